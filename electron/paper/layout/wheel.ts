import type { Block, Pair, StepMeaning, WheelSpoke } from '#shared/documents/block.ts'
import { onSpoke, wheelRings } from '#shared/documents/wheelGeometry.ts'
import type { MomentStep } from '#shared/domain/momentTopics.ts'
import { isStep } from '#shared/domain/twoMoments.ts'
import type { Mark } from '../laidOutPaper.ts'
import { layText } from '../text/paragraph.ts'
import type { Column, Desk, Piece } from './desk.ts'
import { paintDashes, paintSquares, squaresWidth } from './markSquares.ts'
import { lines, millimetre } from './measures.ts'
import { uncheckedMarks, uncheckedTag } from './pairRow.ts'
import { circle, drawn, filled, rule } from './shapes.ts'
import type { Tag } from './tags.ts'
import { cellHeight, layCell, paintCell, rowBaseline, type TextCell } from './textCell.ts'

type Wheel = Extract<Block, { readonly kind: 'wheel' }>

const radius = 26 * millimetre
const numberSize = 11
const numberAt = 1.16
const wheelSize = 2 * radius * (numberAt + 0.09)
const bar = 4
const dot = 1.7 * millimetre
const squares = { side: 3 * millimetre, gap: 0.8 * millimetre } as const
/** Between the wheel, the squares and their words; the circle of an unchecked translation stands in it. */
const air = 6 * millimetre
const rowGap = 2.4 * millimetre

/**
 * The marks of the list as spokes: a thick line is now, an open circle is then; no area, no colour. Beside it stands what
 * lines and squares mean; what does not fit beside it goes on below, so that large letters have room too.
 */
export function wheelPieces({ alt, spokes, note, meanings }: Wheel, desk: Desk): readonly Piece[] {
  const owner = desk.tag.add('Figure', { language: 'nl', alt }).id
  const tag = desk.tag.add('Div')
  const rows = [layRow(note, null, desk, tag), ...meanings.map((meaning) => layMeaning(meaning, desk, tag))]
  const beside = rows.slice(0, countBeside(rows))
  const first: Piece = {
    gapBefore: 5 * millimetre * desk.sheet.gaps,
    height: wheelSize,
    keepWithNext: false,
    head: null,
    paint(page, top) {
      paintWheel(page, owner, spokes, top, desk)
      let y = top + (wheelSize - heightOf(beside)) / 2
      for (const row of beside) {
        paintRow(page, row, y, desk)
        y += row.height
      }
    },
  }
  return [first, ...rows.slice(beside.length).map((row) => rowPiece(row, desk))]
}

interface LaidRow {
  readonly step: MomentStep | null
  readonly cells: readonly TextCell[]
  readonly unchecked: number | null
  readonly height: number
}

function layMeaning({ step, words }: StepMeaning, desk: Desk, parent: Tag): LaidRow {
  return layRow(words, step, desk, parent)
}

/** Dutch above the other language. */
function layRow(words: Pair, step: MomentStep | null, desk: Desk, parent: Tag): LaidRow {
  const column = wordsColumn(step, desk)
  const tagged = { parent, role: 'P' } as const
  const cells = [layCell(desk, { text: words.nl, language: 'nl' }, 'body', column, tagged)]
  if (words.other !== null) cells.push(layCell(desk, words.other, 'body', column, tagged))
  const unchecked = uncheckedTag(words, { columns: desk.columns }, desk, parent)
  return { step, cells, unchecked, height: cells.reduce((sum, cell) => sum + cellHeight(cell), rowGap) }
}

function wordsColumn(step: MomentStep | null, { columns }: Desk): Column {
  const right = columns.whole.x + columns.whole.width
  const x = columns.whole.x + wheelSize + air + (step === null ? 0 : squaresWidth(squares) + air)
  return { x, width: right - x }
}

function heightOf(rows: readonly LaidRow[]): number {
  return rows.reduce((sum, row) => sum + row.height, 0)
}

function countBeside(rows: readonly LaidRow[]): number {
  const tooLow = rows.findIndex((_, index) => heightOf(rows.slice(0, index + 1)) > wheelSize)
  return tooLow < 0 ? rows.length : tooLow
}

function rowPiece(row: LaidRow, desk: Desk): Piece {
  return {
    gapBefore: 0,
    height: row.height,
    keepWithNext: false,
    head: null,
    paint(page, top) {
      paintRow(page, row, top, desk)
    },
  }
}

function paintRow(page: Mark[], { step, cells, unchecked }: LaidRow, top: number, desk: Desk): void {
  let y = top + rowGap / 2
  cells.forEach((cell, index) => {
    const baseline = y + rowBaseline([cell])
    const middle = baseline - cell.setting.size * 0.34
    paintCell(page, cell, baseline)
    if (index === 0 && step !== null) {
      const x = desk.columns.whole.x + wheelSize + air
      // The sentence says what they mean; the squares alone would be read twice.
      paintSquares(page, 'layout', step, { x, y: middle - squares.side / 2, ...squares })
    }
    if (index === 1 && unchecked !== null)
      page.push(uncheckedMarks(unchecked, cell.column.x - air / 2, middle))
    y += cellHeight(cell)
  })
}

function paintWheel(
  page: Mark[],
  owner: number,
  spokes: readonly WheelSpoke[],
  top: number,
  desk: Desk,
): void {
  const middle = { x: desk.columns.whole.x + wheelSize / 2, y: top + wheelSize / 2 }
  for (let ring = 1; ring <= wheelRings; ring += 1) {
    page.push(drawn(owner, circle(middle.x, middle.y, (radius * ring) / wheelRings), 0.5, 0.7))
  }
  spokes.forEach((spoke, index) => {
    const at = (step: number): readonly [number, number] => {
      const { x, y } = onSpoke(index, spokes.length, step)
      return [middle.x + x * radius, middle.y + y * radius]
    }
    paintSpoke(page, owner, spoke, at)
    paintNumber(page, owner, spoke.number, at(wheelRings * numberAt), desk)
  })
}

function paintSpoke(
  page: Mark[],
  owner: number,
  { was, now }: WheelSpoke,
  at: (step: number) => readonly [number, number],
): void {
  page.push(rule(owner, at(0), at(wheelRings), 0.5, 0.7))
  if (isStep(now)) {
    page.push(rule(owner, at(0), at(now), bar, lines.black))
    page.push(filled(owner, circle(...at(now), bar / 2)))
  }
  if (now === 'notNow') paintDashes(page, owner, at(0), at(wheelRings))
  if (isStep(was)) {
    page.push(filled(owner, circle(...at(was), dot), 1))
    page.push(drawn(owner, circle(...at(was), dot), lines.strong))
  }
}

function paintNumber(
  page: Mark[],
  owner: number,
  number: string,
  [x, y]: readonly [number, number],
  desk: Desk,
): void {
  const [line] = layText(
    number,
    { language: 'nl', weight: 'regular', size: numberSize },
    radius,
    desk.typefaces,
  )
  if (line === undefined) return
  page.push({ kind: 'text', owner, line, x: x - line.width / 2, baseline: y + numberSize * 0.34 })
}
