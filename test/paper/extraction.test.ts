import { beforeAll, describe, expect, test } from 'vitest'
import type { Block, PaperDocument } from '#shared/documents/block.ts'
import { directionOf, paperLanguages, type PaperLanguage } from '#shared/domain/language.ts'
import type { Press } from '../../electron/paper/press.ts'
import { bareWords, shareInOrder, wordsByPdfJs, wordsByPoppler, wordsIn } from './extractText.ts'
import { samplePaper } from './samplePaper.ts'
import { sampleWords } from './sampleWords.ts'
import { testPress } from './testPress.ts'

let press: Press

beforeAll(async () => {
  press = await testPress()
})

const leftToRight = paperLanguages.filter((language) => directionOf(language) === 'ltr')
const rightToLeft = paperLanguages.filter((language) => directionOf(language) === 'rtl')

describe.each([
  ['poppler', wordsByPoppler],
  ['pdf.js', wordsByPdfJs],
] as const)('%s', (_, extract) => {
  test.each(leftToRight)('finds every word of %s in order', async (language) => {
    expect(shareInOrder(expectedWords(language), await extract(paperOf(language)))).toBe(1)
  })

  test.each(rightToLeft)('finds at least nine in ten words of %s in order', async (language) => {
    const found = bareWords(await extract(paperOf(language)))
    expect(shareInOrder(bareWords(expectedWords(language)), found)).toBeGreaterThanOrEqual(0.9)
  })
})

test('words that are not there are not found', () => {
  expect(shareInOrder(['een', 'twee', 'drie', 'vier'], ['twee', 'een', 'vier'])).toBe(0.5)
})

/** Every sentence of a language over the full width, one after the other: no second column to mix up. */
function paperOf(language: PaperLanguage): Uint8Array {
  const blocks = sentencesOf(language).map((text): Block => ({
    kind: 'ownWords',
    words: { text, language },
    inDutch: null,
  }))
  const document: PaperDocument = samplePaper('nl', { blocks })
  const laid = press.lay(document)
  if (!laid.ok) throw new Error(laid.failure.kind)
  return press.pdf(laid.value)
}

function expectedWords(language: PaperLanguage): readonly string[] {
  return wordsIn(sentencesOf(language).join('\n'))
}

function sentencesOf(language: PaperLanguage): readonly string[] {
  return Object.values(sampleWords[language]).map((words: SampleValue) =>
    typeof words === 'string' ? words : words.text,
  )
}

type SampleValue = string | { readonly text: string }
