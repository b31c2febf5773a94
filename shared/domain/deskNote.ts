import { z } from 'zod'
import { LineField, RandomIdField, TextField } from './fields.ts'

/** A slip of the front desk or a volunteer, as it lies in the dossier until somebody puts it away. */
export const DeskNote = z
  .object({
    id: RandomIdField,
    /** When it was written: milliseconds since 1970. */
    at: z.number(),
    by: z.object({ id: RandomIdField, name: LineField }).readonly(),
    about: z.enum(['note', 'appointment', 'stepDone']),
    /** The note, or the step that was done; empty for an appointment. */
    text: TextField,
    appointment: RandomIdField.nullable(),
    putAway: z.boolean(),
  })
  .readonly()
export type DeskNote = z.infer<typeof DeskNote>

/** So many ids of slips stay known: a slip whose file was not removed is then still counted once. */
export const keptSlipIds = 500
