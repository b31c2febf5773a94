import { combine, split } from 'shamir-secret-sharing'
import {
  shareBytes,
  sheetNumbers,
  sheetSetOf,
  type RecoveryShare,
  type SheetSet,
} from '#shared/domain/recoverySheet.ts'
import { recoveryBase } from '#shared/domain/recoverySheetGroups.ts'
import { keyBytes, randomKey, zero } from './envelope.ts'

/*
 * A key in three shares, any two of which give it back (Shamir's secret sharing over GF(256), by the audited
 * shamir-secret-sharing; its only use of cryptography is random bytes). One share alone fits every possible key.
 */

const sharesNeeded = 2

/** Three shares of a 32-byte key. The key stays the caller's to zero. */
export async function splitKey(key: Buffer, set: SheetSet): Promise<readonly RecoveryShare[]> {
  if (key.length !== shareBytes) throw new Error('not a key of 32 bytes')
  // The library takes no Buffer.
  const plain = Uint8Array.from(key)
  const shares = await split(plain, sheetNumbers.length, sharesNeeded)
  zero(plain)
  return sheetNumbers.map((sheet, index) => {
    const share = shares[index]
    const point = share?.at(-1)
    if (share?.length !== shareBytes + 1 || point === undefined) throw new Error('a share of another size')
    return { set, sheet, point, bytes: share.subarray(0, shareBytes) }
  })
}

/** The key behind two shares; another key than the one that was split when they belong to different sets. */
export async function joinShares(one: RecoveryShare, other: RecoveryShare): Promise<Buffer> {
  const shares = [one, other].map(({ bytes, point }) => Uint8Array.from([...bytes, point]))
  const plain = await combine(shares)
  const key = Buffer.alloc(keyBytes)
  key.set(plain)
  zero(plain, ...shares)
  return key
}

/** A name for a new set, not one of `taken`. */
export function newSheetSet(taken: readonly SheetSet[]): SheetSet {
  for (;;) {
    const set = sheetSetOf(fourDigits())
    if (!taken.includes(set)) return set
  }
}

/** Random bytes that would make some digits likelier than others are passed over. */
function fourDigits(): readonly number[] {
  const fair = recoveryBase * Math.floor(256 / recoveryBase)
  const digits: number[] = []
  while (digits.length < 4) {
    digits.push(...[...randomKey()].filter((byte) => byte < fair).map((byte) => byte % recoveryBase))
  }
  return digits.slice(0, 4)
}
