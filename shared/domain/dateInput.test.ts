import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, calendarDate, calendarDateOf, dateExists, partsOf, weekdayOf } from './calendarDate.ts'
import { readDate, type DateKind } from './dateInput.ts'

const today = calendarDate('2026-11-24')
const anyDate = fc.integer({ min: 0, max: 146_096 }).map((days) => addDays(calendarDate('1800-01-01'), days))

describe('what people type', () => {
  test.each<[string, DateKind, string]>([
    ['1-2-1990', 'birth', '1990-02-01'],
    ['01021990', 'birth', '1990-02-01'],
    ['010290', 'birth', '1990-02-01'],
    ['31-3-80', 'birth', '1980-03-31'],
    ['1/2/1990', 'birth', '1990-02-01'],
    ['1.2.1990', 'birth', '1990-02-01'],
    ['1 2 1990', 'birth', '1990-02-01'],
    ['1 feb 1990', 'birth', '1990-02-01'],
    ['1 febr. 1990', 'birth', '1990-02-01'],
    ['1feb1990', 'birth', '1990-02-01'],
    ['1 februari 26', 'birth', '2026-02-01'],
    ['1 februari 27', 'birth', '1927-02-01'],
    ['24 mrt 26', 'past', '2026-03-24'],
    ['24 maart 27', 'future', '2027-03-24'],
    ['24 mrt 98', 'past', '1998-03-24'],
    ['dinsdag 1 december 2026', 'future', '2026-12-01'],
    ['di. 1 dec', 'future', '2026-12-01'],
    ['Tuesday, 1 December 2026', 'future', '2026-12-01'],
    ['1990-02-01', 'birth', '1990-02-01'],
    ['١-٢-١٩٩٠', 'birth', '1990-02-01'],
    ['۱/۲/۱۹۹۰', 'birth', '1990-02-01'],
    [' VANDAAG ', 'future', '2026-11-24'],
    ['morgen', 'future', '2026-11-25'],
    ['overmorgen', 'future', '2026-11-26'],
    ['gisteren', 'past', '2026-11-23'],
    ['2-1', 'future', '2027-01-02'],
    ['24-11', 'future', '2026-11-24'],
    ['2-1', 'past', '2026-01-02'],
    ['2-12', 'past', '2025-12-02'],
    ['29 feb', 'future', '2028-02-29'],
    ['29 feb', 'past', '2024-02-29'],
    ['2 jan', 'birth', 'format'],
    ['29-02-2021', 'birth', 'day'],
    ['32-1-2020', 'birth', 'day'],
    ['0-1-2020', 'birth', 'day'],
    ['13-13-2020', 'birth', 'month'],
    ['1-0-2020', 'birth', 'month'],
    ['1 foo 2020', 'birth', 'month'],
    ['1-2-0990', 'birth', 'format'],
    ['ergens in mei', 'birth', 'format'],
    ['', 'future', 'format'],
  ])('%j as %s is %s', (typed, kind, expected) => {
    const read = readDate(typed, { today, kind })
    expect('date' in read ? read.date : read.problem).toBe(expected)
  })
})

test('every day is read back from each way of writing it', () => {
  const months = [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
  ]
  const names = [...months, 'november', 'december']
  const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
  fc.assert(
    fc.property(anyDate, fc.constantFrom<DateKind>('birth', 'future', 'past'), (date, kind) => {
      const { year, month, day } = partsOf(date)
      const name = names[month - 1] ?? ''
      const pad = (value: number): string => String(value).padStart(2, '0')
      const ways = [
        date,
        `${String(day)}-${String(month)}-${String(year)}`,
        `${pad(day)}/${pad(month)}/${String(year)}`,
        `${pad(day)}${pad(month)}${String(year)}`,
        `${String(day)} ${name} ${String(year)}`,
        `${String(day)} ${name.slice(0, 3)} ${String(year)}`,
        `${days[weekdayOf(date) - 1] ?? ''} ${String(day)} ${name} ${String(year)}`,
      ]
      for (const typed of ways) {
        expect(readDate(typed, { today, kind }), typed).toEqual({ date })
      }
    }),
  )
})

test('a day without a year is never on the wrong side of today', () => {
  fc.assert(
    fc.property(
      anyDate,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
      (now, month, day) => {
        fc.pre(
          dateExists(2024, month, day) &&
            now > calendarDateOf(1812, 1, 1) &&
            now < calendarDateOf(2188, 1, 1),
        )
        const typed = `${String(day)}-${String(month)}`
        const future = readDate(typed, { today: now, kind: 'future' })
        const past = readDate(typed, { today: now, kind: 'past' })
        expect('date' in future && future.date >= now).toBe(true)
        expect('date' in past && past.date <= now).toBe(true)
      },
    ),
  )
})

test('whatever is typed, the answer is an existing day or a problem, never an error', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const read = readDate(typed, { today, kind: 'birth' })
      if ('date' in read) expect(calendarDate(read.date)).toBe(read.date)
      else expect(['format', 'month', 'day']).toContain(read.problem)
    }),
  )
})
