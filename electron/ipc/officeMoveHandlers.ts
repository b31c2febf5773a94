import type { OfficeToMove } from '#shared/contract/officeMoveViews.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { KnownOffice } from '#shared/fileFormat/handoverRecord.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { makeHandover } from '../handover/makeHandover.ts'
import { movingPeople } from '../handover/officeMove.ts'
import { isInside } from '../isInside.ts'
import type { HandoverDeps } from './handoverHandlers.ts'
import type { OpenOffice } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type MoveNoun = Pick<OfficeHandlers, 'surveyOfficeMove' | 'makeOfficeMoveIn'>

/** A whole office that closes or joins another one. A coordinator's, because it opens every dossier. */
export function officeMoveHandlers(deps: HandoverDeps): MoveNoun {
  const { keeper, memory, workshop, now, today, dataFolder, inTurn } = deps

  async function toward({
    office,
  }: OfficeToMove): Promise<Result<{ readonly open: OpenOffice; readonly to: KnownOffice }, Failure>> {
    const open = keeper.asCoordinator()
    if (!open.ok) return open
    const record = await memory.read(open.value.vault.handover)
    if (!record.ok) return record
    const to = record.value.known.find(({ id }) => id === office)
    if (!to) return fail({ kind: 'goneMeanwhile' })
    return to.checked ? ok({ open: open.value, to }) : fail({ kind: 'handoverOfficeUnchecked' })
  }

  return {
    surveyOfficeMove: (wish) =>
      workshop.run('surveyOfficeMove', async (hands) => {
        const found = await toward(wish)
        if (!found.ok) return found
        const moving = await movingPeople(found.value.open.whole, found.value.to, hands)
        return moving.ok ? ok(moving.value.view) : moving
      }),
    makeOfficeMoveIn: ({ wish, folder }) =>
      workshop.run('makeOfficeMove', async (hands) => {
        const found = await toward(wish)
        if (!found.ok) return found
        if (isInside(folder, dataFolder)) return fail({ kind: 'handoverPlaceIsOffice' })
        const { whole } = found.value.open
        const moving = await movingPeople(whole, found.value.to, hands)
        if (!moving.ok) return moving
        const { people } = moving.value
        if (people.length === 0) return fail({ kind: 'handoverNobodyGoes' })
        const to = { kind: 'office', office: found.value.to.id } as const
        const made = await makeHandover(
          { vault: whole, memory, now, today, inTurn },
          { to, people },
          folder,
          hands,
        )
        return made.ok ? ok({ ...made.value, people: people.length }) : made
      }),
  }
}
