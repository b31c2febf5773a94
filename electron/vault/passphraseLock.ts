import type { RandomId } from '#shared/domain/fields.ts'
import type { PassphraseKdf, PassphraseLock, Sealed } from '#shared/fileFormat/officeHeader.ts'
import {
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
 * passphrase -Argon2id-> key -HKDF-> commitment, and the key around an X25519 private key.
 */

export type LockOpened =
  | { readonly outcome: 'opened'; readonly content: Buffer }
  | { readonly outcome: 'wrongPassphrase' }
  | { readonly outcome: 'damaged' }

/** Which office and which user a lock belongs to; `context` says what else must fit, in a fixed order. */
export interface LockOwner {
  readonly store: RandomId
  readonly id: RandomId
  /** What lies behind the lock: two kinds never open each other. */
  readonly holds: 'private key' | 'room key'
}

export interface MadeLock {
  readonly lock: PassphraseLock
  readonly publicKey: Buffer
  /** For who goes on with it at once; zero it. */
  readonly privateKey: Buffer
}

/** A new key pair behind a passphrase. `beside` is sealed behind the private key and comes back with it. */
export async function makeLock(
  owner: LockOwner,
  passphrase: string,
  cost: Argon2Cost,
  beside: Buffer = Buffer.alloc(0),
): Promise<MadeLock> {
  const pair = newKeyPair()
  return { ...pair, lock: await lockAround(owner, pair, beside, passphrase, cost) }
}

/** A key pair that exists already, behind another passphrase. */
export async function lockAround(
  owner: LockOwner,
  pair: { readonly publicKey: Buffer; readonly privateKey: Buffer },
  beside: Buffer,
  passphrase: string,
  cost: Argon2Cost,
): Promise<PassphraseLock> {
  if (!isAcceptableCost(cost)) throw new Error('Argon2 cost below the floor')
  const salt = randomSalt()
  const kdf = { ...cost, name: 'argon2id', salt: salt.toString('base64') } as const
  const typed = await passphraseKey(passphrase, salt, cost)
  const publicKey = pair.publicKey.toString('base64')
  const content = Buffer.concat([pair.privateKey, beside])
  const lock: PassphraseLock = {
    kdf,
    commitment: commitmentOf(typed, salt).toString('base64'),
    publicKey,
    privateKey: sealText(wrapKeyOf(typed, salt), lockContext(owner, kdf, publicKey), content),
  }
  zero(typed, content)
  return lock
}

/** What lies behind a lock: the private key and what was put beside it. Takes as long as the passphrase's cost. */
export async function openLock(
  owner: LockOwner,
  lock: PassphraseLock,
  passphrase: string,
): Promise<LockOpened> {
  if (!isAcceptableCost(lock.kdf)) return { outcome: 'damaged' }
  const salt = bytes(lock.kdf.salt)
  const typed = await passphraseKey(passphrase, salt, lock.kdf)
  try {
    if (!sameBytes(commitmentOf(typed, salt), bytes(lock.commitment))) return { outcome: 'wrongPassphrase' }
    const content = unsealText(
      wrapKeyOf(typed, salt),
      lockContext(owner, lock.kdf, lock.publicKey),
      lock.privateKey,
    )
    return content ? { outcome: 'opened', content } : { outcome: 'damaged' }
  } finally {
    zero(typed)
  }
}

/** A few bytes sealed for a JSON file. */
export function sealText(key: Buffer, context: Buffer, plain: Buffer): Sealed {
  const nonce = randomNonce()
  return {
    nonce: nonce.toString('base64'),
    sealed: encrypt(key, nonce, context, plain).toString('base64'),
  }
}

export function unsealText(key: Buffer, context: Buffer, around: Sealed): Buffer | null {
  return decrypt(key, bytes(around.nonce), context, bytes(around.sealed))
}

function commitmentOf(typed: Buffer, salt: Buffer): Buffer {
  return deriveKey(typed, salt, 'wegwijs 1 commitment')
}

function wrapKeyOf(typed: Buffer, salt: Buffer): Buffer {
  return deriveKey(typed, salt, 'wegwijs 1 private key')
}

function lockContext({ holds, store, id }: LockOwner, kdf: PassphraseKdf, publicKey: string): Buffer {
  const cost = [kdf.name, kdf.memoryKiB, kdf.passes, kdf.lanes, kdf.salt]
  return Buffer.from(JSON.stringify([holds, store, id, ...cost, publicKey]))
}

function bytes(base64: string): Buffer {
  return Buffer.from(base64, 'base64')
}
