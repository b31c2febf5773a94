import type { Pair, Words } from '#shared/documents/block.ts'
import type { Mark, Owner } from '../laidOutPaper.ts'
import { layText, widestPiece } from '../text/paragraph.ts'
import type { Column, Desk } from './desk.ts'
import { millimetre, type TextRole } from './measures.ts'
import { uncheckedMarks, uncheckedTag } from './pairRow.ts'
import type { Tag } from './tags.ts'
import { cellHeight, layCell, paintCell, rowBaseline, rowHeight, type TextCell } from './textCell.ts'

export const padding = { x: 2.2 * millimetre } as const
/** Room at the right of a cell for the circle beside an unchecked translation. */
export const markRoom = 3 * millimetre

/** Points above and below the words of a table's row; never so little that they touch the rules. */
export function rowAir({ sheet }: Desk): number {
  return Math.max(1.6 * sheet.gaps, 0.8) * millimetre
}

/** The two languages of a cell, Dutch above the other or beside it. */
export interface Stack {
  readonly cells: readonly TextCell[]
  readonly beside: boolean
  readonly unchecked: { readonly owner: number; readonly x: number } | null
}

interface StackSetting {
  readonly role: TextRole
  readonly tag: 'P' | 'Span'
  readonly marked: boolean
}

export function layStack(pair: Pair, column: Column, setting: StackSetting, desk: Desk, parent: Tag): Stack {
  const tagged = { parent, role: setting.tag } as const
  const cells = [layCell(desk, { text: pair.nl, language: 'nl' }, setting.role, inside(column), tagged)]
  // A name is the same in both languages: once is enough.
  if (desk.columns.other === null || pair.other === null || pair.other.text === pair.nl)
    return { cells, beside: false, unchecked: null }
  const marked = setting.marked && !pair.checked
  const room = { ...inside(column), width: inside(column).width - (marked ? markRoom : 0) }
  cells.push(layCell(desk, pair.other, setting.role, room, tagged))
  const owner = marked ? uncheckedTag(pair, { columns: desk.columns }, desk, parent) : null
  return {
    cells,
    beside: fitBeside(cells),
    unchecked: owner === null ? null : { owner, x: column.x + column.width - padding.x - 1 },
  }
}

export function inside(column: Column): Column {
  return { x: column.x + padding.x, width: column.width - 2 * padding.x }
}

function stackBaseline({ cells, beside }: Stack): number {
  return rowBaseline(beside ? cells : cells.slice(0, 1))
}

/** How far each stands below the top of their row, in points, so that first lines share a baseline. */
export function loweredIn(stacks: readonly Stack[]): (stack: Stack) => number {
  const lowest = Math.max(0, ...stacks.map(stackBaseline))
  return (stack) => lowest - stackBaseline(stack)
}

export function stackHeight(stack: Stack): number {
  return stack.beside ? rowHeight(stack.cells) : stack.cells.reduce((sum, cell) => sum + cellHeight(cell), 0)
}

export function paintStack(
  page: Mark[],
  { cells, unchecked, beside }: Stack,
  top: number,
  owner: Owner | null,
): void {
  let y = top
  cells.forEach((cell, index) => {
    const baseline = y + rowBaseline(beside ? cells : [cell])
    paintCell(page, cell, baseline, owner ?? cell.owner)
    if (index === 1 && unchecked !== null)
      page.push(uncheckedMarks(unchecked.owner, unchecked.x, baseline - cell.setting.size * 0.3))
    if (!beside) y += cellHeight(cell)
  })
}

/** A short Dutch word and a short right-to-left one share a line: each begins at its own edge. */
function fitBeside([nl, other]: readonly TextCell[]): boolean {
  if (nl === undefined || other?.rightToLeft !== true) return false
  const [first, second] = [nl.lines[0]?.width ?? 0, other.lines[0]?.width ?? 0]
  return nl.lines.length === 1 && other.lines.length === 1 && first + second + wordGap <= other.column.width
}

/** Between a Dutch word and the other one on its line. */
export const wordGap = 3 * millimetre

/** The longest word or other piece that should stay whole, of all, in points. */
export function widestOf(pairs: readonly Pair[], role: TextRole, desk: Desk): number {
  return wordsOf(pairs).reduce((widest, { text, language }) => {
    const { weight, size } = desk.setting(role, language)
    return Math.max(widest, widestPiece(text, { language, weight, size }, desk.typefaces))
  }, 0)
}

/** So wide that the longest text fits on two lines, in points: a date should not take three. */
export function halfLine(pairs: readonly Pair[], desk: Desk): number {
  return wholeLine(pairs, desk) * 0.6
}

/** So wide that the longest text fits on one line, in points. */
export function wholeLine(pairs: readonly Pair[], desk: Desk, role: TextRole = 'body'): number {
  const lines = wordsOf(pairs).flatMap(({ text, language }) => {
    const { weight, size } = desk.setting(role, language)
    return layText(text, { language, weight, size }, Number.MAX_VALUE, desk.typefaces)
  })
  return lines.reduce((widest, line) => Math.max(widest, line.width), 0)
}

function wordsOf(pairs: readonly Pair[]): readonly Words[] {
  return pairs.flatMap(({ nl, other }) => [
    { text: nl, language: 'nl' } as const,
    ...(other === null ? [] : [other]),
  ])
}
