import bidiFactory from 'bidi-js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { direct, inVisualOrder, levelsOnLine } from './bidi.ts'

const bidi = bidiFactory()
const mixed = fc
  .array(fc.constantFrom('a', 'B', '1', '2', 'ا', 'ب', '٣', ' ', '-', '.', '(', ')', '،'), {
    minLength: 1,
    maxLength: 30,
  })
  .map((letters) => letters.join(''))

test.each(['ltr', 'rtl'] as const)('letters in a %s paragraph stand where bidi-js puts them', (base) => {
  fc.assert(
    fc.property(mixed, (text) => {
      const directed = direct(text, base)
      const levels = levelsOnLine(directed, 0, text.length)
      const letters = inVisualOrder([...text].map((letter, index) => ({ letter, level: levels[index] ?? 0 })))
      const expected = bidi.getReorderedIndices(text, bidi.getEmbeddingLevels(text, base))
      expect(letters.map(({ letter }) => letter).join('')).toBe(expected.map((index) => text[index]).join(''))
    }),
  )
})

test('controls order the letters and are gone', () => {
  const { text, levels } = direct('ا \u206624-11\u2069 ب', 'rtl')
  expect(text).toBe('ا 24-11 ب')
  expect([...levels]).toEqual([1, 1, 2, 2, 2, 2, 2, 1, 1])
})
