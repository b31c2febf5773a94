import { addDays, daysBetween, partsOf, type CalendarDate } from '#shared/domain/calendarDate.ts'
import { readDate, type DateKind, type DateProblem } from '#shared/domain/dateInput.ts'

/** What a date field knows about the text in it. A doubt is asked, never refused. */
export type TypedDate =
  | { readonly kind: 'empty' }
  | { readonly kind: 'problem'; readonly problem: DateProblem }
  | { readonly kind: 'date'; readonly date: CalendarDate; readonly doubt: DateDoubt | null }

export type DateDoubt = 'birthInFuture' | 'birthLongAgo' | 'inPast'

const oldestAge = 120

export function readTypedDate(typed: string, today: CalendarDate, kind: DateKind): TypedDate {
  if (typed.trim() === '') return { kind: 'empty' }
  const read = readDate(typed, { today, kind })
  if ('problem' in read) return { kind: 'problem', problem: read.problem }
  return { kind: 'date', date: read.date, doubt: doubtAbout(read.date, today, kind) }
}

function doubtAbout(date: CalendarDate, today: CalendarDate, kind: DateKind): DateDoubt | null {
  const daysAhead = daysBetween(today, date)
  if (kind === 'future') return daysAhead < 0 ? 'inPast' : null
  if (kind !== 'birth') return null
  if (daysAhead > 0) return 'birthInFuture'
  return partsOf(today).year - partsOf(date).year > oldestAge ? 'birthLongAgo' : null
}

/** The same doubts about a year alone, which stands for any day of it. */
export function doubtAboutYear(year: number, today: CalendarDate): 'birthInFuture' | 'birthLongAgo' | null {
  const { year: now } = partsOf(today)
  if (year > now) return 'birthInFuture'
  return now - year > oldestAge ? 'birthLongAgo' : null
}

/** A date as it is typed: 1-12-2026. */
export function typedDate(date: CalendarDate | null): string {
  if (date === null) return ''
  const { year, month, day } = partsOf(date)
  return `${day}-${month}-${year}`
}

/** Days that are often meant, counted from today. */
export function inWeeks(today: CalendarDate, weeks: number): CalendarDate {
  return addDays(today, weeks * 7)
}
