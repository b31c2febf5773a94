import type { PaperDocument } from '#shared/documents/block.ts'
import type { LaidOutPaper, Mark } from '../laidOutPaper.ts'
import type { Typefaces } from '../text/typefaces.ts'
import { piecesOf } from './blocks.ts'
import { createDesk, sheetOf } from './desk.ts'
import { addFurniture } from './furniture.ts'
import { millimetre, snugger, type Sheet } from './measures.ts'
import { paginate } from './paginate.ts'
import { cutTall } from './tallPieces.ts'
import { createTags } from './tags.ts'

/**
 * Blocks as pages: every block is measured, then placed from top to bottom, then each page gets its band and its foot.
 *
 * @throws {CannotPrint} naming the first character that has no glyph.
 */
export function layPaper(document: PaperDocument, typefaces: Typefaces): LaidOutPaper {
  const sheet = sheetOf(document)
  const usual = layOn(sheet, document, typefaces)
  const { length } = usual.paper.pages
  for (const share of sharesToTry(document, usual)) {
    const { paper } = layOn(snugger(sheet, share), document, typefaces)
    if (paper.pages.length < length) return paper
  }
  return usual.paper
}

/** How much of the air to take, little by little, so that a paper ends a page earlier. */
function sharesToTry(document: PaperDocument, { paper, lastHeight }: Laid): readonly number[] {
  // Between sentences in one language no rule is drawn: only the air parts them.
  if (document.language === 'nl') return []
  const { length } = paper.pages
  if (length - 1 === document.sides && !document.largeLetters) return [0.25, 0.5, 0.75, 1]
  return length > 1 && length <= longestSnug && lastHeight <= nearlyEmpty ? [0.25, 0.5] : []
}

/** Points on a last page that are worth a try with less air. */
const nearlyEmpty = 130 * millimetre
/** What a person takes home is two sheets of paper at most; a plan of ten pages is none the shorter for one less. */
const longestSnug = 4

interface Laid {
  readonly paper: LaidOutPaper
  readonly lastHeight: number
}

function layOn(sheet: Sheet, document: PaperDocument, typefaces: Typefaces): Laid {
  const tags = createTags('nl')
  const desk = createDesk(document, sheet, typefaces, tags.root)
  const band = document.practice ? tags.root.add('P', { language: 'nl' }) : null
  const { pages, lastHeight } = paginate(cutTall(piecesOf(document.blocks, desk), desk), desk)
  addFurniture(pages, desk, band)
  const paper = {
    title: document.title,
    language: document.language,
    widthPoints: desk.sheet.width,
    heightPoints: desk.sheet.height,
    pages: pages.map((marks) => ({ marks })),
    structure: tags.finished(markedOn(pages)),
  }
  return { paper, lastHeight }
}

function markedOn(pages: readonly (readonly Mark[])[]): ReadonlySet<number> {
  const owners = pages.flat().map((mark) => mark.owner)
  return new Set(owners.filter((owner) => typeof owner === 'number'))
}
