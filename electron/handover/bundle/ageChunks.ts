import { webcrypto } from 'node:crypto'
import { deriveKey } from '../../vault/envelope.ts'

/*
 * The content of an age file: chunks of 64 KiB under ChaCha20-Poly1305, numbered, the last one marked (STREAM).
 *
 * `createCipheriv` does not know this cipher in Electron (BoringSSL gives it no name there); Web Cryptography knows it in
 * Node and, since Node 24.18, over BoringSSL too (nodejs/node#63255, read on 2026-11-22). It works beside this thread, so
 * several chunks are done at once. Where it is missing or answers wrongly `ageStream.ts` uses the library's own, written
 * in JavaScript: slower, and the same bytes. Why: docs/decisions/9.
 */

export const chunkBytes = 64 * 1024
export const sealedChunkBytes = chunkBytes + 16
export const payloadNonceBytes = 16

export interface ChunkCipher {
  /** The chunk may be written over as soon as this returns. */
  seal(chunk: Uint8Array, isLast: boolean): Promise<Uint8Array>
  /** Null when a bit is another than it was, or the chunk stood in another place. */
  open(sealed: Uint8Array, isLast: boolean): Promise<Uint8Array | null>
}

/** Counts its chunks: each is given once, in order. */
export async function chunkCipher(fileKey: Uint8Array, nonce: Uint8Array): Promise<ChunkCipher> {
  const bytes = deriveKey(fileKey, nonce, 'payload')
  const key = await importKey(bytes)
  bytes.fill(0)
  let number = 0n
  /** 11 bytes count, the last one says whether this is the end. */
  const next = (isLast: boolean): webcrypto.AeadParams => {
    const iv = Buffer.alloc(12)
    iv.writeBigUInt64BE(number, 3)
    iv[11] = isLast ? 1 : 0
    number += 1n
    return { name: cipherName, iv, tagLength }
  }
  return {
    seal: async (chunk, isLast) => new Uint8Array(await webcrypto.subtle.encrypt(next(isLast), key, chunk)),
    async open(sealed, isLast) {
      const at = next(isLast)
      if (sealed.length < tagBytes) return null
      try {
        return new Uint8Array(await webcrypto.subtle.decrypt(at, key, sealed))
      } catch {
        // It has one error for all that it refuses.
        return null
      }
    },
  }
}

const cipherName = 'ChaCha20-Poly1305'
const tagBytes = 16
/** In bits. */
const tagLength = 8 * tagBytes

function importKey(bytes: Uint8Array): Promise<webcrypto.CryptoKey> {
  return webcrypto.subtle.importKey('raw-secret', bytes, cipherName, false, ['encrypt', 'decrypt'])
}

/** Whether the cipher is here and gives the known answer of RFC 8439, 2.8.2. */
export function hasChunkCipher(): Promise<boolean> {
  known ??= answersRight().catch(() => false)
  return known
}

let known: Promise<boolean> | undefined

async function answersRight(): Promise<boolean> {
  const key = await importKey(Buffer.from(Array.from({ length: 32 }, (_, index) => 0x80 + index)))
  const iv = Buffer.from('070000004041424344454647', 'hex')
  const additionalData = Buffer.from('50515253c0c1c2c3c4c5c6c7', 'hex')
  const wish = { name: cipherName, iv, additionalData, tagLength }
  const sealed = await webcrypto.subtle.encrypt(wish, key, sunscreen)
  return Buffer.from(sealed).subarray(-tagBytes).toString('hex') === '1ae10b594f09e26a7e902ecbd0600691'
}

const sunscreen = Buffer.from(
  "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
)
