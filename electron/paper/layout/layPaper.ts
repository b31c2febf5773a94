import type { PaperDocument } from '#shared/documents/block.ts'
import type { LaidOutPaper, Mark } from '../laidOutPaper.ts'
import type { Typefaces } from '../text/typefaces.ts'
import { piecesOf } from './blocks.ts'
import { createDesk } from './desk.ts'
import { addFurniture } from './furniture.ts'
import { paginate } from './paginate.ts'
import { cutTall } from './tallPieces.ts'
import { createTags } from './tags.ts'

/**
 * Blocks as pages: every block is measured, then placed from top to bottom, then each page gets its band and its foot.
 *
 * @throws {CannotPrint} naming the first character that has no glyph.
 */
export function layPaper(document: PaperDocument, typefaces: Typefaces): LaidOutPaper {
  const tags = createTags('nl')
  const desk = createDesk(document, typefaces, tags.root)
  const band = document.practice ? tags.root.add('P', { language: 'nl' }) : null
  const pages = paginate(cutTall(piecesOf(document.blocks, desk), desk), desk)
  addFurniture(pages, desk, band)
  return {
    title: document.title,
    language: document.language,
    widthPoints: desk.sheet.width,
    heightPoints: desk.sheet.height,
    pages: pages.map((marks) => ({ marks })),
    structure: tags.finished(markedOn(pages)),
  }
}

function markedOn(pages: readonly (readonly Mark[])[]): ReadonlySet<number> {
  const owners = pages.flat().map((mark) => mark.owner)
  return new Set(owners.filter((owner) => typeof owner === 'number'))
}
