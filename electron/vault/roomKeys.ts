import type { RandomId } from '#shared/domain/fields.ts'
import type { Handover, RoomUser, Sealed } from '#shared/fileFormat/officeHeader.ts'
import { agreedSecret, deriveKey, keyBytes, publicKeyOf, sameBytes, zero, type KeyPair } from './envelope.ts'
import { sealText, unsealText } from './passphraseLock.ts'
import type { OfficeKey } from './userSlot.ts'

/*
 * A room and its outbox are sealed under keys that the office's own key pair and the user's agree on (static X25519).
 * Only those two can make them, so a room comes from the office and a slip from that user, and neither opens anything
 * else: not another room, and nothing that lies under the office key.
 *
 * The office's pair follows from the office key and changes with it. A user trusts the public key that lies behind the
 * own passphrase, and follows handovers from that one to the present one.
 */

/** The office's own pair. */
export function officePairOf(office: OfficeKey, store: RandomId): KeyPair {
  const privateKey = deriveKey(office.key, Buffer.from(store, 'hex'), 'wegwijs 1 office pair')
  return { privateKey, publicKey: publicKeyOf(privateKey) }
}

/** For what a user of a room keeps for the own eyes: follows from the own private key, so that the office does not have it. */
export function draftsKey(mine: KeyPair, store: RandomId): Buffer {
  return deriveKey(mine.privateKey, Buffer.from(store, 'hex'), 'wegwijs 1 room drafts')
}

export type RoomPurpose = 'room' | 'slips' | 'handover'

/** The same on both sides: one's private key with the other's public key. */
export function roomKey(
  purpose: RoomPurpose,
  mine: KeyPair,
  theirs: { readonly publicKey: Buffer; readonly isOffice: boolean },
): Buffer {
  const secret = agreedSecret(mine.privateKey, theirs.publicKey)
  const [office, user] = theirs.isOffice
    ? [theirs.publicKey, mine.publicKey]
    : [mine.publicKey, theirs.publicKey]
  const key = deriveKey(secret, Buffer.concat([office, user]), `wegwijs 1 ${purpose}`)
  zero(secret)
  return key
}

/** Tells each user the next public key of the office, in the name of the pair that they trust now. */
export function handedOver(
  rooms: readonly RoomUser[],
  store: RandomId,
  before: OfficeKey,
  next: OfficeKey,
): readonly RoomUser[] {
  const [old, fresh] = [officePairOf(before, store), officePairOf(next, store)]
  const told = rooms.map((room) => {
    const user = { publicKey: Buffer.from(room.publicKey, 'base64'), isOffice: false }
    const key = roomKey('handover', old, user)
    const from = old.publicKey.toString('base64')
    const handover = { from, ...sealText(key, handoverContext(store, room.id, from), fresh.publicKey) }
    zero(key)
    return { ...room, handovers: [...room.handovers, handover] }
  })
  zero(old.privateKey, fresh.privateKey)
  return told
}

/** The pair before this one, for as long as something is sealed with it: under the new office key, for the office alone. */
export function sealedPair(before: OfficeKey, store: RandomId, next: OfficeKey): Sealed {
  const old = officePairOf(before, store)
  const key = earlierPairKey(next, store)
  const around = sealText(key, earlierPairContext(store), old.privateKey)
  zero(old.privateKey, key)
  return around
}

/** @throws when it does not open: the header around it was proved by the same office key. */
export function earlierPair(around: Sealed, store: RandomId, office: OfficeKey): KeyPair {
  const key = earlierPairKey(office, store)
  const privateKey = unsealText(key, earlierPairContext(store), around)
  zero(key)
  if (!privateKey) throw new Error('the earlier pair of the office does not open')
  return { privateKey, publicKey: publicKeyOf(privateKey) }
}

function earlierPairKey(office: OfficeKey, store: RandomId): Buffer {
  return deriveKey(office.key, Buffer.from(store, 'hex'), 'wegwijs 1 earlier office pair')
}

function earlierPairContext(store: RandomId): Buffer {
  return Buffer.from(JSON.stringify(['earlier office pair', store]))
}

/** The office's present public key for a user who trusts `pinned`; who follows no handover gets that one back. */
export function followHandovers(
  store: RandomId,
  user: RandomId,
  mine: KeyPair,
  pinned: Buffer,
  handovers: readonly Handover[],
): Buffer {
  let trusted = pinned
  for (const handover of handovers) {
    if (!sameBytes(Buffer.from(handover.from, 'base64'), trusted)) continue
    const key = roomKey('handover', mine, { publicKey: trusted, isOffice: true })
    const next = unsealText(key, handoverContext(store, user, handover.from), handover)
    zero(key)
    if (next?.length === keyBytes) trusted = next
  }
  return trusted
}

function handoverContext(store: RandomId, user: RandomId, from: string): Buffer {
  return Buffer.from(JSON.stringify(['handover', store, user, from]))
}
