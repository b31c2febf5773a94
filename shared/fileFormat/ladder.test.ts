import { expect, test } from 'vitest'
import { climb, type Raw } from './ladder.ts'

const steps = [
  (old: Raw): Raw => ({ ...old, second: true }),
  (old: Raw): Raw => ({ ...old, third: old['second'] }),
]

test('an old value climbs every step to the newest format', () => {
  expect(climb({ format: 1, own: 'x' }, steps)).toEqual({
    outcome: 'current',
    raw: { format: 3, own: 'x', second: true, third: true },
  })
  expect(climb({ format: 2 }, steps)).toMatchObject({ raw: { format: 3, third: undefined } })
  expect(climb({ format: 3, own: 'x' }, steps)).toEqual({ outcome: 'current', raw: { format: 3, own: 'x' } })
})

test('a newer value is refused, and what is no value of ours is told apart', () => {
  expect(climb({ format: 4 }, steps)).toEqual({ outcome: 'newer', theirs: 4 })
  for (const value of [null, 7, [], {}, { format: '1' }, { format: 0 }, { format: 1.5 }]) {
    expect(climb(value, steps)).toEqual({ outcome: 'unreadable' })
  }
})
