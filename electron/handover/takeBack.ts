import type { KeptDossier } from '#shared/domain/changeHistory.ts'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { LastTaken } from '#shared/fileFormat/handoverRecord.ts'
import { fail, type Result } from '#shared/result.ts'
import type { OpenVault } from '../vault/vault.ts'

type Save = (kept: KeptDossier) => Promise<Result<unknown, Failure>>

/** Somebody whom a file brought. */
interface Came {
  /** Null when the person was left. */
  readonly id: DossierId | null
  readonly outcome: LastTaken['people'][number]['outcome']
  readonly documents: readonly RandomId[]
}

/** What a refusal or a cancel left of a file that was being taken in. */
export async function takeAllBack(
  { whole, save }: { readonly whole: Pick<OpenVault, 'read' | 'erase'>; readonly save: Save },
  people: readonly Came[],
  bundle: RandomId,
): Promise<void> {
  for (const { id, outcome, documents } of people) {
    const kept = id === null || outcome !== 'merged' ? null : await whole.read(id)
    if (kept?.ok) await takeBack(kept.value.dossier, documents, bundle, save)
  }
  const added = people.flatMap(({ id, outcome }) => (id !== null && outcome === 'added' ? [id] : []))
  if (added.length > 0) await whole.erase(added)
}

/** Somebody who was known here, as before this file came. */
export async function takeBack(
  dossier: Dossier,
  /** Documents that came with the file. */
  came: readonly RandomId[],
  bundle: RandomId,
  save: Save,
): Promise<Result<unknown, Failure>> {
  const join = dossier.joins.find(({ id }) => id === bundle)
  if (!join) return fail({ kind: 'handoverUndoTooLate' })
  const joins = dossier.joins.filter(({ id }) => id !== bundle)
  const attachments = dossier.attachments.filter(({ id }) => !came.includes(id))
  return save({ dossier: { ...join.ours, attachments, joins }, history: join.history })
}
