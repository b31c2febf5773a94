import { join } from 'node:path'
import { readSnapshot, snapshotShape, type Snapshot } from '#shared/fileFormat/journalRecord.ts'
import { errorCode } from './diskRefusal.ts'
import { hashOf } from './envelope.ts'
import { readOrNull, writeDurably } from './durableFile.ts'
import { snapshotName, snapshotPath, type OfficeFiles } from './journalFolder.ts'
import type { EpochKey } from './keyringFormat.ts'
import { seal, unseal } from './sealedFormat.ts'

const ownShape = hashOf(Buffer.from(snapshotShape, 'utf8')).toString('hex')

/** The office's list as it was at the start of journal `number`, or null when it can't be read. */
export async function readSnapshotFile(
  { folder, store }: OfficeFiles,
  keys: readonly EpochKey[],
  number: number,
): Promise<Snapshot | null> {
  try {
    const file = await readOrNull(join(snapshotPath(folder, number)))
    if (!file) return null
    for (const { key } of keys) {
      const opened = await unseal(key, snapshotName(store, number), file)
      if (opened.outcome !== 'opened') continue
      const read = JSON.parse(opened.content.toString('utf8')) as { readonly shape?: unknown } | null
      return readSnapshot(read, read?.shape === ownShape)
    }
    return null
  } catch (refusal) {
    // A bad sector under one list is what the one before it is for.
    if (errorCode(refusal) === null) throw refusal
    return null
  }
}

export async function writeSnapshotFile(
  { folder, store }: OfficeFiles,
  { key, epoch }: EpochKey,
  number: number,
  snapshot: Snapshot,
): Promise<void> {
  const content = Buffer.from(JSON.stringify({ ...snapshot, shape: ownShape }), 'utf8')
  const sealed = await seal(key, epoch, snapshotName(store, number), content)
  content.fill(0)
  await writeDurably(snapshotPath(folder, number), sealed)
}
