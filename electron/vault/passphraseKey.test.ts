import { argon2Sync } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  argon2InUse,
  argon2Libraries,
  defaultCost,
  floorCost,
  isAcceptableCost,
  isLongEnough,
  normalPassphrase,
  passphraseKey,
} from './passphraseKey.ts'

test('both libraries and OpenSSL give the same key, so that an office opens on every computer', async () => {
  const cost = { memoryKiB: 1024, passes: 2, lanes: 1 }
  const inputs = fc.record({
    passphrase: fc.string({ unit: 'grapheme', maxLength: 60 }),
    salt: fc.uint8Array({ minLength: 16, maxLength: 16 }),
  })
  await fc.assert(
    fc.asyncProperty(inputs, async ({ passphrase, salt }) => {
      const message = Buffer.from(`${passphrase}.`)
      const openssl = argon2Sync('argon2id', {
        message,
        nonce: salt,
        parallelism: cost.lanes,
        tagLength: 32,
        memory: cost.memoryKiB,
        passes: cost.passes,
      })
      for (const { derive } of argon2Libraries) {
        expect(Buffer.from(await derive(message, salt, cost))).toEqual(openssl)
      }
    }),
    { numRuns: 10 },
  )
})

test('the native library is the one in use where it loads', async () => {
  expect(await argon2InUse()).toBe('@node-rs/argon2')
})

test('a passphrase is the same however it was typed or pasted', async () => {
  const composed = '  caf\u00e9 de Brug '
  const decomposed = 'cafe\u0301 de Brug\n'
  expect(normalPassphrase(composed)).toBe(normalPassphrase(decomposed))
  const salt = Buffer.alloc(16, 1)
  expect(await passphraseKey(composed, salt, floorCost)).toEqual(
    await passphraseKey(decomposed, salt, floorCost),
  )
})

test.each([
  ['elf tekens.', false],
  ['twaalf teken', true],
  ['   twaalf tek   ', false],
  ['😀😀😀😀😀😀😀😀😀😀😀', false],
  ['😀😀😀😀😀😀😀😀😀😀😀😀', true],
])('%j is long enough: %s', (typed, expected) => {
  expect(isLongEnough(typed)).toBe(expected)
})

test.each([
  [floorCost, true],
  [defaultCost, true],
  [{ ...floorCost, memoryKiB: floorCost.memoryKiB - 1 }, false],
  [{ ...floorCost, passes: 2 }, false],
  [{ ...floorCost, memoryKiB: 4 * 1024 * 1024 }, false],
])('a header that asks for %j is accepted: %s', (cost, expected) => {
  expect(isAcceptableCost(cost)).toBe(expected)
})
