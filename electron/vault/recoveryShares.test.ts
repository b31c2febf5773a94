import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sheetSetOf, type RecoveryShare } from '#shared/domain/recoverySheet.ts'
import { newKeyPair, publicKeyOf } from './envelope.ts'
import { joinShares, newSheetSet, splitKey } from './recoveryShares.ts'

const set = sheetSetOf([1, 2, 3, 4])
const aKey = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes))

test('any two of three shares give the key back, in either order', async () => {
  await fc.assert(
    fc.asyncProperty(aKey, async (key) => {
      const shares = await splitKey(key, set)
      expect(shares.map(({ sheet }) => sheet)).toEqual([1, 2, 3])
      expect(new Set(shares.map(({ point }) => point)).size).toBe(3)
      for (const one of shares) {
        for (const other of shares) if (one !== other) expect(await joinShares(one, other)).toEqual(key)
      }
    }),
    { numRuns: 50 },
  )
})

test('one share fits every key there is: it tells nothing', async () => {
  await fc.assert(
    fc.asyncProperty(aKey, aKey, fc.integer({ min: 0, max: 2 }), async (key, wished, index) => {
      const shares = await splitKey(key, set)
      const known = shares[index]
      if (!known) throw new Error('there are three shares')
      // A second share can be made with which the known one gives whatever key is wished.
      const invented = await inventedFor(known, wished)
      expect(await joinShares(known, invented)).toEqual(wished)
    }),
    { numRuns: 50 },
  )
})

test('the same key is never split twice in the same way', async () => {
  const key = Buffer.alloc(32, 7)
  const many = await Promise.all(Array.from({ length: 50 }, () => splitKey(key, set)))
  const bytes = many.flatMap((shares) => shares.map((share) => Buffer.from(share.bytes).toString('hex')))
  expect(new Set(bytes).size).toBe(bytes.length)
})

test('the key stays with whoever gave it, and a key of another size is refused', async () => {
  const key = Buffer.alloc(32, 9)
  await splitKey(key, set)
  expect(key).toEqual(Buffer.alloc(32, 9))
  await expect(splitKey(Buffer.alloc(31), set)).rejects.toThrow('not a key')
})

test('the public half of a key is the one it was made with', () => {
  const pair = newKeyPair()
  expect(publicKeyOf(pair.privateKey)).toEqual(pair.publicKey)
})

test('a new set has a name that no earlier one had', () => {
  const names = Array.from({ length: 300 }, () => newSheetSet([]))
  expect(new Set(names.join('')).size).toBe(31)
  expect(names).not.toContain(newSheetSet(names))
})

/** A line through the known point and, at zero, the wished key; its value at another point. */
async function inventedFor(known: RecoveryShare, wished: Buffer): Promise<RecoveryShare> {
  const point = (known.point % 255) + 1
  // At point 0 the library finds the key; the same arithmetic finds any other point when 0 is one of the two given.
  const zeroPoint = { ...known, point: 0, bytes: Uint8Array.from(wished) }
  const moved = (share: RecoveryShare): RecoveryShare => ({ ...share, point: share.point ^ point })
  const bytes = Uint8Array.from(await joinShares(moved(known), moved(zeroPoint)))
  return { ...known, point, bytes }
}
