import type { Block, Pair, StepRow } from '#shared/documents/block.ts'
import {
  halfLine,
  inside,
  layStack,
  markRoom,
  padding,
  rowAir,
  paintStack,
  loweredIn,
  stackHeight,
  wholeLine,
  widestOf,
  type Stack,
} from './cellStack.ts'
import type { Column, Desk, Piece } from './desk.ts'
import { lines, millimetre } from './measures.ts'
import { drawn, roundedRectangle, rule, tick } from './shapes.ts'
import type { Tag } from './tags.ts'
import { layCell, slicesOf } from './textCell.ts'

type Steps = Extract<Block, { readonly kind: 'steps' }>

const tickBox = 7.5 * millimetre

/** Who does what: the head comes again on each page, rows stay whole, the box is drawn. */
export function stepsPieces(steps: Steps, desk: Desk): readonly Piece[] {
  const columns = tableColumns(steps, desk)
  const table = desk.tag.add('Table')
  const head = headPiece(steps, columns, desk, table)
  const body = table.add('TBody')
  const rows = steps.rows.flatMap((row) => rowPieces(row, { steps, columns, desk, body, head }))
  return [{ ...head, keepWithNext: rows.length > 0 }, ...rows]
}

interface TableColumns {
  readonly what: Column
  readonly who: Column
  readonly when: Column
  readonly done: Column
}

/** Millimetres that are left for what is to be done. */
const leastForWhat = 46

/**
 * Who and done are as wide as their words need, within reason. A date stands on one line where that leaves room for what
 * is to be done, else on two: rows of four lines made a page of three promises.
 */
function tableColumns(steps: Steps, desk: Desk): TableColumns {
  const within = (width: number, least: number, most: number): number =>
    Math.min(Math.max(width + 2 * padding.x + 1, least * millimetre), most * millimetre)
  const rowWidth = (pairs: readonly Pair[]): number => widestOf(pairs, 'body', desk) + markRoom
  const head = (pair: Pair): number => widestOf([pair], 'strong', desk)
  const done = within(head(steps.head.done), 20, 46)
  const doers = steps.rows.map((row) => row.who)
  const who = within(
    Math.max(head(steps.head.who), rowWidth(doers), halfLine(doers, desk) + markRoom),
    30,
    38,
  )
  const dates = steps.rows.map((row) => row.when)
  const { x, width } = desk.columns.whole
  const room = (width - who - done) / millimetre - leastForWhat
  const when = within(
    Math.max(head(steps.head.when), rowWidth(dates), wholeLine(dates, desk) + markRoom),
    46,
    Math.max(54, room),
  )
  const what = width - who - when - done
  return {
    // Its words stand on the same edge as the sentences above the table.
    what: { x: x - padding.x, width: what + padding.x },
    who: { x: x + what, width: who },
    when: { x: x + what + who, width: when },
    done: { x: x + width - done, width: done },
  }
}

function headPiece(steps: Steps, columns: TableColumns, desk: Desk, table: Tag): Piece {
  const row = table.add('THead').add('TR')
  const { what, who, when, done } = steps.head
  const stacks = [
    layStack(what, columns.what, { role: 'strong', tag: 'Span', marked: false }, desk, row.add('TH')),
    layStack(who, columns.who, { role: 'strong', tag: 'Span', marked: false }, desk, row.add('TH')),
    layStack(when, columns.when, { role: 'strong', tag: 'Span', marked: false }, desk, row.add('TH')),
    layStack(done, columns.done, { role: 'strong', tag: 'Span', marked: false }, desk, row.add('TH')),
  ]
  const air = rowAir(desk)
  const lowered = loweredIn(stacks)
  const height = Math.max(...stacks.map((stack) => lowered(stack) + stackHeight(stack))) + 2 * air
  const [left, right] = [columns.what.x + padding.x, columns.done.x + columns.done.width]
  return {
    gapBefore: 2 * millimetre,
    height,
    keepWithNext: true,
    head: null,
    paint(page, top, repeated) {
      for (const stack of stacks)
        paintStack(page, stack, top + air + lowered(stack), repeated ? 'layout' : null)
      page.push(rule('layout', [left, top + height], [right, top + height], lines.strong, lines.black))
    },
  }
}

interface TableContext {
  readonly steps: Steps
  readonly columns: TableColumns
  readonly desk: Desk
  readonly body: Tag
  readonly head: Piece
}

function rowPieces(row: StepRow, { steps, columns, desk, body, head }: TableContext): readonly Piece[] {
  const tag = body.add('TR')
  const whatTag = tag.add('TD')
  const pairs = { role: 'item', tag: 'P', marked: true } as const
  const who = layStack(row.who, columns.who, pairs, desk, tag.add('TD'))
  const when = layStack(row.when, columns.when, pairs, desk, tag.add('TD'))
  const box = tag
    .add('TD')
    .add('Figure', { language: 'nl', alt: `${steps.head.done.nl} ${row.done ? 'Ja' : 'Nee'}` })
  const air = rowAir(desk)
  const ticked = { owner: box.id, done: row.done }
  if (row.ours) {
    const ours = layStack(row.ours, columns.what, pairs, desk, whatTag)
    return [rowPiece([ours, who, when], { columns, air, head, box: ticked, last: true })]
  }
  const what = layCell(desk, row.what, 'item', inside(columns.what), { parent: whatTag, role: 'P' })
  const slices = slicesOf([what], desk.pageHeight - head.height - 2 * air)
  return slices.map((slice, index) => {
    const stacks =
      index === 0
        ? [{ cells: slice, beside: false, unchecked: null }, who, when]
        : [{ cells: slice, beside: false, unchecked: null }]
    return rowPiece(stacks, {
      columns,
      air,
      head,
      box: index === 0 ? ticked : null,
      last: index === slices.length - 1,
    })
  })
}

interface RowSetting {
  readonly columns: TableColumns
  /** Points above and below the words. */
  readonly air: number
  readonly head: Piece
  readonly box: { readonly owner: number; readonly done: boolean } | null
  readonly last: boolean
}

function rowPiece(stacks: readonly Stack[], { columns, air, head, box, last }: RowSetting): Piece {
  const lowered = loweredIn(stacks)
  const inner = stacks.reduce(
    (highest, stack) => Math.max(highest, lowered(stack) + stackHeight(stack)),
    tickBox,
  )
  const height = inner + 2 * air
  const [left, right] = [columns.what.x + padding.x, columns.done.x + columns.done.width]
  return {
    gapBefore: 0,
    height,
    keepWithNext: false,
    head,
    paint(page, top) {
      for (const stack of stacks) paintStack(page, stack, top + air + lowered(stack), null)
      if (box !== null) {
        const square = { x: columns.done.x + padding.x, y: top + air, width: tickBox, height: tickBox }
        page.push(drawn(box.owner, roundedRectangle(square, 2), lines.box))
        if (box.done) page.push(drawn(box.owner, tick(square), 2.2))
      }
      if (last)
        page.push(rule('layout', [left, top + height], [right, top + height], lines.row, lines.rowGrey))
    },
  }
}
