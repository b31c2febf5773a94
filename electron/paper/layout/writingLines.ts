import type { Piece } from './desk.ts'
import { millimetre, sheet } from './measures.ts'
import { rule } from './shapes.ts'

const lineGap = 11 * millimetre
/** Few lines belong together; many may run over the page. */
const keptTogether = 8

/** Empty lines to write or draw on. */
export function writingLinePieces(count: number): readonly Piece[] {
  return Array.from({ length: count }, (_, index) => ({
    gapBefore: 0,
    height: lineGap,
    keepWithNext: index < count - 1 && (count <= keptTogether || index === 0),
    head: null,
    paint(page, top) {
      page.push(rule('layout', [sheet.left, top + lineGap], [sheet.right, top + lineGap], 0.75, 0.35))
    },
  }))
}
