import { z } from 'zod'
import { ChangeLabel } from './changeHistory.ts'
import type { DossierId } from './dossier.ts'
import { RandomIdField } from './fields.ts'
import { Household } from './household.ts'

const Users = z.array(RandomIdField).readonly()

/** One change over several people, with everything that its way back needs. */
export const HouseholdChange = z
  .object({
    id: RandomIdField,
    label: ChangeLabel,
    /** Milliseconds since 1970. */
    at: z.number(),
    /** Who made it. */
    by: RandomIdField,
    before: z.array(Household).readonly(),
    after: z.array(Household).readonly(),
    /** Whose supporters changed along: that stands in the dossiers themselves. */
    supporters: z
      .array(z.object({ person: RandomIdField, before: Users, after: Users }).readonly())
      .readonly(),
  })
  .readonly()
export type HouseholdChange = z.infer<typeof HouseholdChange>

/** A change, the way back, or the change made again. */
export const HouseholdStep = z
  .object({ change: HouseholdChange, way: z.enum(['done', 'undo', 'redo']) })
  .readonly()
export type HouseholdStep = z.infer<typeof HouseholdStep>

/** Everything the office keeps about who belong together. */
export const KeptHouseholds = z
  .object({
    households: z.array(Household).readonly(),
    /** The newest last; of each whether it was taken back. */
    history: z.array(z.object({ change: HouseholdChange, isUndone: z.boolean() }).readonly()).readonly(),
    /** A step whose dossiers may not all be saved. */
    unfinished: HouseholdStep.nullable(),
  })
  .readonly()
export type KeptHouseholds = z.infer<typeof KeptHouseholds>

export const noHouseholds: KeptHouseholds = { households: [], history: [], unfinished: null }

/** From how it was to how it is after this step. */
export function sidesOf({ change, way }: HouseholdStep): {
  readonly from: readonly Household[]
  readonly to: readonly Household[]
} {
  return way === 'undo'
    ? { from: change.after, to: change.before }
    : { from: change.before, to: change.after }
}

export interface SupportersMove {
  readonly person: DossierId
  readonly from: readonly DossierId[]
  readonly to: readonly DossierId[]
}

export function supportersMoves({ change, way }: HouseholdStep): readonly SupportersMove[] {
  return change.supporters.map(({ person, before, after }) =>
    way === 'undo' ? { person, from: after, to: before } : { person, from: before, to: after },
  )
}

/** Everybody whom the change is about: it stands in the log of each, and has its way back in each one's dossier. */
export function peopleOf({ label, before, after, supporters }: HouseholdChange): ReadonlySet<DossierId> {
  if (label === 'householdSupported' || label === 'supportersSet')
    return new Set(supporters.map(({ person }) => person))
  return new Set([...before, ...after].flatMap(({ members }) => members.map(({ person }) => person)))
}
