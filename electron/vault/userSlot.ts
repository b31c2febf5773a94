import type { RandomId } from '#shared/domain/fields.ts'
import type { Sealed, UserSlot } from '#shared/fileFormat/officeHeader.ts'
import { newRandomId } from '../randomId.ts'
import {
  agreedSecret,
  decrypt,
  deriveKey,
  encrypt,
  newKeyPair,
  randomNonce,
  randomSalt,
  sameBytes,
  zero,
} from './envelope.ts'
import { isAcceptableCost, passphraseKey, type Argon2Cost } from './passphraseKey.ts'

/*
 * passphrase -Argon2id-> key -HKDF-> commitment, and the key around the worker's X25519 private key.
 * The office key is sealed to the public key, so that it can be changed for everybody without their passphrases.
 */

export type SlotOpened =
  | { readonly outcome: 'opened'; readonly officeKey: Buffer }
  | { readonly outcome: 'wrongPassphrase' }
  | { readonly outcome: 'damaged' }

export async function makeSlot(
  store: RandomId,
  worker: string,
  passphrase: string,
  cost: Argon2Cost,
  office: { readonly key: Buffer; readonly epoch: number },
): Promise<UserSlot> {
  if (!isAcceptableCost(cost)) throw new Error('Argon2 cost below the floor')
  const id = newRandomId()
  const salt = randomSalt()
  const kdf = { ...cost, name: 'argon2id', salt: salt.toString('base64') } as const
  const typed = await passphraseKey(passphrase, salt, cost)
  const pair = newKeyPair()
  const publicKey = pair.publicKey.toString('base64')
  const slot: UserSlot = {
    id,
    kind: 'passphrase',
    worker,
    kdf,
    commitment: commitmentOf(typed, salt).toString('base64'),
    publicKey,
    privateKey: sealed(wrapKeyOf(typed, salt), privateKeyContext(store, id, kdf, publicKey), pair.privateKey),
    officeKey: sealedTo(pair.publicKey, store, id, office),
  }
  zero(typed, pair.privateKey)
  return slot
}

/** Opens one slot; takes as long as the passphrase's cost. */
export async function openSlot(store: RandomId, slot: UserSlot, passphrase: string): Promise<SlotOpened> {
  if (!isAcceptableCost(slot.kdf)) return { outcome: 'damaged' }
  const salt = bytes(slot.kdf.salt)
  const typed = await passphraseKey(passphrase, salt, slot.kdf)
  try {
    if (!sameBytes(commitmentOf(typed, salt), bytes(slot.commitment))) return { outcome: 'wrongPassphrase' }
    const privateKey = unsealed(
      wrapKeyOf(typed, salt),
      privateKeyContext(store, slot.id, slot.kdf, slot.publicKey),
      slot.privateKey,
    )
    const officeKey = privateKey && openedOfficeKey(privateKey, store, slot)
    if (privateKey) zero(privateKey)
    return officeKey ? { outcome: 'opened', officeKey } : { outcome: 'damaged' }
  } finally {
    zero(typed)
  }
}

function sealedTo(
  publicKey: Buffer,
  store: RandomId,
  slot: RandomId,
  office: { readonly key: Buffer; readonly epoch: number },
): UserSlot['officeKey'] {
  const once = newKeyPair()
  const secret = agreedSecret(once.privateKey, publicKey)
  const key = deriveKey(secret, Buffer.concat([once.publicKey, publicKey]), 'wegwijs 1 office key to worker')
  const around = sealed(key, officeKeyContext(store, slot, office.epoch), office.key)
  zero(once.privateKey, secret, key)
  return { ...around, epoch: office.epoch, ephemeral: once.publicKey.toString('base64') }
}

function openedOfficeKey(privateKey: Buffer, store: RandomId, slot: UserSlot): Buffer | null {
  const ephemeral = bytes(slot.officeKey.ephemeral)
  const publicKey = bytes(slot.publicKey)
  const secret = agreedSecret(privateKey, ephemeral)
  const key = deriveKey(secret, Buffer.concat([ephemeral, publicKey]), 'wegwijs 1 office key to worker')
  const officeKey = unsealed(key, officeKeyContext(store, slot.id, slot.officeKey.epoch), slot.officeKey)
  zero(secret, key)
  return officeKey
}

function commitmentOf(typed: Buffer, salt: Buffer): Buffer {
  return deriveKey(typed, salt, 'wegwijs 1 commitment')
}

function wrapKeyOf(typed: Buffer, salt: Buffer): Buffer {
  return deriveKey(typed, salt, 'wegwijs 1 private key')
}

function privateKeyContext(store: RandomId, slot: RandomId, kdf: UserSlot['kdf'], publicKey: string): Buffer {
  const cost = [kdf.name, kdf.memoryKiB, kdf.passes, kdf.lanes, kdf.salt]
  return Buffer.from(JSON.stringify(['private key', store, slot, ...cost, publicKey]))
}

function officeKeyContext(store: RandomId, slot: RandomId, epoch: number): Buffer {
  return Buffer.from(JSON.stringify(['office key', store, slot, epoch]))
}

function sealed(key: Buffer, context: Buffer, plain: Buffer): Sealed {
  const nonce = randomNonce()
  return {
    nonce: nonce.toString('base64'),
    sealed: encrypt(key, nonce, context, plain).toString('base64'),
  }
}

function unsealed(key: Buffer, context: Buffer, around: Sealed): Buffer | null {
  return decrypt(key, bytes(around.nonce), context, bytes(around.sealed))
}

function bytes(base64: string): Buffer {
  return Buffer.from(base64, 'base64')
}
