import type { HouseholdView } from '#shared/contract/householdViews.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { ChangeLabel } from '#shared/domain/changeHistory.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { bothAgree, relationOf, reviseHouseholds, type HouseholdRevision } from '#shared/domain/household.ts'
import type { HouseholdChange } from '#shared/domain/householdChange.ts'
import { relations } from '#shared/domain/relations.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { newRandomId } from '../randomId.ts'
import { takeStep } from './householdSteps.ts'
import type { OfficeKeeper, OpenOffice, Saved } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'
import { lineOf, remembered, supporterNames } from './peopleLines.ts'

type HouseholdNoun = Pick<
  OfficeHandlers,
  'readHousehold' | 'reviseHousehold' | 'supportHousehold' | 'setSupporters'
>

/** Who belong together, and who supports all of them. */
export function householdHandlers(
  keeper: OfficeKeeper,
  today: () => CalendarDate,
  now: () => number,
): HouseholdNoun {
  async function change(
    { whole }: OpenOffice,
    made: Pick<HouseholdChange, 'label' | 'before' | 'after' | 'supporters'>,
  ): Promise<Result<Saved, Failure>> {
    const at = now()
    const step = { way: 'done', change: { ...made, id: newRandomId(), at, by: whole.user.id } } as const
    const taken = await takeStep(whole, step, at)
    if (taken.ok) keeper.roomsChanged()
    return taken
  }

  /** One change with one way back, also for who may not open the dossier any more once it is a colleague's. */
  async function support(
    office: OpenOffice,
    people: readonly DossierId[],
    supporters: readonly RandomId[],
    label: 'householdSupported' | 'supportersSet',
  ): Promise<Result<Saved & { readonly people: number }, Failure>> {
    const { whole } = office
    const known = new Set(whole.users.list().map((user) => user.id))
    const after = [...new Set(supporters)]
    if (after.some((user) => !known.has(user))) return fail({ kind: 'goneMeanwhile' })
    const summaries = new Map(whole.summaries().map((summary) => [summary.id, summary]))
    const moves = people.flatMap((person) => {
      const before = summaries.get(person)?.supporters
      return before && JSON.stringify(before) !== JSON.stringify(after) ? [{ person, before, after }] : []
    })
    if (moves.length === 0) return ok({ savedAt: now(), people: 0 })
    const done = await change(office, { label, before: [], after: [], supporters: moves })
    return done.ok ? ok({ ...done.value, people: moves.length }) : done
  }

  return {
    readHousehold: ({ id }) => {
      const office = keeper.current()
      if (!office.ok) return Promise.resolve(office)
      if (!mayOpen(office.value, id)) return Promise.resolve(fail({ kind: 'notYourPerson', id }))
      return Promise.resolve(ok(viewOf(office.value, id)))
    },
    async reviseHousehold({ id, revision }) {
      const office = keeper.current()
      if (!office.ok) return office
      const closed = [id, ...movedBy(revision)].find((person) => !mayArrange(office.value, person))
      if (closed !== undefined) return fail({ kind: 'notYourPerson', id: closed })
      const everyone = remembered(office.value.whole)
      if (spokenOf(revision).some((person) => !everyone.has(person))) return fail({ kind: 'goneMeanwhile' })
      const { households } = office.value.whole
      const moved = reviseHouseholds(id, revision, {
        householdOf: (person) => households.of(person),
        newId: newRandomId(),
        today: today(),
      })
      if (!moved) return fail({ kind: 'goneMeanwhile' })
      return change(office.value, { ...moved, label: labels[revision.change], supporters: [] })
    },
    async supportHousehold({ id, supporters }) {
      const office = keeper.current()
      if (!office.ok) return office
      if (!mayArrange(office.value, id)) return fail({ kind: 'notYourPerson', id })
      const { whole } = office.value
      const people = whole.households.of(id)?.members.map(({ person }) => person) ?? [id]
      // A worker gives away and shares the own people only; the others stay as they are.
      const own = people.filter((person) => mayArrange(office.value, person))
      return support(office.value, own, supporters, 'householdSupported')
    },
    async setSupporters({ id, supporters }) {
      const office = keeper.current()
      if (!office.ok) return office
      if (!mayOpen(office.value, id)) return fail({ kind: 'notYourPerson', id })
      const done = await support(office.value, [id], supporters, 'supportersSet')
      return done.ok ? ok({ savedAt: done.value.savedAt }) : done
    },
  }
}

const labels: Readonly<Record<HouseholdRevision['change'], ChangeLabel>> = {
  join: 'householdJoined',
  split: 'householdSplit',
  relate: 'householdRelated',
  agree: 'householdAgreed',
}

/** Whose household becomes another one, besides that of the dossier it is done from. */
function movedBy(revision: HouseholdRevision): readonly DossierId[] {
  if (revision.change === 'join') return [revision.person]
  return revision.change === 'split' ? revision.people : []
}

function spokenOf(revision: HouseholdRevision): readonly DossierId[] {
  return revision.change === 'relate' ? [revision.person] : movedBy(revision)
}

function mayOpen({ caseload }: OpenOffice, id: DossierId): boolean {
  return caseload.isOwn(id) || caseload.openUntil(id) !== null
}

/** Coordinators say who belongs where, and with whom, without looking into a dossier. */
function mayArrange(office: OpenOffice, id: DossierId): boolean {
  return office.vault.user.role === 'coordinator' || mayOpen(office, id)
}

function viewOf(office: OpenOffice, id: DossierId): HouseholdView {
  const household = office.whole.households.of(id)
  const nameSupporters = supporterNames(office)
  const everyone = remembered(office.vault)
  const own = everyone.get(id)
  const supporters = own ? nameSupporters(own.summary) : ''
  if (!household) return { id, members: [], agrees: false, supporters }
  const byName = new Intl.Collator('nl')
  const members = household.members.flatMap(({ person }) => {
    const known = everyone.get(person)
    if (person === id || !known) return []
    return [
      {
        line: lineOf(office, known, null, nameSupporters),
        relation: relationOf(household, id, person),
        bothAgree: bothAgree(household, id, person),
      },
    ]
  })
  return {
    id,
    members: members.sort(
      (one, other) =>
        relations.indexOf(one.relation) - relations.indexOf(other.relation) ||
        byName.compare(one.line.callName, other.line.callName),
    ),
    agrees: household.members.some(({ person, agreesSince }) => person === id && agreesSince !== null),
    supporters,
  }
}
