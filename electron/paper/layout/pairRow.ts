import type { Pair, Words } from '#shared/documents/block.ts'
import type { Drawing } from '#shared/domain/appointmentChoices.ts'
import type { Mark, Owner } from '../laidOutPaper.ts'
import type { Columns, Desk, Piece } from './desk.ts'
import { baselineIn, lines, millimetre, type TextRole } from './measures.ts'
import { pictogramMark } from './pictogram.ts'
import { circle, drawn, rule } from './shapes.ts'
import type { Tag } from './tags.ts'
import { layCell, paintCell, rowBaseline, rowHeight, slicesOf, type TextCell } from './textCell.ts'

/** Where the second language should stand and nobody has translated: a helper knows what to do. */
const askInterpreter = { text: 'Vraag de tolk', language: 'nl' } as const

export interface PairSetting {
  readonly role: TextRole
  /** A title or heading is one element with the two languages in it; a sentence is two paragraphs. */
  readonly heading: 'H1' | 'H2' | null
  readonly pictogram: Drawing | null
  readonly gapBefore: number
  readonly padding: number
  readonly ruleBelow: boolean
  readonly keepWithNext: boolean
  readonly columns: Columns
}

/** The same sentence in Dutch and in the second language, line by line; more than one piece only if no page holds it. */
export function pairRows(words: Pair, setting: PairSetting, desk: Desk, parent: Tag): readonly Piece[] {
  const cells = isSameText(words, setting)
    ? [
        layCell(desk, { text: words.nl, language: 'nl' }, setting.role, setting.columns.whole, {
          parent,
          role: 'P',
        }),
      ]
    : pairCells(words, setting, desk, parent)
  const unchecked = uncheckedTag(words, setting, desk, parent)
  const slices = slicesOf(cells, desk.pageHeight - 2 * setting.padding)
  return slices.map((slice, index) =>
    pairPiece(slice, setting, desk.sheet.pictogram, {
      first: index === 0,
      last: index === slices.length - 1,
      unchecked: index === 0 ? unchecked : null,
    }),
  )
}

/** A name or a licence in its own words: once is enough, over the whole width. */
function isSameText({ nl, other, checked }: Pair, { heading, pictogram }: PairSetting): boolean {
  return checked && other?.text === nl && heading === null && pictogram === null
}

export function pairCells(
  words: Pair,
  { role, heading, columns }: Pick<PairSetting, 'role' | 'heading' | 'columns'>,
  desk: Desk,
  parent: Tag,
): readonly TextCell[] {
  const tagged =
    heading === null
      ? ({ parent, role: 'P' } as const)
      : ({ parent: parent.add(heading, { language: 'nl' }), role: 'Span' } as const)
  const nl = layCell(desk, { text: words.nl, language: 'nl' }, role, columns.nl, tagged)
  if (columns.other === null) return [nl]
  const other: Words = words.other ?? askInterpreter
  return [nl, layCell(desk, other, words.other === null ? 'small' : role, columns.other, tagged)]
}

/** A small open circle says: no native speaker has looked at this sentence. The paper explains it in its own words. */
export function uncheckedMarks(owner: Owner, x: number, y: number): Mark {
  return drawn(owner, circle(x, y, uncheckedRadius), 1)
}

export function uncheckedTag(
  words: Pair,
  { columns }: Pick<PairSetting, 'columns'>,
  desk: Desk,
  parent: Tag,
): number | null {
  if (words.checked || words.other === null || columns.other === null || desk.document.language === 'nl')
    return null
  return parent.add('Figure', { language: 'nl', alt: uncheckedAlt }).id
}

const uncheckedRadius = 0.9 * millimetre
const uncheckedAlt = 'Vertaling nog niet nagekeken'

interface Slice {
  readonly first: boolean
  readonly last: boolean
  readonly unchecked: number | null
}

function pairPiece(
  cells: readonly TextCell[],
  setting: PairSetting,
  pictogramSize: number,
  slice: Slice,
): Piece {
  const { padding, columns } = setting
  const pictogram = slice.first ? setting.pictogram : null
  const firstLine = cells.reduce((highest, cell) => Math.max(highest, cell.setting.lineHeight), 0)
  // A line of text stands in the middle of the pictogram beside it.
  const lowered = pictogram === null ? 0 : Math.max(0, (pictogramSize - firstLine) / 2)
  const inner = Math.max(rowHeight(cells) + lowered, pictogram === null ? 0 : pictogramSize)
  return {
    gapBefore: slice.first ? setting.gapBefore : 0,
    height: inner + 2 * padding,
    keepWithNext: slice.last && setting.keepWithNext,
    head: null,
    paint(page, top) {
      const baseline = top + padding + lowered + rowBaseline(cells)
      for (const cell of cells) paintCell(page, cell, baseline)
      if (pictogram !== null)
        page.push(pictogramMark(pictogram, columns.pictogramX, top + padding, pictogramSize))
      if (slice.unchecked !== null)
        page.push(uncheckedMarks(slice.unchecked, columns.uncheckedX, middleOfLetters(cells, baseline)))
      if (setting.ruleBelow && slice.last) page.push(rowRule(columns, top + inner + 2 * padding))
    },
  }
}

function middleOfLetters(cells: readonly TextCell[], baseline: number): number {
  const first = cells[0]
  if (first === undefined) return baseline
  return baseline - (baselineIn(first.setting) - first.setting.lineHeight / 2)
}

function rowRule({ whole }: Columns, y: number): Mark {
  return rule('layout', [whole.x, y], [whole.x + whole.width, y], lines.row, lines.rowGrey)
}
