import { z } from 'zod'
import { CalendarDateField, LineField, RandomIdField } from '#shared/domain/fields.ts'
import { logDeeds } from '#shared/domain/logEntry.ts'

/** What one user did with one dossier on one day, as it is read: the same deed again is the same line. */
export const LogLine = z
  .object({
    /** The first and the last time that day, in milliseconds since 1970. */
    at: z.number(),
    until: z.number(),
    times: z.number().int().positive(),
    day: CalendarDateField,
    /** First name; null before anyone was let in, and for somebody the office does not know any more. */
    who: LineField.nullable(),
    deed: z.enum(logDeeds),
    dossier: RandomIdField.nullable(),
    /** What the person is called now; null on the log of one dossier, and when there is no such dossier any more. */
    callName: LineField.nullable(),
    /** Fixed words: labels of changes, a paper with its language, a reason. Each once. */
    about: z.array(z.string().max(80)).readonly(),
  })
  .readonly()
export type LogLine = z.infer<typeof LogLine>

/** The newest lines first. */
export const LogPage = z.object({ lines: z.array(LogLine).readonly(), hasMore: z.boolean() }).readonly()
export type LogPage = z.infer<typeof LogPage>

/** Somebody whose deeds stand in the log. */
export const LogUser = z.object({ id: RandomIdField, name: LineField.nullable() }).readonly()
export type LogUser = z.infer<typeof LogUser>

export const OfficeLogPage = LogPage.unwrap()
  .extend({ users: z.array(LogUser).readonly() })
  .readonly()
export type OfficeLogPage = z.infer<typeof OfficeLogPage>

export const LogCheck = z
  .object({
    entries: z.number().int(),
    /** When the last entry was made before each place where something is missing or altered; empty when all is well. */
    brokenAt: z.array(z.number()).readonly(),
    /** Whether the log once stood where the paper says; null when no paper was compared. */
    paper: z.enum(['same', 'different']).nullable(),
    /** Where the log stands now, in groups that can be read aloud; it stands on paper that leaves. */
    code: LineField,
  })
  .readonly()
export type LogCheck = z.infer<typeof LogCheck>

/** Four groups of four hexadecimal digits. */
export const LogCode = z.string().max(200)

/** Typed over from the foot of a paper that left before. */
export const PaperStand = z.object({ entries: z.number().int().min(0), logCode: LogCode }).readonly()
export type PaperStand = z.infer<typeof PaperStand>
export const CheckLogQuestion = z.object({ paper: PaperStand.nullable() }).readonly()

const linesAtOnce = z.number().int().min(1).max(2_000)

export const DossierLogQuestion = z.object({ id: RandomIdField, limit: linesAtOnce }).readonly()
export const OfficeLogQuestion = z
  .object({ day: CalendarDateField.nullable(), user: RandomIdField.nullable(), limit: linesAtOnce })
  .readonly()
