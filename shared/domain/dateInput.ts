import { addDays, dateExists, isCalendarDate, partsOf, type CalendarDate } from './calendarDate.ts'
import { withWesternDigits } from './digits.ts'

/** Why a typed date was not understood: no date at all, no such month, or no such day in that month. */
export type DateProblem = 'format' | 'month' | 'day'

export type DateKind = 'birth' | 'future' | 'past'

/**
 * A date as people type it: 1-2-1990, 01021990, 31-3-80, 1 feb 1990, dinsdag 1 december 2026, 1990-02-01, ١-٢-١٩٩٠,
 * vandaag, 2-1. The day always comes before the month.
 *
 * A year of two digits is the last such year for a birth or the past and this century for the future. A missing year is
 * the next one (future) or the last one (past); for a birth it is never invented. Show the answer in words below the
 * field: that is the only check on what was meant.
 */
export function readDate(
  typed: string,
  wish: { readonly today: CalendarDate; readonly kind: DateKind },
): { readonly date: CalendarDate } | { readonly problem: DateProblem } {
  const text = withoutWeekday(withWesternDigits(typed.trim().toLowerCase()))
  const away = daysFromToday.get(text)
  if (away !== undefined) return { date: addDays(wish.today, away) }
  const found = splitDate(text)
  if (!found) return { problem: 'format' }
  if (found.month === null || found.month < 1 || found.month > 12) return { problem: 'month' }
  const { month, day } = found
  const years = found.year === null ? yearsNear(wish) : [fullYear(found.year, wish)]
  const dates = years.filter((year) => dateExists(year, month, day)).map((year) => dateText(year, month, day))
  if (dates.length === 0) return { problem: found.year === null && wish.kind === 'birth' ? 'format' : 'day' }
  const date = found.year === null ? dates.find((candidate) => fits(candidate, wish)) : dates[0]
  return isCalendarDate(date) ? { date } : { problem: 'format' }
}

interface Wish {
  readonly today: CalendarDate
  readonly kind: DateKind
}

interface TypedDate {
  readonly day: number
  /** Null: a word that is no month. */
  readonly month: number | null
  /** As typed, two or four digits; null when it was left out. */
  readonly year: string | null
}

const daysFromToday: ReadonlyMap<string, number> = new Map([
  ['gisteren', -1],
  ['yesterday', -1],
  ['vandaag', 0],
  ['today', 0],
  ['morgen', 1],
  ['tomorrow', 1],
  ['overmorgen', 2],
])

const weekday =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?,?\s+/u

/** Dutch, then English: the program speaks both. */
const monthNames: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'march', 'mrt'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
]

function withoutWeekday(text: string): string {
  return text.replace(weekday, '')
}

function splitDate(text: string): TypedDate | null {
  const yearFirst = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text)
  if (yearFirst) return typedDate(yearFirst[3], yearFirst[2], yearFirst[1])
  const numbers =
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/u.exec(text) ??
    /^(\d{1,2})[\s\-/.,]+(\d{1,2})(?:[\s\-/.,]+(\d{4}|\d{2}))?$/u.exec(text)
  if (numbers) return typedDate(numbers[1], numbers[2], numbers[3])
  const named = /^(\d{1,2})[\s\-/.]*([a-z]{3,9})\.?(?:[\s\-/.,]*(\d{4}|\d{2}))?$/u.exec(text)
  if (!named) return null
  return { day: Number(named[1]), month: monthNamed(named[2] ?? ''), year: named[3] ?? null }
}

function typedDate(day: string | undefined, month: string | undefined, year: string | undefined): TypedDate {
  return { day: Number(day), month: Number(month), year: year ?? null }
}

/** 'feb', 'febr' and 'februari' are all February; three letters are enough because no two months share them. */
function monthNamed(word: string): number | null {
  const index = monthNames.findIndex((names) => names.some((name) => name.startsWith(word)))
  return index < 0 ? null : index + 1
}

function fullYear(typed: string, wish: Wish): number {
  if (typed.length === 4) return Number(typed)
  const thisYear = partsOf(wish.today).year
  const year = thisYear - (thisYear % 100) + Number(typed)
  return wish.kind !== 'future' && year > thisYear ? year - 100 : year
}

/** The years in which a day without a year can lie; nine, because 29 February can be eight years away. */
function yearsNear(wish: Wish): readonly number[] {
  if (wish.kind === 'birth') return []
  const thisYear = partsOf(wish.today).year
  const step = wish.kind === 'future' ? 1 : -1
  return Array.from({ length: 9 }, (_, index) => thisYear + step * index)
}

function fits(date: string, wish: Wish): boolean {
  return wish.kind === 'future' ? date >= wish.today : date <= wish.today
}

function dateText(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  )
}
