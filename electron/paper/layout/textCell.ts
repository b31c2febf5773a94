import type { Words } from '#shared/documents/block.ts'
import { directionOf } from '#shared/domain/language.ts'
import type { Mark, Owner, TextLine } from '../laidOutPaper.ts'
import { layText, widestWord } from '../text/paragraph.ts'
import { linesOf, withoutDirections } from '../text/printable.ts'
import type { Column, Desk } from './desk.ts'
import { baselineIn, type Setting, type TextRole } from './measures.ts'
import type { Tag, TagWords } from './tags.ts'

/** Words in one language, broken into lines for one column. */
export interface TextCell {
  readonly column: Column
  readonly setting: Setting
  readonly rightToLeft: boolean
  readonly lines: readonly TextLine[]
  readonly owner: number
}

/** @throws {CannotPrint} when a character has no glyph. */
export function layCell(desk: Desk, words: Words, role: TextRole, column: Column, tag: TaggedAs): TextCell {
  const setting = fitting(words, desk.setting(role, words.language), column.width, desk)
  const lines = layText(
    words.text,
    { language: words.language, weight: setting.weight, size: setting.size },
    column.width,
    desk.typefaces,
  )
  const owner = tag.parent.add(tag.role, wordsOfTag(words, lines))
  return {
    column,
    setting,
    rightToLeft: directionOf(words.language) === 'rtl',
    lines,
    owner: owner.id,
  }
}

/** Letters so small that no word is cut, when a little smaller is enough: 'Kennismakin' and 'g' are hard to read. */
function fitting(words: Words, usual: Setting, width: number, desk: Desk): Setting {
  const longest = words.text.split(/\s/u).reduce((most, word) => Math.max(most, word.length), 0)
  // No letter is wider than its size.
  if (longest * usual.size <= width || longest > longestWord) return usual
  const { size, weight, lineHeight } = usual
  const smaller = width / widestWord(words.text, { language: words.language, weight, size }, desk.typefaces)
  if (smaller >= 1 || smaller < leastOfSize) return usual
  // A hair less, because a sum of widths may be rounded up.
  const scale = smaller * 0.999
  return { weight, size: size * scale, lineHeight: lineHeight * scale }
}

/** Letters; what is longer is no word, or has to be cut anyway. */
const longestWord = 60
const leastOfSize = 0.65

export interface TaggedAs {
  readonly parent: Tag
  readonly role: 'P' | 'Span'
}

/** Right-to-left words get their reading order in the tag too; their glyphs stand in visual order. */
function wordsOfTag(words: Words, lines: readonly TextLine[]): TagWords {
  const turned = lines.some((line) => line.runs.some((run) => run.rightToLeft))
  return turned
    ? { language: words.language, actualText: readableText(words.text) }
    : { language: words.language }
}

export function readableText(text: string): string {
  return withoutDirections(linesOf(text).join(' '))
}

/** Cells beside each other: first lines stand on one baseline. */
export function rowBaseline(cells: readonly TextCell[]): number {
  return cells.reduce((lowest, cell) => Math.max(lowest, baselineIn(cell.setting)), 0)
}

export function rowHeight(cells: readonly TextCell[]): number {
  const baseline = rowBaseline(cells)
  return cells.reduce(
    (highest, cell) => Math.max(highest, baseline - baselineIn(cell.setting) + cellHeight(cell)),
    0,
  )
}

export function cellHeight(cell: TextCell): number {
  return cell.lines.length * cell.setting.lineHeight
}

/** Paints a cell whose first line stands on `baseline`. */
export function paintCell(page: Mark[], cell: TextCell, baseline: number, owner: Owner = cell.owner): void {
  cell.lines.forEach((line, index) => {
    if (line.runs.length === 0) return
    const x = cell.rightToLeft ? cell.column.x + cell.column.width - line.width : cell.column.x
    page.push({ kind: 'text', owner, line, x, baseline: baseline + index * cell.setting.lineHeight })
  })
}

/** The same cells in slices that are no higher than `height`: only for a row that no page can hold. */
export function slicesOf(cells: readonly TextCell[], height: number): readonly (readonly TextCell[])[] {
  if (rowHeight(cells) <= height) return [cells]
  const lineHeight = cells.reduce((highest, cell) => Math.max(highest, cell.setting.lineHeight), 1)
  const perSlice = Math.max(1, Math.floor(height / lineHeight) - 1)
  const count = Math.ceil(cells.reduce((most, cell) => Math.max(most, cell.lines.length), 0) / perSlice)
  return Array.from({ length: count }, (_, slice) =>
    cells.map((cell) => ({ ...cell, lines: cell.lines.slice(slice * perSlice, (slice + 1) * perSlice) })),
  )
}
