import type { Block } from '#shared/documents/block.ts'
import type { Desk, Piece } from './desk.ts'
import { paintSquares } from './markSquares.ts'
import { baselineIn, millimetre, pictogramSize } from './measures.ts'
import { pairRows } from './pairRow.ts'

type StepBlock = Extract<Block, { readonly kind: 'step' }>

const gap = 0.6 * millimetre
const side = (pictogramSize - 4 * gap) / 5

/** A step's sentence in both languages with its squares in the lane; the squares say nothing that the words don't. */
export function stepLinePieces({ step, words }: StepBlock, desk: Desk): readonly Piece[] {
  const bilingual = desk.columns.other !== null
  const padding = (bilingual ? 1.8 : 1.1) * millimetre * desk.sheet.gaps
  const rows = pairRows(
    words,
    {
      role: 'body',
      heading: null,
      pictogram: null,
      gapBefore: 0,
      padding,
      ruleBelow: false,
      keepWithNext: true,
      columns: desk.columns,
    },
    desk,
    desk.tag,
  )
  const middle = padding + middleOfFirstLine(desk)
  // A little to the left of a drawing's place: air for the circle of an unchecked translation.
  const x = desk.columns.pictogramX - (bilingual ? 1.5 * millimetre : 0)
  return rows.map((row, index) => ({
    ...row,
    paint(page, top, repeated) {
      row.paint(page, top, repeated)
      if (index === 0) paintSquares(page, 'layout', step, { x, y: top + middle - side / 2, side, gap })
    },
  }))
}

/** Points below the top of the words: the two languages stand on one baseline. */
function middleOfFirstLine(desk: Desk): number {
  const dutch = desk.setting('body', 'nl')
  const baseline = Math.max(baselineIn(dutch), baselineIn(desk.setting('body', desk.document.language)))
  return baseline - dutch.size * 0.34
}
