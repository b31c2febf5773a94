import { z } from 'zod'
import { CalendarDateField, LanguageField, LineField } from './fields.ts'
import { consentPurposes } from './intakeQuestions.ts'
import { transferParts } from './transferParts.ts'

/** What exactly was asked about a handing over: to whom, and which parts. */
const AboutHandover = z
  .object({ to: LineField, parts: z.array(z.enum(transferParts)).max(transferParts.length).readonly() })
  .readonly()

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
    /** For another office; null for all else. */
    about: AboutHandover.nullable().default(null),
    /** The day it was taken back. */
    withdrawnOn: CalendarDateField.nullable(),
  })
  .readonly()
export type Consent = z.infer<typeof Consent>

export const ConsentGiven = Consent.unwrap()
  .omit({ on: true, withdrawnOn: true, about: true })
  .extend({ about: AboutHandover.nullable().optional() })
  .readonly()
export type ConsentGiven = z.infer<typeof ConsentGiven>

/** All that was said, the oldest first; the last for a purpose counts. */
export const Consents = z.array(Consent).readonly()
export type Consents = z.infer<typeof Consents>
