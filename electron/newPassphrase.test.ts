import { expect, test } from 'vitest'
import { newPassphrase } from './newPassphrase.ts'

test('a first passphrase is six words of 256, never the same twice', () => {
  const made = Array.from({ length: 2_000 }, newPassphrase)
  expect(made.every((passphrase) => /^[a-z]+( [a-z]+){5}$/.test(passphrase))).toBe(true)
  expect(new Set(made).size).toBe(made.length)
  expect(new Set(made.flatMap((passphrase) => passphrase.split(' '))).size).toBe(256)
})
