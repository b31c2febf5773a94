import type { Words } from '#shared/documents/block.ts'
import type { Desk, Piece } from './desk.ts'
import { millimetre } from './measures.ts'
import { rule } from './shapes.ts'
import { layCell, paintCell, rowBaseline, rowHeight, slicesOf, type TextCell } from './textCell.ts'

const inset = 6 * millimetre
const padding = 1.2 * millimetre

/** What a person said: the full width, with a strong line on the side where reading begins. */
export function ownWordsPieces(words: Words, desk: Desk): readonly Piece[] {
  const { nl, whole } = desk.columns
  const column = desk.columns.other === null ? nl : whole
  const tag = { parent: desk.tag.add('BlockQuote', { language: words.language }), role: 'P' } as const
  const cell = layCell(desk, words, 'body', { x: column.x + inset, width: column.width - 2 * inset }, tag)
  return slicesOf([cell], desk.pageHeight - 4 * padding).map((slice, index) =>
    ownWordsPiece(slice, index === 0),
  )
}

function ownWordsPiece(cells: readonly TextCell[], first: boolean): Piece {
  const height = rowHeight(cells) + 2 * padding
  return {
    gapBefore: first ? 1 * millimetre : 0,
    height,
    keepWithNext: false,
    head: null,
    paint(page, top) {
      for (const cell of cells) {
        const { x, width } = cell.column
        const side = cell.rightToLeft ? x + width + inset - barWidth : x - inset + barWidth
        page.push(rule('layout', [side, top + padding / 2], [side, top + height - padding / 2], barWidth, 0))
        paintCell(page, cell, top + padding + rowBaseline(cells))
      }
    },
  }
}

const barWidth = 2.5
