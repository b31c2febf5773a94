import type { Failure } from '#shared/contract/failure.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { ProvenBackup } from '#shared/fileFormat/backupRecordFile.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { Inspection, Watch } from '../vault/inspectOffice.ts'
import type { ReadableFiles } from '../vault/officeFiles.ts'
import type { OpenVault } from '../vault/vault.ts'

export interface Proof {
  readonly proven: ProvenBackup
  readonly inspection: Inspection
}

/** The dossiers that a copy made from now on must hold. */
export type Expected = ReadonlySet<DossierId>

export function expectedOf(vault: OpenVault): Expected {
  return new Set([...vault.summaries(), ...vault.damaged()].map(({ id }) => id))
}

/**
 * Opens every dossier of a copy with the keys of the open office, and every document in them. The copy is good when it
 * holds each that the office itself can read; what is damaged here can't be whole there, and is counted apart.
 */
export async function proveCopy(
  vault: OpenVault,
  copy: ReadableFiles,
  expected: Expected,
  watch: Watch,
  now: () => number,
): Promise<Result<Proof, Failure>> {
  const inspection = await vault.copies.inspect(copy, watch)
  if (!inspection || inspection.headers === 0) return fail({ kind: 'backupNotOpened' })
  const whole = new Set(
    inspection.dossiers.filter(({ state }) => state === 'whole' || state === 'newer').map(({ id }) => id),
  )
  const absent = [...expected].filter((id) => !whole.has(id))
  for (const id of absent) {
    watch.signal.throwIfAborted()
    const here = await vault.read(id)
    if (here.ok) return fail({ kind: 'backupNotOpened' })
  }
  for (const { id, damagedDocuments } of inspection.dossiers) {
    watch.signal.throwIfAborted()
    for (const document of damagedDocuments)
      if (await isWholeHere(vault, id, document)) return fail({ kind: 'backupNotOpened' })
  }
  return ok({ proven: { at: now(), dossiers: whole.size, damaged: absent.length }, inspection })
}

async function isWholeHere(vault: OpenVault, id: DossierId, document: RandomId): Promise<boolean> {
  const here = await vault.read(id)
  const entry = here.ok ? here.value.dossier.attachments.find((one) => one.id === document) : undefined
  if (!entry) return false
  const read = await vault.attachments.readAll(id, entry, () => Promise.resolve())
  return read.ok
}
