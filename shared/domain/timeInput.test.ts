import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isClockTime, readTime } from './timeInput.ts'

test.each([
  ['10:30', '10:30'],
  ['10.30', '10:30'],
  ['1030', '10:30'],
  ['930', '09:30'],
  ['9', '09:00'],
  ['9 uur', '09:00'],
  ['9u15', '09:15'],
  ['9:15 uur', '09:15'],
  ['14h', '14:00'],
  ['half elf', '10:30'],
  ['half één', '12:30'],
  ['half 3', '14:30'],
  ['١٠:٣٠', '10:30'],
  ['۱۴:۰۵', '14:05'],
  ['0:00', '00:00'],
  ['23:59', '23:59'],
])('%j is %s', (typed, time) => {
  expect(readTime(typed)).toBe(time)
})

test.each(['', 'morgen', '25:00', '10:60', '2400', '10:3', 'half', 'half veertig', '12:30:10', '-9'])(
  '%j is not read as a time',
  (typed) => {
    expect(readTime(typed)).toBeNull()
  },
)

test('every time is read back as it stands, and nothing else comes out than a time', () => {
  const times = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'))
  fc.assert(fc.property(times, (time) => readTime(time) === time))
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const read = readTime(typed)
      expect(read === null || isClockTime(read)).toBe(true)
    }),
  )
})
