import { beforeAll, describe, expect, test } from 'vitest'
import { paperLanguages } from '#shared/domain/language.ts'
import type { PaperDocument } from '#shared/documents/block.ts'
import type { Press } from '../../electron/paper/press.ts'
import { everyPaper, somePapers } from './everyPaper.ts'
import { samplePaper } from './samplePaper.ts'
import { testPress } from './testPress.ts'
import { isGood, missingForVeraPdf, verdictsOf } from './veraPdf/validator.ts'

const missing = await missingForVeraPdf()
if (missing !== null) console.warn(`${missing}: whether papers are PDF/UA-1 and PDF/A-2a is not checked.`)

let press: Press

beforeAll(async () => {
  press = await testPress()
})

test('the short run has each document and each language of the long one', () => {
  const sides = (
    papers: readonly { readonly name: string }[],
    side: number,
  ): ReadonlySet<string | undefined> => new Set(papers.map(({ name }) => name.split(' ')[side]))
  for (const side of [0, 1]) expect(sides(somePapers(), side)).toEqual(sides(everyPaper(), side))
})

describe.skipIf(missing !== null)('veraPDF', () => {
  test('finds PDF/UA-1 and PDF/A-2a in one of each document, and in one of each language', async () => {
    const large = paperLanguages.slice(0, 3).map((language) => samplePaper(language, { largeLetters: true }))
    const documents = [...somePapers().map(({ document }) => document), ...large, withSymbols()]
    const verdicts = await verdictsOf(documents.map(printed))
    expect(verdicts).toHaveLength(documents.length)
    for (const [at, each] of verdicts.entries()) {
      const { paper, language } = documents[at] ?? {}
      expect(each, `${String(paper)} ${String(language)}`).toHaveLength(2)
      expect(
        each.filter((verdict) => !isGood(verdict)),
        `${String(paper)} ${String(language)}`,
      ).toEqual([])
    }
  })

  test('sees a figure that lost its words', async () => {
    const whole = Buffer.from(printed(samplePaper('nl'))).toString('latin1')
    const without = Buffer.from(whole.replace(/\/Alt \(QR/, '/Olt (QR'), 'latin1')
    const [verdicts] = await verdictsOf([without])
    expect(verdicts?.find(({ standard }) => standard === 'ua1')?.failed).toContain('7.3-1')
  })
})

/** From every font, and drawn as another one. */
function withSymbols(): PaperDocument {
  const words = { text: '→ ← ↔ ⇒ ✓ ✗ ☐ ☑ ≈ ≤ ≥ ≠ • ● ■ ★ ½ € … ① \uF0E0', language: 'nl' } as const
  const { blocks } = samplePaper('ar')
  return samplePaper('ar', { blocks: [...blocks, { kind: 'ownWords', words, inDutch: null }] })
}

function printed(document: PaperDocument): Uint8Array {
  const laid = press.lay(document)
  if (!laid.ok) throw new Error(JSON.stringify(laid.failure))
  return press.pdf(laid.value)
}
