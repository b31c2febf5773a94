import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, calendarDate, daysBetween, type CalendarDate } from './calendarDate.ts'
import { ourBook } from './ruleBook.ts'
import {
  counted,
  extensionFrom,
  firstPipDeadline,
  isCountable,
  objectionLastDay,
  pipDeadlineAfterInformation,
  pipDeadlineAfterMove,
  routeSwitchUntil,
  termLastDay,
} from './ruleDates.ts'

const anyDay = fc.integer({ min: 0, max: 35_000 }).map((days) => addDays(calendarDate('1990-01-01'), days))
const day = calendarDate

/** For days that every rule is known on. */
function known(date: CalendarDate | null): CalendarDate {
  if (date === null) throw new Error('the rule is not known')
  return date
}

describe('the term', () => {
  // `notes/domain.md` 1.3: the first PIP of 10-03-2026 gives a last day of 10-03-2029.
  test.each([
    ['2026-03-10', '2029-03-10'],
    ['2026-12-31', '2029-12-31'],
    // The term begins on 29 February and would end on a day that does not exist.
    ['2028-02-28', '2031-02-27'],
    ['2028-02-29', '2031-02-28'],
    ['2025-02-28', '2028-02-29'],
    // The clock goes back and forward in these nights.
    ['2026-10-24', '2029-10-24'],
    ['2026-03-28', '2029-03-28'],
  ])('after a first PIP of %s has %s as its last day', (first, last) => {
    expect(termLastDay(ourBook, day(first))).toBe(last)
  })

  test('is three years long to the day, give or take the 29th of February', () => {
    fc.assert(
      fc.property(anyDay, (first) => {
        const days = daysBetween(first, known(termLastDay(ourBook, first)))
        expect(Math.abs(days - 1_095.5)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('takes its start in and its end out: the day after the last day is three years after the start', () => {
    fc.assert(
      fc.property(anyDay, (first) => {
        const start = addDays(first, 1)
        expect(addDays(known(termLastDay(ourBook, first)), 1)).toBe(addMonths(start, 36))
      }),
    )
  })

  test('never gets shorter when the first PIP is later', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), (first, days) => {
        const [one, other] = [termLastDay(ourBook, first), termLastDay(ourBook, addDays(first, days))]
        expect(known(other) >= known(one)).toBe(true)
      }),
    )
  })

  test('leaves half of itself to choose another route, and half a year to ask for more time', () => {
    expect(routeSwitchUntil(ourBook, day('2026-03-10'))).toBe('2027-09-11')
    expect(routeSwitchUntil(ourBook, day('2026-08-30'))).toBe('2028-02-29')
    expect(extensionFrom(ourBook, day('2029-03-10'))).toBe('2028-09-11')
    expect(extensionFrom(ourBook, day('2029-08-30'))).toBe('2029-02-28')
    fc.assert(
      fc.property(anyDay, (first) => {
        const last = known(termLastDay(ourBook, first))
        const until = known(routeSwitchUntil(ourBook, first))
        const from = known(extensionFrom(ourBook, last))
        expect(first < until && until < from && from < last).toBe(true)
      }),
    )
  })
})

describe('a PIP', () => {
  test('is due seventy days after the later of the two days, whichever that is', () => {
    expect(firstPipDeadline(ourBook, day('2026-01-05'), day('2026-02-01'))).toBe('2026-04-12')
    fc.assert(
      fc.property(anyDay, anyDay, (notice, registered) => {
        const deadline = known(firstPipDeadline(ourBook, notice, registered))
        expect(deadline).toBe(firstPipDeadline(ourBook, registered, notice))
        expect(Math.min(daysBetween(notice, deadline), daysBetween(registered, deadline))).toBe(70)
      }),
    )
  })

  test('of the practice case C1 is due on the 18th day from today', () => {
    const today = day('2026-11-24')
    expect(firstPipDeadline(ourBook, addDays(today, -60), addDays(today, -52))).toBe(addDays(today, 18))
  })

  test('that waited for information comes two weeks after it, and never earlier than without', () => {
    expect(pipDeadlineAfterInformation(ourBook, day('2026-04-12'), day('2026-04-10'))).toBe('2026-04-24')
    expect(pipDeadlineAfterInformation(ourBook, day('2026-04-12'), day('2026-03-01'))).toBe('2026-04-12')
    fc.assert(
      fc.property(anyDay, anyDay, (deadline, information) => {
        expect(known(pipDeadlineAfterInformation(ourBook, deadline, information)) >= deadline).toBe(true)
      }),
    )
  })

  test('after a move is due seventy days after the new registration', () => {
    expect(pipDeadlineAfterMove(ourBook, day('2026-12-22'))).toBe('2027-03-02')
  })
})

test('an objection can be made for six weeks, the day of sending not counted', () => {
  expect(objectionLastDay(ourBook, day('2026-11-24'))).toBe('2027-01-05')
  fc.assert(
    fc.property(anyDay, (sent) => {
      expect(daysBetween(sent, known(objectionLastDay(ourBook, sent)))).toBe(42)
    }),
  )
})

test.each([
  ['permitLength', '2026-06-11', '2031-06-11'],
  ['permitLength', '2026-06-12', '2029-06-12'],
  ['reunionRequest', '2026-03-31', '2026-06-30'],
  // For permits from then on nobody looked the term up: nothing is counted.
  ['reunionRequest', '2026-06-12', null],
  ['reunionWaitB', '2026-06-11', null],
  ['reunionWaitB', '2028-02-29', '2030-02-28'],
  ['insurance', '2026-10-31', '2027-02-28'],
  ['examResultSlow', '2026-07-30', null],
  ['examResultSlow', '2026-07-31', '2026-11-20'],
  ['examFee', '2026-07-31', null],
] as const)('%s counted from %s gives %s', (key, from, expected) => {
  expect(counted(ourBook, key, day(from))).toBe(expected)
})

test('a day at the edge of the calendar is not counted from, and breaks nothing', () => {
  for (const slip of ['1800-01-01', '1899-12-31', '2091-01-01', '2199-12-31'].map(day)) {
    expect(isCountable(slip)).toBe(false)
    expect([
      termLastDay(ourBook, slip),
      routeSwitchUntil(ourBook, slip),
      extensionFrom(ourBook, slip),
      objectionLastDay(ourBook, slip),
      firstPipDeadline(ourBook, slip, slip),
    ]).toEqual([null, null, null, null, null])
  }
})
