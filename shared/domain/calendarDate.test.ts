import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  calendarDate,
  calendarDateOf,
  dateExists,
  daysBetween,
  isCalendarDate,
  partsOf,
  weekdayOf,
} from './calendarDate.ts'

const first = calendarDate('1800-01-01')
const anyDate = fc.integer({ min: 0, max: 146_096 }).map((days) => addDays(first, days))
/** Far enough from both ends to count on. */
const midDate = fc.integer({ min: 40_000, max: 100_000 }).map((days) => addDays(first, days))

describe('which texts are days', () => {
  test.each<[unknown, boolean]>([
    ['2026-11-24', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['1800-01-01', true],
    ['2199-12-31', true],
    ['1900-02-29', false],
    ['2025-02-29', false],
    ['2026-04-31', false],
    ['2026-13-01', false],
    ['2026-00-10', false],
    ['2026-01-00', false],
    ['1799-12-31', false],
    ['2200-01-01', false],
    ['2026-1-1', false],
    ['2026-11-24 ', false],
    ['2026-11-24T00:00:00', false],
    ['٢٠٢٦-١١-٢٤', false],
    ['', false],
    [null, false],
    [20261124, false],
  ])('%j: %s', (text, is) => {
    expect(isCalendarDate(text)).toBe(is)
  })

  test('a literal that is no day is a fault of ours and throws', () => {
    expect(() => calendarDate('2026-02-30')).toThrow('2026-02-30')
    expect(() => calendarDateOf(2026, 2, 30)).toThrow('2026-02-30')
  })
})

describe('months', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-11-24', -29, '2024-06-24'],
    ['2026-11-24', 0, '2026-11-24'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(calendarDate(from), months)).toBe(to)
  })

  test('never leave the month that was meant, and keep the day when it exists there', () => {
    fc.assert(
      fc.property(midDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const { year, month, day } = partsOf(date)
        const moved = partsOf(addMonths(date, months))
        expect(moved.year * 12 + moved.month).toBe(year * 12 + month + months)
        if (dateExists(moved.year, moved.month, day)) expect(moved.day).toBe(day)
        else expect(dateExists(moved.year, moved.month, moved.day + 1)).toBe(false)
      }),
    )
  })
})

describe('days', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    // The nights when Dutch clocks change are days like the others.
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['1937-06-30', 1, '1937-07-01'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(calendarDate(from), days)).toBe(to)
    expect(daysBetween(calendarDate(from), calendarDate(to))).toBe(days)
  })

  test('adding and counting are each other’s way back, and text order is the order of time', () => {
    fc.assert(
      fc.property(midDate, fc.integer({ min: -30_000, max: 30_000 }), (date, days) => {
        const other = addDays(date, days)
        expect(daysBetween(date, other)).toBe(days)
        expect(addDays(other, -days)).toBe(date)
        expect(Math.sign(days)).toBe(other > date ? 1 : other < date ? -1 : 0)
      }),
    )
  })

  test('parts make the same day again', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month, day } = partsOf(date)
        expect(calendarDateOf(year, month, day)).toBe(date)
        expect(dateExists(year, month, day)).toBe(true)
      }),
    )
  })
})

describe('weekdays', () => {
  test.each([
    ['2026-11-23', 1],
    ['2026-11-24', 2],
    ['2026-11-29', 7],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1900-01-01', 1],
    ['1800-01-01', 3],
    ['2199-12-31', 2],
  ])('%s is day %i of the week', (date, weekday) => {
    expect(weekdayOf(calendarDate(date))).toBe(weekday)
  })

  test('follow each other, also before 1970', () => {
    fc.assert(
      fc.property(
        anyDate.filter((date) => date < '2199-12-31'),
        (date) => {
          expect(weekdayOf(date)).toBeGreaterThanOrEqual(1)
          expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1)
        },
      ),
    )
  })
})
