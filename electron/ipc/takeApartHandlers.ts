import { emptyHistory } from '#shared/domain/changeHistory.ts'
import { takenApart } from '#shared/domain/handover/takenApart.ts'
import { withTravelers } from '#shared/fileFormat/handoverRecord.ts'
import { fail, ok } from '#shared/result.ts'
import type { HandoverMemory } from '../handover/handoverMemory.ts'
import { newDossierNumber, newRandomId } from '../randomId.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

/**
 * The second one is written first: a crash between the two leaves somebody twice, and nobody lost. Ours starts without
 * ways back, because each of them leads into the time when the two were one.
 */
export function takeApartHandlers(
  keeper: OfficeKeeper,
  memory: HandoverMemory,
): Pick<OfficeHandlers, 'takeApart'> {
  return {
    async takeApart({ id, join }) {
      const office = keeper.current()
      if (!office.ok) return office
      const { vault } = office.value
      const kept = await vault.read(id)
      if (!kept.ok) return kept
      const taken = new Set(vault.summaries().map(({ number }) => number))
      const there = { id: newRandomId(), number: newDossierNumber(taken) }
      const apart = takenApart(kept.value.dossier, join, there)
      if (!apart) return fail({ kind: 'goneMeanwhile' })
      const added = await keeper.save({ dossier: apart.theirs, history: emptyHistory })
      if (!added.ok) return added
      const saved = await keeper.save({ dossier: apart.ours, history: emptyHistory })
      if (!saved.ok) return saved
      // A next file about who came is about the second one.
      const { travelId } = apart.theirs.handovers
      if (travelId !== null) {
        const traveler = { person: travelId, id: there.id }
        const remembered = await memory.change(vault.handover, (record) =>
          ok(withTravelers(record, [traveler])),
        )
        if (!remembered.ok) return remembered
      }
      return ok({ id: there.id })
    },
  }
}
