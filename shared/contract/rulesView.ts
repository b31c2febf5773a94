import { z } from 'zod'
import { LineField } from '#shared/domain/fields.ts'
import { RuleEntry } from '#shared/domain/officeRules.ts'

/** What the office wrote over our rules, the oldest first, with who wrote it. */
export const RulesView = z
  .object({
    entries: z
      .array(
        RuleEntry.unwrap()
          .extend({
            /** A first name; null when that user is not here any more. */
            byName: LineField.nullable(),
          })
          .readonly(),
      )
      .readonly(),
    /** True for a coordinator. */
    mayChange: z.boolean(),
  })
  .readonly()
export type RulesView = z.infer<typeof RulesView>
