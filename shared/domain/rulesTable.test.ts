import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, calendarDate, daysBetween, type CalendarDate } from './calendarDate.ts'
import {
  extensionFrom,
  firstPipDeadline,
  objectionLastDay,
  routeSwitchUntil,
  rulesTable,
  termLastDay,
} from './rulesTable.ts'

const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(calendarDate('1990-01-01'), days))

describe('the term', () => {
  // `notes/domain.md` 1.3: the first PIP of 10-03-2026 gives a last day of 10-03-2029.
  test.each([
    ['2026-03-10', '2029-03-10'],
    ['2026-12-31', '2029-12-31'],
    // The term begins on 29 February and would end on a day that does not exist.
    ['2028-02-28', '2031-02-27'],
    ['2028-02-29', '2031-02-28'],
    ['2025-02-28', '2028-02-29'],
  ])('after a first PIP of %s has %s as its last day', (first, last) => {
    expect(termLastDay(calendarDate(first))).toBe(last)
  })

  test('is three years long to the day, give or take the 29th of February', () => {
    fc.assert(
      fc.property(anyDay, (first) => {
        expect(Math.abs(daysBetween(first, termLastDay(first)) - 1_095.5)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('never gets shorter when the first PIP is later', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(400), (first, days) => {
        expect(termLastDay(addDays(first, days)) >= termLastDay(first)).toBe(true)
      }),
    )
  })

  test('leaves half of itself to choose another route, and half a year to ask for more time', () => {
    expect(routeSwitchUntil(calendarDate('2026-03-10'))).toBe('2027-09-11')
    expect(routeSwitchUntil(calendarDate('2026-08-30'))).toBe('2028-02-29')
    expect(extensionFrom(calendarDate('2029-03-10'))).toBe('2028-09-11')
    expect(extensionFrom(calendarDate('2029-08-30'))).toBe('2029-02-28')
    fc.assert(
      fc.property(anyDay, (first) => {
        const last = termLastDay(first)
        expect(first < routeSwitchUntil(first)).toBe(true)
        expect(routeSwitchUntil(first) < extensionFrom(last)).toBe(true)
        expect(extensionFrom(last) < last).toBe(true)
      }),
    )
  })
})

describe('the first PIP', () => {
  test('is due seventy days after the later of the two days, whichever that is', () => {
    expect(firstPipDeadline(calendarDate('2026-01-05'), calendarDate('2026-02-01'))).toBe('2026-04-12')
    fc.assert(
      fc.property(anyDay, anyDay, (notice, registered) => {
        const deadline = firstPipDeadline(notice, registered)
        expect(deadline).toBe(firstPipDeadline(registered, notice))
        expect(Math.min(daysBetween(notice, deadline), daysBetween(registered, deadline))).toBe(70)
      }),
    )
  })

  test('of the practice case C1 is due on the 18th day from today', () => {
    const today = calendarDate('2026-11-24')
    expect(firstPipDeadline(addDays(today, -60), addDays(today, -52))).toBe(addDays(today, 18))
  })
})

test('an objection can be made for six weeks, the day of sending not counted', () => {
  expect(objectionLastDay(calendarDate('2026-11-24'))).toBe('2027-01-05')
  fc.assert(
    fc.property(anyDay, (sent: CalendarDate) => {
      expect(daysBetween(sent, objectionLastDay(sent))).toBe(42)
    }),
  )
})

describe.each(Object.entries(rulesTable))('%s', (key, rule) => {
  test('says where it comes from, how sure it is and when it was looked at', () => {
    expect(rule.value).toBeGreaterThan(0)
    expect(rule.source).not.toBe('')
    expect(rule.checkedOn <= calendarDate('2026-11-21')).toBe(true)
    expect(rule.anchor === null).toBe(rule.unit === 'hours')
    expect(rule.mark === 'U').toBe(key === 'objection')
  })
})
