import { z } from 'zod'
import type { ChangeLabel } from './changeHistory.ts'
import { askBackAnswers } from './copyChoices.ts'
import type { Dossier } from './dossier.ts'
import { CalendarDateField, RandomIdField } from './fields.ts'

const Asked = z
  .object({
    /** The day of the letter. */
    on: CalendarDateField,
    /** Null: the other office has not answered yet. */
    answer: z
      .object({ said: z.enum(askBackAnswers), on: CalendarDateField })
      .readonly()
      .nullable(),
  })
  .readonly()

const AskBack = Asked.unwrap().extend({ bundle: RandomIdField }).readonly()

/** Copies that another office was asked to send back or erase: at most one line for each copy. */
export const AskBacks = z.array(AskBack).max(500).readonly()
export type AskBacks = z.infer<typeof AskBacks>

export const noAskBacks: AskBacks = []

/** How it stands with one copy; null takes the line away. */
export const AskBackRevision = z.object({ bundle: RandomIdField, asked: Asked.nullable() }).readonly()
export type AskBackRevision = z.infer<typeof AskBackRevision>

/** Null when this dossier knows no such copy. */
export function reviseAskBacks(
  { handovers, askBacks }: Dossier,
  { bundle, asked }: AskBackRevision,
): { readonly label: ChangeLabel; readonly value: AskBacks } | null {
  if (!handovers.given.some((copy) => copy.bundle === bundle)) return null
  const before = askBacks.find((line) => line.bundle === bundle)
  const others = askBacks.filter((line) => line !== before)
  if (!asked) return { label: 'copyNotAskedBack', value: others }
  const label = asked.answer || before ? 'copyAnswered' : 'copyAskedBack'
  return { label, value: [...others, { bundle, ...asked }] }
}
