import { randomSalt } from '../../vault/envelope.ts'
import type { OpenedFile } from '../../vault/officeFiles.ts'
import {
  chunkBytes,
  chunkCipher,
  hasChunkCipher,
  payloadNonceBytes,
  sealedChunkBytes,
  type ChunkCipher,
} from './ageChunks.ts'
import { decrypterWithKey, encrypterFor, newHeader, type AgeLock } from './ageHeader.ts'
import { BundleRefused } from './bundleRefused.ts'

/** Which cipher does the work: the platform's own where it is there, else the library's. Tests try both. */
export type Cipher = 'native' | 'library'

async function usualCipher(): Promise<Cipher> {
  return (await hasChunkCipher()) ? 'native' : 'library'
}

/** Chunks that are worked on at once: as much as keeps the cipher's threads busy, one megabyte of memory. */
const chunksAtOnce = 16

/** Pieces of an age file that holds what `plain` gives; never more than some chunks in memory. */
export async function* sealAge(
  plain: AsyncIterable<Uint8Array>,
  lock: AgeLock,
  wanted?: Cipher,
): AsyncGenerator<Uint8Array> {
  const cipher = wanted ?? (await usualCipher())
  if (cipher === 'library') {
    yield* await encrypterFor(lock).encrypt(ReadableStream.from(plain))
    return
  }
  const { header, fileKey } = await newHeader(lock)
  const nonce = randomSalt()
  const chunks = await chunkCipher(fileKey, nonce)
  yield header
  yield nonce
  yield* inOrder(inChunks(plain, (chunk, isLast) => chunks.seal(chunk, isLast)))
}

/** What `work` makes of each chunk of 64 KiB; the last one is shorter, or all there is. */
async function* inChunks<Made>(
  plain: AsyncIterable<Uint8Array>,
  work: (chunk: Uint8Array, isLast: boolean) => Made,
): AsyncGenerator<{ readonly made: Made }> {
  const waiting = Buffer.alloc(chunkBytes)
  let filled = 0
  for await (const piece of plain) {
    for (let at = 0; at < piece.length;) {
      if (filled === chunkBytes) {
        yield { made: work(waiting, false) }
        filled = 0
      }
      // Whole chunks out of a large piece need no copy of ours; the last one waits, because it may be the end.
      if (filled === 0 && piece.length - at > chunkBytes) {
        yield { made: work(piece.subarray(at, at + chunkBytes), false) }
        at += chunkBytes
        continue
      }
      const part = piece.subarray(at, at + chunkBytes - filled)
      waiting.set(part, filled)
      filled += part.length
      at += part.length
    }
  }
  yield { made: work(waiting.subarray(0, filled), true) }
  waiting.fill(0)
}

/** Gives what was begun in its order, with some more begun meanwhile. */
async function* inOrder<Value>(
  begun: AsyncIterable<{ readonly made: Promise<Value> }>,
): AsyncGenerator<Value> {
  const waiting: Promise<Value>[] = []
  for await (const { made } of begun) {
    // Whoever stops reading leaves some of them unasked; they refuse nobody then.
    made.catch(() => undefined)
    waiting.push(made)
    const first = waiting.length > chunksAtOnce ? waiting.shift() : undefined
    if (first) yield await first
  }
  for (const made of waiting) yield await made
}

/** How long the sealed file becomes. */
export function sealedLength(headerBytes: number, plainBytes: number): number {
  const chunks = Math.max(1, Math.ceil(plainBytes / chunkBytes))
  return headerBytes + payloadNonceBytes + plainBytes + chunks * (sealedChunkBytes - chunkBytes)
}

/**
 * What is sealed behind a header of `headerBytes`, chunk after chunk, each proved before it is given. Only when it ends
 * without throwing is it all there is.
 * @throws BundleRefused when a chunk is not what was sealed, or the end is missing.
 */
export async function* openAge(
  file: OpenedFile,
  headerBytes: number,
  fileKey: Uint8Array,
  wanted?: Cipher,
): AsyncGenerator<Uint8Array> {
  const cipher = wanted ?? (await usualCipher())
  if (cipher === 'library') yield* openWithLibrary(file, fileKey)
  else yield* openNatively(file, headerBytes, fileKey)
}

async function* openNatively(
  file: OpenedFile,
  headerBytes: number,
  fileKey: Uint8Array,
): AsyncGenerator<Uint8Array> {
  const nonce = Buffer.alloc(payloadNonceBytes)
  await fill(file, nonce, headerBytes)
  const chunks = await chunkCipher(fileKey, nonce)
  let isFirst = true
  for await (const chunk of inOrder(begunToOpen(file, headerBytes + payloadNonceBytes, chunks))) {
    // Only a file without any content ends with an empty chunk.
    if (!chunk || (chunk.length === 0 && !isFirst)) throw damaged()
    isFirst = false
    yield chunk
  }
}

async function* begunToOpen(
  file: OpenedFile,
  start: number,
  chunks: ChunkCipher,
): AsyncGenerator<{ readonly made: Promise<Uint8Array | null> }> {
  const held = Buffer.alloc(Math.min(chunksAtOnce * sealedChunkBytes, Math.max(0, file.size - start)))
  let at = start
  do {
    const length = Math.min(held.length, file.size - at)
    const sealed = held.subarray(0, length)
    await fill(file, sealed, at)
    at += length
    for (let from = 0; from === 0 || from < length; from += sealedChunkBytes) {
      const isLast = at >= file.size && from + sealedChunkBytes >= length
      yield { made: chunks.open(sealed.subarray(from, from + sealedChunkBytes), isLast) }
    }
  } while (at < file.size)
}

async function* openWithLibrary(file: OpenedFile, fileKey: Uint8Array): AsyncGenerator<Uint8Array> {
  try {
    yield* await decrypterWithKey(fileKey).decrypt(ReadableStream.from(piecesOf(file)))
  } catch (thrown) {
    // The library throws plain errors: whatever it was, these bytes are not what was sealed. The disk's have a system call.
    if (thrown instanceof BundleRefused || !(thrown instanceof Error) || 'syscall' in thrown) throw thrown
    throw damaged()
  }
}

async function* piecesOf(file: OpenedFile): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size;) {
    const piece = Buffer.alloc(Math.min(chunkBytes, file.size - at))
    await fill(file, piece, at)
    at += piece.length
    yield piece
  }
}

/** @throws BundleRefused when the file ends before: it became shorter, or was never long enough. */
async function fill(file: OpenedFile, into: Buffer, at: number): Promise<void> {
  for (let done = 0; done < into.length;) {
    const got = await file.read(into.subarray(done), at + done)
    if (got === 0) throw damaged()
    done += got
  }
}

function damaged(): BundleRefused {
  return new BundleRefused({ kind: 'handoverDamaged' })
}
