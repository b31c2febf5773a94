import { z } from 'zod'
import { CalendarDateField, RandomIdField, TextField } from './fields.ts'

/** One sitting of the kennismaking: there may be several, and each person may talk alone. */
export const Talk = z
  .object({
    id: RandomIdField,
    on: CalendarDateField,
    interpreter: z.enum(['unknown', 'none', 'inRoom', 'byPhone', 'friendOrFamily']),
    /** Every adult may talk without husband, wife or family; `offered`: it was said, and the person chose otherwise. */
    alone: z.enum(['unknown', 'alone', 'offered']),
    note: TextField,
  })
  .readonly()
export type Talk = z.infer<typeof Talk>

export const TalkEdit = Talk.unwrap().omit({ id: true }).partial().readonly()
