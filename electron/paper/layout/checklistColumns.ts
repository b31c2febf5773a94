import type { Block, ChecklistMark } from '#shared/documents/block.ts'
import { halfLine, markRoom, padding, wholeLine, widestOf } from './cellStack.ts'
import type { Column, Columns, Desk } from './desk.ts'
import { millimetre, pictogramSize } from './measures.ts'

type Checklist = Extract<Block, { readonly kind: 'checklist' }>

/** The side of a box to tick. */
export const tickBox = 7.5 * millimetre

export interface ChecklistColumns {
  readonly pictogramX: number
  readonly drawingSize: number
  /** The two languages beside each other, with a lane for the circle of an unchecked translation. */
  readonly what: Columns
  readonly marks: readonly Column[]
}

const besidePictogram = 2 * millimetre
const drawingSizes = { none: 0, small: 9 * millimetre, large: pictogramSize } as const
const lane = 5 * millimetre
/** Between the sentence and the first mark. */
const gutter = 2 * millimetre
/** A box with as much air at each side. */
const boxWidth = tickBox + 2 * padding.x
/** Room for a short date in handwriting, or for who does it. */
const toWriteOn = { least: 18 * millimetre, most: 42 * millimetre } as const
/** Beside words in one language there is more room for who does it. */
const besideTyped = 62 * millimetre

/** Between a box and its day. */
export const besideBox = 2 * millimetre

/** All digits are as wide as each other. */
function dayWidth(desk: Desk): number {
  const figures = { nl: '00-00-0000', other: null, checked: true }
  return widestOf([figures], 'item', desk)
}

/** Marks are as wide as their words need; the two languages share the rest. */
export function columnsOf({ head, rows }: Checklist, desk: Desk): ChecklistColumns {
  const { x, width } = desk.columns.whole
  const marksAt = (at: number): readonly ChecklistMark[] =>
    rows.flatMap((row) => (row.kind === 'group' ? [] : (row.marks[at] ?? [])))
  if (head === null) return questionColumns(desk)
  const isTyped = rows.every((row) => row.kind === 'row' && row.what === null)
  const most = isTyped ? besideTyped : toWriteOn.most
  const wished = isTyped ? wholeLine : halfLine
  const widths = head.marks.map((title, at) => {
    const marks = marksAt(at)
    if (title.kind === 'box') return boxWidth + (title.day === null ? 0 : besideBox + dayWidth(desk))
    const words = marks.flatMap((mark) => (mark.kind === 'words' ? [mark.words] : []))
    const room = words.some(({ checked }) => !checked) ? markRoom : 0
    const widest = Math.max(
      widestOf([title.words], 'strong', desk),
      // Who does it may be two people and the word for together: two lines of it, not six.
      words.length === 0 ? 0 : Math.max(widestOf(words, 'item', desk), wished(words, desk)) + room,
    )
    const least = marks.some(({ kind }) => kind === 'line') ? toWriteOn.least : boxWidth
    return Math.min(Math.max(widest + 2 * padding.x + 1, least), most)
  })
  const drawingSize = drawingSizes[head.drawings]
  const left = x + (drawingSize === 0 ? 0 : drawingSize + besidePictogram)
  const room = x + width - sum(widths) - gutter - left
  const start = left + room + gutter
  return {
    pictogramX: x,
    drawingSize,
    what: sharing({ x: left, width: room }, desk),
    marks: widths.map((mark, at) => ({ x: start + sum(widths.slice(0, at)), width: mark })),
  }
}

/** A question and a line as long as a third of the sheet. */
function questionColumns(desk: Desk): ChecklistColumns {
  const { x, width } = desk.columns.whole
  const line = width / 3
  return {
    pictogramX: x,
    drawingSize: pictogramSize,
    what: sharing({ x, width: width - line }, desk),
    marks: [{ x: x + width - line, width: line }],
  }
}

function sharing({ x, width }: Column, { columns }: Desk): Columns {
  const whole = { x, width }
  if (columns.other === null) return { ...columns, whole, nl: whole }
  const half = (width - lane) / 2
  const otherX = x + half + lane
  return {
    ...columns,
    whole,
    nl: { x, width: half },
    other: { x: otherX, width: half },
    uncheckedX: otherX - lane / 2,
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
