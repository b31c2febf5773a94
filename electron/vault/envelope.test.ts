import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  agreedSecret,
  decrypt,
  deriveKey,
  encrypt,
  newKeyPair,
  randomKey,
  randomNonce,
  sameBytes,
} from './envelope.ts'
import { checkCryptography } from './selfTest.ts'

test('every building block gives its known answer here', async () => {
  await expect(checkCryptography()).resolves.toBeUndefined()
})

test('only the same key, nonce and context open what was encrypted', () => {
  const bytes = fc.uint8Array({ maxLength: 300 })
  fc.assert(
    fc.property(bytes, bytes, (plain, context) => {
      const [key, nonce] = [randomKey(), randomNonce()]
      const sealed = encrypt(key, nonce, context, plain)
      expect(decrypt(key, nonce, context, sealed)).toEqual(Buffer.from(plain))
      expect(decrypt(randomKey(), nonce, context, sealed)).toBeNull()
      expect(decrypt(key, randomNonce(), context, sealed)).toBeNull()
      expect(decrypt(key, nonce, Buffer.concat([context, Buffer.of(0)]), sealed)).toBeNull()
    }),
  )
})

test('two sides agree on one secret, a third on another', () => {
  const [one, other, third] = [newKeyPair(), newKeyPair(), newKeyPair()]
  const secret = agreedSecret(one.privateKey, other.publicKey)
  expect(sameBytes(secret, agreedSecret(other.privateKey, one.publicKey))).toBe(true)
  expect(sameBytes(secret, agreedSecret(third.privateKey, one.publicKey))).toBe(false)
  expect(() => agreedSecret(one.privateKey, Buffer.alloc(31))).toThrow('not an X25519 key')
})

test('another purpose gives another key', () => {
  const secret = randomKey()
  expect(deriveKey(secret, Buffer.alloc(16), 'a')).not.toEqual(deriveKey(secret, Buffer.alloc(16), 'b'))
})
