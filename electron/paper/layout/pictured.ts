import type { DrawnThing } from '#shared/documents/block.ts'
import { layStack, paintStack, stackHeight, type Stack } from './cellStack.ts'
import type { Column, Desk, Piece } from './desk.ts'
import { lines, millimetre } from './measures.ts'
import { pictogramMark } from './pictogram.ts'
import { rule } from './shapes.ts'

const padding = 0.8 * millimetre
const mostAcross = 3

/**
 * What somebody pointed at: each drawing with its words beside it, in both languages, for who does not read yet. As many
 * beside each other as have their words on one line each.
 */
export function picturedPieces(items: readonly DrawnThing[], desk: Desk): readonly Piece[] {
  const across = acrossFor(items, desk)
  const rows = Array.from({ length: Math.ceil(items.length / across) }, (_, row) =>
    items.slice(row * across, row * across + across),
  )
  return rows.map((row, at) => rowPiece(row, { across, last: at === rows.length - 1 }, desk))
}

/** As many as asked for while that leaves no word on a second line; at least two. */
function acrossFor(items: readonly DrawnThing[], desk: Desk): number {
  const isOneLineEach = items.every((item) =>
    layTile(item, tileColumn(0, mostAcross, desk), desk).stack.cells.every((cell) => cell.lines.length === 1),
  )
  return isOneLineEach ? mostAcross : mostAcross - 1
}

interface Row {
  readonly across: number
  readonly last: boolean
}

function rowPiece(row: readonly DrawnThing[], { across, last }: Row, desk: Desk): Piece {
  const size = desk.sheet.pictogram
  const tiles = row.map((item, place) => layTile(item, tileColumn(place, across, desk), desk))
  const inner = Math.max(size, ...tiles.map(({ stack }) => stackHeight(stack)))
  const height = inner + 2 * padding
  const { x, width } = desk.columns.whole
  return {
    gapBefore: 0,
    height,
    keepWithNext: false,
    head: null,
    paint(page, top) {
      const middle = top + height / 2
      for (const { item, column, stack } of tiles) {
        page.push(pictogramMark(item.drawing, column.x, middle - size / 2, size))
        paintStack(page, stack, middle - stackHeight(stack) / 2, null)
      }
      if (last)
        page.push(rule('layout', [x, top + height], [x + width, top + height], lines.row, lines.rowGrey))
    },
  }
}

interface Tile {
  readonly item: DrawnThing
  readonly column: Column
  readonly stack: Stack
}

function layTile(item: DrawnThing, column: Column, desk: Desk): Tile {
  const taken = desk.sheet.pictogram
  const words = { x: column.x + taken, width: column.width - taken }
  return {
    item,
    column,
    stack: layStack(item.words, words, { role: 'item', tag: 'P', marked: true }, desk, desk.tag),
  }
}

function tileColumn(place: number, across: number, { columns }: Desk): Column {
  const width = columns.whole.width / across
  return { x: columns.whole.x + place * width, width }
}
