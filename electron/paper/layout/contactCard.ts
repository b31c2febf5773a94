import type { Block } from '#shared/documents/block.ts'
import type { Columns, Desk, Piece } from './desk.ts'
import { lines, millimetre, type Sheet } from './measures.ts'
import { pairCells, pairRows, uncheckedMarks, uncheckedTag } from './pairRow.ts'
import { pictogramMark } from './pictogram.ts'
import { telephoneCode } from './qrCode.ts'
import { drawn, filled, roundedRectangle } from './shapes.ts'
import { cellHeight, layCell, paintCell, rowBaseline, rowHeight, type TextCell } from './textCell.ts'

type ContactCard = Extract<Block, { readonly kind: 'contactCard' }>

interface Measures {
  readonly inset: number
  readonly codeSize: number
  readonly air: number
  readonly gutter: number
}

const measures: Readonly<Record<Sheet['size'], Measures>> = {
  A4: { inset: 3.2 * millimetre, codeSize: 28 * millimetre, air: 2 * millimetre, gutter: 8 * millimetre },
  A6: { inset: 3 * millimetre, codeSize: 25 * millimetre, air: 1.5 * millimetre, gutter: 6 * millimetre },
}

/** Whom to call: the number large, beside it the same number as a code for a phone's camera. */
export function contactCardPieces(card: ContactCard, desk: Desk): readonly Piece[] {
  const { whole } = desk.columns
  const { inset, codeSize, air, gutter } = measures[desk.sheet.size]
  const pictogramSize = desk.sheet.pictogram
  const above = desk.sheet.size === 'A6' ? headingAbove(card, desk) : []
  const code = telephoneCode(card.phone, { x: 0, y: 0, width: codeSize, height: codeSize })
  const left = whole.x + inset
  const width = whole.width - 2 * inset - (code === null ? 0 : codeSize + air)
  const parent = desk.tag.add('Div')
  const columns = innerColumns(desk.columns, left, width, gutter)
  const phoneX = left + pictogramSize + air

  const isInside = above.length === 0
  const heading = isInside
    ? pairCells(card.heading, { role: 'strong', heading: null, columns }, desk, parent)
    : []
  const headingMark = isInside ? uncheckedTag(card.heading, { columns }, desk, parent) : null
  const tagged = { parent, role: 'P' } as const
  const name = layCell(desk, { text: card.name, language: 'nl' }, 'name', { x: left, width }, tagged)
  const phone =
    card.phone.trim() === ''
      ? null
      : layCell(
          desk,
          { text: card.phone, language: 'nl' },
          'phone',
          { x: phoneX, width: width - (phoneX - left) },
          tagged,
        )
  const when =
    card.when === null ? [] : pairCells(card.when, { role: 'body', heading: null, columns }, desk, parent)
  const whenMark = card.when === null ? null : uncheckedTag(card.when, { columns }, desk, parent)
  const figure =
    code === null ? null : parent.add('Figure', { language: 'nl', alt: `QR-code: bel ${card.phone}` })

  const phoneHeight = phone === null ? 0 : Math.max(cellHeight(phone), pictogramSize) + air
  const wordsHeight =
    rowHeight(heading) +
    air +
    cellHeight(name) +
    phoneHeight +
    (when.length === 0 ? 0 : air + rowHeight(when))
  const height = Math.max(wordsHeight, code === null ? 0 : codeSize) + 2 * inset

  return [
    ...above,
    {
      gapBefore: isInside ? 4 * millimetre : air,
      height,
      keepWithNext: false,
      head: null,
      paint(page, top) {
        page.push(
          drawn('layout', roundedRectangle({ x: whole.x, y: top, width: whole.width, height }, 6), lines.box),
        )
        let y = top + inset
        const paintPair = (cells: readonly TextCell[], mark: number | null): void => {
          const baseline = y + rowBaseline(cells)
          for (const cell of cells) paintCell(page, cell, baseline)
          if (mark !== null) page.push(uncheckedMarks(mark, columns.uncheckedX, baseline - 14 * 0.3))
          y += rowHeight(cells)
        }
        paintPair(heading, headingMark)
        y += air
        paintPair([name], null)
        if (phone !== null) {
          const line = phoneHeight - air
          page.push(pictogramMark('phone', left, y + air / 2 + (line - pictogramSize) / 2, pictogramSize))
          paintCell(page, phone, y + air / 2 + (line - cellHeight(phone)) / 2 + rowBaseline([phone]))
          y += phoneHeight
        }
        if (when.length > 0) {
          y += air
          paintPair(when, whenMark)
        }
        if (figure !== null && code !== null) {
          const box = {
            x: whole.x + whole.width - inset - codeSize,
            y: top + (height - codeSize) / 2,
            width: codeSize,
            height: codeSize,
          }
          page.push(filled(figure.id, telephoneCode(card.phone, box) ?? code))
        }
      },
    },
  ]
}

/** On a small sheet the words need its whole width; the number and its code stand in the box below them. */
function headingAbove(card: ContactCard, desk: Desk): readonly Piece[] {
  const setting = {
    role: 'body',
    heading: null,
    pictogram: null,
    ruleBelow: false,
    keepWithNext: true,
  } as const
  const { gaps } = desk.sheet
  return pairRows(
    card.heading,
    { ...setting, gapBefore: 2 * millimetre * gaps, padding: 2 * millimetre * gaps, columns: desk.columns },
    desk,
    desk.tag,
  )
}

function innerColumns(columns: Columns, x: number, width: number, gutter: number): Columns {
  if (columns.other === null) return { ...columns, nl: { x, width } }
  const half = (width - gutter) / 2
  const otherX = x + half + gutter
  return {
    ...columns,
    nl: { x, width: half },
    other: { x: otherX, width: half },
    uncheckedX: otherX - gutter / 2,
  }
}
