import type { Failure } from '#shared/contract/failure.ts'
import type { LastTaken } from '#shared/fileFormat/handoverRecord.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { Hands } from '../work.ts'
import { contentHash, takeBack, type TakingDeps } from './takeIn.ts'

type UndoDeps = Pick<TakingDeps, 'whole' | 'vault' | 'memory' | 'save' | 'inTurn'>
type Taken = LastTaken['people'][number]

/**
 * Everything that the last file brought is gone again: who was new here is erased with key and documents, who was known
 * is as before. Refused as a whole when somebody has worked on one of them since.
 */
export async function undoTakeIn(
  deps: UndoDeps,
  { signal, report }: Hands,
): Promise<Result<{ readonly people: number }, Failure>> {
  const { whole, memory, inTurn } = deps
  const record = await memory.read(whole.handover)
  if (!record.ok) return record
  const last = record.value.lastTaken
  if (!last || last.isUndone) return fail({ kind: 'nothingToUndo' })
  const back: Taken[] = []
  for (const taken of last.people) {
    const stands = await howItStands(deps, last, taken)
    if (!stands.ok) return stands
    if (stands.value === 'here') back.push(taken)
  }
  let done = 0
  for (const taken of back) {
    // Stopped or crashed here: whoever is back already is found so, and the same button goes on with the others.
    if (signal.aborted) return fail({ kind: 'cancelled' })
    report(done, back.length)
    done += 1
    const undone = await inTurn(() => undoOne(deps, last, taken))
    if (!undone.ok) return undone
  }
  const goes = new Set(
    last.people.flatMap(({ id, outcome }) => (id !== null && outcome === 'added' ? [id] : [])),
  )
  const remembered = await memory.change(whole.handover, (before) =>
    ok({
      ...before,
      lastTaken: { ...last, isUndone: true },
      travelers: before.travelers.filter(({ id }) => !goes.has(id)),
    }),
  )
  return remembered.ok ? ok({ people: back.length }) : remembered
}

/** `never`: the program was stopped in the middle of taking in, and this one never came. */
async function howItStands(
  { vault }: UndoDeps,
  last: LastTaken,
  taken: Taken,
): Promise<Result<'here' | 'never', Failure>> {
  if (taken.id === null) return ok('never')
  const kept = await vault.read(taken.id)
  if (!kept.ok) return kept.failure.kind === 'dossierMissing' ? ok('never') : kept
  const { dossier } = kept.value
  const neverCame = taken.outcome === 'merged' && !dossier.joins.some(({ id }) => id === last.bundle)
  if (neverCame) return ok('never')
  return contentHash(dossier) === taken.dossier ? ok('here') : fail({ kind: 'handoverUndoTooLate' })
}

async function undoOne(
  { whole, vault, save }: UndoDeps,
  { bundle }: LastTaken,
  { id, outcome, documents }: Taken,
): Promise<Result<unknown, Failure>> {
  const kept = id === null ? null : await vault.read(id)
  if (!kept) return ok(null)
  if (!kept.ok) return kept
  const done = await takeBack(whole, save, { dossier: kept.value.dossier, outcome, came: documents }, bundle)
  if (!done.ok) return done
  if (outcome === 'merged') for (const document of documents) await vault.attachments.remove(document)
  return ok(null)
}
