import { promisify } from 'node:util'
import { deflateRaw, deflateRawSync, inflateRaw, inflateRawSync } from 'node:zlib'
import type { RandomId } from '#shared/domain/fields.ts'
import { decrypt, encrypt, nonceBytes, randomNonce, tagBytes } from './envelope.ts'

/*
 * A sealed file: 64 bytes of header, then the ciphertext with its tag. Little-endian. The header is readable and
 * authenticated (bytes 0..51), so that a file moved to another place, kind, generation or office does not open.
 *
 *   0  4  magic OCS1                        24 16  object id
 *   4  1  kind                              40  8  generation
 *   5  1  algorithm: 1 AES-256-GCM          48  4  key epoch
 *   6  1  compression: 0 none, 1 deflate    52 12  nonce
 *   7  1  format version                    64  n  ciphertext, 16-byte tag
 *   8 16  store id
 */

/** Number 6 is that of attachments, which have a format of their own; 9 is the list of offices of format 1. */
const kinds = {
  dossier: 1,
  snapshot: 2,
  journal: 3,
  keyring: 4,
  index: 5,
  audit: 8,
  list: 9,
  room: 10,
  slip: 11,
  backups: 16,
  handover: 17,
  roomDrafts: 18,
} as const

export interface SealedName {
  readonly kind: keyof typeof kinds
  readonly store: RandomId
  /** The dossier's id; 32 zeros for what an office has one of. */
  readonly object: RandomId
  readonly generation: number
}

export const officeObject = '0'.repeat(32) as RandomId

export type Unsealed =
  | { readonly outcome: 'opened'; readonly content: Buffer }
  | { readonly outcome: 'damaged' }
  /** Whole and ours, but of a later format. */
  | { readonly outcome: 'newer' }

const magic = Buffer.from('OCS1', 'latin1')
const algorithm = 1
const compressions = { none: 0, deflateRaw: 1 } as const
const version = 1
export const headerBytes = 64
const authenticatedBytes = 52
const bucketBytes = 1024

/** Up to here a content is packed at once: half a millisecond, and less than a place in the pool behind the disk costs. */
const smallBytes = 256 * 1024

/** What a larger one is packed and unpacked by: each piece costs a turn in that pool. */
const pieceBytes = 1024 * 1024

/** Far above any content of ours: a fault of ours must not take all memory. */
const mostContentBytes = 512 * 1024 * 1024

/** `compression`: none for what can't be made smaller, such as keys. */
export async function seal(
  key: Buffer,
  epoch: number,
  name: SealedName,
  content: Buffer,
  compression: keyof typeof compressions = 'deflateRaw',
): Promise<Buffer> {
  const packed = padded(compression === 'none' ? content : await deflated(content))
  const header = headerFor(name, epoch, randomNonce(), compression)
  const sealed = encrypt(key, nonceOf(header), header.subarray(0, authenticatedBytes), packed)
  packed.fill(0)
  return Buffer.concat([header, sealed])
}

export async function unseal(key: Buffer, name: SealedName, file: Buffer): Promise<Unsealed> {
  const damaged = { outcome: 'damaged' } as const
  if (file.length < headerBytes + tagBytes || !isNamed(file, name)) return damaged
  const context = file.subarray(0, authenticatedBytes)
  const packed = decrypt(key, nonceOf(file), context, file.subarray(headerBytes))
  if (!packed) return damaged
  // Only a file that authenticates may call itself newer: a flipped bit in this byte is damage.
  if (file[7] !== version || file[5] !== algorithm) return { outcome: 'newer' }
  return unpacked(packed, file[6])
}

/** The generation and key epoch a sealed file claims; true only once `unseal` succeeded with it. Null: no header. */
export function claimsOf(file: Buffer): { readonly generation: number; readonly epoch: number } | null {
  if (file.length < headerBytes || !file.subarray(0, 4).equals(magic)) return null
  const generation = file.readBigUInt64LE(40)
  if (generation > BigInt(Number.MAX_SAFE_INTEGER)) return null
  return { generation: Number(generation), epoch: file.readUInt32LE(48) }
}

/** What a sealed file says of itself: the context that everything sealed in it is bound to. */
export function identityOf(name: SealedName, epoch: number): Buffer {
  return headerFor(name, epoch, Buffer.alloc(nonceBytes)).subarray(0, authenticatedBytes)
}

/** The readable start of a file that holds frames, each with a nonce of its own. */
export function frameFileHeader(name: SealedName, epoch: number): Buffer {
  return headerFor(name, epoch, Buffer.alloc(nonceBytes))
}

function headerFor(
  name: SealedName,
  epoch: number,
  nonce: Buffer,
  compression: keyof typeof compressions = 'deflateRaw',
): Buffer {
  const header = Buffer.alloc(headerBytes)
  magic.copy(header, 0)
  header[4] = kinds[name.kind]
  header[5] = algorithm
  header[6] = compressions[compression]
  header[7] = version
  header.write(name.store, 8, 'hex')
  header.write(name.object, 24, 'hex')
  header.writeBigUInt64LE(BigInt(name.generation), 40)
  header.writeUInt32LE(epoch, 48)
  nonce.copy(header, authenticatedBytes)
  return header
}

/** True when the file says it is what we look for. The tag then proves that it says so rightly. */
function isNamed(file: Buffer, name: SealedName): boolean {
  return (
    claimsOf(file)?.generation === name.generation &&
    file[4] === kinds[name.kind] &&
    file.toString('hex', 8, 24) === name.store &&
    file.toString('hex', 24, 40) === name.object
  )
}

function nonceOf(file: Buffer): Buffer {
  return file.subarray(authenticatedBytes, authenticatedBytes + nonceBytes)
}

/** Length, content, zeros up to the next KiB: the size on the disk tells little about the content. */
function padded(content: Buffer): Buffer {
  const whole = Buffer.alloc(Math.ceil((content.length + 4) / bucketBytes) * bucketBytes)
  whole.writeUInt32LE(content.length, 0)
  content.copy(whole, 4)
  return whole
}

async function deflated(content: Buffer): Promise<Buffer> {
  if (content.length <= smallBytes) return deflateRawSync(content, { level: 1 })
  return promisify(deflateRaw)(content, { level: 1, chunkSize: pieceBytes })
}

async function unpacked(packed: Buffer, compression: number | undefined): Promise<Unsealed> {
  const content = packed.subarray(4, 4 + packed.readUInt32LE(0))
  if (compression === compressions.none) return { outcome: 'opened', content }
  if (compression !== compressions.deflateRaw) return { outcome: 'newer' }
  const limit = { maxOutputLength: mostContentBytes }
  const isSmall = content.length <= smallBytes / 4
  const inflated = isSmall
    ? inflateRawSync(content, limit)
    : await promisify(inflateRaw)(content, { ...limit, chunkSize: pieceBytes })
  return { outcome: 'opened', content: inflated }
}
