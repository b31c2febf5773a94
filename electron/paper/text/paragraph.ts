import { directionOf, type LanguageTag } from '#shared/domain/language.ts'
import type { TextLine } from '../laidOutPaper.ts'
import { direct } from './bidi.ts'
import { breakPlaces, unbrokenPieces, type BreakPlaces } from './breakPlaces.ts'
import { itemise, type ItemisedText } from './items.ts'
import { linesOf } from './printable.ts'
import { shapeLine, type ShapedLine } from './shapeLine.ts'
import type { Typefaces, Weight } from './typefaces.ts'

export interface Style {
  readonly language: LanguageTag
  readonly weight: Weight
  /** Points. */
  readonly size: number
}

/** Points: sums of advances may differ by rounding. */
const tolerance = 0.04
/** Points by which a line may shrink when it is shaped on its own. */
const slack = 2

/**
 * Text as lines no wider than `width` points: bidi, fonts, shaping, line breaking (UAX 14), shaping again per line.
 *
 * @throws {CannotPrint} naming the first character that can't be printed, with the text that it `standsIn`.
 */
export function layText(
  text: string,
  style: Style,
  width: number,
  typefaces: Typefaces,
  standsIn?: string,
): readonly TextLine[] {
  return linesOf(text).flatMap((paragraph) => {
    const directed = direct(paragraph, directionOf(style.language))
    const candidates = typefaces.preferred(style.language, style.weight)
    const itemised = itemise(directed, style.language, candidates, standsIn)
    return breakLines(itemised, style.size, width)
  })
}

/** The widest piece that can't be broken, in points. */
export function widestWord(text: string, style: Style, typefaces: Typefaces): number {
  const words = linesOf(text).flatMap((line) => line.split(/ |(?<=\p{L}-)(?=\p{L})/u))
  return widestAmong(words, text, style, typefaces)
}

/** The widest piece that is better not broken, in points: what a column needs to read well. */
export function widestPiece(text: string, style: Style, typefaces: Typefaces): number {
  const pieces = linesOf(text).flatMap(unbrokenPieces)
  return widestAmong(
    pieces.map((piece) => piece.trimEnd()),
    text,
    style,
    typefaces,
  )
}

function widestAmong(pieces: readonly string[], text: string, style: Style, typefaces: Typefaces): number {
  return pieces
    .flatMap((piece) => layText(piece, style, Number.MAX_VALUE, typefaces, text))
    .reduce((widest, line) => Math.max(widest, line.width), 0)
}

function breakLines(text: ItemisedText, size: number, width: number): readonly TextLine[] {
  const end = text.text.length
  const whole = shapeLine(text, 0, end, size)
  if (whole.line.width <= width + tolerance) return [whole.line]
  const before = widthBefore(text, whole)
  const breaks = breakPlaces(text.text)
  const lines: TextLine[] = []
  let start = 0
  while (start < end) {
    const line = longestLine({ text, size, width, before, breaks }, start)
    lines.push(line)
    start += line.text.length
  }
  return lines
}

interface Paragraph {
  readonly text: ItemisedText
  readonly size: number
  readonly width: number
  /** Width of the paragraph before each UTF-16 unit, set as one line. */
  readonly before: readonly number[]
  readonly breaks: BreakPlaces
}

/** The most words that fit from `start`; a word wider than the line is cut between letters. */
function longestLine(paragraph: Paragraph, start: number): TextLine {
  const { text, size, width, before } = paragraph
  for (const place of placesFrom(paragraph, start)) {
    const { line } = shapeLine(text, start, place, size)
    // Spaces at the reading end may hang over the edge.
    const hanging = (before[place] ?? 0) - (before[wordsEnd(text.text, start, place)] ?? 0)
    if (line.width - hanging <= width + tolerance) return line
  }
  return cutWord(paragraph, start)
}

/** Where the line that begins at `start` may end, the best place first. */
function placesFrom(paragraph: Paragraph, start: number): readonly number[] {
  const { all, unwelcome } = paragraph.breaks
  const first = firstAfter(all, start)
  let next = first
  while (next < all.length && estimate(paragraph, start, all[next] ?? 0) <= paragraph.width + slack) next += 1
  const places = all.slice(first, next).reverse()
  if (unwelcome.size === 0) return places
  return [
    ...places.filter((place) => !unwelcome.has(place)),
    ...places.filter((place) => unwelcome.has(place)),
  ]
}

function cutWord(paragraph: Paragraph, start: number): TextLine {
  const { text, width, size } = paragraph
  const places: number[] = []
  let place = start
  while (place < text.text.length && estimate(paragraph, start, place) <= width + slack) {
    place = text.letterEnd(place)
    places.push(place)
  }
  const [shortest = text.text.length] = places
  for (const longest of places.reverse()) {
    const { line } = shapeLine(text, start, longest, size)
    if (line.width <= width + tolerance) return line
  }
  return shapeLine(text, start, shortest, size).line
}

/** What the words up to `place` took when the paragraph was one line. */
function estimate({ text, before }: Paragraph, start: number, place: number): number {
  return (before[wordsEnd(text.text, start, place)] ?? 0) - (before[start] ?? 0)
}

/** `place` without the spaces before it. */
function wordsEnd(text: string, start: number, place: number): number {
  let end = place
  while (end > start && text.charAt(end - 1) === ' ') end -= 1
  return end
}

function widthBefore({ text }: ItemisedText, { line, items }: ShapedLine): readonly number[] {
  const own = new Array<number>(text.length).fill(0)
  items.forEach(({ start, end, typeface }, at) => {
    const run = line.runs[at]
    if (run === undefined) throw new Error('a line has fewer runs than items')
    const perUnit = line.size / typeface.unitsPerEm
    let index = run.rightToLeft ? end : start
    for (const letter of run.letters) {
      if (run.rightToLeft) index -= letter.text.length
      own[index] = letter.advance * perUnit
      if (!run.rightToLeft) index += letter.text.length
    }
  })
  const before = [0]
  let sum = 0
  for (const width of own) {
    sum += width
    before.push(sum)
  }
  return before
}

/** Index of the first break after `start`. */
function firstAfter(breaks: readonly number[], start: number): number {
  let [low, high] = [0, breaks.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((breaks[middle] ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}
