import type { SignatureBox } from '#shared/documents/block.ts'
import type { Desk, Piece } from './desk.ts'
import { lines, millimetre, sheet } from './measures.ts'
import { drawn, roundedRectangle, rule } from './shapes.ts'
import { cellHeight, layCell, paintCell, rowBaseline, rowHeight, type TextCell } from './textCell.ts'

const boxWidth = 82.5 * millimetre
const boxHeight = 34 * millimetre
const inset = 4 * millimetre
/** Left free for writing a date beside its word. */
const dateLineHeight = 10 * millimetre

/** Boxes to sign in, two beside each other: the name above, the date inside. */
export function signaturePieces(boxes: readonly SignatureBox[], desk: Desk): readonly Piece[] {
  const rows = Array.from({ length: Math.ceil(boxes.length / 2) }, (_, row) =>
    boxes.slice(row * 2, row * 2 + 2),
  )
  return rows.map((row) => signatureRow(row, desk))
}

interface LaidBox {
  readonly x: number
  readonly name: TextCell
  readonly date: readonly TextCell[]
}

function signatureRow(boxes: readonly SignatureBox[], desk: Desk): Piece {
  const laid = boxes.map((box, index) => layBox(box, index === 0 ? sheet.left : sheet.right - boxWidth, desk))
  const names = rowHeight(laid.map((box) => box.name))
  const dates = laid.reduce((highest, box) => Math.max(highest, rowHeight(box.date)), 0)
  const height = boxHeight + Math.max(0, dates - dateLineHeight)
  return {
    gapBefore: 4 * millimetre * desk.sheet.gaps,
    height: names + height + 1.5 * millimetre,
    keepWithNext: false,
    head: null,
    paint(page, top) {
      const boxTop = top + names + 1.5 * millimetre
      for (const { x, name, date } of laid) {
        paintCell(page, name, top + names - cellHeight(name) + rowBaseline([name]))
        page.push(drawn('layout', roundedRectangle({ x, y: boxTop, width: boxWidth, height }, 5), lines.box))
        const dateTop = boxTop + height - Math.max(dates, dateLineHeight)
        page.push(rule('layout', [x + inset, dateTop], [x + boxWidth - inset, dateTop], 0.75, 0.35))
        for (const cell of date) paintCell(page, cell, dateTop + 1 * millimetre + rowBaseline(date))
      }
    },
  }
}

/** The date's word stands left in Dutch and right in the other language, with room to write between them. */
function layBox(box: SignatureBox, x: number, desk: Desk): LaidBox {
  const parent = desk.tag.add('Div')
  const tagged = { parent, role: 'P' } as const
  const half = boxWidth / 2 - inset
  const name = layCell(desk, box.name, 'strong', { x, width: boxWidth }, tagged)
  const date = [
    layCell(desk, { text: box.date.nl, language: 'nl' }, 'small', { x: x + inset, width: half }, tagged),
  ]
  if (box.date.other !== null && desk.columns.other !== null) {
    const other = layCell(desk, box.date.other, 'small', { x: x + boxWidth / 2, width: half }, tagged)
    const line = other.lines[0]
    const narrow = other.lines.length === 1 && line !== undefined && !other.rightToLeft
    date.push(
      narrow ? { ...other, column: { x: x + boxWidth - inset - line.width, width: line.width } } : other,
    )
  }
  return { x, name, date }
}
