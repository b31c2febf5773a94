import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { directionOf, paperLanguages, type PaperLanguage } from '#shared/domain/language.ts'
import { paperWords } from '#shared/i18n/paperWords.ts'
import { testTypefaces } from '../../../test/paper/testPress.ts'
import { direct, levelsOnLine } from './bidi.ts'
import { itemise, itemsBetween } from './items.ts'
import { allAtOnce, wordByWord, type Stretch } from './shapedWords.ts'
import type { Typefaces, Weight } from './typefaces.ts'

let typefaces: Typefaces

beforeAll(async () => {
  typefaces = await testTypefaces()
})

describe('a word has the same letters as in its whole line', () => {
  const letters = ['fiATVe.,-', 'ابلايكتعرَّ', '0٣5-/', 'ሀለሐ፡', 'їєжі', '()«»', '\u200C\u200D\u0308\u00AD']
  const word = fc
    .constantFrom(...letters)
    .chain((pool) => fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 7 }))
    .map((characters) => characters.join(''))
  const someWords = fc.array(word, { minLength: 2, maxLength: 12 }).map((found) => found.join(' '))

  test.each(paperLanguages)('in every sentence of the papers, %s', (language) => {
    for (const sentence of Object.values(paperWords(language).sentences))
      for (const weight of ['regular', 'bold'] as const) expectSameLetters(sentence, language, weight)
  })

  test('in words of every script, mixed', () => {
    fc.assert(
      fc.property(
        someWords,
        fc.constantFrom<PaperLanguage>('nl', 'ar', 'ti', 'ps', 'uk'),
        (text, language) => {
          expectSameLetters(text, language, 'regular')
        },
      ),
      { numRuns: 200 },
    )
  })
})

test('what was kept of a word is not taken for the same letters in other company', () => {
  for (const text of ['سلام', 'سلا5م سلام', 'ب5 5ب ب5ب', 'af5 ب', 'سلا\u00AD سلا', 'سلا\u00AD'])
    expectSameLetters(text, 'ar', 'regular')
})

function expectSameLetters(sentence: string, language: PaperLanguage, weight: Weight): void {
  for (const stretch of stretchesOf(sentence, language, weight))
    expect(wordByWord(stretch), sentence).toEqual(allAtOnce(stretch))
}

function stretchesOf(sentence: string, language: PaperLanguage, weight: Weight): readonly Stretch[] {
  const directed = direct(sentence, directionOf(language))
  const text = itemise(directed, language, typefaces.preferred(language, weight))
  const line = text.text
  const items = itemsBetween(text, 0, line.length, levelsOnLine(text, 0, line.length))
  return items.map(({ start, end, typeface, script, level }) => ({
    ...{ line, start, end, typeface, script, language, paragraph: line },
    rightToLeft: level % 2 === 1,
  }))
}
