import { expect, test } from 'vitest'
import { bringsBsn } from './bringsBsn.ts'

/** A number that passes the check, made here so that none stands in the source: eight zeros and a one do not. */
const number = Array.from({ length: 11 }, (_, at) => 100_000_000 + at).find((candidate) =>
  bringsBsn(String(candidate)),
)

test('of eleven numbers in a row one passes the check', () => {
  expect(number).toBeDefined()
})

test.each([
  ['in a text', `nummer ${String(number)}`],
  ['as a number', { amount: number }],
  ['deep inside', { goals: [{ steps: [{ what: `bel ${String(number)}` }] }] }],
  ['as the name of a field', { answers: { [String(number)]: 'yes' } }],
])('%s it is found', (_, value) => {
  expect(bringsBsn(value)).toBe(true)
})

test.each([
  ['a passphrase', { passphrase: `kast ${String(number)}` }],
  ['an id of ours', { id: String(number).padStart(32, '0') }],
  ['a date', { by: '2026-12-01' }],
  ['a year and nothing', { year: 1988, by: null, done: true }],
])('%s is let through', (_, value) => {
  expect(bringsBsn(value)).toBe(false)
})
