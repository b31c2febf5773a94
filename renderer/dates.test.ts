import fc from 'fast-check'
import { afterEach, expect, test } from 'vitest'
import { addDays, calendarDate as day } from '#shared/domain/calendarDate.ts'
import { ourBook } from '#shared/domain/ruleBook.ts'
import { routeSwitchUntil, termLastDay } from '#shared/domain/ruleDates.ts'
import { ageOn, dayHere, isPast, shortDate, todayHere } from './dates.ts'

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

const ownZone = process.env['TZ']
afterEach(() => {
  if (ownZone === undefined) delete process.env['TZ']
  else process.env['TZ'] = ownZone
})
const zones = ['Europe/Amsterdam', 'Pacific/Auckland', 'America/New_York', 'Asia/Kabul', 'UTC']
const hour = 3_600_000

test.each(zones)('in %s every moment has the day of its clock, also in the hours of summer time', (zone) => {
  process.env['TZ'] = zone
  const clock = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' })
  fc.assert(
    fc.property(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2032, 0) }), (moment) => {
      expect(dayHere(moment)).toBe(clock.format(moment))
    }),
  )
  // The two nights of 2027 in the Netherlands, hour by hour.
  for (const start of [Date.UTC(2027, 2, 27, 20), Date.UTC(2027, 9, 30, 20)]) {
    for (let hours = 0; hours < 12; hours += 1) {
      expect(dayHere(start + hours * hour)).toBe(clock.format(start + hours * hour))
    }
  }
})

test('what the rules count does not know of time zones or summer time', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
      const first = addDays(day('2000-01-01'), days)
      const counted = zones.map((zone) => {
        process.env['TZ'] = zone
        return `${String(termLastDay(ourBook, first))} ${String(routeSwitchUntil(ourBook, first))} ${shortDate(first, 'nl')}`
      })
      expect(new Set(counted).size).toBe(1)
    }),
  )
})
