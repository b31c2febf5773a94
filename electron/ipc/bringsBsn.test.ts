import { expect, test } from 'vitest'
import { z } from 'zod'
import { BackupName } from '#shared/contract/backupViews.ts'
import { contract } from '#shared/contract/contract.ts'
import { LogCode } from '#shared/contract/logView.ts'
import { Passphrase } from '#shared/contract/passphrase.ts'
import { numberLikeBsn } from '../../test/builders/numberLikeBsn.ts'
import { bringsBsn } from './bringsBsn.ts'

test.each([
  ['in a text', `nummer ${numberLikeBsn}`],
  ['as a number', { amount: Number(numberLikeBsn) }],
  ['deep inside', { goals: [{ steps: [{ what: `bel ${numberLikeBsn}` }] }] }],
  ['beside a key', { text: `age1${'q'.repeat(58)} ${numberLikeBsn}` }],
  ['as the name of a field', { answers: { [numberLikeBsn]: 'yes' } }],
])('%s it is found', (_, value) => {
  expect(bringsBsn(value)).toBe(true)
})

test.each([
  ['a passphrase', { passphrase: `kast ${numberLikeBsn}`, nextPassphrase: `stoel ${numberLikeBsn}` }],
  ['the name of a backup', { backup: `wegwijs-${numberLikeBsn}` }],
  ['the code of a log', { paper: { logCode: `${numberLikeBsn} b76d` } }],
  ['a key to seal for', { text: `{"recipient":"age1${'q'.repeat(40)}${numberLikeBsn}${'q'.repeat(9)}"}` }],
  ['a key that checks signatures', { text: `{"signing":"${'A'.repeat(34)}${numberLikeBsn}="}` }],
  [
    'a signature',
    { text: `{"signature":"${'A'.repeat(70)}-${numberLikeBsn}${'A'.repeat(6)}=="}`.replace('-', '+') },
  ],
  ['an id of ours', { id: numberLikeBsn.padStart(32, '0') }],
  ['a date', { by: '2026-12-01' }],
  ['a year and nothing', { year: 1988, by: null, done: true }],
])('%s is let through', (_, value) => {
  expect(bringsBsn(value)).toBe(false)
})

test('passphrases, names of backups and codes of the log are let through, and nothing else of the contract', () => {
  const fields = Object.values(contract).flatMap(({ input }) => fieldsIn(input))
  const isNeverStored = (schema: unknown): boolean =>
    [Passphrase, BackupName, LogCode].some((one) => one === schema)
  const letThrough = (field: string): boolean => !bringsBsn({ [field]: numberLikeBsn })
  expect(fields.filter(([field, schema]) => letThrough(field) !== isNeverStored(schema))).toEqual([])
  expect(new Set(fields.flatMap(([field]) => (letThrough(field) ? [field] : [])))).toEqual(
    new Set(['passphrase', 'nextPassphrase', 'backup', 'logCode']),
  )
})

/** Every named field of an input, however deep. */
function fieldsIn(schema: unknown, seen = new Set()): readonly (readonly [string, unknown])[] {
  if (Array.isArray(schema)) return schema.flatMap((one: unknown) => fieldsIn(one, seen))
  if (!(schema instanceof z.core.$ZodType) || seen.has(schema)) return []
  seen.add(schema)
  const { def } = schema._zod
  const named: readonly (readonly [string, unknown])[] =
    'shape' in def ? Object.entries(def.shape as object) : []
  const inside = [...named.map(([, one]) => one), ...Object.values<unknown>({ ...def })]
  return [...named, ...inside.flatMap((one) => fieldsIn(one, seen))]
}
