import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Snapshot } from '#shared/fileFormat/journalRecord.ts'
import { flushFolder } from './durableFile.ts'
import { createLog, journalFolder, type OfficeFiles } from './journalFolder.ts'
import type { Keyring } from './keyring.ts'
import { writeSnapshotFile } from './snapshotFile.ts'

/**
 * The journals of an office that has none: two lists and two empty journals, so that from the first save on a damaged
 * one has one before it. What stood there is removed: it never belonged to a finished office.
 */
export async function makeFirstJournal(
  office: OfficeFiles,
  keyring: Keyring,
  snapshot: Snapshot,
): Promise<void> {
  const folder = join(office.folder, journalFolder)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { mode: 0o700 })
  for (const number of [1, 2]) {
    await writeSnapshotFile(office, keyring.listKey, number, snapshot)
    await createLog(office, number, keyring.listKey)
  }
  await flushFolder(office.folder)
}
