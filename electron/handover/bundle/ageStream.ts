import { randomSalt } from '../../vault/envelope.ts'
import type { OpenedFile } from '../../vault/officeFiles.ts'
import { chunkBytes, chunkCipher, hasChunkCipher, payloadNonceBytes, sealedChunkBytes } from './ageChunks.ts'
import { decrypterWithKey, encrypterFor, newHeader, type AgeLock } from './ageHeader.ts'
import { BundleRefused } from './bundleRefused.ts'

/** Which cipher does the work: Node's own where it is there, else the library's. Tests try both. */
export type Cipher = 'native' | 'library'

function usualCipher(): Cipher {
  return hasChunkCipher() ? 'native' : 'library'
}

/** Pieces of an age file that holds what `plain` gives; never more than some chunks in memory. */
export async function* sealAge(
  plain: AsyncIterable<Uint8Array>,
  lock: AgeLock,
  cipher: Cipher = usualCipher(),
): AsyncGenerator<Uint8Array> {
  if (cipher === 'library') {
    yield* await encrypterFor(lock).encrypt(ReadableStream.from(plain))
    return
  }
  const { header, fileKey } = await newHeader(lock)
  const nonce = randomSalt()
  const chunks = chunkCipher(fileKey, nonce)
  yield header
  yield nonce
  const waiting = Buffer.alloc(chunkBytes)
  let filled = 0
  for await (const piece of plain) {
    for (let at = 0; at < piece.length;) {
      if (filled === chunkBytes) {
        yield chunks.seal(waiting, false)
        filled = 0
      }
      const part = piece.subarray(at, at + chunkBytes - filled)
      waiting.set(part, filled)
      filled += part.length
      at += part.length
    }
  }
  yield chunks.seal(waiting.subarray(0, filled), true)
  waiting.fill(0)
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
  cipher: Cipher = usualCipher(),
): AsyncGenerator<Uint8Array> {
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
  const chunks = chunkCipher(fileKey, nonce)
  const sealed = Buffer.alloc(sealedChunkBytes)
  let at = headerBytes + payloadNonceBytes
  const start = at
  do {
    const length = Math.min(sealedChunkBytes, file.size - at)
    await fill(file, sealed.subarray(0, length), at)
    at += length
    const isLast = at >= file.size
    const chunk = chunks.open(sealed.subarray(0, length), isLast)
    // Only a file without any content ends with an empty chunk.
    if (!chunk || (chunk.length === 0 && at - length > start)) throw damaged()
    yield chunk
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
