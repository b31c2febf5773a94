import type {
  Block,
  ChecklistGroup,
  ChecklistHead,
  ChecklistMark,
  ChecklistRow,
  Pair,
} from '#shared/documents/block.ts'
import type { Mark } from '../laidOutPaper.ts'
import { layStack, padding, paintStack, stackHeight, type Stack } from './cellStack.ts'
import { besideBox, columnsOf, tickBox, type ChecklistColumns } from './checklistColumns.ts'
import type { Column, Columns, Desk, Piece } from './desk.ts'
import { lines, millimetre } from './measures.ts'
import { pairCells, uncheckedMarks, uncheckedTag } from './pairRow.ts'
import { pictogramMark } from './pictogram.ts'
import { drawn, roundedRectangle, rule, tick } from './shapes.ts'
import type { Tag } from './tags.ts'
import { cellHeight, layCell, paintCell, rowBaseline, rowHeight, type TextCell } from './textCell.ts'

type Checklist = Extract<Block, { readonly kind: 'checklist' }>

/** Points above and below the words of a row. */
const air = 0.7 * millimetre

/** Lines to talk through and tick off: the head comes again on each page, rows stay whole, a group stays with a row. */
export function checklistPieces(list: Checklist, desk: Desk): readonly Piece[] {
  const columns = columnsOf(list, desk)
  if (list.head === null)
    return list.rows.flatMap((row) =>
      row.kind === 'group' ? [] : [rowPiece(row, { columns, desk, head: null, cells: loose(desk.tag) })],
    )
  const table = desk.tag.add('Table')
  const head = headPiece(list.head, columns, desk, table.add('THead').add('TR'))
  const body = table.add('TBody')
  const rows = list.rows.map((row) => {
    const tag = body.add('TR')
    return row.kind === 'group'
      ? groupPiece(row, { columns, desk, head, tag })
      : rowPiece(row, { columns, desk, head, cells: () => tag.add('TD') })
  })
  return [{ ...head, keepWithNext: rows.length > 0 }, ...rows]
}

/** Questions to fill in are sentences and no table: all parts of one stand in one place. */
function loose(tag: Tag): () => Tag {
  const place = tag.add('Div')
  return () => place
}

function headPiece(head: ChecklistHead, columns: ChecklistColumns, desk: Desk, row: Tag): Piece {
  const what = layWhat(head.what, columns.what, { desk, role: 'strong', parent: row.add('TH') })
  const marks = columns.marks.flatMap((column, at): readonly HeadMark[] => {
    const mark = head.marks[at]
    if (mark === undefined) return []
    const setting = { role: 'strong', tag: 'Span', marked: false } as const
    const cell = row.add('TH')
    if (mark.kind === 'words')
      return [{ stack: layStack(mark.words, column, setting, desk, cell), box: null }]
    const box = layBox(column, cell.add('Figure', { language: 'nl', alt: mark.alt }).id)
    const stack = mark.day && layStack(mark.day, dayColumn(column), setting, desk, cell)
    return [{ stack, box }]
  })
  const words = Math.max(what.height, ...marks.map(({ stack }) => (stack ? stackHeight(stack) : smallBox)))
  const height = words + 2 * air
  return {
    gapBefore: 2 * millimetre,
    height,
    keepWithNext: true,
    head: null,
    paint(page, top, repeated) {
      const owner = repeated ? 'layout' : null
      paintWhat(page, what, top + air, owner)
      for (const { stack, box } of marks) {
        if (stack) paintStack(page, stack, top + air, owner)
        if (box)
          paintBox(page, { ...box, owner: owner ?? box.owner, ticked: true, side: smallBox, top: top + air })
      }
      page.push(edge(desk, top + height, lines.strong, lines.black))
    },
  }
}

interface HeadMark {
  readonly stack: Stack | null
  readonly box: BoxPlace | null
}

/** What is left of a column beside its box. */
function dayColumn({ x, width }: Column): Column {
  const taken = tickBox + besideBox
  return { x: x + taken, width: width - taken }
}

interface GroupContext {
  readonly columns: ChecklistColumns
  readonly desk: Desk
  readonly head: Piece
  readonly tag: Tag
}

interface RowContext {
  readonly columns: ChecklistColumns
  readonly desk: Desk
  readonly head: Piece | null
  /** Where the next cell's parts go. */
  readonly cells: () => Tag
}

const aboveGroup = 1.4 * millimetre

/** The name of what follows, over all columns, the two languages in their own halves of the sheet. */
function groupPiece({ words }: ChecklistGroup, { columns, desk, head, tag }: GroupContext): Piece {
  const parent = tag.add('TH', { columns: columns.marks.length + 1 })
  const what = layWhat(words, halves(desk.columns), { desk, role: 'strong', parent })
  const height = what.height + aboveGroup + air
  return {
    gapBefore: 0,
    height,
    keepWithNext: true,
    head,
    paint(page, top) {
      paintWhat(page, what, top + aboveGroup, null)
      page.push(edge(desk, top + height, lines.row, lines.black))
    },
  }
}

/** Without the lane for pictograms: a title has none. */
function halves(columns: Columns): Columns {
  return columns.other === null ? { ...columns, nl: columns.whole } : columns
}

function rowPiece(row: ChecklistRow, { columns, desk, head, cells }: RowContext): Piece {
  const cell = cells()
  const what = row.what && layWhat(row.what, columns.what, { desk, role: 'item', parent: cell })
  const typed = row.below.map((words) =>
    layCell(desk, words, 'item', columns.what.whole, { parent: cell, role: 'P' }),
  )
  const marks = columns.marks.flatMap((column, at) => {
    const mark = row.marks[at]
    return mark === undefined ? [] : [layMark(mark, column, desk, cells())]
  })
  const words = (what?.height ?? 0) + sum(typed.map(cellHeight))
  const inner = Math.max(
    words,
    row.drawing === null ? 0 : columns.drawingSize,
    ...marks.map(({ stack }) => (stack ? Math.max(tickBox, stackHeight(stack)) : tickBox)),
  )
  const height = inner + 2 * air
  return {
    gapBefore: 0,
    height,
    keepWithNext: false,
    head,
    paint(page, top) {
      const middle = top + height / 2
      if (row.drawing !== null)
        page.push(
          pictogramMark(
            row.drawing,
            columns.pictogramX,
            middle - columns.drawingSize / 2,
            columns.drawingSize,
          ),
        )
      let y = middle - words / 2
      if (what) paintWhat(page, what, y, null)
      y += what?.height ?? 0
      for (const each of typed) {
        paintCell(page, each, y + rowBaseline([each]))
        y += cellHeight(each)
      }
      for (const mark of marks) paintMark(page, mark, middle)
      page.push(edge(desk, top + height, lines.row, lines.rowGrey))
    },
  }
}

/** A sentence in its two languages, beside each other. */
interface What {
  readonly cells: readonly TextCell[]
  readonly height: number
  readonly unchecked: { readonly owner: number; readonly x: number } | null
}

interface WhatSetting {
  readonly desk: Desk
  readonly role: 'item' | 'strong'
  readonly parent: Tag
}

function layWhat(words: Pair, columns: Columns, { desk, role, parent }: WhatSetting): What {
  const cells = pairCells(words, { role, heading: null, columns }, desk, parent)
  const owner = uncheckedTag(words, { columns }, desk, parent)
  const unchecked = owner === null ? null : { owner, x: columns.uncheckedX }
  return { cells, height: rowHeight(cells), unchecked }
}

function paintWhat(page: Mark[], { cells, unchecked }: What, top: number, owner: 'layout' | null): void {
  const baseline = top + rowBaseline(cells)
  for (const cell of cells) paintCell(page, cell, baseline, owner ?? cell.owner)
  const size = cells[0]?.setting.size ?? 0
  if (unchecked) page.push(uncheckedMarks(owner ?? unchecked.owner, unchecked.x, baseline - size * 0.34))
}

interface LaidMark {
  readonly column: Column
  readonly stack: Stack | null
  readonly box: (BoxPlace & { readonly ticked: boolean; readonly hasDay: boolean }) | null
}

function layMark(mark: ChecklistMark, column: Column, desk: Desk, cell: Tag): LaidMark {
  switch (mark.kind) {
    case 'words': {
      const setting = { role: 'item', tag: 'P', marked: true } as const
      return { column, stack: layStack(mark.words, column, setting, desk, cell), box: null }
    }
    case 'box': {
      const owner = cell.add('Figure', { language: 'nl', alt: mark.alt }).id
      const day = mark.day === null || mark.day === '' ? null : { nl: mark.day, other: null, checked: true }
      const setting = { role: 'item', tag: 'P', marked: false } as const
      return {
        column,
        stack: day && layStack(day, dayColumn(column), setting, desk, cell),
        box: { ...layBox(column, owner), ticked: mark.ticked, hasDay: mark.day !== null },
      }
    }
    case 'line':
      return { column, stack: null, box: null }
  }
}

/** What has neither words nor a box is a line to write on; so is a day that nobody has noted yet. */
function paintMark(page: Mark[], { column, stack, box }: LaidMark, middle: number): void {
  if (box) paintBox(page, { ...box, side: tickBox, top: middle - tickBox / 2 })
  if (stack) paintStack(page, stack, middle - stackHeight(stack) / 2, null)
  else if (box === null) paintLine(page, column, middle)
  else if (box.hasDay) paintLine(page, dayColumn(column), middle)
}

function paintLine(page: Mark[], { x, width }: Column, middle: number): void {
  const y = middle + tickBox / 2
  page.push(rule('layout', [x + padding.x, y], [x + width - padding.x, y], lines.row, lines.black))
}

const smallBox = 5 * millimetre

interface BoxPlace {
  readonly x: number
  readonly owner: number
}

function layBox(column: Column, owner: number): BoxPlace {
  return { x: column.x + padding.x, owner }
}

interface PaintedBox {
  readonly x: number
  readonly top: number
  readonly side: number
  readonly owner: Parameters<typeof drawn>[0]
  readonly ticked: boolean
}

function paintBox(page: Mark[], { x, top, side, owner, ticked }: PaintedBox): void {
  // The small one above a column stands over the middle of the boxes below it.
  const square = { x: x + (tickBox - side) / 2, y: top, width: side, height: side }
  page.push(drawn(owner, roundedRectangle(square, 2), lines.box))
  if (ticked) page.push(drawn(owner, tick(square), side === tickBox ? 2.2 : 1.6))
}

function edge({ columns }: Desk, y: number, width: number, grey: number): Mark {
  const { x, width: length } = columns.whole
  return rule('layout', [x, y], [x + length, y], width, grey)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
