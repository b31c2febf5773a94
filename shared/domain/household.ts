import { z } from 'zod'
import type { CalendarDate } from './calendarDate.ts'
import type { DossierId } from './dossier.ts'
import { CalendarDateField, RandomIdField, type RandomId } from './fields.ts'
import { relations, type Relation } from './relations.ts'

const Member = z
  .object({
    person: RandomIdField,
    /**
     * Since when this person agrees to be seen on the screen while somebody of the household looks along; null: not asked, or no.
     * Anybody who joins makes that everybody is asked again.
     */
    agreesSince: CalendarDateField.nullable(),
  })
  .readonly()
type Member = z.infer<typeof Member>

/** `of` is the partner or the child `to` somebody; who has no tie simply belongs with the others. */
const Tie = z.object({ of: RandomIdField, to: RandomIdField, is: z.enum(['partner', 'child']) }).readonly()

/**
 * Who belong together. It holds no name and nothing of anybody's dossier: each person has an own one. Nobody is in two
 * households, and a household has at least two people.
 */
export const Household = z
  .object({
    id: RandomIdField,
    members: z.array(Member).readonly(),
    ties: z.array(Tie).readonly(),
  })
  .readonly()
export type Household = z.infer<typeof Household>

export const HouseholdRevision = z.discriminatedUnion('change', [
  z
    .object({
      change: z.literal('join'),
      person: RandomIdField,
      relation: z.enum(relations),
      /** With everybody of the household that this person is in now, or alone. */
      withHousehold: z.boolean(),
    })
    .readonly(),
  /** These people go on together, apart from the others. */
  z.object({ change: z.literal('split'), people: z.array(RandomIdField).min(1).readonly() }).readonly(),
  z.object({ change: z.literal('relate'), person: RandomIdField, relation: z.enum(relations) }).readonly(),
  /** The person of the dossier itself: what somebody else agrees to is noted in that one's dossier. */
  z.object({ change: z.literal('agree'), agrees: z.boolean() }).readonly(),
])
export type HouseholdRevision = z.infer<typeof HouseholdRevision>

/** Households as they were and as they are now; the others are untouched. */
export interface HouseholdsMove {
  readonly before: readonly Household[]
  readonly after: readonly Household[]
}

/** What `to` is for `from`. */
export function relationOf({ ties }: Household, from: DossierId, to: DossierId): Relation {
  const tie = ties.find(({ of, to: whose }) => (of === to && whose === from) || (of === from && whose === to))
  if (!tie) return 'other'
  if (tie.is === 'partner') return 'partner'
  return tie.of === to ? 'child' : 'parent'
}

/** May they be shown to each other while one of them looks along? Both have a say in it. */
export function bothAgree({ members }: Household, one: DossierId, other: DossierId): boolean {
  return [one, other].every((id) =>
    members.some(({ person, agreesSince }) => person === id && agreesSince !== null),
  )
}

export function isMember({ members }: Household, id: DossierId): boolean {
  return members.some(({ person }) => person === id)
}

export interface Revised {
  readonly householdOf: (person: DossierId) => Household | null
  /** For a household that begins. */
  readonly newId: RandomId
  readonly today: CalendarDate
}

/** The households after a change that is made from the dossier of `id`; null when it would change nothing, or speaks of who is gone. */
export function reviseHouseholds(
  id: DossierId,
  revision: HouseholdRevision,
  at: Revised,
): HouseholdsMove | null {
  switch (revision.change) {
    case 'join':
      return join(id, revision, at)
    case 'split':
      return split(id, revision.people, at)
    case 'relate':
      return inside(id, at, (household) =>
        isMember(household, revision.person) &&
        revision.person !== id &&
        relationOf(household, id, revision.person) !== revision.relation
          ? withTie(household, id, revision.person, revision.relation)
          : null,
      )
    case 'agree':
      return inside(id, at, (household) => agreed(household, id, revision.agrees ? at.today : null))
  }
}

type Joining = Extract<HouseholdRevision, { change: 'join' }>

function join(
  id: DossierId,
  { person, relation, withHousehold }: Joining,
  { householdOf, newId }: Revised,
): HouseholdsMove | null {
  const ours = householdOf(id)
  const theirs = householdOf(person)
  if (person === id || (ours && isMember(ours, person))) return null
  const comers = withHousehold && theirs ? theirs.members.map((member) => member.person) : [person]
  const people = [...(ours?.members.map((member) => member.person) ?? [id]), ...comers]
  const together: Household = {
    id: ours?.id ?? newId,
    members: people.map((one) => ({ person: one, agreesSince: null })),
    ties: [...(ours?.ties ?? []), ...(theirs?.ties ?? []).filter((tie) => isAmong(tie, comers))],
  }
  const left = theirs ? only(theirs, (one) => !comers.includes(one)) : null
  return {
    before: present([ours, theirs]),
    after: present([withTie(together, id, person, relation), left]),
  }
}

function split(
  id: DossierId,
  people: readonly DossierId[],
  { householdOf, newId }: Revised,
): HouseholdsMove | null {
  const household = householdOf(id)
  const leaving = household?.members.filter(({ person }) => people.includes(person)).length ?? 0
  if (!household || leaving === 0 || leaving === household.members.length) return null
  const stay = only(household, (one) => !people.includes(one))
  const go = only(household, (one) => people.includes(one))
  return { before: [household], after: present([stay, go && { ...go, id: newId }]) }
}

function inside(
  id: DossierId,
  { householdOf }: Revised,
  change: (household: Household) => Household | null,
): HouseholdsMove | null {
  const household = householdOf(id)
  const changed = household && change(household)
  return changed && { before: [household], after: [changed] }
}

function agreed(household: Household, id: DossierId, since: CalendarDate | null): Household | null {
  const now = household.members.find(({ person }) => person === id)
  if (!now || (now.agreesSince === null) === (since === null)) return null
  return {
    ...household,
    members: household.members.map((member) =>
      member.person === id ? { ...member, agreesSince: since } : member,
    ),
  }
}

function withTie(household: Household, from: DossierId, to: DossierId, relation: Relation): Household {
  const others = household.ties.filter((tie) => !isAmong(tie, [from, to]))
  const tie = {
    partner: [{ of: to, to: from, is: 'partner' }],
    child: [{ of: to, to: from, is: 'child' }],
    parent: [{ of: from, to, is: 'child' }],
    other: [],
  } as const
  return { ...household, ties: [...others, ...tie[relation]] }
}

/** The household with only some of its people; null when fewer than two are left. */
export function only(household: Household, stays: (person: DossierId) => boolean): Household | null {
  const members = household.members.filter(({ person }) => stays(person))
  if (members.length < 2) return null
  return { ...household, members, ties: household.ties.filter(({ of, to }) => stays(of) && stays(to)) }
}

function isAmong(
  tie: { readonly of: DossierId; readonly to: DossierId },
  people: readonly DossierId[],
): boolean {
  return people.includes(tie.of) && people.includes(tie.to)
}

function present<Value>(values: readonly (Value | null)[]): readonly Value[] {
  return values.filter((value) => value !== null)
}
