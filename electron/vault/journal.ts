import { open, type FileHandle } from 'node:fs/promises'
import { contentToBytes, type FrameContent } from './journalContent.ts'
import { framePlaceOf, logPath, type OfficeFiles } from './journalFolder.ts'
import { sealFrame, type ChainLink, type FramePlace } from './journalFrame.ts'
import type { EpochKey } from './keyringFormat.ts'
import { headerBytes } from './sealedFormat.ts'

/** Where a journal is written on. */
export interface JournalPosition {
  readonly number: number
  /** Bytes that count; what lies behind them was never acknowledged. */
  readonly end: number
  readonly frames: number
}

/**
 * The journal that is being written. One frame at a time: each is flushed before the next one is begun, so that a power
 * cut can tear one frame at most. Callers wait for each other (`Engine`). The file is opened for each frame: a handle that
 * was kept would lead nowhere after a stick was pulled and put back.
 */
export class Journal {
  readonly #office: OfficeFiles
  #place: FramePlace
  #position: JournalPosition

  constructor(office: OfficeFiles, position: JournalPosition, listKey: EpochKey) {
    this.#office = office
    this.#position = position
    this.#place = framePlaceOf(office, position.number, listKey)
  }

  get position(): JournalPosition {
    return this.#position
  }

  /** One write and one flush. @throws the disk's refusal; then nothing of the frame is left in the file. */
  async append(content: FrameContent, last: ChainLink): Promise<ChainLink> {
    const { number, end, frames } = this.#position
    const plain = contentToBytes(content)
    const frame = sealFrame(this.#place, last.seq + 1, last.hash, plain)
    plain.fill(0)
    const file = await open(logPath(this.#office.folder, number), 'r+')
    try {
      await removeTorn(file, end)
      await writeAt(file, frame.bytes, end)
      await file.datasync()
    } catch (refusal) {
      // Should this be refused too, the next frame starts with it.
      await removeTorn(file, end).catch(() => undefined)
      throw refusal
    } finally {
      await file.close()
    }
    this.#position = { number, end: end + frame.bytes.length, frames: frames + 1 }
    return { seq: last.seq + 1, hash: frame.hash }
  }

  /** Goes on in an empty journal that was made before. */
  turnTo(number: number, listKey: EpochKey): void {
    this.#place = framePlaceOf(this.#office, number, listKey)
    this.#position = { number, end: headerBytes, frames: 0 }
  }
}

/** Takes away what lies behind the last acknowledged frame: a refused one, or one that was cut off by a power cut. */
async function removeTorn(file: FileHandle, end: number): Promise<void> {
  const { size } = await file.stat()
  if (size < end) throw new ShortJournal()
  if (size === end) return
  await file.truncate(end)
  await file.datasync()
}

/** Somebody took acknowledged frames away under our hands: said as a disk that can't be trusted, nothing is added to it. */
class ShortJournal extends Error {
  readonly code = 'EIO'
  readonly syscall = 'stat'
}

async function writeAt(file: FileHandle, bytes: Buffer, start: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, start + written)
    written += bytesWritten
  }
}
