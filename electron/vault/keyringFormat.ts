import type { RandomId } from '#shared/domain/fields.ts'
import { keyBytes } from './envelope.ts'

/*
 * The keyring's content, binary because keys never become text: sections of `type u16, length u32, bytes`.
 * Sections of a later release are carried along unread.
 *
 *   1  the list's key: epoch u32, 32 bytes
 *   2  dossier keys, 56 bytes each: id 16, epoch u32, flags u32 (1 = confirmed), key 32
 */

export interface DossierKey {
  readonly key: Buffer
  readonly epoch: number
  /**
   * False from the moment the key is made until a later keyring says that the dossier's first save was acknowledged.
   * A key without a file is a missing dossier when confirmed, and a first save that was cut off when not.
   */
  readonly confirmed: boolean
}

export interface KeyringContent {
  readonly listKey: { readonly key: Buffer; readonly epoch: number }
  readonly dossierKeys: ReadonlyMap<RandomId, DossierKey>
  readonly unknownSections: readonly Buffer[]
}

const listKeySection = 1
const dossierKeysSection = 2
const sectionHead = 6
const entryBytes = 24 + keyBytes

export function keyringToBytes(ring: KeyringContent): Buffer {
  return Buffer.concat([
    section(listKeySection, listKeyBytes(ring)),
    section(dossierKeysSection, dossierKeyBytes(ring)),
    ...ring.unknownSections,
  ])
}

/** @throws on content that no release wrote: the keyring is authenticated before it comes here. */
export function keyringFromBytes(bytes: Buffer): KeyringContent {
  let listKey: KeyringContent['listKey'] | null = null
  let dossierKeys: KeyringContent['dossierKeys'] | null = null
  const unknownSections: Buffer[] = []
  for (let at = 0; at < bytes.length;) {
    const end = at + sectionHead + bytes.readUInt32LE(at + 2)
    const content = bytes.subarray(at + sectionHead, end)
    const type = bytes.readUInt16LE(at)
    if (type === listKeySection) listKey = listKeyFrom(content)
    else if (type === dossierKeysSection) dossierKeys = dossierKeysFrom(content)
    else unknownSections.push(Buffer.from(bytes.subarray(at, end)))
    at = end
  }
  if (!listKey || !dossierKeys) throw new Error('keyring without its keys')
  return { listKey, dossierKeys, unknownSections }
}

function section(type: number, content: Buffer): Buffer {
  const head = Buffer.alloc(sectionHead)
  head.writeUInt16LE(type, 0)
  head.writeUInt32LE(content.length, 2)
  return Buffer.concat([head, content])
}

function listKeyBytes(ring: KeyringContent): Buffer {
  const bytes = Buffer.alloc(4 + keyBytes)
  bytes.writeUInt32LE(ring.listKey.epoch, 0)
  ring.listKey.key.copy(bytes, 4)
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

function listKeyFrom(content: Buffer): KeyringContent['listKey'] {
  const key = Buffer.alloc(keyBytes)
  content.copy(key, 0, 4)
  return { epoch: content.readUInt32LE(0), key }
}
