import type { RecoveryShare, SheetSet } from '#shared/domain/recoverySheet.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { RecoverySlot } from '#shared/fileFormat/officeHeader.ts'
import { newRandomId } from '../randomId.ts'
import { newKeyPair, publicKeyOf, sameBytes, zero } from './envelope.ts'
import { joinShares, newSheetSet, splitKey } from './recoveryShares.ts'
import { officeKeyFor, officeKeyIn, type OfficeKey } from './userSlot.ts'

/*
 * A key pair without a passphrase: its private key is nowhere but on three sheets of paper, any two of which give it
 * back. The office key is sealed to its public key, as to every user's.
 */

export interface MadeRecovery {
  /** Sealed to nobody yet: `sealRecoverySlot` makes the header's slot of it. */
  readonly id: RandomId
  readonly set: SheetSet
  readonly publicKey: Buffer
  /** What is printed on the three sheets; nothing else remembers it. */
  readonly shares: readonly RecoveryShare[]
}

/** A new set of sheets, of which nothing is on the disk yet. `taken`: the names of sets that this office had before. */
export async function makeRecovery(taken: readonly SheetSet[]): Promise<MadeRecovery> {
  const pair = newKeyPair()
  const set = newSheetSet(taken)
  const shares = await splitKey(pair.privateKey, set)
  zero(pair.privateKey)
  return { id: newRandomId(), set, publicKey: pair.publicKey, shares }
}

export function sealRecoverySlot(
  store: RandomId,
  { id, set, publicKey }: Pick<MadeRecovery, 'id' | 'set' | 'publicKey'>,
  office: OfficeKey,
): RecoverySlot {
  return {
    id,
    kind: 'recovery',
    set,
    publicKey: publicKey.toString('base64'),
    officeKey: officeKeyFor(publicKey, store, id, office),
  }
}

/** The office key behind two shares, or null when they are not two shares of this slot's key. */
export async function openRecoverySlot(
  store: RandomId,
  slot: RecoverySlot,
  one: RecoveryShare,
  other: RecoveryShare,
): Promise<Buffer | null> {
  const privateKey = await joinShares(one, other)
  try {
    const isThisPair = sameBytes(publicKeyOf(privateKey), Buffer.from(slot.publicKey, 'base64'))
    return isThisPair ? officeKeyIn(slot, privateKey, store) : null
  } finally {
    zero(privateKey)
  }
}
