import type { RandomId } from '#shared/domain/fields.ts'
import type { PassphraseLock } from '#shared/fileFormat/officeHeader.ts'
import { keyBytes, zero, type KeyPair } from './envelope.ts'
import type { Argon2Cost } from './passphraseKey.ts'
import { lockAround, openLock } from './passphraseLock.ts'

/** What lies behind the passphrase of somebody with a room: nothing of it leads to the office key. */
export interface RoomOwner {
  readonly pair: KeyPair
  /** The office's public key that this user trusts: what is sealed with another one is not the office's. */
  readonly office: Buffer
  /** True when somebody else may know the passphrase. */
  readonly firstUse: boolean
}

export type WayInOpened =
  | { readonly outcome: 'opened'; readonly owner: RoomOwner }
  | { readonly outcome: 'wrongPassphrase' }
  | { readonly outcome: 'damaged' }

export function wayInFor(
  place: { readonly store: RandomId; readonly user: RandomId },
  owner: RoomOwner,
  passphrase: string,
  cost: Argon2Cost,
): Promise<PassphraseLock> {
  const beside = Buffer.concat([owner.office, Buffer.of(owner.firstUse ? 1 : 0)])
  return lockAround(ownerOf(place), owner.pair, beside, passphrase, cost)
}

export async function openWayIn(
  place: { readonly store: RandomId; readonly user: RandomId },
  lock: PassphraseLock,
  passphrase: string,
): Promise<WayInOpened> {
  const opened = await openLock(ownerOf(place), lock, passphrase)
  if (opened.outcome !== 'opened') return opened
  const { content } = opened
  if (content.length !== 2 * keyBytes + 1) return { outcome: 'damaged' }
  const owner = {
    pair: {
      privateKey: Buffer.from(content.subarray(0, keyBytes)),
      publicKey: Buffer.from(lock.publicKey, 'base64'),
    },
    office: Buffer.from(content.subarray(keyBytes, 2 * keyBytes)),
    firstUse: content[2 * keyBytes] === 1,
  }
  zero(content)
  return { outcome: 'opened', owner }
}

function ownerOf({ store, user }: { readonly store: RandomId; readonly user: RandomId }) {
  return { store, id: user, holds: 'room key' } as const
}
