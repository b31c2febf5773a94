import { expect, test } from 'vitest'
import { calendarDate as day } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { logDeeds } from '#shared/domain/logEntry.ts'
import { interfaceTexts } from '#shared/i18n/interfaceKeys.ts'
import type { Say } from '../../words.ts'
import { byDay, sentenceOf, timesOf, type LogLine } from './logWords.ts'

const rima = '000000000000000000000000000000aa' as RandomId

/** The Dutch words, looked up as i18next does. */
const say: Say = (key, values = {}) => {
  const count = values['count'] === 1 ? '_one' : '_other'
  const at = (path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>(
        (tree, part) => (tree as Record<string, unknown> | undefined)?.[part],
        interfaceTexts.nl,
      )
  const text = at(key) ?? at(`${key}${count}`)
  if (typeof text !== 'string') throw new Error(`no words for ${key}`)
  return text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => String(values[name]))
}

function line(part: Partial<LogLine>): LogLine {
  const at = new Date(2026, 10, 24, 10, 42).getTime()
  return {
    at,
    until: at,
    times: 1,
    day: day('2026-11-24'),
    who: 'Ria',
    deed: 'looked',
    dossier: rima,
    callName: 'Rima',
    about: [],
    ...part,
  }
}

test.each([
  [{}, 'Ria bekeek het dossier'],
  [{ who: null }, 'Iemand die hier niet meer werkt bekeek het dossier'],
  [{ deed: 'printed', about: ['mijnPlan ar'] }, 'Ria drukte “Mijn plan” af in het Arabisch'],
  [
    { deed: 'printed', about: ['mijnPlan ar failed'] },
    '“Mijn plan” afdrukken in het Arabisch lukte Ria niet',
  ],
  [
    { deed: 'changed', about: ['goalAdded', 'undo stepRemoved'] },
    'Ria wijzigde het dossier: doel toegevoegd, stap weggehaald (teruggedraaid)',
  ],
  // A word of a later Wegwijs is left out, never shown raw.
  [{ deed: 'changed', about: ['somethingNew'] }, 'Ria wijzigde het dossier'],
  [{ deed: 'unlockFailed', who: null, about: ['times 3'] }, 'Iemand typte 3 keer een verkeerde wachtzin'],
  [{ deed: 'brokeGlass', about: ['somethingNew'] }, 'Ria opende het dossier, buiten de eigen mensen'],
] as const)('%j is told in plain words', (part, sentence) => {
  expect(sentenceOf(line(part), say, 'nl', true)).toBe(sentence)
})

test('in the log of the office the person is named, as long as the dossier is there', () => {
  expect(sentenceOf(line({}), say, 'nl', false)).toBe('Ria bekeek het dossier van Rima')
  expect(sentenceOf(line({ callName: null }), say, 'nl', false)).toBe(
    'Ria bekeek een dossier dat er niet meer is',
  )
  expect(sentenceOf(line({ deed: 'printed', about: ['mijnPlan ar'] }), say, 'nl', false)).toBe(
    'Ria drukte “Mijn plan” af in het Arabisch, voor Rima',
  )
})

test('every deed has a sentence', () => {
  for (const deed of logDeeds) expect(sentenceOf(line({ deed }), say, 'nl', false)).not.toContain('undefined')
})

test('once is a time, often is from when to when', () => {
  const { at } = line({})
  expect(timesOf(line({}), say, 'nl')).toBe('10:42')
  expect(timesOf(line({ times: 2 }), say, 'nl')).toBe('10:42 · 2 keer')
  expect(timesOf(line({ times: 3, until: at + 3_600_000 }), say, 'nl')).toBe('10:42 tot 11:42 · 3 keer')
})

test('lines stand under their days, in the order they came', () => {
  const lines = [line({ at: 3 }), line({ at: 2 }), line({ at: 1, day: day('2026-11-23') })]
  expect(byDay(lines).map(({ day: date, lines: of }) => [date, of.map(({ at }) => at)])).toEqual([
    ['2026-11-24', [3, 2]],
    ['2026-11-23', [1]],
  ])
})
