import fc from 'fast-check'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { HouseholdRevision } from '#shared/domain/household.ts'
import { relations } from '#shared/domain/relations.ts'

/** The same id for the same number. */
export function idOf(number: number): RandomId {
  return number.toString(16).padStart(32, '0') as RandomId
}

/** A few people, so that changes meet each other. */
export const everybody: readonly DossierId[] = Array.from({ length: 6 }, (_, index) => idOf(index + 1))

const someone = fc.constantFrom(...everybody)
const relation = fc.constantFrom(...relations)

/** Any change from any dossier, also those that make no sense. */
export const anyRevision: fc.Arbitrary<{ readonly id: DossierId; readonly revision: HouseholdRevision }> =
  fc.record({
    id: someone,
    revision: fc.oneof(
      fc.record({
        change: fc.constant('join' as const),
        person: someone,
        relation,
        withHousehold: fc.boolean(),
      }),
      fc.record({
        change: fc.constant('split' as const),
        people: fc.uniqueArray(someone, { minLength: 1 }),
      }),
      fc.record({ change: fc.constant('relate' as const), person: someone, relation }),
      fc.record({ change: fc.constant('agree' as const), agrees: fc.boolean() }),
    ),
  })
