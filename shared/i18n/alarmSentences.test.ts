import { describe, expect, test } from 'vitest'
import { OfficeAlarm } from '#shared/contract/officeAlarm.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { alarmSentence } from './alarmSentences.ts'

const id = 'a'.repeat(32) as DossierId

/** One example of each kind; a kind that is added without an example here does not compile. */
const examples: { readonly [Kind in OfficeAlarm['kind']]: Extract<OfficeAlarm, { readonly kind: Kind }> } = {
  officeOlder: { kind: 'officeOlder', keptUntil: 1, wasUntil: 2, changesMissing: 3 },
  officeOfOtherHistory: { kind: 'officeOfOtherHistory' },
  changesUnreadable: { kind: 'changesUnreadable', changes: 2, setAside: 'set-aside/x' },
  dossierFound: { kind: 'dossierFound', id },
  dossierHealed: { kind: 'dossierHealed', id, setAside: null },
  listHealed: { kind: 'listHealed' },
  listLost: { kind: 'listLost' },
  keysOlder: { kind: 'keysOlder' },
  logDamaged: { kind: 'logDamaged', entries: 4 },
  diskAlmostFull: { kind: 'diskAlmostFull', freeBytes: 123 * 1024 * 1024 },
  placeNotSafe: { kind: 'placeNotSafe', why: 'network' },
}

const moment = (at: number): string => `moment ${String(at)}`

describe.each(Object.values(examples))('$kind', (alarm) => {
  test.each(['nl', 'en'] as const)(
    'has its sentences in %s: what happened, is anything lost, what now',
    (language) => {
      const sentence = alarmSentence(alarm, language, moment)
      expect(sentence.split(/[.:?] /u).length).toBeGreaterThanOrEqual(3)
      expect(sentence).not.toMatch(/undefined|null|\{|\}/u)
    },
  )

  test('goes through the contract unchanged', () => {
    expect(OfficeAlarm.parse(alarm)).toEqual(alarm)
  })
})

test('numbers, times and places stand in the words', () => {
  const said = (alarm: OfficeAlarm): string => alarmSentence(alarm, 'nl', moment)
  expect(said(examples.officeOlder)).toContain('bewaard tot moment 1; het laatste was van moment 2')
  expect(said({ ...examples.officeOlder, keptUntil: null })).toContain('een onbekend moment')
  expect(said(examples.changesUnreadable)).toMatch(/^2 veranderingen zijn .* set-aside\/x\.$/u)
  expect(said({ ...examples.changesUnreadable, changes: 1 })).toMatch(/^Eén verandering is /u)
  expect(said({ ...examples.changesUnreadable, changes: 0 })).toMatch(/^Een deel van het laatste werk is /u)
  expect(said(examples.diskAlmostFull)).toContain('nog 123 MB over')
})
