import { open, type FileHandle } from 'node:fs/promises'
import { contentToBytes, type FrameContent } from './journalContent.ts'
import { createLog, framePlaceOf, logPath, type OfficeFiles } from './journalFolder.ts'
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
 * cut can tear one frame at most. Callers wait for each other (`Engine`).
 */
export class Journal {
  readonly #office: OfficeFiles
  #file: FileHandle
  #place: FramePlace
  #position: JournalPosition
  /** True after a refusal that could not be undone yet. */
  #isTorn = false

  constructor(office: OfficeFiles, file: FileHandle, place: FramePlace, position: JournalPosition) {
    this.#office = office
    this.#file = file
    this.#place = place
    this.#position = position
  }

  get position(): JournalPosition {
    return this.#position
  }

  /** One write and one flush. @throws the disk's refusal; then nothing of the frame is left in the file. */
  async append(content: FrameContent, last: ChainLink): Promise<ChainLink> {
    if (this.#isTorn) await this.#mend()
    const { number, end, frames } = this.#position
    const plain = contentToBytes(content)
    const frame = sealFrame(this.#place, last.seq + 1, last.hash, plain)
    plain.fill(0)
    try {
      await writeAt(this.#file, frame.bytes, end)
      await this.#file.datasync()
    } catch (refusal) {
      this.#isTorn = true
      await this.#mend().catch(() => undefined)
      throw refusal
    }
    this.#position = { number, end: end + frame.bytes.length, frames: frames + 1 }
    return { seq: last.seq + 1, hash: frame.hash }
  }

  /** Goes on in an empty journal that was made before. */
  async turnTo(number: number, file: FileHandle, listKey: EpochKey): Promise<void> {
    const done = this.#file
    this.#file = file
    this.#place = framePlaceOf(this.#office, number, listKey)
    this.#position = { number, end: headerBytes, frames: 0 }
    this.#isTorn = false
    await done.close()
  }

  close(): Promise<void> {
    return this.#file.close()
  }

  /** Takes a refused frame away. The file is opened anew: after a stick was pulled the old handle leads nowhere. */
  async #mend(): Promise<void> {
    const file = await open(logPath(this.#office.folder, this.#position.number), 'r+')
    try {
      await file.truncate(this.#position.end)
      await file.datasync()
    } catch (refusal) {
      await file.close()
      throw refusal
    }
    await this.#file.close().catch(() => undefined)
    this.#file = file
    this.#isTorn = false
  }
}

/** The journal at `position`, without what was torn behind it; a new one when there is none of that number. */
export async function openJournal(
  office: OfficeFiles,
  position: JournalPosition | { readonly number: number; readonly end: null },
  listKey: EpochKey,
): Promise<Journal> {
  const { number } = position
  const place = framePlaceOf(office, number, listKey)
  if (position.end === null) {
    const file = await createLog(office, number, listKey)
    return new Journal(office, file, place, { number, end: headerBytes, frames: 0 })
  }
  const file = await open(logPath(office.folder, number), 'r+')
  try {
    if ((await file.stat()).size > position.end) {
      await file.truncate(position.end)
      await file.datasync()
    }
    return new Journal(office, file, place, position)
  } catch (refusal) {
    await file.close()
    throw refusal
  }
}

async function writeAt(file: FileHandle, bytes: Buffer, start: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, start + written)
    written += bytesWritten
  }
}
