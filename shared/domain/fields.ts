import { z } from 'zod'
import { isCalendarDate, type CalendarDate } from './calendarDate.ts'
import { languageTags, paperLanguages } from './language.ts'

/** A random 128-bit id as 32 lower-case hexadecimal digits: says nothing about who or when. */
export type RandomId = string & { readonly __unit: 'randomId' }

export const RandomIdField = z.custom<RandomId>(
  (value) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value),
)
export const CalendarDateField = z.custom<CalendarDate>(isCalendarDate)
export const LanguageField = z.enum(languageTags)
export const PaperLanguageField = z.enum(paperLanguages)

/** One line, as typed. Long enough for a name of 300 letters, short enough that a pasted book is a fault. */
export const LineField = z.string().max(1_000)

/** Free text, as typed: about forty pages. */
export const TextField = z.string().max(100_000)

/** A person's own words and the language they were said in; never translated by a machine. */
export const OwnWords = z.object({ text: TextField, language: LanguageField }).readonly()
export type OwnWords = z.infer<typeof OwnWords>
