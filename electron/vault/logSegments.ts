import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { LogSegment, type LogPiece } from '#shared/fileFormat/journalRecord.ts'
import { errorCode } from './diskRefusal.ts'
import { flushFolder, readOrNull, writeDurably } from './durableFile.ts'
import { contentFromBytes } from './journalContent.ts'
import type { OfficeFiles } from './journalFolder.ts'
import type { FrameRead } from './journalFrame.ts'
import type { Keyring } from './keyring.ts'
import { readLog, type InUse } from './logFrames.ts'
import { claimsOf, officeObject, seal, unseal, type SealedName } from './sealedFormat.ts'

/*
 * `audit/audit-<first entry>-<last entry>.ocs`: the log's entries out of journals that were removed. The last one grows
 * by being written again, longer, under another name; the shorter one then goes.
 */

export const auditFolder = 'audit'
const longestBytes = 64 * 1024

interface SegmentName {
  readonly first: number
  readonly last: number
}

/** Saves a journal's part of the log before that journal is removed. Resolves when it is on the disk. */
export async function moveLogOut(
  office: OfficeFiles,
  keyring: Keyring,
  reads: readonly FrameRead[],
): Promise<void> {
  const saved = await readSegmentNames(office.folder)
  const newest = saved.at(-1)
  const before = newest ? await readSegment(office, keyring, newest) : null
  const known = new Set(before?.pieces.map((piece) => JSON.stringify(piece)))
  const pieces = piecesIn(reads).filter(
    (piece) => lastOf(piece) >= (newest?.last ?? 0) && !known.has(JSON.stringify(piece)),
  )
  if (pieces.length === 0) return
  const grows = before !== null && lengthOf(before.pieces) < longestBytes
  const all = grows ? [...before.pieces, ...pieces] : pieces
  const { last } = await writeSegment(office, keyring, all)
  // A signature alone adds no entry: the longer one then has the shorter one's name and took its place.
  if (grows && newest && newest.last !== last) await rm(segmentPath(office.folder, newest), { force: true })
}

/** Oldest first: every piece of the log, out of segments and then out of the journals. Null: a segment was unreadable. */
export async function* allPieces(
  office: OfficeFiles,
  keyring: Keyring,
  journals: readonly number[],
  inUse: InUse,
): AsyncGenerator<LogPiece | null, void> {
  let last = 0
  for (const name of await readSegmentNames(office.folder)) {
    const segment = await readSegment(office, keyring, name)
    if (!segment) yield null
    for (const piece of segment?.pieces ?? []) {
      yield piece
      last = lastOf(piece)
    }
  }
  for (const journal of journals) {
    const { reads } = await readLog(office, keyring.listKeys, journal, { inUse })
    for (const piece of piecesIn(reads)) {
      if (lastOf(piece) <= last && piece.entries.length > 0) continue
      yield piece
      last = lastOf(piece)
    }
  }
}

/** The newest piece that was moved out, or null. */
export async function newestSavedPiece(office: OfficeFiles, keyring: Keyring): Promise<LogPiece | null> {
  const newest = (await readSegmentNames(office.folder)).at(-1)
  const segment = newest ? await readSegment(office, keyring, newest) : null
  return segment?.pieces.at(-1) ?? null
}

function piecesIn(reads: readonly FrameRead[]): readonly LogPiece[] {
  return reads.flatMap((read) =>
    read.kind === 'frame' ? (contentFromBytes(read.frame.content).record.log ?? []) : [],
  )
}

async function writeSegment(
  office: OfficeFiles,
  keyring: Keyring,
  pieces: readonly LogPiece[],
): Promise<SegmentName> {
  const name = { first: pieces[0]?.from ?? 1, last: Math.max(...pieces.map(lastOf)) }
  const key = keyring.logKeys[0]
  if (!key) throw new Error('keyring without a key for the log')
  const segment: LogSegment = { format: 2, pieces }
  const content = Buffer.from(JSON.stringify(segment), 'utf8')
  const sealed = await seal(key.key, key.epoch, sealedName(office, name), content)
  const made = await mkdir(join(office.folder, auditFolder), { recursive: true, mode: 0o700 })
  if (made !== undefined) await flushFolder(office.folder)
  await writeDurably(segmentPath(office.folder, name), sealed)
  return name
}

async function readSegment(
  office: OfficeFiles,
  keyring: Keyring,
  name: SegmentName,
): Promise<LogSegment | null> {
  const file = await readOrNull(segmentPath(office.folder, name)).catch(ignoreRefusal)
  const key = file && keyring.logKeys.find(({ epoch }) => epoch === claimsOf(file)?.epoch)
  if (!file || !key) return null
  const opened = await unseal(key.key, sealedName(office, name), file)
  if (opened.outcome !== 'opened') return null
  return LogSegment.safeParse(JSON.parse(opened.content.toString('utf8'))).data ?? null
}

/** In order; of two that start alike (a growing one was cut off) the longer. */
async function readSegmentNames(folder: string): Promise<readonly SegmentName[]> {
  const longest = new Map<number, number>()
  for (const file of await namesIn(join(folder, auditFolder))) {
    const parts = /^audit-([1-9][0-9]{0,14})-([0-9]{1,15})\.ocs$/.exec(file)
    if (!parts) continue
    const first = Number(parts[1])
    longest.set(first, Math.max(longest.get(first) ?? 0, Number(parts[2])))
  }
  return [...longest].map(([first, last]) => ({ first, last })).sort((one, other) => one.first - other.first)
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (refusal) {
    if (errorCode(refusal) === 'ENOENT') return []
    throw refusal
  }
}

function segmentPath(folder: string, { first, last }: SegmentName): string {
  return join(folder, auditFolder, `audit-${String(first)}-${String(last)}.ocs`)
}

function sealedName(office: OfficeFiles, { first }: SegmentName): SealedName {
  return { kind: 'audit', store: office.store, object: officeObject, generation: first }
}

function lastOf(piece: LogPiece): number {
  return piece.from - 1 + piece.entries.length
}

function lengthOf(pieces: readonly LogPiece[]): number {
  return pieces.reduce((sum, { entries }) => sum + entries.reduce((all, entry) => all + entry.length, 0), 0)
}

function ignoreRefusal(thrown: unknown): null {
  if (errorCode(thrown) === null) throw thrown
  return null
}
