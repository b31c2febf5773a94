import { createCipheriv, createDecipheriv } from 'node:crypto'
import { deriveKey } from '../../vault/envelope.ts'

/*
 * The content of an age file: chunks of 64 KiB under ChaCha20-Poly1305, numbered, the last one marked (STREAM).
 *
 * Node has this cipher, Electron's Node has not (BoringSSL gives it no name there). Where it is missing `ageStream.ts` uses
 * the library's own, written in JavaScript: slower, and the same bytes.
 */

export const chunkBytes = 64 * 1024
export const sealedChunkBytes = chunkBytes + 16
export const payloadNonceBytes = 16

export interface ChunkCipher {
  seal(chunk: Uint8Array, isLast: boolean): Buffer
  /** Null when a bit is another than it was, or the chunk stood in another place. */
  open(sealed: Uint8Array, isLast: boolean): Buffer | null
}

export function chunkCipher(fileKey: Uint8Array, nonce: Uint8Array): ChunkCipher {
  const key = deriveKey(fileKey, nonce, 'payload')
  const counter = Buffer.alloc(12)
  let number = 0n
  /** 11 bytes count, the last one says whether this is the end. */
  const next = (isLast: boolean): Buffer => {
    counter.writeBigUInt64BE(number, 3)
    counter[11] = isLast ? 1 : 0
    number += 1n
    return counter
  }
  return {
    seal(chunk, isLast) {
      const cipher = createCipheriv(cipherName, key, next(isLast), { authTagLength: tagBytes })
      return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()])
    },
    open(sealed, isLast) {
      if (sealed.length < tagBytes) return null
      const decipher = createDecipheriv(cipherName, key, next(isLast), { authTagLength: tagBytes })
      decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes))
      const chunk = decipher.update(sealed.subarray(0, sealed.length - tagBytes))
      try {
        decipher.final()
        return chunk
      } catch {
        chunk.fill(0)
        return null
      }
    },
  }
}

const cipherName = 'chacha20-poly1305'
const tagBytes = 16

/** Whether this Node has the cipher and gives the known answer of RFC 8439, 2.8.2, shortened to its tag. */
export function hasChunkCipher(): boolean {
  known ??= answersRight()
  return known
}

let known: boolean | undefined

function answersRight(): boolean {
  try {
    const key = Buffer.from(Array.from({ length: 32 }, (_, index) => 0x80 + index))
    const nonce = Buffer.from('070000004041424344454647', 'hex')
    const cipher = createCipheriv(cipherName, key, nonce, { authTagLength: tagBytes })
    cipher.setAAD(Buffer.from('50515253c0c1c2c3c4c5c6c7', 'hex'), { plaintextLength: sunscreen.length })
    cipher.update(sunscreen)
    cipher.final()
    return cipher.getAuthTag().toString('hex') === '1ae10b594f09e26a7e902ecbd0600691'
  } catch {
    return false
  }
}

const sunscreen = Buffer.from(
  "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.",
)
