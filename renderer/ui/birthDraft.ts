import { birthYearOf } from '#shared/domain/birthYear.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Birth } from '#shared/domain/person.ts'

/** What is being typed about a birth; what belongs to another kind is kept, so that changing one's mind loses nothing. */
export interface BirthDraft {
  readonly kind: Birth['kind']
  readonly date: CalendarDate | null
  /** What was typed as a date and can't be read (yet). */
  readonly unreadDate: string | null
  readonly year: string
}

export const emptyBirthDraft: BirthDraft = { kind: 'unknown', date: null, unreadDate: null, year: '' }

export function birthDraftOf(birth: Birth): BirthDraft {
  const date = birth.kind === 'exact' || birth.kind === 'estimated' ? birth.date : null
  return { kind: birth.kind, date, unreadDate: null, year: yearOf(birth) }
}

/** The birth as far as it is known from a draft: half a date is still unknown. */
export function birthOf(draft: BirthDraft): Birth {
  switch (draft.kind) {
    case 'unknown':
      return { kind: 'unknown' }
    case 'year':
      return isReadableYear(draft.year) ? { kind: 'year', year: Number(draft.year) } : { kind: 'unknown' }
    case 'exact':
    case 'estimated':
      return draft.date && draft.unreadDate === null
        ? { kind: draft.kind, date: draft.date }
        : { kind: 'unknown' }
  }
}

/** True when something stands in the field that counts now and can't be read. */
export function isUnread({ kind, unreadDate, year }: BirthDraft): boolean {
  if (kind === 'year') return year !== '' && !isReadableYear(year)
  return kind !== 'unknown' && unreadDate !== null
}

export function isReadableYear(typed: string): boolean {
  const year = Number(typed)
  return /^\d{4}$/.test(typed) && year >= 1800 && year <= 2199
}

/** The year of a birth as text, empty when nothing is known. */
export function yearOf(birth: Birth): string {
  return String(birthYearOf(birth) ?? '')
}
