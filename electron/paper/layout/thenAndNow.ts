import type { Block, Pair, SeenMark, ThenAndNowRow } from '#shared/documents/block.ts'
import { widestWord } from '../text/paragraph.ts'
import type { Column, Columns, Desk, Piece } from './desk.ts'
import { paintSquares, squaresWidth } from './markSquares.ts'
import { lines, millimetre } from './measures.ts'
import { pairCells, uncheckedMarks, uncheckedTag } from './pairRow.ts'
import { rule } from './shapes.ts'
import type { Tag } from './tags.ts'
import { cellHeight, layCell, paintCell, rowBaseline, rowHeight, type TextCell } from './textCell.ts'

type ThenAndNow = Extract<Block, { readonly kind: 'thenAndNow' }>

const squares = { side: 4.2 * millimetre, gap: 1 * millimetre } as const
/** Between the columns, and between the two languages of a topic, where the circle stands. */
const air = 6 * millimetre

/** Points above and below the words of a row. */
function airIn({ sheet }: Desk): number {
  return 1.2 * millimetre * sheet.gaps
}

/** How it was and how it is: the head comes again on each page, rows stay whole, up and down are drawn alike. */
export function thenAndNowPieces(block: ThenAndNow, desk: Desk): readonly Piece[] {
  const columns = columnsOf(block, desk)
  const table = desk.tag.add('Table')
  const head = headPiece(block, columns, desk, table)
  const body = table.add('TBody')
  const rows = block.rows.map((row) =>
    rowPiece(row, { columns, desk, body, head, last: row === block.rows.at(-1) }),
  )
  return [{ ...head, keepWithNext: rows.length > 0 }, ...rows]
}

interface TableColumns {
  readonly topic: Columns
  /** Null on a paper about one moment. */
  readonly was: Column | null
  readonly now: Column
}

function columnsOf({ head }: ThenAndNow, desk: Desk): TableColumns {
  const { whole } = desk.columns
  const width = Math.max(
    squaresWidth(squares),
    ...[head.was, head.now].flatMap((pair) => widestOf(pair, desk)),
  )
  const now = { x: whole.x + whole.width - width, width }
  const was = head.was === null ? null : { x: now.x - air - width, width }
  return { topic: topicColumns(desk.columns, (was ?? now).x - air - whole.x), was, now }
}

function topicColumns(columns: Columns, width: number): Columns {
  const { x } = columns.whole
  if (columns.other === null) return { ...columns, nl: { x, width } }
  const half = (width - air) / 2
  const otherX = x + half + air
  return {
    ...columns,
    nl: { x, width: half },
    other: { x: otherX, width: half },
    uncheckedX: otherX - air / 2,
  }
}

function widestOf(pair: Pair | null, desk: Desk): readonly number[] {
  const words =
    pair === null ? [] : [{ text: pair.nl, language: 'nl' } as const, ...(pair.other ? [pair.other] : [])]
  return words.map(({ text, language }) => {
    const { weight, size } = desk.setting('strong', language)
    return widestWord(text, { language, weight, size }, desk.typefaces) + 1
  })
}

function headPiece({ head }: ThenAndNow, columns: TableColumns, desk: Desk, table: Tag): Piece {
  const row = table.add('THead').add('TR')
  const about = pairCells(
    head.about,
    { role: 'strong', heading: null, columns: columns.topic },
    desk,
    row.add('TH'),
  )
  const was = columns.was && head.was ? headCells(head.was, columns.was, desk, row.add('TH')) : []
  const now = headCells(head.now, columns.now, desk, row.add('TH'))
  const lowered = rowBaseline(about) - rowBaseline(now.slice(0, 1))
  const words = Math.max(rowHeight(about), lowered + stackHeight(was), lowered + stackHeight(now))
  const padding = airIn(desk)
  const height = words + 2 * padding
  const { x, width } = desk.columns.whole
  return {
    gapBefore: 5 * millimetre * desk.sheet.gaps,
    height,
    keepWithNext: true,
    head: null,
    paint(page, top, repeated) {
      const owner = (cell: TextCell): TextCell['owner'] | 'layout' => (repeated ? 'layout' : cell.owner)
      const baseline = top + padding + rowBaseline(about)
      for (const cell of about) paintCell(page, cell, baseline, owner(cell))
      for (const stack of [was, now]) {
        let y = baseline - rowBaseline(stack.slice(0, 1))
        for (const cell of stack) {
          paintCell(page, cell, y + rowBaseline([cell]), owner(cell))
          y += cellHeight(cell)
        }
      }
      page.push(rule('layout', [x, top + height], [x + width, top + height], lines.strong, lines.black))
    },
  }
}

/** Dutch above the other language. */
function headCells(pair: Pair, column: Column, desk: Desk, parent: Tag): readonly TextCell[] {
  const tagged = { parent, role: 'Span' } as const
  const dutch = layCell(desk, { text: pair.nl, language: 'nl' }, 'strong', column, tagged)
  return pair.other === null ? [dutch] : [dutch, layCell(desk, pair.other, 'strong', column, tagged)]
}

function stackHeight(cells: readonly TextCell[]): number {
  return cells.reduce((sum, cell) => sum + cellHeight(cell), 0)
}

interface RowSetting {
  readonly columns: TableColumns
  readonly desk: Desk
  readonly body: Tag
  readonly head: Piece
  readonly last: boolean
}

function rowPiece(row: ThenAndNowRow, { columns, desk, body, head, last }: RowSetting): Piece {
  const tag = body.add('TR')
  const topicTag = tag.add('TD')
  const cells = pairCells(row.topic, { role: 'body', heading: null, columns: columns.topic }, desk, topicTag)
  const unchecked = uncheckedTag(row.topic, { columns: columns.topic }, desk, topicTag)
  const marks = [
    ...(columns.was ? [{ seen: row.was, x: columns.was.x, owner: figure(row.was, tag) }] : []),
    { seen: row.now, x: columns.now.x, owner: figure(row.now, tag) },
  ]
  const padding = airIn(desk)
  const height = Math.max(rowHeight(cells), squares.side) + 2 * padding
  const { x, width } = desk.columns.whole
  return {
    gapBefore: 0,
    height,
    keepWithNext: false,
    head,
    paint(page, top) {
      const baseline = top + padding + rowBaseline(cells)
      const middle = baseline - desk.setting('body', 'nl').size * 0.34
      for (const cell of cells) paintCell(page, cell, baseline)
      if (unchecked !== null) page.push(uncheckedMarks(unchecked, columns.topic.uncheckedX, middle))
      for (const mark of marks) {
        paintSquares(page, mark.owner, mark.seen.mark, {
          x: mark.x,
          y: middle - squares.side / 2,
          ...squares,
        })
      }
      const grey = last ? lines.black : lines.rowGrey
      page.push(rule('layout', [x, top + height], [x + width, top + height], lines.row, grey))
    },
  }
}

function figure({ alt }: SeenMark, row: Tag): number {
  return row.add('TD').add('Figure', { language: 'nl', alt }).id
}
