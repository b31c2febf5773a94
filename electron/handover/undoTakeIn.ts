import type { Failure } from '#shared/contract/failure.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { LastTaken } from '#shared/fileFormat/handoverRecord.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { contentHash, takeBack, type TakingDeps } from './takeIn.ts'

/**
 * Everything that the last file brought is gone again: who was new here is erased with key and documents, who was known
 * is as before. Refused as a whole when somebody has worked on one of them since.
 */
export async function undoTakeIn(
  deps: Pick<TakingDeps, 'whole' | 'vault' | 'memory' | 'save'>,
): Promise<Result<{ readonly people: number }, Failure>> {
  const { whole, vault, memory, save } = deps
  const record = await memory.read(whole.handover)
  if (!record.ok) return record
  const last = record.value.lastTaken
  if (!last || last.isUndone) return fail({ kind: 'nothingToUndo' })
  const back: { readonly dossier: Dossier; readonly taken: LastTaken['people'][number] }[] = []
  for (const taken of last.people) {
    if (taken.id === null) continue
    const kept = await vault.read(taken.id)
    // The program was stopped in the middle of taking in: this one never came.
    if (!kept.ok && kept.failure.kind === 'dossierMissing') continue
    if (!kept.ok) return kept
    const { dossier } = kept.value
    const isAsTaken = contentHash(dossier) === taken.dossier
    const neverCame = taken.outcome === 'merged' && !dossier.joins.some(({ id }) => id === last.bundle)
    if (neverCame) continue
    if (!isAsTaken) return fail({ kind: 'handoverUndoTooLate' })
    back.push({ dossier, taken })
  }
  const remembered = await memory.change(whole.handover, (before) =>
    ok({
      ...before,
      lastTaken: { ...last, isUndone: true },
      travelers: before.travelers.filter(
        ({ id }) => !back.some(({ taken }) => taken.id === id && taken.outcome === 'added'),
      ),
    }),
  )
  if (!remembered.ok) return remembered
  for (const { dossier, taken } of back) {
    const done = await takeBack(
      whole,
      save,
      { dossier, outcome: taken.outcome, came: taken.documents },
      last.bundle,
    )
    if (!done.ok) return done
    if (taken.outcome === 'merged') for (const id of taken.documents) await vault.attachments.remove(id)
  }
  return ok({ people: back.length })
}
