import { expect, test } from 'vitest'
import { absoluteCurves } from './svgPath.ts'

test.each([
  ['further pairs after a move are lines', 'm1 2 3 4 -1 0z', 'M1 2L4 6L3 6Z'],
  ['flat and upright lines', 'M1 1h4v-2H0V9', 'M1 1L5 1L5 -1L0 -1L0 9'],
  ['a move after a close begins where the shape began', 'M1 1l2 0zm1 1l1 0', 'M1 1L3 1ZM2 2L3 2'],
  ['a smooth curve mirrors the handle before it', 'M0 0c0 1 1 2 2 2s2 1 2 2', 'M0 0C0 1 1 2 2 2C3 2 4 3 4 4'],
  ['a quarter circle is one curve', 'M1 0a1 1 0 0 1 -1 1', 'M1 0C1 0.55 0.55 1 0 1'],
  ['half a circle is two curves', 'M1 0a1 1 0 0 0 -2 0', 'M1 0C1 -0.55 0.55 -1 0 -1C-0.55 -1 -1 -0.55 -1 0'],
  ['flags may stand against the number after them', 'M1 0a1 1 0 01-1 1', 'M1 0C1 0.55 0.55 1 0 1'],
])('%s', (_, path, absolute) => {
  expect(absoluteCurves(path)).toBe(absolute)
})

test('a command that our drawings do not use is refused', () => {
  expect(() => absoluteCurves('M0 0Q1 1 2 2')).toThrow('Q')
})
