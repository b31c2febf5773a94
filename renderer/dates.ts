import { calendarDateOf, daysBetween, partsOf, type CalendarDate } from '#shared/domain/calendarDate.ts'

export type InterfaceLanguage = 'nl' | 'en'

/** Today on this computer's clock and in its time zone. */
export function todayHere(): CalendarDate {
  return dayHere(Date.now())
}

/** The day of a moment (milliseconds since 1970), on this computer's clock and in its time zone. */
export function dayHere(milliseconds: number): CalendarDate {
  const moment = new Date(milliseconds)
  return calendarDateOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate())
}

/** For lists: 'di 24 nov 2026'. Paper and headings write the day out in full (`shared/i18n/dateInWords`). */
export function shortDate(date: CalendarDate, language: InterfaceLanguage): string {
  const { year, month, day } = partsOf(date)
  return short[language].format(Date.UTC(year, month - 1, day)).replace(/[,.]/g, '')
}

/** Completed years of life on `today`. Null for a day that is still to come: somebody will look at that again. */
export function ageOn(birth: CalendarDate, today: CalendarDate): number | null {
  if (daysBetween(birth, today) < 0) return null
  const [born, now] = [partsOf(birth), partsOf(today)]
  const hadBirthday = now.month > born.month || (now.month === born.month && now.day >= born.day)
  return now.year - born.year - (hadBirthday ? 0 : 1)
}

export function isPast(date: CalendarDate, today: CalendarDate): boolean {
  return daysBetween(date, today) > 0
}

export function clockTime(milliseconds: number, language: InterfaceLanguage): string {
  return clock[language].format(milliseconds)
}

const shortStyle = {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
} as const
const short = {
  nl: new Intl.DateTimeFormat('nl-NL', shortStyle),
  en: new Intl.DateTimeFormat('en-GB', shortStyle),
}

const clockStyle = { hour: '2-digit', minute: '2-digit' } as const
const clock = {
  nl: new Intl.DateTimeFormat('nl-NL', clockStyle),
  en: new Intl.DateTimeFormat('en-GB', clockStyle),
}
