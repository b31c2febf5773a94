import { z } from 'zod'
import { LineField, RandomIdField } from '#shared/domain/fields.ts'

const Numbered = z.object({ id: RandomIdField, number: LineField }).readonly()

/** Who of a whole office can go to another one, in counts and numbers: names stay in the dossiers. */
export const OfficeMove = z
  .object({
    /** Said yes to this office. */
    goes: z.number().int(),
    /** Said yes too, and does not fit in one file. */
    notThisTime: z.number().int(),
    refused: z.number().int(),
    /** Taken in there already, says a receipt. */
    there: z.number().int(),
    notAsked: z.array(Numbered).readonly(),
    unreadable: z.array(Numbered).readonly(),
  })
  .readonly()
export type OfficeMove = z.infer<typeof OfficeMove>

export const OfficeToMove = z.object({ office: RandomIdField }).readonly()
export type OfficeToMove = z.infer<typeof OfficeToMove>
