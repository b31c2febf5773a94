import type { DrawnThing } from '#shared/documents/block.ts'
import type { Column, Desk, Piece } from './desk.ts'
import { millimetre } from './measures.ts'
import { uncheckedMarks, uncheckedTag } from './pairRow.ts'
import { pictogramMark } from './pictogram.ts'
import type { Tag } from './tags.ts'
import { cellHeight, layCell, rowBaseline, type TextCell } from './textCell.ts'

const air = 2 * millimetre

/** Drawings in a row, each with its word in both languages below it: for pointing at, and for ticking off at the door. */
export function drawingsPieces(items: readonly DrawnThing[], desk: Desk): readonly Piece[] {
  const { whole } = desk.columns
  const across = desk.sheet.size === 'A6' ? 3 : 4
  const width = whole.width / across
  const rows = Array.from({ length: Math.ceil(items.length / across) }, (_, row) =>
    items.slice(row * across, row * across + across),
  )
  return rows.map((row, at) => {
    const tiles = row.map((item, place) =>
      layTile(item, { x: whole.x + place * width, width }, desk, desk.tag),
    )
    const words = tiles.reduce((highest, tile) => Math.max(highest, tile.height), 0)
    return {
      gapBefore: at === 0 ? 0 : air,
      height: desk.sheet.pictogram + air / 2 + words + air,
      keepWithNext: false,
      head: null,
      paint(page, top) {
        for (const { item, column, cells, unchecked } of tiles) {
          const x = column.x + (column.width - desk.sheet.pictogram) / 2
          page.push(pictogramMark(item.drawing, x, top, desk.sheet.pictogram))
          let y = top + desk.sheet.pictogram + air / 2
          cells.forEach((cell, line) => {
            const baseline = y + rowBaseline([cell])
            const left = paintCentred(page, cell, baseline)
            if (line === 1 && unchecked !== null)
              page.push(uncheckedMarks(unchecked, Math.max(column.x + 2, left - air), baseline - 4))
            y += cellHeight(cell)
          })
        }
      },
    }
  })
}

interface Tile {
  readonly item: DrawnThing
  readonly column: Column
  readonly cells: readonly TextCell[]
  readonly unchecked: number | null
  readonly height: number
}

function layTile(item: DrawnThing, column: Column, desk: Desk, parent: Tag): Tile {
  const tagged = { parent, role: 'P' } as const
  // Room for the circle beside a translation that nobody checked.
  const inner = { x: column.x + air, width: column.width - 2 * air }
  const { nl, other } = item.words
  const both = [{ text: nl, language: 'nl' } as const, ...(other && desk.columns.other ? [other] : [])]
  const cells = both.map((words, line) => layCell(desk, words, 'body', line === 0 ? column : inner, tagged))
  return {
    item,
    column,
    cells,
    unchecked: uncheckedTag(item.words, { columns: desk.columns }, desk, parent),
    height: cells.reduce((sum, cell) => sum + cellHeight(cell), 0),
  }
}

/** Gives the left edge of the first line. */
function paintCentred(page: Parameters<Piece['paint']>[0], cell: TextCell, baseline: number): number {
  const { x, width } = cell.column
  cell.lines.forEach((line, index) => {
    if (line.runs.length === 0) return
    const left = x + (width - line.width) / 2
    page.push({
      kind: 'text',
      owner: cell.owner,
      line,
      x: left,
      baseline: baseline + index * cell.setting.lineHeight,
    })
  })
  return x + (width - (cell.lines[0]?.width ?? 0)) / 2
}
