import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newRandomId } from '../randomId.ts'
import { encrypt, randomKey } from './envelope.ts'
import { claimsOf, seal, unseal, type SealedName } from './sealedFormat.ts'

const key = randomKey()
const name: SealedName = { kind: 'dossier', store: newRandomId(), object: newRandomId(), generation: 7 }

test('what is sealed opens again, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 5_000 }), async (bytes) => {
      const opened = await unseal(key, name, await seal(key, 1, name, Buffer.from(bytes)))
      expect(opened).toEqual({ outcome: 'opened', content: Buffer.from(bytes) })
    }),
  )
})

test('one flipped bit anywhere makes the file damaged', async () => {
  const sealed = await seal(key, 1, name, Buffer.from('eigen woorden'))
  const places = fc.record({ byte: fc.nat(sealed.length - 1), bit: fc.nat(7) })
  await fc.assert(
    fc.asyncProperty(places, async ({ byte, bit }) => {
      const flipped = Buffer.from(sealed)
      flipped.writeUInt8(flipped.readUInt8(byte) ^ (1 << bit), byte)
      expect((await unseal(key, name, flipped)).outcome).toBe('damaged')
    }),
    { numRuns: 400 },
  )
})

test('every bit of the header counts', async () => {
  const sealed = await seal(key, 1, name, Buffer.from('eigen woorden'))
  for (let bit = 0; bit < 64 * 8; bit += 1) {
    const flipped = Buffer.from(sealed)
    flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3)
    expect((await unseal(key, name, flipped)).outcome, `bit ${String(bit)}`).toBe('damaged')
  }
})

test('a file cut off at any length is damaged', async () => {
  const sealed = await seal(key, 1, name, Buffer.from('eigen woorden'))
  for (let length = 0; length < sealed.length; length += 1) {
    expect((await unseal(key, name, sealed.subarray(0, length))).outcome).toBe('damaged')
  }
})

test.each<[string, Partial<SealedName>]>([
  ['another dossier', { object: newRandomId() }],
  ['an earlier generation', { generation: 6 }],
  ['another office', { store: newRandomId() }],
  ['another kind of file', { kind: 'list' }],
])('a file put in the place of %s does not open', async (_place, other) => {
  const sealed = await seal(key, 1, name, Buffer.from('eigen woorden'))
  expect((await unseal(key, { ...name, ...other }, sealed)).outcome).toBe('damaged')
  expect((await unseal(randomKey(), name, sealed)).outcome).toBe('damaged')
})

test('the same content twice gives different bytes, and a length that tells little', async () => {
  const [one, other] = await Promise.all([
    seal(key, 1, name, Buffer.from('x')),
    seal(key, 1, name, Buffer.from('x')),
  ])
  expect(one.equals(other)).toBe(false)
  for (const length of [0, 1, 40, 700]) {
    expect((await seal(key, 1, name, Buffer.alloc(length, 7))).length).toBe(64 + 1024 + 16)
  }
  expect(claimsOf(one)).toEqual({ generation: 7, epoch: 1 })
})

test('a whole file of a later format is told apart from a damaged one', async () => {
  const header = Buffer.from((await seal(key, 1, name, Buffer.from('x'))).subarray(0, 64))
  header[7] = 2
  const laterWords = encrypt(key, header.subarray(52), header.subarray(0, 52), Buffer.alloc(1024))
  expect((await unseal(key, name, Buffer.concat([header, laterWords]))).outcome).toBe('newer')
})
