import type { DossierId } from '#shared/domain/dossier.ts'
import { contentFromBytes, type FrameContent } from './journalContent.ts'
import { framePlaceOf, readJournalNames, readLogFile, type OfficeFiles } from './journalFolder.ts'
import { chainStart, readFrames, type ChainLink, type FrameRead } from './journalFrame.ts'
import type { EpochKey } from './keyringFormat.ts'
import { claimsOf } from './sealedFormat.ts'

/** All frames of one journal, under whichever of the keys opens them. */
export async function readLog(
  office: OfficeFiles,
  keys: readonly EpochKey[],
  number: number,
  last: ChainLink = chainStart,
): Promise<{ readonly reads: readonly FrameRead[]; readonly size: number }> {
  const file = await readLogFile(office.folder, number)
  const claimed = claimsOf(file)?.epoch
  const inOrder = [...keys].sort(
    (one, other) => Number(other.epoch === claimed) - Number(one.epoch === claimed),
  )
  let reads: readonly FrameRead[] = []
  for (const key of inOrder) {
    reads = [...readFrames(framePlaceOf(office, number, key), file, last)]
    if (reads.some(({ kind }) => kind === 'frame')) break
  }
  return { reads, size: file.length }
}

/** What all journals on the disk still hold of some dossiers; a later frame comes later. */
export async function findInLogs(
  office: OfficeFiles,
  keys: readonly EpochKey[],
  wanted: ReadonlySet<DossierId>,
): Promise<readonly FrameContent[]> {
  const found: FrameContent[] = []
  for (const number of (await readJournalNames(office.folder)).logs) {
    for (const read of (await readLog(office, keys, number)).reads) {
      if (read.kind !== 'frame') continue
      const content = contentFromBytes(read.frame.content)
      if (content.record.put && wanted.has(content.record.put.id)) found.push(content)
    }
  }
  return found
}
