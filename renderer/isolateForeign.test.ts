import { expect, test } from 'vitest'
import { isolateForeign } from './isolateForeign.ts'

test('a Latin, Ethiopic or Cyrillic name is left as it is', () => {
  for (const name of ['Amina', 'ተስፋይ', 'Олена', '06 00 00 00 01']) expect(isolateForeign(name)).toBe(name)
})

test('an Arabic name stands between isolates', () => {
  expect(isolateForeign('محمد')).toBe('\u2068محمد\u2069')
})

test('controls that were pasted along are taken out', () => {
  expect(isolateForeign('\u202eمحمد\u202c')).toBe('\u2068محمد\u2069')
})
