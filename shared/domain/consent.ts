import { z } from 'zod'
import { CalendarDateField, LanguageField } from './fields.ts'
import { consentPurposes } from './intakeQuestions.ts'

/**
 * What somebody said when asked, for one purpose. A no is kept too, so that nobody asks again and again.
 * Free, per purpose, and as easy to take back as to give: AVG art. 7 (checked in `notes/domain.md` 6, 21 November 2026).
 */
const Consent = z
  .object({
    purpose: z.enum(consentPurposes),
    said: z.enum(['yes', 'no']),
    how: z.enum(['onPaper', 'spoken', 'withInterpreter']),
    /** In which language it was explained. */
    language: LanguageField,
    on: CalendarDateField,
    /** The day it was taken back. */
    withdrawnOn: CalendarDateField.nullable(),
  })
  .readonly()
export type Consent = z.infer<typeof Consent>

export const ConsentGiven = Consent.unwrap().omit({ on: true, withdrawnOn: true }).readonly()
export type ConsentGiven = z.infer<typeof ConsentGiven>

/** All that was said, the oldest first; the last for a purpose counts. */
export const Consents = z.array(Consent).readonly()
export type Consents = z.infer<typeof Consents>
