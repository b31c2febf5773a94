import type { Mark } from '../laidOutPaper.ts'
import { topOf, type Desk, type Piece } from './desk.ts'
import { millimetre } from './measures.ts'

export interface Pages {
  readonly pages: Mark[][]
  /** Points taken on the last of them. */
  readonly lastHeight: number
}

/** Places pieces from top to bottom; at least one page, so that an empty paper is still a sheet with its foot. */
export function paginate(all: readonly Piece[], desk: Desk): Pages {
  const { sheet } = desk
  const pieces = withoutLoneRows(withFullerEnd(all))
  const top = topOf(desk.document, sheet)
  let page: Mark[] = []
  let y = top
  const pages = [page]
  pieces.forEach((piece, index) => {
    if (y > top && neededAt(pieces, index, desk.pageHeight) > sheet.bottom - y) {
      page = []
      pages.push(page)
      y = top
    }
    if (y > top) y += piece.gapBefore
    else if (index > 0 && piece.head !== null) {
      piece.head.paint(page, y, true)
      y += piece.head.height
    }
    piece.paint(page, y, false)
    y += piece.height
  })
  return { pages, lastHeight: y - top }
}

/**
 * So much stands on a last page at least, more than the small print at the end of a paper takes: a sheet with nothing else
 * on it is soon lost.
 */
const leastOnLastPage = 45 * millimetre

function withFullerEnd(pieces: readonly Piece[]): readonly Piece[] {
  let height = 0
  const fuller = pieces.toReversed().map((piece) => {
    const isKept = height > 0 && height < leastOnLastPage
    height += piece.height
    return isKept ? { ...piece, keepWithNext: true } : piece
  })
  return fuller.reverse()
}

/** One line below the repeated head of its table looks like a mistake. */
const loneRow = 12 * millimetre

function withoutLoneRows(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) => {
    const [last, after] = [pieces[at + 1], pieces[at + 2]]
    const isBeforeLast = piece.head !== null && last?.head === piece.head && after?.head !== piece.head
    return isBeforeLast && last.height < loneRow ? { ...piece, keepWithNext: true } : piece
  })
}

/**
 * The room that must be left for a piece to begin here: its own height and that of everything it may not be parted from.
 * A chain longer than a page can't be kept together; then a piece stays with the next one at least.
 */
function neededAt(pieces: readonly Piece[], index: number, pageHeight: number): number {
  const insideChain = pieces[index - 1]?.keepWithNext ?? false
  const whole = insideChain ? Infinity : chainHeight(pieces, index, Infinity, pageHeight)
  return whole <= pageHeight ? whole : chainHeight(pieces, index, 2, pageHeight)
}

/** Stops adding when the page is full: what comes after can't matter. */
function chainHeight(pieces: readonly Piece[], start: number, count: number, pageHeight: number): number {
  let height = 0
  for (let index = start; index < start + count && height <= pageHeight; index += 1) {
    const piece = pieces[index]
    if (piece === undefined) break
    height += piece.gapBefore + piece.height
    if (!piece.keepWithNext) break
  }
  return height
}
