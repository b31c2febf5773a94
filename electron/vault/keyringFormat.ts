import type { RandomId } from '#shared/domain/fields.ts'
import { keyBytes } from './envelope.ts'

/*
 * The keyring's content, binary because keys never become text: sections of `type u16, length u32, bytes`.
 * Sections of a later release are carried along unread.
 *
 *   1  the list's key: epoch u32, 32 bytes
 *   2  dossier keys, 56 bytes each: id 16, epoch u32, flags u32 (1 = confirmed), key 32
 *   3  the office's own secrets, 32 bytes each: Ed25519 seed, X25519 private key, key of the anchor
 *   4  keys of the log, 36 bytes each, the newest first: epoch u32, key 32
 *   5  earlier keys of the list that are still needed, likewise
 */

export interface DossierKey {
  readonly key: Buffer
  readonly epoch: number
  /**
   * False from the moment the key is made until the dossier's first save was acknowledged.
   * A key without a file is a missing dossier when confirmed, and a first save that was cut off when not.
   */
  readonly confirmed: boolean
}

/** A key that is renewed now and then; `epoch` counts. */
export interface EpochKey {
  readonly key: Buffer
  readonly epoch: number
}

/** Made with the office and never changed. */
export interface OfficeSecrets {
  /** Signs the log. */
  readonly signing: Buffer
  /** The office's side of what it agrees with its users. */
  readonly agreeing: Buffer
  readonly anchor: Buffer
}

export interface KeyringContent {
  /** The newest first, never empty; the others open lists and journals that are about to go. */
  readonly listKeys: readonly EpochKey[]
  /** The newest first; all are needed, because the log is never sealed anew. */
  readonly logKeys: readonly EpochKey[]
  /** Null in an office of format 1. */
  readonly secrets: OfficeSecrets | null
  readonly dossierKeys: ReadonlyMap<RandomId, DossierKey>
  readonly unknownSections: readonly Buffer[]
}

const listKeySection = 1
const dossierKeysSection = 2
const secretsSection = 3
const logKeysSection = 4
const earlierListKeysSection = 5
const sectionHead = 6
const entryBytes = 24 + keyBytes
const epochKeyBytes = 4 + keyBytes

export function keyringToBytes(ring: KeyringContent): Buffer {
  const { secrets } = ring
  return Buffer.concat([
    section(listKeySection, epochKeysToBytes(ring.listKeys.slice(0, 1))),
    section(dossierKeysSection, dossierKeyBytes(ring)),
    ...(secrets
      ? [section(secretsSection, Buffer.concat([secrets.signing, secrets.agreeing, secrets.anchor]))]
      : []),
    section(logKeysSection, epochKeysToBytes(ring.logKeys)),
    section(earlierListKeysSection, epochKeysToBytes(ring.listKeys.slice(1))),
    ...ring.unknownSections,
  ])
}

/** @throws on content that no release wrote: the keyring is authenticated before it comes here. */
export function keyringFromBytes(bytes: Buffer): KeyringContent {
  const sections = new Map<number, Buffer>()
  const unknownSections: Buffer[] = []
  for (let at = 0; at < bytes.length;) {
    const end = at + sectionHead + bytes.readUInt32LE(at + 2)
    const type = bytes.readUInt16LE(at)
    if (type <= earlierListKeysSection) sections.set(type, bytes.subarray(at + sectionHead, end))
    else unknownSections.push(Buffer.from(bytes.subarray(at, end)))
    at = end
  }
  const keysIn = (type: number): readonly EpochKey[] => epochKeysFrom(sections.get(type) ?? Buffer.alloc(0))
  const dossierKeys = sections.get(dossierKeysSection)
  const listKeys = [...keysIn(listKeySection), ...keysIn(earlierListKeysSection)]
  if (listKeys.length === 0 || !dossierKeys) throw new Error('keyring without its keys')
  const secrets = sections.get(secretsSection)
  return {
    listKeys,
    logKeys: keysIn(logKeysSection),
    secrets: secrets ? secretsFrom(secrets) : null,
    dossierKeys: dossierKeysFrom(dossierKeys),
    unknownSections,
  }
}

function section(type: number, content: Buffer): Buffer {
  const head = Buffer.alloc(sectionHead)
  head.writeUInt16LE(type, 0)
  head.writeUInt32LE(content.length, 2)
  return Buffer.concat([head, content])
}

function epochKeysToBytes(keys: readonly EpochKey[]): Buffer {
  const bytes = Buffer.alloc(keys.length * epochKeyBytes)
  for (const [index, { epoch, key }] of keys.entries()) {
    bytes.writeUInt32LE(epoch, index * epochKeyBytes)
    key.copy(bytes, index * epochKeyBytes + 4)
  }
  return bytes
}

function dossierKeyBytes(ring: KeyringContent): Buffer {
  const bytes = Buffer.alloc(ring.dossierKeys.size * entryBytes)
  let at = 0
  for (const [id, entry] of ring.dossierKeys) {
    bytes.write(id, at, 'hex')
    bytes.writeUInt32LE(entry.epoch, at + 16)
    bytes.writeUInt32LE(entry.confirmed ? 1 : 0, at + 20)
    entry.key.copy(bytes, at + 24)
    at += entryBytes
  }
  return bytes
}

function dossierKeysFrom(content: Buffer): Map<RandomId, DossierKey> {
  if (content.length % entryBytes !== 0) throw new Error('keyring with half a key')
  const keys = new Map<RandomId, DossierKey>()
  const own = Buffer.alloc(content.length)
  content.copy(own)
  for (let at = 0; at < content.length; at += entryBytes) {
    keys.set(content.toString('hex', at, at + 16) as RandomId, {
      epoch: content.readUInt32LE(at + 16),
      confirmed: (content.readUInt32LE(at + 20) & 1) === 1,
      key: own.subarray(at + 24, at + entryBytes),
    })
  }
  return keys
}

function epochKeysFrom(content: Buffer): readonly EpochKey[] {
  if (content.length % epochKeyBytes !== 0) throw new Error('keyring with half a key')
  return Array.from({ length: content.length / epochKeyBytes }, (_, index) => ({
    epoch: content.readUInt32LE(index * epochKeyBytes),
    key: keyAt(content, index * epochKeyBytes + 4),
  }))
}

function secretsFrom(content: Buffer): OfficeSecrets {
  if (content.length !== 3 * keyBytes) throw new Error('keyring with half a secret')
  return {
    signing: keyAt(content, 0),
    agreeing: keyAt(content, keyBytes),
    anchor: keyAt(content, 2 * keyBytes),
  }
}

function keyAt(content: Buffer, at: number): Buffer {
  const key = Buffer.alloc(keyBytes)
  content.copy(key, 0, at)
  return key
}
