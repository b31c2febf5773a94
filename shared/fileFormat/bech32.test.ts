import { execFileSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageIdentityOf, ageRecipientOf, isAgeRecipient } from './ageKeys.ts'
import { fromBech32, toBech32 } from './bech32.ts'

const key = fc.uint8Array({ minLength: 32, maxLength: 32 })

test('what is written is read back, and one wrong letter is always found', () => {
  const letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
  fc.assert(
    fc.property(key, fc.nat(57), fc.integer({ min: 1, max: 31 }), (bytes, at, shift) => {
      const text = toBech32('age', bytes)
      expect(fromBech32('age', text)).toEqual(bytes)
      const place = 'age1'.length + at
      const other = letters.charAt((letters.indexOf(text.charAt(place)) + shift) % 32)
      expect(fromBech32('age', text.slice(0, place) + other + text.slice(place + 1))).toBeNull()
    }),
  )
})

test('another length, another prefix, capitals or nothing at all is no recipient', () => {
  const right = ageRecipientOf(Buffer.alloc(32, 7))
  expect(isAgeRecipient(right)).toBe(true)
  for (const wrong of [
    '',
    'age1',
    right.toUpperCase(),
    right.slice(0, -1),
    `${right}q`,
    toBech32('age', Buffer.alloc(31)),
    toBech32('age', Buffer.alloc(33)),
    toBech32('agex', Buffer.alloc(32)),
    ageIdentityOf(Buffer.alloc(32, 7)),
  ])
    expect([wrong, isAgeRecipient(wrong)]).toEqual([wrong, false])
})

test("Debian's age-keygen reads our private key and finds the recipient that its own key has", () => {
  const made = execFileSync('age-keygen', { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  const identity = /AGE-SECRET-KEY-1\S+/.exec(made)?.[0] ?? ''
  const recipient = /age1[0-9a-z]+/.exec(made)?.[0] ?? ''
  expect(isAgeRecipient(recipient)).toBe(true)
  const bytes = fromBech32('age-secret-key-', identity.toLowerCase()) ?? new Uint8Array()
  expect(ageIdentityOf(bytes)).toBe(identity)
  expect(
    execFileSync('age-keygen', ['-y'], { input: `${ageIdentityOf(bytes)}\n`, encoding: 'utf8' }).trim(),
  ).toBe(recipient)
})
