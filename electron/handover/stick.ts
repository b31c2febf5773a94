import { open, readdir, rm, statfs, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Failure } from '#shared/contract/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { isThere } from '../backup/backupPlace.ts'
import { errorCode } from '../vault/diskRefusal.ts'
import { flushFolder, renamePatiently } from '../vault/durableFile.ts'
import { runningHash } from '../vault/envelope.ts'
import type { Watch } from '../vault/inspectOffice.ts'

/** Written aside under this ending; only what was read back gets its own name. */
export const unfinishedEnding = '.bezig'
const ownUnfinished = /^wegwijs-[0-9a-f]{32}\.age\.bezig$/

/** FAT32 holds files of at most 4 GiB less one byte. */
const mostFatBytes = 2 ** 32 - 1

/** Room that stays free beside the file: folders and the medium's own books take some too. */
const marginBytes = 1024 * 1024

const pieceBytes = 1024 * 1024

export interface StickFile {
  readonly folder: string
  readonly name: string
  /** At least as many as will be written: asked for before anything is written. */
  readonly mostBytes: number
  readonly pieces: AsyncIterable<Uint8Array>
  /** The last moment before the file gets its name: it is whole on the medium. A failure takes it away again. */
  readonly beforeNamed: () => Promise<Result<null, Failure>>
}

/**
 * Writes one file on a stick: aside, flushed, read back and compared, and only then under its own name. Whatever happens
 * before that leaves no file that could be taken for a bundle. Gives its length in bytes.
 */
export async function writeOnStick(file: StickFile, watch: Watch): Promise<Result<number, Failure>> {
  const { folder, name } = file
  const aside = join(folder, `${name}${unfinishedEnding}`)
  try {
    const why = await whyNotThere(file)
    if (why) return fail(why)
    await removeUnfinished(folder)
    try {
      const written = await writeAside(aside, file, watch)
      if (!(await isStillThere(aside, written, watch)))
        return await gaveUp(aside, { kind: 'handoverReadBackDiffers' })
      const ready = await file.beforeNamed()
      if (!ready.ok) return await gaveUp(aside, ready.failure)
      await renamePatiently(aside, join(folder, name))
      await flushFolder(folder)
      return ok(written.bytes)
    } catch (thrown) {
      await rm(aside, { force: true }).catch(() => undefined)
      throw thrown
    }
  } catch (thrown) {
    if (watch.signal.aborted) return fail({ kind: 'cancelled' })
    return fail(await stickFailure(thrown, folder))
  }
}

/** Room and file system are asked before the first byte: a stick that fills up half-way costs minutes. */
async function whyNotThere({ folder, mostBytes }: StickFile): Promise<Failure | null> {
  if (!(await isThere(folder))) return { kind: 'handoverPlaceAway' }
  const { type, bavail, bsize } = await statfs(folder)
  if (isFat32(type) && mostBytes > mostFatBytes) return { kind: 'handoverTooBigForFat' }
  const missing = mostBytes + marginBytes - bavail * bsize
  return missing > 0 ? { kind: 'handoverPlaceFull', megabytes: Math.ceil(missing / 1_000_000) } : null
}

/** Linux' number of FAT, which has no larger files; exFAT has a number of its own. Source: linux/magic.h, 2026-11-22. */
export function isFat32(type: number): boolean {
  return type >>> 0 === 0x4d44
}

interface Written {
  readonly bytes: number
  readonly sha256: string
}

async function writeAside(aside: string, { pieces, mostBytes }: StickFile, watch: Watch): Promise<Written> {
  const hash = runningHash()
  let bytes = 0
  const target = await open(aside, 'wx', 0o600)
  try {
    for await (const piece of inLargePieces(pieces)) {
      watch.signal.throwIfAborted()
      hash.add(piece)
      await writeAll(target, piece)
      bytes += piece.length
      // Writing is the first half of the bar, reading back the second.
      watch.report(inMegabytes(bytes), 2 * inMegabytes(mostBytes))
    }
    await target.datasync()
  } finally {
    await target.close()
  }
  return { bytes, sha256: hash.end() }
}

async function isStillThere(aside: string, { bytes, sha256 }: Written, watch: Watch): Promise<boolean> {
  const hash = runningHash()
  const back = await open(aside, 'r')
  const piece = Buffer.alloc(pieceBytes)
  let read = 0
  try {
    if ((await back.stat()).size !== bytes) return false
    while (read < bytes) {
      watch.signal.throwIfAborted()
      const { bytesRead } = await back.read(piece, 0, piece.length, read)
      if (bytesRead === 0) return false
      hash.add(piece.subarray(0, bytesRead))
      read += bytesRead
      watch.report(inMegabytes(bytes + read), 2 * inMegabytes(bytes))
    }
  } finally {
    await back.close()
  }
  return hash.end() === sha256
}

async function gaveUp(aside: string, failure: Failure): Promise<Result<never, Failure>> {
  await rm(aside, { force: true })
  return fail(failure)
}

/** What a pulled stick or a stopped program left there of us; nobody else's files are touched. */
async function removeUnfinished(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (ownUnfinished.test(name)) await rm(join(folder, name), { force: true })
  }
}

/** Some hundred small writes are slow on a stick. */
async function* inLargePieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const held = Buffer.alloc(pieceBytes)
  let filled = 0
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length;) {
      const part = piece.subarray(at, at + pieceBytes - filled)
      held.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < pieceBytes) continue
      yield held
      filled = 0
    }
  }
  if (filled > 0) yield held.subarray(0, filled)
}

async function writeAll(target: FileHandle, piece: Buffer): Promise<void> {
  for (let done = 0; done < piece.length;) {
    done += (await target.write(piece, done, piece.length - done)).bytesWritten
  }
}

/** What a refusal of the medium means while a file was written on it. A fault of ours is thrown on. */
export async function stickFailure(thrown: unknown, folder: string): Promise<Failure> {
  const code = errorCode(thrown)
  if (code === null) throw thrown
  if (code === 'EFBIG') return { kind: 'handoverTooBigForFat' }
  if (!(await isThere(folder)) || code === 'ENODEV' || code === 'ENXIO') return { kind: 'handoverPlaceAway' }
  if (code === 'ENOSPC' || code === 'EDQUOT') return { kind: 'handoverPlaceFull', megabytes: 0 }
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return { kind: 'handoverPlaceReadOnly' }
  return { kind: 'handoverPlaceRefused', code }
}

/** Rounded up. */
function inMegabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000)
}
