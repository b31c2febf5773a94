import type { Failure } from '#shared/contract/failure.ts'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import type { HandoverRecord, LastTaken } from '#shared/fileFormat/handoverRecord.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { Hands } from '../work.ts'
import { takeBack } from './takeBack.ts'
import { contentHash, type TakingDeps } from './takeIn.ts'

export type UndoDeps = Pick<TakingDeps, 'whole' | 'vault' | 'memory' | 'save' | 'inTurn'>
type Taken = LastTaken['people'][number]

/**
 * People who go back in one turn. Whoever is erased costs a frame, and the list under new keys as much for one as for all
 * of them; more people would keep the window's own saves waiting.
 */
const backInOneTurn = 40

/**
 * Everything that the last file brought is gone again: who was new here is erased with key and documents, who was known
 * is as before. Refused as a whole when somebody has worked on one of them since.
 */
export async function undoTakeIn(
  deps: UndoDeps,
  hands: Hands,
): Promise<Result<{ readonly people: number }, Failure>> {
  const record = await deps.memory.read(deps.whole.handover)
  if (!record.ok) return record
  const last = record.value.lastTaken
  if (!last || last.isUndone) return fail({ kind: 'nothingToUndo' })
  const back: Taken[] = []
  for (const taken of last.people) {
    if (hands.signal.aborted) return fail({ kind: 'cancelled' })
    const stands = await howItStands(deps, last, taken)
    if (!stands.ok) return stands
    if (stands.value) back.push(taken)
  }
  const begun = await remembered(deps, { ...last, isUndoing: true })
  if (!begun.ok) return begun
  const undone = await undoGroups(deps, last, back, hands)
  if (undone.ok) return undone
  // Said now, and the same button goes on: the next opening has nothing to finish by itself.
  await remembered(deps, { ...last, isUndoing: false })
  return undone
}

/** At an opening: what a crash cut off. Somebody who was worked on since stays, and the button is there to say so. */
export async function finishUndo(deps: UndoDeps): Promise<void> {
  const record = await deps.memory.read(deps.whole.handover)
  const last = record.ok ? record.value.lastTaken : null
  if (!last?.isUndoing) return
  const hands = { signal: new AbortController().signal, report: () => undefined }
  const undone = await undoTakeIn(deps, hands)
  if (undone.ok) await remembered(deps, { ...last, isUndone: true, isUndoing: false, wasCutOff: true })
}

async function undoGroups(
  deps: UndoDeps,
  last: LastTaken,
  back: readonly Taken[],
  { signal, report }: Hands,
): Promise<Result<{ readonly people: number }, Failure>> {
  for (let at = 0; at < back.length; at += backInOneTurn) {
    if (signal.aborted) return fail({ kind: 'cancelled' })
    report(at, back.length)
    const done = await deps.inTurn(() => undoGroup(deps, last, back.slice(at, at + backInOneTurn)))
    if (!done.ok) return done
  }
  const done = await remembered(deps, { ...last, isUndone: true, isUndoing: false })
  return done.ok ? ok({ people: back.length }) : done
}

/** Looked at once more in the turn itself: nobody's work of this minute goes away with it. */
async function undoGroup(
  deps: UndoDeps,
  last: LastTaken,
  group: readonly Taken[],
): Promise<Result<null, Failure>> {
  const erased: DossierId[] = []
  for (const taken of group) {
    const stands = await howItStands(deps, last, taken)
    if (!stands.ok) return stands
    if (!stands.value) continue
    if (taken.outcome === 'added') {
      erased.push(stands.value.id)
      continue
    }
    const { save, vault } = deps
    const back = await takeBack(stands.value, taken.documents, last.bundle, save)
    if (!back.ok) return back
    for (const document of taken.documents) await vault.attachments.remove(document)
  }
  return erased.length === 0 ? ok(null) : deps.whole.erase(erased)
}

/** Null: back already, or the program was stopped in the middle of taking in and this one never came. */
async function howItStands(
  { vault }: Pick<UndoDeps, 'vault'>,
  last: LastTaken,
  taken: Taken,
): Promise<Result<Dossier | null, Failure>> {
  if (taken.id === null) return ok(null)
  const kept = await vault.read(taken.id)
  if (!kept.ok) return kept.failure.kind === 'dossierMissing' ? ok(null) : kept
  const { dossier } = kept.value
  const neverCame = taken.outcome === 'merged' && !dossier.joins.some(({ id }) => id === last.bundle)
  if (neverCame) return ok(null)
  return contentHash(dossier) === taken.dossier ? ok(dossier) : fail({ kind: 'handoverUndoTooLate' })
}

/** As `last` stands now; once it is undone nobody of whom it brought travels under a number of this office. */
function remembered({ whole, memory }: UndoDeps, last: LastTaken): Promise<Result<HandoverRecord, Failure>> {
  const gone = new Set(
    last.isUndone
      ? last.people.flatMap(({ id, outcome }) => (id !== null && outcome === 'added' ? [id] : []))
      : [],
  )
  return memory.change(whole.handover, (before) =>
    ok({
      ...before,
      lastTaken: last,
      travelers: before.travelers.filter(({ id }) => !gone.has(id)),
    }),
  )
}
