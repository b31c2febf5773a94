import { beforeAll, expect, test } from 'vitest'
import type { Block, PaperDocument } from '#shared/documents/block.ts'
import type { Press } from '../../electron/paper/press.ts'
import { wordsByPdfJs, wordsByPoppler } from './extractText.ts'
import { qpdfComplaints, readObjects } from './pdfObjects.ts'
import { samplePaper } from './samplePaper.ts'
import { structureFaults } from './structureFaults.ts'
import { testPress } from './testPress.ts'

let press: Press

beforeAll(async () => {
  press = await testPress()
})

/** Between two words of its own each, so that none goes lost beside another one. */
const symbols = Array.from('→←↔⇒✓✔✗☐☑≈≤≥≠•●■★½¼€°…–—“”„①▶☎')

test.each([
  ['poppler', wordsByPoppler],
  ['pdf.js', wordsByPdfJs],
] as const)('%s finds each symbol as it was typed, also one that is drawn as another', async (_, extract) => {
  const sentence = symbols.map((symbol) => `voor ${symbol} na`).join(' ')
  const expected = sentence.split(' ')
  // What follows is the foot of the page.
  expect((await extract(printed([sentence]))).slice(0, expected.length)).toEqual(expected)
})

test('what Word keeps in its own fonts is found as the Unicode for it, with no character of nobody’s', async () => {
  const pdf = printed(['stap \uF0E0 stap', '\uF0B7 eerste', '\uF0FC klaar', 'fijn \uF04A'])
  const words = await wordsByPoppler(pdf)
  expect(words.slice(0, 9)).toEqual(['stap', '→', 'stap', '•', 'eerste', '✓', 'klaar', 'fijn', '☺'])
})

test.each(['nl', 'ar', 'ti'] as const)('a paper full of them in %s is whole and tagged', async (language) => {
  const pdf = printed([symbols.join(' ')], language)
  expect(await qpdfComplaints(pdf)).toBe('')
  expect(structureFaults(await readObjects(pdf))).toEqual([])
})

function printed(texts: readonly string[], language: 'nl' | 'ar' | 'ti' = 'nl'): Uint8Array {
  const blocks = texts.map((text): Block => ({ kind: 'ownWords', words: { text, language }, inDutch: null }))
  const document: PaperDocument = samplePaper('nl', {
    blocks,
    footer: { nl: '', other: null, checked: true },
  })
  const laid = press.lay(document)
  if (!laid.ok) throw new Error(JSON.stringify(laid.failure))
  return press.pdf(laid.value)
}
