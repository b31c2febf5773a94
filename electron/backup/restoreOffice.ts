import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { FoundBackup, RestorePreview } from '#shared/contract/backupViews.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { OfficeHeader } from '#shared/fileFormat/officeHeader.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { diskRefusal, errorCode } from '../vault/diskRefusal.ts'
import { readHeader, headerName, previousHeaderName } from '../vault/headerFiles.ts'
import type { Inspection, Watch } from '../vault/inspectOffice.ts'
import { folderFiles, readWhole, type ReadableFiles } from '../vault/officeFiles.ts'
import type { OpenVault } from '../vault/vault.ts'
import { backupsIn, type BackupOnDisk } from './backupNames.ts'
import { bytesMissingFor, inMegabytes, placeFailure } from './backupPlace.ts'
import { copyOffice, stillSource } from './copyOffice.ts'
import { packedFiles } from './packedSet.ts'
import { makeStaging } from './swapOffice.ts'

/** The backups in a folder that somebody chose, as far as can be told without a key. */
export async function findBackups(folder: string): Promise<Result<readonly FoundBackup[], Failure>> {
  try {
    const found: FoundBackup[] = []
    for (const backup of await backupsIn(folder)) {
      const files = await filesOf(backup)
      found.push({
        name: backup.name,
        kind: backup.kind,
        isPractice: backup.isPractice,
        officeName: (files && (await headerIn(files)))?.name ?? null,
        madeAt: await madeAtOf(backup, files),
      })
    }
    return found.length === 0 ? fail({ kind: 'backupNotFound' }) : ok(found)
  } catch (thrown) {
    return fail(await placeFailure(thrown, folder))
  }
}

/** Copies a backup beside the office it may replace. The copy is what is looked at, and what takes the place. */
export async function stageBackup(
  backup: BackupOnDisk,
  office: string,
  watch: Watch,
): Promise<Result<string, Failure>> {
  let staging: string | null = null
  try {
    const files = await filesOf(backup)
    if (!files) return fail({ kind: 'backupNotOpened' })
    staging = await makeStaging(office)
    const missing = await bytesMissingFor(files, await files.paths(), staging)
    if (missing > 0) throw new NoRoom(missing)
    await copyOffice(stillSource(files), staging, watch)
    return ok(staging)
  } catch (thrown) {
    if (staging !== null) await rm(staging, { recursive: true, force: true }).catch(() => undefined)
    if (thrown instanceof NoRoom)
      return fail({ kind: 'noRoomToRestore', megabytes: inMegabytes(thrown.bytes) })
    if (watch.signal.aborted) return fail({ kind: 'cancelled' })
    return fail(await failureOf(thrown, backup.folder))
  }
}

/** What a staged copy holds, and what of the present office it does not hold. */
export async function previewStaged(
  staged: OpenVault,
  present: OpenVault | null,
  watch: Watch,
): Promise<Result<RestorePreview, Failure>> {
  const copy = await staged.copies.inspectHere(watch)
  if (!copy || copy.headers === 0) return fail({ kind: 'backupNotOpened' })
  const isSame = present?.copies.store === staged.copies.store
  const here = present && isSame ? await present.copies.inspectHere(watch) : null
  const whole = copy.dossiers.filter(({ state }) => state === 'whole' || state === 'newer').length
  return ok({
    officeName: staged.card().name,
    dossiers: whole,
    damaged: copy.dossiers.length - whole,
    newestChange: newestIn(copy),
    present: here ? leftBehind(copy, here) : null,
    isOtherOffice: present !== null && !isSame,
  })
}

/** Names on the screen of what would be left behind; the number says how many there are. */
const namesShown = 12

function leftBehind(copy: Inspection, here: Inspection): NonNullable<RestorePreview['present']> {
  const inCopy = new Map(copy.dossiers.map((dossier) => [dossier.id, dossier]))
  const added = here.dossiers.filter(({ id }) => !inCopy.has(id))
  const changed = here.dossiers.filter(
    ({ id, generation }) => generation > (inCopy.get(id)?.generation ?? generation),
  )
  return {
    newestChange: newestIn(here),
    added: added.length,
    changed: changed.length,
    examples: [...added, ...changed]
      .slice(0, namesShown)
      .flatMap(({ summary }) => (summary ? [{ number: summary.number, callName: summary.callName }] : [])),
  }
}

function newestIn({ dossiers }: Inspection): number | null {
  const times = dossiers.flatMap(({ savedAt }) => savedAt ?? [])
  return times.length === 0 ? null : times.reduce((one, other) => Math.max(one, other))
}

async function filesOf(backup: BackupOnDisk): Promise<ReadableFiles | null> {
  return backup.kind === 'daily' ? folderFiles(backup.folder) : packedFiles(backup.folder)
}

/** What stands readable at an office's door; null when neither header can be read. */
export async function headerIn(files: ReadableFiles): Promise<OfficeHeader | null> {
  for (const name of [headerName, previousHeaderName]) {
    const read = readHeader(await readWhole(files, name))
    if (read.outcome === 'read') return read.header
  }
  return null
}

/** A set says it; of a daily copy the keyring is written at each backup. */
async function madeAtOf(backup: BackupOnDisk, files: ReadableFiles | null): Promise<number | null> {
  if (files && 'madeAt' in files && typeof files.madeAt === 'number') return files.madeAt
  return stat(join(backup.folder, 'keyring.0')).then(
    ({ mtimeMs }) => Math.round(mtimeMs),
    () => null,
  )
}

class NoRoom extends Error {
  readonly bytes: number

  constructor(bytes: number) {
    super('no room for the copy')
    this.bytes = bytes
  }
}

/** A disk here that refuses is told as such; a stick that is gone as a stick. */
async function failureOf(thrown: unknown, place: string): Promise<Failure> {
  const code = errorCode(thrown)
  if (code === 'ENOSPC' || code === 'EDQUOT') return { kind: 'noRoomToRestore', megabytes: 0 }
  const failure = await placeFailure(thrown, place)
  return failure.kind === 'backupPlaceRefused' ? diskRefusal(thrown) : failure
}
