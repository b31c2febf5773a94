import { beforeAll, expect, test } from 'vitest'
import { paperLanguages } from '#shared/domain/language.ts'
import type { PaperDocument } from '#shared/documents/block.ts'
import type { LaidOutPaper, TextMark } from '../../electron/paper/laidOutPaper.ts'
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
  for (const { name, paper } of papersIn(language))
    if (paper.pages.length > 1) expect(linesOnLastPage(paper), name).toBeGreaterThanOrEqual(leastLines)
})

test.each(paperLanguages)('no word of any paper is cut in two, %s', (language) => {
  for (const { name, paper } of papersIn(language)) expect(cutWords(paper), name).toEqual([])
})

/** A column of a card is too narrow for a long month with its year, and so may one be for large letters. */
test.each(paperLanguages)('no year stands alone on a line of a sheet, %s', (language) => {
  const sheets = everyPaper().filter(({ document }) => document.pageSize === 'A4')
  for (const { name, document } of sheets.filter((paper) => paper.document.language === language))
    expect(loneYears(lay(document)), name).toEqual([])
})

interface Laid {
  readonly name: string
  readonly paper: LaidOutPaper
}

function papersIn(language: string): readonly Laid[] {
  return everyPaper()
    .filter(({ document }) => document.language === language)
    .flatMap(({ name, document }) => [
      { name, paper: lay(document) },
      { name: `${name}, large`, paper: lay({ ...document, largeLetters: true }) },
    ])
}

/** The paper's own lines: the foot and the band stand on every page. */
function ownText(page: LaidOutPaper['pages'][number] | undefined): readonly TextMark[] {
  return (
    page?.marks.flatMap((mark) => (mark.kind === 'text' && typeof mark.owner === 'number' ? [mark] : [])) ??
    []
  )
}

function linesOnLastPage({ pages }: LaidOutPaper): number {
  return new Set(ownText(pages.at(-1)).map(({ baseline }) => Math.round(baseline))).size
}

function loneYears({ pages }: LaidOutPaper): readonly string[] {
  const lines = pages.flatMap((page) => ownText(page).map(({ line }) => line.text))
  return lines.filter((line) => /^\P{L}*20\d\d\P{L}*(р\.\P{L}*)?$/u.test(line) && !line.includes('-'))
}

/** Where a line ends and the next one of the same sentence begins in the middle of a word. */
function cutWords({ pages }: LaidOutPaper): readonly string[] {
  return pages.flatMap((page) => {
    const lines = ownText(page)
    return lines.flatMap(({ owner, line }, at) => {
      const next = lines[at + 1]
      if (
        next?.owner !== owner ||
        !/[\p{L}\p{M}]$/u.test(line.text) ||
        !/^[\p{L}\p{M}]/u.test(next.line.text)
      )
        return []
      return [`${line.text}|${next.line.text}`]
    })
  })
}

function lay(document: PaperDocument): LaidOutPaper {
  const laid = press.lay(document)
  if (!laid.ok) throw new Error(laid.failure.kind)
  return laid.value
}
