import { z } from 'zod'
import { LineField, RandomIdField } from '#shared/domain/fields.ts'
import { relations } from '#shared/domain/relations.ts'
import { PersonLine } from './views.ts'

/** Who belongs with one person, as far as who asks may know them. */
export const HouseholdView = z
  .object({
    /** The person it is seen from. */
    id: RandomIdField,
    members: z
      .array(
        z
          .object({
            line: PersonLine,
            /** What this member is for the person. */
            relation: z.enum(relations),
            /** True when both agree to be seen while the other looks along. */
            bothAgree: z.boolean(),
          })
          .readonly(),
      )
      .readonly(),
    /** Whether the person agrees to it. */
    agrees: z.boolean(),
    /** The names of who supports the person. */
    supporters: LineField,
  })
  .readonly()
export type HouseholdView = z.infer<typeof HouseholdView>
