import type { RandomId } from '#shared/domain/fields.ts'
import type { FullRole } from '#shared/domain/user.ts'
import type { SealedOfficeKey, Slot, UserSlot } from '#shared/fileFormat/officeHeader.ts'
import { agreedSecret, deriveKey, newKeyPair, zero } from './envelope.ts'
import type { Argon2Cost } from './passphraseKey.ts'
import { makeLock, openLock, sealText, unsealText } from './passphraseLock.ts'

/*
 * passphrase -> a user's X25519 private key -> office key.
 * The office key is sealed to the public key, so that it can be changed for everybody without their passphrases.
 */

export interface OfficeKey {
  readonly key: Buffer
  /** Counts the office keys of this office; 1 is the first. */
  readonly epoch: number
}

export type SlotOpened =
  | { readonly outcome: 'opened'; readonly officeKey: Buffer }
  | { readonly outcome: 'wrongPassphrase' }
  | { readonly outcome: 'damaged' }

export interface SlotOwner {
  readonly id: RandomId
  readonly name: string
  readonly role: FullRole
  /** True when somebody else typed or saw the passphrase. */
  readonly firstUse: boolean
}

export async function makeSlot(
  store: RandomId,
  { id, name, role, firstUse }: SlotOwner,
  passphrase: string,
  cost: Argon2Cost,
  office: OfficeKey,
): Promise<UserSlot> {
  const made = await makeLock({ store, id, holds: 'private key' }, passphrase, cost)
  zero(made.privateKey)
  const officeKey = officeKeyFor(made.publicKey, store, id, office)
  return { id, kind: 'passphrase', worker: name, role, firstUse, ...made.lock, officeKey }
}

/** Opens one slot; takes as long as the passphrase's cost. */
export async function openSlot(store: RandomId, slot: UserSlot, passphrase: string): Promise<SlotOpened> {
  const opened = await openLock({ store, id: slot.id, holds: 'private key' }, slot, passphrase)
  if (opened.outcome !== 'opened') return opened
  const officeKey = officeKeyIn(slot, opened.content, store)
  zero(opened.content)
  return officeKey ? { outcome: 'opened', officeKey } : { outcome: 'damaged' }
}

/** The office key sealed to whoever has the private key of `publicKey`, under the id of that slot. */
export function officeKeyFor(
  publicKey: Buffer,
  store: RandomId,
  slot: RandomId,
  office: OfficeKey,
): SealedOfficeKey {
  const once = newKeyPair()
  const secret = agreedSecret(once.privateKey, publicKey)
  const key = wrapKey(secret, once.publicKey, publicKey)
  const around = sealText(key, officeKeyContext(store, slot, office.epoch), office.key)
  zero(once.privateKey, secret, key)
  return { ...around, epoch: office.epoch, ephemeral: once.publicKey.toString('base64') }
}

/** The office key in a slot of any kind, or null when this is not its private key. */
export function officeKeyIn(
  slot: Pick<Slot, 'id' | 'publicKey' | 'officeKey'>,
  privateKey: Buffer,
  store: RandomId,
): Buffer | null {
  const ephemeral = bytes(slot.officeKey.ephemeral)
  const secret = agreedSecret(privateKey, ephemeral)
  const key = wrapKey(secret, ephemeral, bytes(slot.publicKey))
  const officeKey = unsealText(key, officeKeyContext(store, slot.id, slot.officeKey.epoch), slot.officeKey)
  zero(secret, key)
  return officeKey
}

function wrapKey(secret: Buffer, ephemeral: Buffer, publicKey: Buffer): Buffer {
  return deriveKey(secret, Buffer.concat([ephemeral, publicKey]), 'wegwijs 1 office key to worker')
}

function officeKeyContext(store: RandomId, slot: RandomId, epoch: number): Buffer {
  return Buffer.from(JSON.stringify(['office key', store, slot, epoch]))
}

function bytes(base64: string): Buffer {
  return Buffer.from(base64, 'base64')
}
