import { open, type FileHandle } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Failure } from '#shared/contract/failure.ts'
import type { AttachmentType } from '#shared/domain/attachmentChoices.ts'
import { findsBsn } from '#shared/domain/bsn.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { mostTextBytes, tellingBytes, textOf, typeOf } from './attachmentType.ts'
import { errorCode } from './diskRefusal.ts'

/** A file that a person chose, read once from its beginning to its end and never copied. */
export interface ChosenFile {
  readonly type: AttachmentType
  readonly bytes: number
  /** @throws `ChosenFileGone` when it can't be read on, and what `signal` brings. */
  pieces(signal: AbortSignal, onRead: (bytes: number) => void): AsyncIterable<Uint8Array>
  close(): Promise<void>
}

/** The stick was pulled, or another program cut the file off. */
export class ChosenFileGone extends Error {}

const month = '(?:0[1-9]|1[0-2])'
const day = '(?:0[1-9]|[12]\\d|3[01])'
/** Up to thousandths of a second. */
const time = '(?:[01]\\d|2[0-3])[0-5]\\d[0-5]\\d{1,4}'
/**
 * Telephones, cameras and scanners name a file after the day and the time, in digits without anything between them: those
 * pass the check of a BSN on one day in eleven, and nobody calls a photo of a letter so to keep a BSN.
 */
const cameraTime = new RegExp(
  `(?<!\\d)(?:20\\d\\d${month}${day}(?:[_-]${time})?|${day}${month}20\\d\\d)(?!\\d)`,
  'gu',
)

/** `most`: bytes. What may not be kept is told before a byte of it is sealed. */
export async function openChosenFile(path: string, most: number): Promise<Result<ChosenFile, Failure>> {
  // The name is text that enters too, although it is not kept: where it holds a BSN, the document holds one.
  if (findsBsn(basename(path).replace(cameraTime, ' '))) return fail({ kind: 'attachmentBsn' })
  let file: FileHandle | null = null
  let accepted = false
  try {
    file = await open(path, 'r')
    const told = await file.stat()
    if (!told.isFile()) return fail({ kind: 'attachmentRefused' })
    if (told.size > most) return tooLarge(most)
    const type = await typeOf(await start(file, Math.min(told.size, tellingBytes)))
    if (type === null) return fail({ kind: 'attachmentRefused' })
    const reason = type === 'text' ? await whyNoText(file, told.size) : null
    if (reason) return fail(reason)
    accepted = true
    return ok(chosenFile(file, type, told.size))
  } catch (refusal) {
    if (errorCode(refusal) === null && !(refusal instanceof ChosenFileGone)) throw refusal
    return fail({ kind: 'attachmentNotRead' })
  } finally {
    if (!accepted) await file?.close()
  }
}

function chosenFile(file: FileHandle, type: AttachmentType, bytes: number): ChosenFile {
  return {
    type,
    bytes,
    async *pieces(signal, onRead) {
      const piece = Buffer.alloc(256 * 1_024)
      for (let read = 0; read < bytes;) {
        signal.throwIfAborted()
        const { bytesRead } = await file
          .read(piece, 0, Math.min(piece.length, bytes - read), read)
          .catch((refusal: unknown) => {
            throw errorCode(refusal) === null ? refusal : new ChosenFileGone()
          })
        if (bytesRead === 0) throw new ChosenFileGone()
        yield piece.subarray(0, bytesRead)
        read += bytesRead
        onRead(read)
      }
      piece.fill(0)
    },
    close: () => file.close(),
  }
}

function tooLarge(most: number): Result<never, Failure> {
  return fail({ kind: 'attachmentTooLarge', mostMegabytes: Math.floor(most / 1_000_000) })
}

/** Of a text all words are read: it is the one document in which we can see a BSN. */
async function whyNoText(file: FileHandle, bytes: number): Promise<Failure | null> {
  if (bytes > mostTextBytes) {
    return { kind: 'attachmentTooLarge', mostMegabytes: Math.floor(mostTextBytes / 1_000_000) }
  }
  const text = textOf(await start(file, bytes))
  if (text === null) return { kind: 'attachmentRefused' }
  return findsBsn(text) ? { kind: 'attachmentBsn' } : null
}

async function start(file: FileHandle, bytes: number): Promise<Buffer> {
  const found = Buffer.alloc(bytes)
  for (let read = 0; read < bytes;) {
    const { bytesRead } = await file.read(found, read, bytes - read, read)
    if (bytesRead === 0) throw new ChosenFileGone()
    read += bytesRead
  }
  return found
}
