import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Failure } from '#shared/contract/failure.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { withGiven, withoutGiven, type GivenCopy } from '#shared/domain/handover/handovers.ts'
import type { BundlePerson } from '#shared/fileFormat/handoverManifest.ts'
import { withTravelers } from '#shared/fileFormat/handoverRecord.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { OpenVault } from '../vault/vault.ts'
import type { HandoverMemory } from './handoverMemory.ts'
import { unfinishedEnding } from './stick.ts'

/*
 * Who has what since when, with each person and in the office's own list. The lines are written before the file gets its
 * name: a copy that nobody wrote down would be worse than a line about a copy that never came to be. So that no such line
 * stays either, the list says first that a file is leaving; what was cut off between is settled at the next opening.
 */

export interface RegisterDeps {
  readonly vault: OpenVault
  readonly memory: HandoverMemory
  readonly today: () => CalendarDate
  /** Runs between two commands of the window. */
  readonly inTurn: <Value>(job: () => Promise<Value>) => Promise<Value>
}

export interface LeavingFile {
  readonly bundle: RandomId
  readonly folder: string
  readonly toName: string
  /** Their signing key; null when the file is sealed with words. */
  readonly toKey: string | null
  readonly people: readonly { readonly id: DossierId; readonly listed: BundlePerson }[]
}

export function bundleFileName(bundle: RandomId): string {
  return `wegwijs-${bundle}.age`
}

/** Every line that tells of this file; a failure leaves none. */
export async function noteLeaving(deps: RegisterDeps, file: LeavingFile): Promise<Result<null, Failure>> {
  const { vault, memory, today, inTurn } = deps
  const { bundle, folder, toName, toKey, people } = file
  const on = today()
  const ids = people.map(({ id }) => id)
  const begun = await memory.change(vault.handover, (record) =>
    ok({
      ...withTravelers(
        record,
        people.map(({ id, listed }) => ({ id, person: listed.person })),
      ),
      leaving: { bundle, folder, people: ids },
    }),
  )
  if (!begun.ok) return begun
  for (const { id, listed } of people) {
    const { person, seq, parts } = listed
    const copy: GivenCopy = { bundle, seq, toName, toKey, on, parts, receipt: null }
    const noted = await inTurn(() =>
      change(vault, id, (dossier) =>
        withGiven({ ...dossier, handovers: { ...dossier.handovers, travelId: person } }, copy),
      ),
    )
    if (noted.ok) continue
    await takeBack(deps, bundle)
    return noted
  }
  const listed = await memory.change(vault.handover, (record) =>
    ok({ ...record, given: [...record.given, { bundle, toName, toKey, on, people: ids, receiptOn: null }] }),
  )
  if (listed.ok) return ok(null)
  await takeBack(deps, bundle)
  return listed
}

/** The file has its name: the lines stay. */
export async function leftWell({
  vault,
  memory,
}: Pick<RegisterDeps, 'vault' | 'memory'>): Promise<Result<unknown, Failure>> {
  return memory.change(vault.handover, (record) => ok({ ...record, leaving: null }))
}

/**
 * What is true of a file whose making was cut off. `stopped`: by a crash some time ago, so a file that is not there may have
 * been moved. `failed`: just now. The lines go when the file surely never got its name.
 */
export async function settleLeaving(
  deps: Pick<RegisterDeps, 'vault' | 'memory' | 'inTurn'>,
  after: 'stopped' | 'failed',
): Promise<void> {
  const { vault, memory } = deps
  const record = await memory.read(vault.handover)
  if (!record.ok || !record.value.leaving) return
  const { bundle, folder } = record.value.leaving
  const isListed = record.value.given.some((line) => line.bundle === bundle)
  if (isListed && (await mayHaveLeft(folder, bundle, after))) await leftWell(deps)
  else await takeBack(deps, bundle)
}

async function mayHaveLeft(folder: string, bundle: RandomId, after: 'stopped' | 'failed'): Promise<boolean> {
  const path = join(folder, bundleFileName(bundle))
  if (await isThere(path)) return true
  if (!(await isThere(folder))) return true
  return after === 'stopped' && !(await isThere(`${path}${unfinishedEnding}`))
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}

/** The people first: as long as one of them has the line, the list still says that it has to be settled. */
async function takeBack(
  { vault, memory, inTurn }: Pick<RegisterDeps, 'vault' | 'memory' | 'inTurn'>,
  bundle: RandomId,
): Promise<void> {
  const record = await memory.read(vault.handover)
  if (!record.ok || record.value.leaving?.bundle !== bundle) return
  for (const id of record.value.leaving.people) {
    const taken = await inTurn(() => change(vault, id, (dossier) => withoutGiven(dossier, bundle)))
    const isGone = !taken.ok && taken.failure.kind === 'dossierMissing'
    if (!taken.ok && !isGone) return
  }
  await memory.change(vault.handover, (now) =>
    ok({ ...now, leaving: null, given: now.given.filter((line) => line.bundle !== bundle) }),
  )
}

/** Past undo and the log: what happened with a copy is no change of the dossier. */
async function change(
  vault: OpenVault,
  id: DossierId,
  how: (dossier: Dossier) => Dossier,
): Promise<Result<null, Failure>> {
  const kept = await vault.read(id)
  if (!kept.ok) return kept
  const dossier = how(kept.value.dossier)
  if (dossier === kept.value.dossier) return ok(null)
  const saved = await vault.save({ ...kept.value, dossier })
  return saved.ok ? ok(null) : fail(saved.failure)
}
