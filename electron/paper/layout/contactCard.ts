import type { Block, Pair } from '#shared/documents/block.ts'
import { wholeLine } from './cellStack.ts'
import type { Column, Columns, Desk, Piece } from './desk.ts'
import { lines, millimetre, type Sheet } from './measures.ts'
import { pairCells, pairRows, uncheckedMarks, uncheckedTag } from './pairRow.ts'
import { pictogramMark } from './pictogram.ts'
import { telephoneCode } from './qrCode.ts'
import { drawn, filled, roundedRectangle } from './shapes.ts'
import type { Tag } from './tags.ts'
import { cellHeight, layCell, paintCell, rowBaseline, rowHeight, type TextCell } from './textCell.ts'

type ContactCard = Extract<Block, { readonly kind: 'contactCard' }>

interface Measures {
  readonly inset: number
  readonly codeSize: number
  readonly air: number
  readonly gutter: number
}

const measures: Readonly<Record<Sheet['size'], Measures>> = {
  A4: { inset: 3 * millimetre, codeSize: 26 * millimetre, air: 2 * millimetre, gutter: 8 * millimetre },
  A6: { inset: 3 * millimetre, codeSize: 25 * millimetre, air: 1.5 * millimetre, gutter: 6 * millimetre },
}

const leastForName = 45 * millimetre

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
  const columns = innerColumns(card.heading, { x: left, width }, gutter, desk)
  const phoneX = left + pictogramSize + air

  const isInside = above.length === 0
  const heading = isInside
    ? pairCells(card.heading, { role: 'strong', heading: null, columns }, desk, parent)
    : []
  const headingMark = isInside ? uncheckedTag(card.heading, { columns }, desk, parent) : null
  const tagged = { parent, role: 'P' } as const
  const nameTag = parent.add('Div')
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

  const besidePhone = phone?.lines.length === 1 ? phoneX + (phone.lines[0]?.width ?? 0) + 2 * air : left
  const name = layName(card.name, { x: left, width }, besidePhone, desk, nameTag)
  const isBeside = name.column.x > left
  const nameBeside = isBeside ? cellHeight(name) : 0
  const phoneHeight = phone === null ? 0 : Math.max(cellHeight(phone), pictogramSize, nameBeside) + air
  const wordsHeight =
    rowHeight(heading) +
    (isBeside ? 0 : air + cellHeight(name)) +
    phoneHeight +
    (when.length === 0 ? 0 : air + rowHeight(when))
  const height = Math.max(wordsHeight, code === null ? 0 : codeSize) + 2 * inset

  return [
    ...above,
    {
      gapBefore: isInside ? 4 * millimetre * desk.sheet.gaps : air,
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
        if (!isBeside) {
          y += air
          paintPair([name], null)
        }
        if (phone !== null) {
          const line = phoneHeight - air
          const middle = y + air / 2 + line / 2
          page.push(pictogramMark('phone', left, middle - pictogramSize / 2, pictogramSize))
          for (const cell of isBeside ? [phone, name] : [phone])
            paintCell(page, cell, middle - cellHeight(cell) / 2 + rowBaseline([cell]))
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

/** Beside the number when it takes two lines there at most, else above it. */
function layName(name: string, line: Column, besidePhone: number, desk: Desk, parent: Tag): TextCell {
  const words = { text: name, language: 'nl' } as const
  const tagged = { parent, role: 'P' } as const
  const above = layCell(desk, words, 'name', line, tagged)
  const room = line.x + line.width - besidePhone
  if (besidePhone === line.x || room < leastForName) return above
  const beside = layCell(desk, words, 'name', { x: besidePhone, width: room }, tagged)
  return beside.lines.length <= 2 && beside.setting.size === above.setting.size ? beside : above
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

/** Halves, unless both languages of the heading fit on one line when they share it otherwise. */
function innerColumns(heading: Pair, { x, width }: Column, gutter: number, desk: Desk): Columns {
  const { columns } = desk
  if (columns.other === null) return { ...columns, nl: { x, width } }
  const room = width - gutter
  const dutch = wholeLine([{ ...heading, other: null }], desk, 'strong')
  const spare = room - dutch - wholeLine([{ ...heading, nl: '' }], desk, 'strong')
  const left = spare < 0 ? room / 2 : Math.min(Math.max(room / 2, dutch + 1), dutch + spare)
  const otherX = x + left + gutter
  return {
    ...columns,
    nl: { x, width: left },
    other: { x: otherX, width: room - left },
    uncheckedX: otherX - gutter / 2,
  }
}
