import type { Block, Pair, Words } from '#shared/documents/block.ts'
import { directionOf } from '#shared/domain/language.ts'
import { unbrokenPieces } from '../text/breakPlaces.ts'
import { layText } from '../text/paragraph.ts'
import { markRoom, padding, wordGap } from './cellStack.ts'
import type { Desk } from './desk.ts'
import { millimetre, type TextRole } from './measures.ts'

type Table = Extract<Block, { readonly kind: 'table' }>

/** Points by which a column grows and another one shrinks, at first and at last. */
const steps = [32, 16, 8, 4, 2].map((step) => step * millimetre)

/**
 * Widths with which the rows of a table are lowest together, its head on two pages: `widths` with room taken from columns
 * that need it less. No column gets narrower than its `least`. All in points.
 */
export function lowestRows(
  { head, rows }: Table,
  widths: readonly number[],
  least: readonly number[],
  desk: Desk,
): readonly number[] {
  const measured = [
    ...[head, head].map((row) => row.map((pair) => measure(pair, 'strong', desk))),
    ...rows.map((row) => row.map((pair) => measure(pair, 'item', desk))),
  ]
  const heightWith = (tried: readonly number[]): number =>
    measured.reduce((sum, row) => sum + rowHeight(row, tried), 0)
  let best = { widths, height: heightWith(widths) }
  for (const step of steps) {
    let before = Infinity
    while (best.height < before) {
      before = best.height
      for (const tried of moves(best.widths, least, step)) {
        const height = heightWith(tried)
        if (height < best.height) best = { widths: tried, height }
      }
    }
  }
  return best.widths
}

/** Every way to give one column `step` points of another one. */
function moves(
  widths: readonly number[],
  least: readonly number[],
  step: number,
): readonly (readonly number[])[] {
  return widths.flatMap((from, giver) =>
    from - step < (least[giver] ?? 0)
      ? []
      : widths.flatMap((_, taker) =>
          taker === giver
            ? []
            : [widths.map((width, at) => width + (at === taker ? step : 0) - (at === giver ? step : 0))],
        ),
  )
}

interface MeasuredWords {
  /** Of each word with the space after it, in points. */
  readonly words: readonly number[]
  readonly lineHeight: number
  readonly rightToLeft: boolean
}

function measure({ nl, other }: Pair, role: TextRole, desk: Desk): readonly MeasuredWords[] {
  const dutch = measureWords({ text: nl, language: 'nl' }, role, desk)
  return desk.columns.other === null || other === null || other.text === nl
    ? [dutch]
    : [dutch, measureWords(other, role, desk)]
}

function measureWords({ text, language }: Words, role: TextRole, desk: Desk): MeasuredWords {
  const { weight, size, lineHeight } = desk.setting(role, language)
  const words = unbrokenPieces(text)
    .map((word) => layText(word, { language, weight, size }, Number.MAX_VALUE, desk.typefaces, text))
    .map(([line]) => line?.width ?? 0)
  return { words, lineHeight, rightToLeft: directionOf(language) === 'rtl' }
}

function rowHeight(row: readonly (readonly MeasuredWords[])[], widths: readonly number[]): number {
  return row.reduce((highest, cell, at) => Math.max(highest, cellHeight(cell, widths[at] ?? 0)), 0)
}

/** As `layStack` sets it: the other language below the Dutch, or beside it when both are short. */
function cellHeight([dutch, other]: readonly MeasuredWords[], width: number): number {
  if (dutch === undefined) return 0
  const room = width - 2 * padding.x
  const ofDutch = linesIn(dutch.words, room)
  if (other === undefined) return ofDutch * dutch.lineHeight
  const ofOther = linesIn(other.words, room - markRoom)
  const isBeside =
    other.rightToLeft &&
    ofDutch * ofOther === 1 &&
    sum(dutch.words) + sum(other.words) + wordGap <= room - markRoom
  return isBeside ? other.lineHeight : ofDutch * dutch.lineHeight + ofOther * other.lineHeight
}

function linesIn(words: readonly number[], room: number): number {
  let [lines, used] = [1, 0]
  for (const word of words) {
    if (used > 0 && used + word > room) [lines, used] = [lines + 1, 0]
    used += word
  }
  return lines
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
