import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { decrypt, deriveKey, encrypt, nonceBytes, randomNonce, tagBytes, zero } from './envelope.ts'

/*
 * A sealed document: 64 bytes of header, then chunks of 64 KiB, each sealed by itself with its 16-byte tag, so that a
 * document of any size needs little memory and can be read from the middle. Little-endian.
 *
 *   0  4  magic OCB1                        8 16  store id
 *   4  1  kind: 6                          24 16  dossier id
 *   5  1  algorithm: 1 AES-256-GCM         40 16  document id
 *   6  1  chunk size as a power of two     56  7  start of every nonce, 1 byte of nothing
 *   7  1  format version
 *
 * Key: HKDF of the document's own random key with the whole header as salt; the header is authenticated with each chunk
 * too. Nonce: start, number of the chunk, 1 for the last one and 0 before it: a file that was cut at a border, added to,
 * put together from two or moved to another dossier does not open. The last chunk ends with 0x80 and zeros up to the
 * next KiB, so that the size on the disk tells little.
 */

export const chunkBytes = 65_536
export const headerBytes = 64
export const sealedChunkBytes = chunkBytes + tagBytes
const bucketBytes = 1_024

export interface DocumentName {
  readonly store: RandomId
  readonly dossier: DossierId
  readonly id: RandomId
}

export interface Chunks {
  readonly header: Buffer
  /** `plain` is exactly one chunk, or less when it is the last. */
  seal(number: number, plain: Uint8Array, isLast: boolean): Buffer
  /** Null when a single bit, the place or the end is another than it was. */
  open(number: number, sealed: Uint8Array, isLast: boolean): Buffer | null
  /** Zeroes the key. */
  forget(): void
}

/** For a new document. */
export function newChunks(key: Uint8Array, name: DocumentName): Chunks {
  const header = startOf(name)
  randomNonce().copy(header, nonceStart, 0, nonceStartBytes)
  return chunksUnder(key, header)
}

/** For a file that was read back; null when it does not say that it is this document. */
export function chunksOf(key: Uint8Array, name: DocumentName, header: Buffer): Chunks | null {
  const isNamed =
    header.length === headerBytes &&
    header.subarray(0, nonceStart).equals(startOf(name).subarray(0, nonceStart))
  return isNamed ? chunksUnder(key, Buffer.from(header)) : null
}

/** Whose document a file says it is. Null: no document of ours. Not proved: only for finding what belongs to nobody. */
export function ownerIn(header: Buffer): { readonly dossier: DossierId; readonly id: RandomId } | null {
  if (header.length !== headerBytes || !header.subarray(0, magic.length).equals(magic)) return null
  return {
    dossier: header.toString('hex', 24, 40) as DossierId,
    id: header.toString('hex', 40, nonceStart) as RandomId,
  }
}

/** How many chunks a document has; one that ends at a border has one more, with nothing but its end. */
export function chunksIn({ bytes }: { readonly bytes: number }): number {
  return Math.floor(bytes / chunkBytes) + 1
}

/** How large the sealed file of a document of `bytes` is. */
export function sealedSize(bytes: number): number {
  const whole = Math.floor(bytes / chunkBytes)
  const last = padded(bytes - whole * chunkBytes)
  return headerBytes + whole * sealedChunkBytes + last + tagBytes
}

const magic = Buffer.from('OCB1', 'latin1')
const kind = 6
const algorithm = 1
const chunkPower = 16
const version = 1
const nonceStart = 56
const nonceStartBytes = 7

function startOf({ store, dossier, id }: DocumentName): Buffer {
  const header = Buffer.alloc(headerBytes)
  magic.copy(header, 0)
  header.set([kind, algorithm, chunkPower, version], magic.length)
  header.write(store, 8, 'hex')
  header.write(dossier, 24, 'hex')
  header.write(id, 40, 'hex')
  return header
}

function chunksUnder(documentKey: Uint8Array, header: Buffer): Chunks {
  const key = deriveKey(documentKey, header, 'wegwijs 1 attachment')
  const nonceOf = (number: number, isLast: boolean): Buffer => {
    const nonce = Buffer.alloc(nonceBytes)
    header.copy(nonce, 0, nonceStart, nonceStart + nonceStartBytes)
    nonce.writeUInt32BE(number, nonceStartBytes)
    nonce[nonceBytes - 1] = isLast ? 1 : 0
    return nonce
  }
  return {
    header,
    seal(number, plain, isLast) {
      if (isLast ? plain.length >= chunkBytes : plain.length !== chunkBytes) throw new Error('not a chunk')
      return encrypt(key, nonceOf(number, isLast), header, isLast ? withEnd(plain) : plain)
    },
    open(number, sealed, isLast) {
      const plain = decrypt(key, nonceOf(number, isLast), header, sealed)
      return plain && isLast ? withoutEnd(plain) : plain
    },
    forget() {
      zero(key)
    },
  }
}

function padded(bytes: number): number {
  return Math.ceil((bytes + 1) / bucketBytes) * bucketBytes
}

function withEnd(plain: Uint8Array): Buffer {
  const whole = Buffer.alloc(padded(plain.length))
  whole.set(plain)
  whole[plain.length] = 0x80
  return whole
}

/** Authenticated before it comes here, so an end that is not ours is a fault of ours. */
function withoutEnd(plain: Buffer): Buffer {
  const end = plain.lastIndexOf(0x80)
  if (end < 0) throw new Error('a last chunk without its end')
  return plain.subarray(0, end)
}
