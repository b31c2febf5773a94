import { expect, test } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import type { OfficeRuleRow } from '#shared/domain/officeRules.ts'
import { amountOf } from '#shared/domain/ruleBook.ts'
import { today } from '../builders/doorOverOffice.ts'
import { morning } from '../builders/morning.ts'

const idOf = (letter: string): RandomId => letter.repeat(32) as RandomId
const passphrase = 'vier gewone woorden samen'
const row: OfficeRuleRow = {
  value: '4',
  validFrom: null,
  validTo: null,
  fromTyped: '',
  toTyped: '',
  source: 'Staatsblad 2027, 1',
  reason: 'De wet veranderde.',
  mark: 'P',
  checkedOn: today,
}

test('a coordinator writes over a rule; it is there the next morning, in the log, and ours is one press away', async () => {
  const day = await morning()
  await day.good('createOffice', { name: 'Steunpunt Oeverdam', phone: '', worker: 'Ria', passphrase })
  expect(await day.good('readRules', {})).toEqual({ entries: [], mayChange: true })
  await day.good('changeRule', { key: 'termLength', id: idOf('a'), what: { deed: 'set', row } })
  await day.close()

  const next = await morning({ dataFolder: day.dataFolder })
  await next.good('unlockOffice', { passphrase })
  const { entries } = await next.good('readRules', {})
  expect(entries).toMatchObject([{ key: 'termLength', id: idOf('a'), byName: 'Ria', what: { row } }])
  expect(amountOf(entries, 'termLength', today)).toBe(4)

  await next.good('changeRule', { key: 'termLength', id: idOf('b'), what: { deed: 'backToOurs' } })
  const after = (await next.good('readRules', {})).entries
  expect(after).toHaveLength(2)
  expect(amountOf(after, 'termLength', today)).toBe(3)

  const log = await next.good('readOfficeLog', { day: null, user: null, limit: 50 })
  expect(log.lines.filter(({ deed }) => deed === 'rulesChanged').map(({ about }) => about)).toEqual([
    ['backToOurs termLength'],
    ['set termLength'],
  ])
})

test('what nobody can count with is kept as it was typed', async () => {
  const day = await morning()
  await day.good('openPracticeOffice', {})
  const bad = { ...row, value: 'ongeveer drie', toTyped: '31-2-2028', source: '' }
  await day.good('changeRule', { key: 'termLength', id: idOf('a'), what: { deed: 'set', row: bad } })
  const { entries } = await day.good('readRules', {})
  expect(entries[0]?.what).toEqual({ deed: 'set', row: bad })
  expect(amountOf(entries, 'termLength', today)).toBe(3)
})

test('the same line twice is refused, and a worker can read and not write', async () => {
  const day = await morning()
  await day.good('createOffice', { name: 'Steunpunt Oeverdam', phone: '', worker: 'Ria', passphrase })
  const change = { key: 'termLength', id: idOf('a'), what: { deed: 'set', row } } as const
  await day.good('changeRule', change)
  expect(await day.call('changeRule', change)).toMatchObject({ failure: { kind: 'invalidInput' } })
  const words = 'nog vier gewone woorden'
  const { id } = await day.good('addUser', {
    name: 'Joke',
    role: 'worker',
    endsOn: null,
    passphrase: words,
    isTheirOwn: true,
  })
  await day.good('lockOffice', {})
  await day.good('unlockOffice', { passphrase: words, user: id })
  expect(await day.good('readRules', {})).toMatchObject({ mayChange: false, entries: [{ byName: 'Ria' }] })
  const next = { ...change, id: idOf('b') }
  expect(await day.call('changeRule', next)).toEqual({ ok: false, failure: { kind: 'notForYou' } })
})
