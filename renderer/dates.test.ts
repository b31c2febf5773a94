import { expect, test } from 'vitest'
import { calendarDate as day } from '#shared/domain/calendarDate.ts'
import { ageOn, isPast, shortDate, todayHere } from './dates.ts'

test('a date in a list has its weekday and year, without dots or commas', () => {
  expect(shortDate(day('2026-11-24'), 'nl')).toBe('di 24 nov 2026')
  expect(shortDate(day('2026-11-24'), 'en')).toBe('Tue 24 Nov 2026')
})

test.each([
  ['1990-02-01', '2026-01-31', 35],
  ['1990-02-01', '2026-02-01', 36],
  ['2000-02-29', '2027-02-28', 26],
  ['2000-02-29', '2027-03-01', 27],
])('someone born on %s is on %s %i years old', (birth, today, age) => {
  expect(ageOn(day(birth), day(today))).toBe(age)
})

test('a day has passed only when it is over', () => {
  expect(isPast(day('2026-11-20'), day('2026-11-21'))).toBe(true)
  expect(isPast(day('2026-11-21'), day('2026-11-21'))).toBe(false)
})

test('today is the day on the clock of this computer', () => {
  const now = new Date()
  expect(todayHere()).toContain(`-${String(now.getDate()).padStart(2, '0')}`)
})
