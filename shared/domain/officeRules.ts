import { z } from 'zod'
import { CalendarDateField, LineField, RandomIdField, TextField } from './fields.ts'
import { ruleMarks } from './ruleList.ts'

/**
 * What a coordinator wrote for a rule, as typed: a value without a number or an end before its start is kept too, said
 * on the screen, and never counted with (`ruleBook.ts`).
 */
export const OfficeRuleRow = z
  .object({
    value: LineField,
    validFrom: CalendarDateField.nullable(),
    validTo: CalendarDateField.nullable(),
    /** What was typed for a day and can't be read as one; empty when it can. */
    fromTyped: LineField,
    toTyped: LineField,
    source: LineField,
    reason: TextField,
    mark: z.enum(ruleMarks),
    checkedOn: CalendarDateField,
  })
  .readonly()
export type OfficeRuleRow = z.infer<typeof OfficeRuleRow>

/** What is done to a rule. Nothing that was done before is changed by it. */
export const RuleDeed = z.discriminatedUnion('deed', [
  z.object({ deed: z.literal('set'), row: OfficeRuleRow }).readonly(),
  /** From here on ours holds again. */
  z.object({ deed: z.literal('backToOurs') }).readonly(),
  /** Somebody looked it up and it is still right. */
  z.object({ deed: z.literal('checked'), on: CalendarDateField }).readonly(),
  /** The deed with this id does not count. */
  z.object({ deed: z.literal('takenBack'), id: RandomIdField }).readonly(),
])
export type RuleDeed = z.infer<typeof RuleDeed>

/** A rule's key as a word: a rule of a later release stays in the history and counts for nothing here. */
export const RuleChange = z
  .object({ key: z.string().regex(/^[A-Za-z0-9]{1,60}$/), id: RandomIdField, what: RuleDeed })
  .readonly()
export type RuleChange = z.infer<typeof RuleChange>

/** One line of the history. `at`: milliseconds since 1970. */
export const RuleEntry = RuleChange.unwrap().extend({ at: z.number(), by: RandomIdField }).readonly()
export type RuleEntry = z.infer<typeof RuleEntry>

/** The oldest first; only ever added to. */
export type RuleHistory = readonly RuleEntry[]
