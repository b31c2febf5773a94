import type { Block, Pair } from '#shared/documents/block.ts'
import {
  halfLine,
  layStack,
  markRoom,
  padding,
  paintStack,
  rowAir,
  loweredIn,
  stackHeight,
  widestOf,
  type Stack,
} from './cellStack.ts'
import type { Column, Desk, Piece } from './desk.ts'
import { lowestRows } from './lowestRows.ts'
import { lines, millimetre } from './measures.ts'
import { rule } from './shapes.ts'
import type { Tag } from './tags.ts'

type Table = Extract<Block, { readonly kind: 'table' }>

/** Sentences in columns: the head comes again on each page, rows stay whole. */
export function sentenceTablePieces(table: Table, desk: Desk): readonly Piece[] {
  const columns = columnsOf(table, desk)
  const tag = desk.tag.add('Table')
  const head = headPiece(table.head, columns, desk, tag.add('THead').add('TR'))
  const body = tag.add('TBody')
  const rows = table.rows.map((row) => rowPiece(row, columns, { desk, head, tag: body.add('TR') }))
  return [{ ...head, keepWithNext: rows.length > 0 }, ...rows]
}

/** Millimetres: narrower reads badly, wider takes the room of the others. */
const least = 24
const most = 50

/** Each column is as wide as its words need, within reason; what is left goes where sentences would take many lines. */
function columnsOf(table: Table, desk: Desk): readonly Column[] {
  const { head, rows } = table
  const { x, width } = desk.columns.whole
  const cellsOf = (at: number): readonly Pair[] => rows.flatMap((row) => row[at] ?? [])
  const needs = head.map((title, at) => {
    const widest = Math.max(widestOf([title], 'strong', desk), widestOf(cellsOf(at), 'body', desk) + markRoom)
    return Math.min(Math.max(widest + 2 * padding.x + 1, least * millimetre), most * millimetre)
  })
  const air = 2 * padding.x + markRoom
  const wishes = needs.map((need, at) => Math.max(0, halfLine(cellsOf(at), desk) + air - need))
  const [needed, wished] = [sum(needs), Math.max(sum(wishes), 1)]
  const room = width + padding.x - needed
  // Too wide together: each gives way by the same part.
  const usual = needs.map((need, at) =>
    room < 0 ? (need * (width + padding.x)) / needed : need + (room * (wishes[at] ?? 0)) / wished,
  )
  const widths = lowestRows(table, usual, needs, desk)
  // Its words stand on the same edge as the sentences above the table.
  const left = x - padding.x
  return widths.map((columnWidth, at) => ({ x: left + sum(widths.slice(0, at)), width: columnWidth }))
}

function headPiece(titles: readonly Pair[], columns: readonly Column[], desk: Desk, row: Tag): Piece {
  const setting = { role: 'strong', tag: 'Span', marked: false } as const
  const stacks = stacksIn(titles, columns, (title, column) =>
    layStack(title, column, setting, desk, row.add('TH')),
  )
  const air = rowAir(desk)
  const lowered = loweredIn(stacks)
  const height = highest(stacks.map((stack) => lowered(stack) + stackHeight(stack))) + 2 * air
  return {
    gapBefore: 2 * millimetre,
    height,
    keepWithNext: true,
    head: null,
    paint(page, top, repeated) {
      for (const stack of stacks)
        paintStack(page, stack, top + air + lowered(stack), repeated ? 'layout' : null)
      const [left, right] = edges(desk)
      page.push(rule('layout', [left, top + height], [right, top + height], lines.strong, lines.black))
    },
  }
}

interface RowContext {
  readonly desk: Desk
  readonly head: Piece
  readonly tag: Tag
}

function rowPiece(row: readonly Pair[], columns: readonly Column[], { desk, head, tag }: RowContext): Piece {
  const setting = { role: 'item', tag: 'P', marked: true } as const
  const stacks = stacksIn(row, columns, (words, column) =>
    layStack(words, column, setting, desk, tag.add('TD')),
  )
  const air = rowAir(desk)
  const lowered = loweredIn(stacks)
  const height = highest(stacks.map((stack) => lowered(stack) + stackHeight(stack))) + 2 * air
  return {
    gapBefore: 0,
    height,
    keepWithNext: false,
    head,
    paint(page, top) {
      for (const stack of stacks) paintStack(page, stack, top + air + lowered(stack), null)
      const [left, right] = edges(desk)
      page.push(rule('layout', [left, top + height], [right, top + height], lines.row, lines.rowGrey))
    },
  }
}

function stacksIn(
  words: readonly Pair[],
  columns: readonly Column[],
  lay: (words: Pair, column: Column) => Stack,
): readonly Stack[] {
  return columns.flatMap((column, at) => {
    const cell = words[at]
    return cell === undefined ? [] : [lay(cell, column)]
  })
}

function edges({ columns }: Desk): readonly [number, number] {
  return [columns.whole.x, columns.whole.x + columns.whole.width]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

function highest(numbers: readonly number[]): number {
  return Math.max(0, ...numbers)
}
