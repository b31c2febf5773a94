import { z } from 'zod'
import { TextField } from '../fields.ts'

/** Where a field stands in a dossier: the names on the way, items of a list by their id. */
const FieldPath = z.string().max(400)

/** One field that both sides filled, each differently. Nobody wins without being asked. */
export const MergeQuestion = z
  .object({
    path: FieldPath,
    /** What the item is called that the field belongs to, such as a goal or a step; empty outside lists. */
    item: TextField,
    /** As they stand in a file; never undefined. */
    ours: z.unknown(),
    theirs: z.unknown(),
    /** True for a text: both can stay, one below the other. */
    canBeBoth: z.boolean(),
  })
  .readonly()
export type MergeQuestion = z.infer<typeof MergeQuestion>

const MergeChoice = z.enum(['ours', 'theirs', 'both'])
export type MergeChoice = z.infer<typeof MergeChoice>

/** What was answered, by the path of the question. */
export const MergeChoices = z.record(FieldPath, MergeChoice).readonly()
export type MergeChoices = z.infer<typeof MergeChoices>
