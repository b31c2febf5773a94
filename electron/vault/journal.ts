import {
  closeSync,
  fdatasync,
  fdatasyncSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs'
import { isZero } from '../zeros.ts'
import { errorCode } from './diskRefusal.ts'
import { contentToBytes, type FrameContent } from './journalContent.ts'
import { framePlaceOf, logPath, roomAhead, type OfficeFiles } from './journalFolder.ts'
import { sealFrame, type ChainLink, type FramePlace } from './journalFrame.ts'
import type { EpochKey } from './keyringFormat.ts'
import { headerBytes } from './sealedFormat.ts'

/** Where a journal is written on. */
export interface JournalPosition {
  readonly number: number
  /** Bytes that count; behind them lie zeros, or what was never acknowledged. */
  readonly end: number
  readonly frames: number
}

/**
 * The journal that is being written. One frame at a time: each is flushed before the next one is begun, so that a power
 * cut can tear one frame at most. It is written over zeros that lie there already: a file that grows costs the disk two
 * more writes at each flush (docs/decisions/11). Callers wait for each other (`Engine`). The file is opened for each
 * frame: a handle that was kept would lead nowhere after a stick was pulled and put back. Only the flush is waited for in
 * Node's pool: what the system takes into its own memory comes back sooner than a turn there.
 */
export class Journal {
  readonly #office: OfficeFiles
  #place: FramePlace
  #position: JournalPosition
  /** False until what lies behind the last frame was looked at. */
  #endsInZeros = false

  constructor(office: OfficeFiles, position: JournalPosition, listKey: EpochKey) {
    this.#office = office
    this.#position = position
    this.#place = framePlaceOf(office, position.number, listKey)
  }

  get position(): JournalPosition {
    return this.#position
  }

  /** What lies before it in that journal stays as it is while the office is open: further frames are written behind it. */
  endOf(number: number): number {
    return number === this.#position.number ? this.#position.end : Infinity
  }

  /** One write and one flush. @throws the disk's refusal; then nothing of the frame is left in the file. */
  async append(content: FrameContent, last: ChainLink): Promise<ChainLink> {
    const { number, end, frames } = this.#position
    const plain = contentToBytes(content)
    const frame = sealFrame(this.#place, last.seq + 1, last.hash, plain)
    plain.fill(0)
    const file = openSync(logPath(this.#office.folder, number), 'r+')
    try {
      if (!this.#endsInZeros) removeTorn(file, end)
      writeFrame(file, frame.bytes, end)
      await flush(file)
      this.#endsInZeros = true
    } catch (refusal) {
      this.#endsInZeros = false
      tryToRemoveTorn(file, end)
      throw refusal
    } finally {
      closeSync(file)
    }
    this.#position = { number, end: end + frame.bytes.length, frames: frames + 1 }
    return { seq: last.seq + 1, hash: frame.hash }
  }

  /** Goes on in an empty journal that was made before. */
  turnTo(number: number, listKey: EpochKey): void {
    this.#place = framePlaceOf(this.#office, number, listKey)
    this.#position = { number, end: headerBytes, frames: 0 }
    this.#endsInZeros = false
  }
}

function flush(file: number): Promise<void> {
  return new Promise((resolve, reject) => {
    fdatasync(file, (refusal) => {
      if (refusal) reject(refusal)
      else resolve()
    })
  })
}

/** Takes away what lies behind the last acknowledged frame: a refused one, or one that was cut off by a power cut. */
function removeTorn(file: number, end: number): void {
  const behind = Buffer.alloc(sizeFrom(file, end) - end)
  for (let read = 0; read < behind.length;) {
    const got = readSync(file, behind, read, behind.length - read, end + read)
    if (got === 0) throw new ShortJournal()
    read += got
  }
  if (isZero(behind)) return
  ftruncateSync(file, end)
  fdatasyncSync(file)
}

/** After a refusal. Should this be refused too, the next frame starts with it. */
function tryToRemoveTorn(file: number, end: number): void {
  try {
    removeTorn(file, end)
  } catch (refusal) {
    if (errorCode(refusal) === null) throw refusal
  }
}

/** Somebody took acknowledged frames away under our hands: said as a disk that can't be trusted, nothing is added to it. */
class ShortJournal extends Error {
  readonly code = 'EIO'
  readonly syscall = 'stat'
}

/** @throws ShortJournal */
function sizeFrom(file: number, end: number): number {
  const { size } = fstatSync(file)
  if (size < end) throw new ShortJournal()
  return size
}

/** One that reaches beyond the zeros brings new ones for those that follow. A disk too full for them takes the frame. */
function writeFrame(file: number, frame: Buffer, start: number): void {
  const end = start + frame.length
  const needsRoom = sizeFrom(file, start) < end
  writeAt(file, frame, start)
  if (!needsRoom) return
  try {
    writeAt(file, roomAhead, end)
  } catch (refusal) {
    if (errorCode(refusal) === null) throw refusal
  }
}

function writeAt(file: number, bytes: Buffer, start: number): void {
  for (let written = 0; written < bytes.length;)
    written += writeSync(file, bytes, written, bytes.length - written, start + written)
}
