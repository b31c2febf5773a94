import { z } from 'zod'
import { LineField, RandomIdField } from '#shared/domain/fields.ts'

/** Which field, of whom; long enough for two ids and a few words. */
const Subject = z.string().min(1).max(200)

/** Text that does not stand in a dossier yet, as the window gives it. */
export const NewDraft = z
  .object({
    subject: Subject,
    /** As typed; a form is its fields as JSON. */
    text: z.string().max(200_000),
    /** The field's words on the screen. */
    label: LineField,
    /** The place where it was typed. */
    path: z.string().max(200),
    /** Whose dossier it is about. */
    about: RandomIdField.nullable(),
  })
  .readonly()
export type NewDraft = z.infer<typeof NewDraft>

export const Draft = NewDraft.unwrap()
  .extend({
    /** What the person is called; null when it is about nobody, or about somebody who is not here any more. */
    callName: LineField.nullable(),
    /** Milliseconds since 1970. */
    savedAt: z.number(),
  })
  .readonly()
export type Draft = z.infer<typeof Draft>

export const DraftName = z.object({ subject: Subject }).readonly()
