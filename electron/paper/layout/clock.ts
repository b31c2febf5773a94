import type { Block } from '#shared/documents/block.ts'
import type { Mark, Owner, PathStep } from '../laidOutPaper.ts'
import type { Column, Columns, Desk, Piece } from './desk.ts'
import { lines, millimetre } from './measures.ts'
import { pairCells, uncheckedMarks, uncheckedTag } from './pairRow.ts'
import { circle, drawn } from './shapes.ts'
import { layCell, paintCell, rowBaseline, rowHeight, type TextCell } from './textCell.ts'

type Clock = Extract<Block, { readonly kind: 'clock' }>

const air = 4 * millimetre

/** A clock as large as it can be read across a table, with the time in digits and the part of the day beside it. */
export function clockPieces({ time, words }: Clock, desk: Desk): readonly Piece[] {
  const size = desk.sheet.clock
  const columns = besideClock(desk.columns, size)
  const parent = desk.tag.add('Div')
  const alt = time === null ? 'Klok zonder wijzers' : `Klok: ${time}`
  const figure = parent.add('Figure', { language: 'nl', alt })
  const beside = [columns.nl, ...(columns.other === null ? [] : [columns.other])]
  const digits =
    time === null
      ? []
      : beside.map((column, at) => timeCell(time, column, at === 0, desk, { parent, role: 'P' }))
  const role = time === null ? 'body' : 'strong'
  const said = pairCells(words, { role, heading: null, columns }, desk, parent)
  const unchecked = uncheckedTag(words, { columns }, desk, parent)
  const [digitsHeight, saidHeight] = [rowHeight(digits), rowHeight(said)]
  const height = Math.max(size, digitsHeight + saidHeight)
  const padding = 1.2 * millimetre
  return [
    {
      gapBefore: 0,
      height: height + 2 * padding,
      keepWithNext: false,
      head: null,
      paint(page, top) {
        const middle = top + padding + height / 2
        page.push(...clockFace(figure.id, time, columns.pictogramX + size / 2, middle, size / 2))
        let y = middle - (digitsHeight + saidHeight) / 2
        y = paintRow(page, digits, y)
        if (unchecked !== null)
          page.push(uncheckedMarks(unchecked, columns.uncheckedX, y + rowBaseline(said) - 4))
        paintRow(page, said, y)
      },
    },
  ]
}

function paintRow(page: Mark[], cells: readonly TextCell[], y: number): number {
  for (const cell of cells) paintCell(page, cell, y + rowBaseline(cells))
  return y + rowHeight(cells)
}

/** Digits are the same in both languages; they stand where that language begins its line. */
function timeCell(
  time: string,
  column: Column,
  isDutch: boolean,
  desk: Desk,
  tag: Parameters<typeof layCell>[4],
): TextCell {
  const language = isDutch ? 'nl' : desk.document.language
  return layCell(desk, { text: time, language }, 'name', column, tag)
}

/** Dutch, the clock, the other language: as on the rest of the sheet. Dutch only: the clock, then the words. */
function besideClock(columns: Columns, size: number): Columns {
  const { whole } = columns
  if (columns.other === null) {
    const x = columns.nl.x + size + air
    return { ...columns, pictogramX: columns.nl.x, nl: { x, width: whole.x + whole.width - x } }
  }
  const width = (whole.width - size - 2 * air) / 2
  const otherX = whole.x + whole.width - width
  return {
    ...columns,
    nl: { x: whole.x, width },
    other: { x: otherX, width },
    pictogramX: whole.x + width + air,
    uncheckedX: otherX - air / 2,
  }
}

function clockFace(owner: Owner, time: string | null, x: number, y: number, radius: number): readonly Mark[] {
  const at = (turn: number, length: number): readonly [number, number] => [
    x + Math.sin(turn * 2 * Math.PI) * radius * length,
    y - Math.cos(turn * 2 * Math.PI) * radius * length,
  ]
  const line = (turn: number, from: number, to: number): readonly PathStep[] => [
    ['M', ...at(turn, from)],
    ['L', ...at(turn, to)],
  ]
  const hours = Array.from({ length: 12 }, (_, hour) => hour)
  const quarters = hours.filter((hour) => hour % 3 === 0)
  const others = hours.filter((hour) => hour % 3 !== 0)
  return [
    drawn(owner, circle(x, y, radius - lines.strong / 2), lines.strong),
    drawn(
      owner,
      others.flatMap((hour) => line(hour / 12, 0.8, 0.9)),
      lines.box,
    ),
    drawn(
      owner,
      quarters.flatMap((hour) => line(hour / 12, 0.72, 0.9)),
      2,
    ),
    ...(time === null ? [] : hands(owner, time, line, radius)),
    drawn(owner, circle(x, y, 1.2), 2.4),
  ]
}

function hands(
  owner: Owner,
  time: string,
  line: (turn: number, from: number, to: number) => readonly PathStep[],
  radius: number,
): readonly Mark[] {
  const [hour, minute] = [Number(time.slice(0, 2)), Number(time.slice(3, 5))]
  return [
    drawn(owner, line((hour % 12) / 12 + minute / 720, 0, 0.48), radius * 0.1),
    drawn(owner, line(minute / 60, 0, 0.74), radius * 0.055),
  ]
}
