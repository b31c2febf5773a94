import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, describe, expect, test } from 'vitest'
import { paperLanguages } from '#shared/domain/language.ts'
import type { PaperDocument } from '#shared/documents/block.ts'
import type { LaidOutPaper } from '../../electron/paper/laidOutPaper.ts'
import type { Press } from '../../electron/paper/press.ts'
import { everybodysPapers, everyPaper } from './everyPaper.ts'
import { testPress } from './testPress.ts'

/**
 * How many sides each paper takes at most, in every language, with everything on it that can be (`notes/ux.md` 4.2: a plan
 * of two or three pages, and for the rest one sheet of paper, printed on both sides).
 */
const mostSides = {
  mijnPlan: 3,
  kennismaking: 2,
  appointmentCard: 2,
  appointmentLetter: 1,
  municipality: 2,
  firstWeeks: 2,
  transferCover: 2,
  transferConsent: 2,
  askBack: 2,
  howIsItGoing: 2,
  accessSlip: 1,
  recoverySheet: 1,
  volunteer: 2,
} as const satisfies Readonly<Record<PaperDocument['paper'], number>>

let press: Press

beforeAll(async () => {
  press = await testPress()
})

describe.each(paperLanguages)('in %s', (language) => {
  test('no file of an example has more pages than its paper may have', async () => {
    for (const { name, document } of everyPaper().filter((paper) => paper.document.language === language)) {
      const pages = await pagesIn(press.pdf(lay(document)))
      expect(pages, name).toBeLessThanOrEqual(mostSides[document.paper])
    }
  })

  test('nor has any paper about any of the people in the practice office', () => {
    for (const { name, document } of everybodysPapers(language))
      expect(lay(document).pages.length, name).toBeLessThanOrEqual(mostSides[document.paper])
  })
})

test('a paper that can only be longer is longer, with the air it usually has', () => {
  const [plan] = everyPaper().filter(({ name }) => name === 'mijnPlan ar')
  if (!plan) throw new Error('there is no plan')
  const twice = { ...plan.document, blocks: [...plan.document.blocks, ...plan.document.blocks] }
  const { pages } = lay(twice)
  expect(pages.length).toBeGreaterThan(mostSides.mijnPlan + 1)
  expect(lay({ ...twice, sides: 1 }).pages).toEqual(pages)
})

async function pagesIn(pdf: Uint8Array): Promise<number> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
  const { numPages } = document
  await document.destroy()
  return numPages
}

function lay(document: PaperDocument): LaidOutPaper {
  const laid = press.lay(document)
  if (!laid.ok) throw new Error(laid.failure.kind)
  return laid.value
}
