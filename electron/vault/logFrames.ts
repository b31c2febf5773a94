import type { DossierId } from '#shared/domain/dossier.ts'
import { contentFromBytes, type FrameContent } from './journalContent.ts'
import type { Journal } from './journal.ts'
import { framePlaceOf, readJournalNames, readLogFile, type OfficeFiles } from './journalFolder.ts'
import { chainStart, readFrames, type ChainLink, type FrameRead } from './journalFrame.ts'
import type { EpochKey } from './keyringFormat.ts'
import { claimsOf } from './sealedFormat.ts'

export interface ReadLog {
  readonly reads: readonly FrameRead[]
  readonly size: number
  /** The one of the keys that it is written under. */
  readonly key: EpochKey
}

/** Of an open office: which part of a journal no save writes on while it is read. */
export type InUse = Pick<Journal, 'endOf'>

/** All frames of one journal, under whichever of the keys opens them. What the disk can't read is as empty. */
export async function readLog(
  office: OfficeFiles,
  keys: readonly EpochKey[],
  number: number,
  { last = chainStart, inUse }: { readonly last?: ChainLink; readonly inUse?: InUse | undefined } = {},
): Promise<ReadLog> {
  const file = await readLogFile(office.folder, number, inUse?.endOf(number))
  return framesOf(office, keys, number, file, last)
}

/** The same of a journal's bytes. */
export function framesOf(
  office: OfficeFiles,
  keys: readonly EpochKey[],
  number: number,
  file: Buffer,
  last: ChainLink = chainStart,
): ReadLog {
  const claimed = claimsOf(file)?.epoch
  const likelyFirst = [...keys].sort(
    (one, other) => Number(other.epoch === claimed) - Number(one.epoch === claimed),
  )
  let likely: ReadLog | null = null
  for (const key of likelyFirst) {
    const reads = [...readFrames(framePlaceOf(office, number, key), file, last)]
    const read = { reads, size: file.length, key }
    if (read.reads.some(({ kind }) => kind === 'frame')) return read
    likely ??= read
  }
  if (!likely) throw new Error('keyring without its keys')
  return likely
}

/** What all journals on the disk still hold of some dossiers; a later frame comes later. */
export async function findInLogs(
  office: OfficeFiles,
  keys: readonly EpochKey[],
  wanted: ReadonlySet<DossierId>,
  inUse?: InUse,
): Promise<readonly FrameContent[]> {
  const found: FrameContent[] = []
  for (const number of (await readJournalNames(office.folder)).logs) {
    for (const read of (await readLog(office, keys, number, { inUse })).reads) {
      if (read.kind !== 'frame') continue
      const content = contentFromBytes(read.frame.content)
      if (content.record.put && wanted.has(content.record.put.id)) found.push(content)
    }
  }
  return found
}
