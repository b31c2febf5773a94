import type { Block, Words } from '#shared/documents/block.ts'
import { directionOf } from '#shared/domain/language.ts'
import type { Column, Desk, Piece } from './desk.ts'
import { millimetre } from './measures.ts'
import { rule } from './shapes.ts'
import { layCell, paintCell, rowBaseline, rowHeight, slicesOf, type TextCell } from './textCell.ts'

type OwnWords = Extract<Block, { readonly kind: 'ownWords' }>

const inset = 5 * millimetre
const barWidth = 2.5

/**
 * What a person said, with a strong line on the side where reading begins. The same in Dutch stands beside it, as on the
 * rest of the sheet, where that takes no more room than below it.
 */
export function ownWordsPieces({ words, inDutch }: OwnWords, desk: Desk): readonly Piece[] {
  const { nl, other, whole } = desk.columns
  const full = other === null ? nl : whole
  const said = layQuote(words, full, desk)
  if (inDutch === null) return quotePieces([said], desk)
  const dutch = { text: inDutch, language: 'nl' } as const
  const below = [...quotePieces([said], desk), ...quotePieces([layQuote(dutch, full, desk)], desk)]
  const [left, right] = other === null ? halvesOf(nl) : [nl, other]
  const beside = quotePieces([layQuote(words, right, desk), layQuote(dutch, left, desk)], desk)
  return heightOf(beside) <= heightOf(below) ? beside : below
}

function halvesOf({ x, width }: Column): readonly [Column, Column] {
  const half = (width - inset) / 2
  return [
    { x, width: half },
    { x: x + half + inset, width: half },
  ]
}

function layQuote(words: Words, { x, width }: Column, desk: Desk): TextCell {
  const parent = desk.tag.add('BlockQuote', { language: words.language })
  const column = { x: directionOf(words.language) === 'rtl' ? x : x + inset, width: width - inset }
  return layCell(desk, words, 'body', column, { parent, role: 'P' })
}

function quotePieces(cells: readonly TextCell[], desk: Desk): readonly Piece[] {
  const padding = 1.2 * millimetre * desk.sheet.gaps
  return slicesOf(cells, desk.pageHeight - 4 * padding).map((slice, index) =>
    quotePiece(slice, padding, index === 0 ? 1 * millimetre * desk.sheet.gaps : 0),
  )
}

function quotePiece(cells: readonly TextCell[], padding: number, gapBefore: number): Piece {
  const height = rowHeight(cells) + 2 * padding
  return {
    gapBefore,
    height,
    keepWithNext: false,
    head: null,
    paint(page, top) {
      // Of two that go on over a page, the shorter one ends first.
      for (const cell of cells.filter(({ lines }) => lines.length > 0)) {
        const { x, width } = cell.column
        const side = cell.rightToLeft ? x + width + inset - barWidth : x - inset + barWidth
        page.push(rule('layout', [side, top + padding / 2], [side, top + height - padding / 2], barWidth, 0))
        paintCell(page, cell, top + padding + rowBaseline(cells))
      }
    },
  }
}

function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { gapBefore, height }) => sum + gapBefore + height, 0)
}
