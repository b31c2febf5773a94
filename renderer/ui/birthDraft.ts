import { birthYearOf } from '#shared/domain/birthYear.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Birth } from '#shared/domain/person.ts'

/** What is being typed about a birth; what belongs to another kind is kept, so that changing one's mind loses nothing. */
export interface BirthDraft {
  readonly kind: Birth['kind']
  readonly date: CalendarDate | null
  readonly year: string
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
      return draft.date ? { kind: draft.kind, date: draft.date } : { kind: 'unknown' }
  }
}

export function isReadableYear(typed: string): boolean {
  const year = Number(typed)
  return /^\d{4}$/.test(typed) && year >= 1800 && year <= 2199
}

/** The year of a birth as text, empty when nothing is known. */
export function yearOf(birth: Birth): string {
  return String(birthYearOf(birth) ?? '')
}
