import type { Block } from '#shared/documents/block.ts'
import type { TextLine } from '../laidOutPaper.ts'
import { layText } from '../text/paragraph.ts'
import type { Desk, Piece } from './desk.ts'
import { lines, millimetre } from './measures.ts'
import { secretCode } from './qrCode.ts'
import { drawn, filled, roundedRectangle } from './shapes.ts'

type Code = Extract<Block, { readonly kind: 'code' }>

const inset = 2.5 * millimetre
const qrSize = 33 * millimetre
const air = 4 * millimetre
const groupsAcross = 4
/** 18 pt, as `notes/ux.md` 4.2 H asks; the widest letter, a W, still fits in its own place. */
const letters = { size: 18, place: 17.1, height: 22 } as const
const numbers = { size: 10, height: 11.5 } as const
const airBelow = 1 * millimetre
const rowAir = 1.1 * millimetre

/**
 * A code to be typed over: groups with their number above them, every character as wide as the others so that it can be
 * pointed at, and the same code for a scanner. Always in one piece.
 */
export function codePieces(code: Code, desk: Desk): readonly Piece[] {
  const { whole } = desk.columns
  const left = whole.x + inset
  const qrX = whole.x + whole.width - inset - qrSize
  const step = (qrX - air - left + groupGap(qrX - air - left)) / groupsAcross
  const tag = desk.tag.add('Div')
  const groups = code.groups.map((group, index) => ({
    owner: tag.add('P', { language: 'nl' }).id,
    number: oneLine(String(index + 1), numbers.size, desk),
    line: evenlyPlaced(oneLine(group, letters.size, desk), letters.place),
    x: left + (index % groupsAcross) * step,
    row: Math.floor(index / groupsAcross),
  }))
  const figure = tag.add('Figure', { language: 'nl', alt: code.alt })
  const rowHeight = numbers.height + letters.height
  const rows = Math.ceil(code.groups.length / groupsAcross)
  const wordsHeight = rows * rowHeight + (rows - 1) * rowAir
  const height = Math.max(wordsHeight, qrSize) + 2 * inset
  return [
    {
      gapBefore: 2 * millimetre,
      height: height + airBelow,
      keepWithNext: false,
      head: null,
      paint(page, top) {
        const box = { x: whole.x, y: top, width: whole.width, height }
        page.push(drawn('layout', roundedRectangle(box, 6), lines.box))
        for (const { owner, number, line, x, row } of groups) {
          const y = top + (height - wordsHeight) / 2 + row * (rowHeight + rowAir)
          page.push(
            { kind: 'text', owner, line: number, x: x + 1, baseline: y + numbers.size },
            { kind: 'text', owner, line, x, baseline: y + numbers.height + letters.size },
          )
        }
        const qr = { x: qrX, y: top + (height - qrSize) / 2, width: qrSize, height: qrSize }
        page.push(filled(figure.id, secretCode(code.groups.join(''), qr)))
      },
    },
  ]
}

/** What is left between the groups when they fill the width. */
function groupGap(width: number): number {
  const group = 5 * letters.place
  return (width - groupsAcross * group) / (groupsAcross - 1)
}

function oneLine(text: string, size: number, desk: Desk): TextLine {
  const [line] = layText(text, { language: 'nl', weight: 'regular', size }, Number.MAX_VALUE, desk.typefaces)
  if (line === undefined) throw new Error('a code without characters')
  return line
}

/** The same letters, each in the middle of a place of `width` points. */
function evenlyPlaced(line: TextLine, width: number): TextLine {
  const units = line.runs.flatMap((run) => run.letters).reduce((sum, letter) => sum + letter.advance, 0)
  const place = (width * units) / line.width
  const runs = line.runs.map((run) => ({
    ...run,
    letters: run.letters.map((letter) => {
      const shift = (place - letter.advance) / 2
      return {
        ...letter,
        advance: place,
        glyphs: letter.glyphs.map((glyph) => ({ ...glyph, x: glyph.x + shift })),
      }
    }),
  }))
  return { ...line, width: line.text.length * width, runs }
}
