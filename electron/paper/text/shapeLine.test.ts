import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { directionOf, type LanguageTag } from '#shared/domain/language.ts'
import { testTypefaces } from '../../../test/paper/testPress.ts'
import { direct } from './bidi.ts'
import { itemise } from './items.ts'
import { lineOf, shapeLine, shapeParagraph } from './shapeLine.ts'
import type { Typefaces } from './typefaces.ts'

let typefaces: Typefaces

beforeAll(async () => {
  typefaces = await testTypefaces()
})

const letters = ['fiATVe.,-', 'ابلايكتعرَّ', '0٣5-/', 'ሀለሐ፡', 'їєжі', '()«»', '\u200C\u200D\u0308\u00AD']
const word = fc
  .constantFrom(...letters)
  .chain((pool) => fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 7 }))
  .map((characters) => characters.join(''))
const words = fc.array(word, { minLength: 2, maxLength: 12 }).map((found) => found.join(' '))

test('a line cut from its paragraph has the same letters as one shaped on its own', () => {
  fc.assert(
    fc.property(words, fc.constantFrom<LanguageTag>('nl', 'ar', 'ti', 'ps', 'uk'), (text, language) => {
      const directed = direct(text, directionOf(language))
      const itemised = itemise(directed, language, typefaces.preferred(language, 'regular'))
      const whole = shapeParagraph(itemised, 14)
      const breaks = [0, ...[...directed.text].flatMap((letter, at) => (letter === ' ' ? [at + 1] : []))]
      for (const start of breaks)
        for (const end of [...breaks, directed.text.length])
          if (end > start) expect(lineOf(whole, start, end)).toEqual(shapeLine(itemised, start, end, 14))
    }),
    { numRuns: 150 },
  )
})
