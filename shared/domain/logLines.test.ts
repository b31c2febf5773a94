import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDate as day, type CalendarDate } from './calendarDate.ts'
import type { RandomId } from './fields.ts'
import { logDeeds, type LogEntry } from './logEntry.ts'
import { joinDeeds } from './logLines.ts'

const ria = '00000000000000000000000000000001' as RandomId
const ahmad = '00000000000000000000000000000002' as RandomId
const rima = '000000000000000000000000000000aa' as RandomId
const hour = 3_600_000

/** Days of 24 hours from the first of November 2026 on. */
function dayOf(at: number): CalendarDate {
  return day(`2026-11-${String(1 + Math.floor(at / (24 * hour))).padStart(2, '0')}`)
}

function entry(at: number, part: Partial<LogEntry>): LogEntry {
  return { at, user: ria, deed: 'looked', dossier: rima, about: '', ...part }
}

test('looking often on one day is one line, with from when to when', () => {
  expect(joinDeeds([entry(9 * hour, {}), entry(11 * hour, {}), entry(33 * hour, {})], dayOf)).toEqual([
    expect.objectContaining({ at: 9 * hour, until: 11 * hour, times: 2, day: '2026-11-01' }),
    expect.objectContaining({ at: 33 * hour, until: 33 * hour, times: 1, day: '2026-11-02' }),
  ])
})

test('changes of one day name each kind of change once', () => {
  const [line] = joinDeeds(
    ['goalEdited', 'stepAdded', 'goalEdited'].map((about, at) => entry(at, { deed: 'changed', about })),
    dayOf,
  )
  expect(line).toMatchObject({ times: 3, about: ['goalEdited', 'stepAdded'] })
})

test('two users, two dossiers and two papers are never one line', () => {
  const lines = joinDeeds(
    [
      entry(1, {}),
      entry(2, { user: ahmad }),
      entry(3, { dossier: null }),
      entry(4, { deed: 'printed', about: 'mijnPlan ar' }),
      entry(5, { deed: 'printed', about: 'mijnPlan ar' }),
    ],
    dayOf,
  )
  expect(lines).toHaveLength(5)
})

test('whatever the order, nothing is lost and the lines stand in the order of their last deed', () => {
  const entries = fc.array(
    fc.record({
      at: fc.integer({ min: 0, max: 20 * 24 * hour }),
      user: fc.constantFrom(ria, ahmad, null),
      deed: fc.constantFrom(...logDeeds),
      dossier: fc.constantFrom(rima, null),
      about: fc.constantFrom('', 'goalEdited'),
    }),
  )
  fc.assert(
    fc.property(entries, (some) => {
      const lines = joinDeeds(some, dayOf)
      expect(lines.reduce((total, { times }) => total + times, 0)).toBe(some.length)
      expect(lines.map(({ until }) => until)).toEqual(
        some.length === 0 ? [] : lines.map(({ until }) => until).toSorted((a, b) => a - b),
      )
      expect(
        joinDeeds(some.toReversed(), dayOf)
          .map(({ at, until, times }) => [at, until, times])
          .sort(),
      ).toEqual(lines.map(({ at, until, times }) => [at, until, times]).sort())
    }),
  )
})
