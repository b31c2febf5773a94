import { beforeAll, expect, test } from 'vitest'
import { paperLanguages } from '#shared/domain/language.ts'
import type { PaperDocument } from '#shared/documents/block.ts'
import type { LaidOutPaper } from '../../electron/paper/laidOutPaper.ts'
import type { Press } from '../../electron/paper/press.ts'
import { everyPaper } from './everyPaper.ts'
import { testPress } from './testPress.ts'

let press: Press

beforeAll(async () => {
  press = await testPress()
})

/** A sheet for one sentence is soon lost, and nobody turns a page for it. */
const leastLines = 3

test.each(paperLanguages)('no paper ends in a page with next to nothing on it, %s', (language) => {
  for (const { name, document } of everyPaper().filter((paper) => paper.document.language === language))
    for (const largeLetters of [false, true]) {
      const paper = lay({ ...document, largeLetters })
      if (paper.pages.length > 1)
        expect(linesOnLastPage(paper), `${name}${largeLetters ? ', large' : ''}`).toBeGreaterThanOrEqual(
          leastLines,
        )
    }
})

/** Lines of the paper's own words: the foot and the band stand on every page. */
function linesOnLastPage({ pages }: LaidOutPaper): number {
  const marks = pages.at(-1)?.marks ?? []
  const baselines = marks.flatMap((mark) =>
    mark.kind === 'text' && typeof mark.owner === 'number' ? [Math.round(mark.baseline)] : [],
  )
  return new Set(baselines).size
}

function lay(document: PaperDocument): LaidOutPaper {
  const laid = press.lay(document)
  if (!laid.ok) throw new Error(laid.failure.kind)
  return laid.value
}
