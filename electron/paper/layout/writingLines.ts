import type { Desk, Piece } from './desk.ts'
import { millimetre } from './measures.ts'
import { rule } from './shapes.ts'

const lineGap = 11 * millimetre
/** Few lines belong together; many may run over the page. */
const keptTogether = 8

/** Empty lines to write or draw on. */
export function writingLinePieces(count: number, { columns }: Desk): readonly Piece[] {
  const { x, width } = columns.whole
  return Array.from({ length: count }, (_, index) => ({
    gapBefore: 0,
    height: lineGap,
    keepWithNext: index < count - 1 && (count <= keptTogether || index === 0),
    head: null,
    paint(page, top) {
      page.push(rule('layout', [x, top + lineGap], [x + width, top + lineGap], 0.75, 0.35))
    },
  }))
}
