import { writeSync } from 'node:fs'
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { RandomId } from '#shared/domain/fields.ts'
import { errorCode } from './diskRefusal.ts'
import { macOf, sameBytes } from './envelope.ts'

/*
 * How far an office was, kept outside its folder: the only thing that notices when an old copy of the whole folder is put
 * back. Two sectors are overwritten in turn where they lie, so that one of them is always whole; never flushed, because
 * an anchor that is behind its office is no alarm. Holds numbers and hashes only.
 *
 *   0  4  magic OCA1     20 32  hash of that frame     92  8  time of the last change, or NaN
 *   4  8  counter        52  8  entries in the log    100 32  HMAC of all before
 *  12  8  last frame     60 32  hash of the log
 */

export interface AnchorMark {
  readonly seq: number
  readonly chain: Buffer
  readonly logNumber: number
  readonly logHash: string
  readonly changedAt: number | null
}

export type AnchorFound =
  | { readonly found: 'mark'; readonly mark: AnchorMark }
  /** First opening on this computer, or somebody cleared it away. */
  | { readonly found: 'nothing' }
  /** There is one, made with another key than this office's. */
  | { readonly found: 'foreign' }

export interface Anchor {
  readonly atOpening: AnchorFound
  /** A disk that refuses costs the mark and nothing else. */
  write(mark: AnchorMark): void
  close(): Promise<void>
}

export const noAnchor: Anchor = {
  atOpening: { found: 'nothing' },
  write: () => undefined,
  close: () => Promise.resolve(),
}

/** No save waits for its mark, and marks of saves that come close together are one. */
const togetherMs = 20

const magic = Buffer.from('OCA1', 'latin1')
const sectorBytes = 512
const signedBytes = 100
const markBytes = signedBytes + 32

export async function openAnchor(folder: string, store: RandomId, key: Buffer): Promise<Anchor> {
  const file = await openFile(folder, store).catch(ignoreRefusal)
  if (!file) return noAnchor
  const bytes = await readBoth(file)
  const whole = [0, 1].flatMap((slot) => markIn(bytes.subarray(slot * sectorBytes), key) ?? [])
  const newest = whole.sort((one, other) => other.counter - one.counter)[0]
  const isForeign = !newest && [0, sectorBytes].some((at) => bytes.subarray(at, at + 4).equals(magic))
  let counter = newest?.counter ?? 0
  let next: AnchorMark | null = null
  const writeNext = (): void => {
    if (!next) return
    counter += 1
    const sector = sectorOf(next, counter, key)
    next = null
    try {
      writeSync(file.fd, sector, 0, sector.length, (counter % 2) * sectorBytes)
    } catch (refusal) {
      ignoreRefusal(refusal)
    }
  }
  return {
    atOpening: newest ? { found: 'mark', mark: newest.mark } : { found: isForeign ? 'foreign' : 'nothing' },
    write(mark) {
      if (!next) setTimeout(writeNext, togetherMs).unref()
      next = mark
    },
    close() {
      writeNext()
      return file.close()
    },
  }
}

/** After an older copy was put back on purpose: the next opening makes a new mark. A disk that refuses costs an alarm. */
export async function forgetAnchor(folder: string, store: RandomId): Promise<void> {
  await rm(anchorPath(folder, store), { force: true }).catch(ignoreRefusal)
}

function anchorPath(folder: string, store: RandomId): string {
  return join(folder, `${store}.anchor`)
}

async function openFile(folder: string, store: RandomId): Promise<FileHandle> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const path = anchorPath(folder, store)
  try {
    return await open(path, 'r+')
  } catch (refusal) {
    if (errorCode(refusal) !== 'ENOENT') throw refusal
    return open(path, 'wx+', 0o600)
  }
}

async function readBoth(file: FileHandle): Promise<Buffer> {
  const bytes = Buffer.alloc(2 * sectorBytes)
  await file.read(bytes, 0, bytes.length, 0).catch(ignoreRefusal)
  return bytes
}

function sectorOf(mark: AnchorMark, counter: number, key: Buffer): Buffer {
  const sector = Buffer.alloc(sectorBytes)
  magic.copy(sector, 0)
  sector.writeBigUInt64LE(BigInt(counter), 4)
  sector.writeBigUInt64LE(BigInt(mark.seq), 12)
  mark.chain.copy(sector, 20)
  sector.writeBigUInt64LE(BigInt(mark.logNumber), 52)
  sector.write(mark.logHash, 60, 'hex')
  sector.writeDoubleLE(mark.changedAt ?? NaN, 92)
  macOf(key, sector.toString('hex', 0, signedBytes)).copy(sector, signedBytes)
  return sector
}

function markIn(sector: Buffer, key: Buffer): { readonly counter: number; readonly mark: AnchorMark } | null {
  if (!sector.subarray(0, 4).equals(magic)) return null
  const mac = macOf(key, sector.toString('hex', 0, signedBytes))
  if (!sameBytes(mac, sector.subarray(signedBytes, markBytes))) return null
  const changedAt = sector.readDoubleLE(92)
  return {
    counter: Number(sector.readBigUInt64LE(4)),
    mark: {
      seq: Number(sector.readBigUInt64LE(12)),
      chain: Buffer.from(sector.subarray(20, 52)),
      logNumber: Number(sector.readBigUInt64LE(52)),
      logHash: sector.toString('hex', 60, 92),
      changedAt: Number.isNaN(changedAt) ? null : changedAt,
    },
  }
}

function ignoreRefusal(thrown: unknown): null {
  if (errorCode(thrown) === null) throw thrown
  return null
}
