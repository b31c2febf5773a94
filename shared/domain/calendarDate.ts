/** A day on the calendar, `yyyy-mm-dd`, Gregorian, without time or time zone. */
export type CalendarDate = string & { readonly __unit: 'calendarDate' }

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** True for an existing day between the years 1800 and 2199. */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string') return false
  const parts = shape.exec(text)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  return year >= 1800 && year <= 2199 && dateExists(year, month, day)
}

/** @throws when `text` is not an existing day: for literals and data of our own, never for what a person typed. */
export function calendarDate(text: string): CalendarDate {
  if (!isCalendarDate(text)) throw new Error(`no such day: ${text}`)
  return text
}

export function calendarDateOf(year: number, month: number, day: number): CalendarDate {
  return calendarDate(`${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
}

/** True when the day exists in the Gregorian calendar; `month` counts from 1. */
export function dateExists(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Year, month (from 1) and day of the month. */
export function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days)
}

/** The same day of the month, or the last day of a month that is shorter (31 January + 1 month = 28 or 29 February). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date)
  const monthsSinceZero = year * 12 + (month - 1) + months
  const newYear = Math.floor(monthsSinceZero / 12)
  const newMonth = (monthsSinceZero % 12) + 1
  return calendarDateOf(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export function weekdayOf(date: CalendarDate): number {
  // Before 1970 the day number is negative, and so is the rest of a division.
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

const millisecondsPerDay = 86_400_000

/** Days since 1970-01-01, counted in UTC so that summer time can't shift a day. */
function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date)
  return Date.UTC(year, month - 1, day) / millisecondsPerDay
}

function fromDayNumber(days: number): CalendarDate {
  return calendarDate(new Date(days * millisecondsPerDay).toISOString().slice(0, 10))
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}
