import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'

/**
 * Who looked a translation through, and when. Both null: not yet checked by a native speaker. Then it is only shown or
 * printed with the Dutch beside it and a mark (`product.md`, ground rules).
 */
export interface TranslationStatus {
  readonly language: PaperLanguage
  /** First name and role, for example 'a sworn interpreter'; Dutch is the source and needs no translator. */
  readonly checkedBy: string | null
  readonly checkedOn: CalendarDate | null
}

export function isChecked(words: TranslationStatus): boolean {
  return words.checkedBy !== null
}
