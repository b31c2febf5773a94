import fc from 'fast-check'
import { expect, test } from 'vitest'
import { onSpoke, wheelRings } from './wheelGeometry.ts'

test('the first spoke stands upright and the next one follows as a clock does', () => {
  expect(onSpoke(0, 12, 5)).toEqual({ x: 0, y: -1 })
  expect(onSpoke(3, 12, 5).x).toBeCloseTo(1)
  expect(onSpoke(3, 12, 5).y).toBeCloseTo(0)
})

test('a step lies as far from the middle on every spoke, and each step as far from the next', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.nat(11),
      fc.integer({ min: 0, max: 5 }),
      (spokes, at, step) => {
        const { x, y } = onSpoke(at % spokes, spokes, step)
        expect(Math.hypot(x, y)).toBeCloseTo(step / wheelRings)
      },
    ),
  )
})
