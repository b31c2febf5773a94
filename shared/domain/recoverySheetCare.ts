import { z } from 'zod'
import { addDays, type CalendarDate } from './calendarDate.ts'
import { CalendarDateField, LineField } from './fields.ts'

/** Longest line for a place: longer ones would make the sheet two pages. */
export const longestPlace = 60

/** Where one sheet lies, as typed: 'kluis', 'bestuurslid', 'notaris'. */
export const SheetPlace = LineField.max(longestPlace)

/** What the office remembers of its sheets: everything except what is on them. */
export const RecoveryNote = z
  .object({
    madeOn: CalendarDateField,
    /** Of sheet 1, 2 and 3. */
    places: z.tuple([SheetPlace, SheetPlace, SheetPlace]).readonly(),
    /** When two sheets were last typed and proved to open this office. */
    triedOn: CalendarDateField.nullable(),
    /** When two sheets were last used to come in: they were out of their places then. */
    usedOn: CalendarDateField.nullable(),
  })
  .readonly()
export type RecoveryNote = z.infer<typeof RecoveryNote>

/** Days after which the office asks to try the sheets again: a year. */
const tryAgainAfterDays = 365

/** True when the sheets were never tried, or longer than a year ago. The office asks for it and never insists. */
export function isTryDue({ triedOn }: RecoveryNote, today: CalendarDate): boolean {
  return triedOn === null || addDays(triedOn, tryAgainAfterDays) <= today
}
