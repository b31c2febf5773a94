import LineBreaker from 'linebreak'
import { directionOf, type LanguageTag } from '#shared/domain/language.ts'
import type { Letter, TextLine } from '../laidOutPaper.ts'
import { direct } from './bidi.ts'
import { itemise, type ItemisedText } from './items.ts'
import { linesOf } from './printable.ts'
import { lineOf, shapeLine, shapeParagraph, type WholeParagraph } from './shapeLine.ts'
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

/** The widest piece that can't be broken, in points: what a column needs at least. */
export function widestWord(text: string, style: Style, typefaces: Typefaces): number {
  return linesOf(text)
    .flatMap((line) => line.split(/ |(?<=\p{L}-)(?=\p{L})/u))
    .flatMap((word) => layText(word, style, Number.MAX_VALUE, typefaces, text))
    .reduce((widest, line) => Math.max(widest, line.width), 0)
}

function breakLines(text: ItemisedText, size: number, width: number): readonly TextLine[] {
  const end = text.text.length
  const whole = shapeParagraph(text, size)
  if (whole.line.width <= width + tolerance) return [whole.line]
  const before = widthBefore(text, whole.line)
  const breaks = breakPlaces(text.text)
  const lines: TextLine[] = []
  let start = 0
  while (start < end) {
    const line = longestLine({ text, whole, size, width, before, breaks }, start)
    lines.push(line)
    start += line.text.length
  }
  return lines
}

interface Paragraph {
  readonly text: ItemisedText
  readonly whole: WholeParagraph
  readonly size: number
  readonly width: number
  /** Width of the paragraph before each UTF-16 unit, set as one line. */
  readonly before: readonly number[]
  readonly breaks: readonly number[]
}

/** The most words that fit from `start`; a word wider than the line is cut between letters. */
function longestLine(paragraph: Paragraph, start: number): TextLine {
  const { breaks, text, whole, width } = paragraph
  const first = firstAfter(breaks, start)
  let next = first
  while (next < breaks.length && estimate(paragraph, start, breaks[next] ?? 0) <= width + slack) next += 1
  for (const place of breaks.slice(first, next).reverse()) {
    const line = lineOf(whole, start, place)
    if (line.width - hangingSpace(line, text, start) <= width + tolerance) return line
  }
  return cutWord(paragraph, start)
}

function cutWord(paragraph: Paragraph, start: number): TextLine {
  const { text, width, size } = paragraph
  const length = text.text.length
  const nextLetter = (from: number): number => {
    let place = from + 1
    while (place < length && text.letterStarts[place] !== true) place += 1
    return place
  }
  const shortest = nextLetter(start)
  const places = [shortest]
  for (let place = shortest; place < length && estimate(paragraph, start, place) <= width + slack;) {
    place = nextLetter(place)
    places.push(place)
  }
  for (const place of places.reverse()) {
    const line = shapeLine(text, start, place, size)
    if (line.width <= width + tolerance) return line
  }
  return shapeLine(text, start, shortest, size)
}

/** What the words up to `place` took when the paragraph was one line. */
function estimate({ text, before }: Paragraph, start: number, place: number): number {
  let end = place
  while (end > start && text.text.charAt(end - 1) === ' ') end -= 1
  return (before[end] ?? 0) - (before[start] ?? 0)
}

/** Points taken by spaces at the reading end of a line; they may hang over the edge. */
function hangingSpace(line: TextLine, text: ItemisedText, start: number): number {
  const last = start + line.text.trimEnd().length
  if (last === start + line.text.length) return 0
  let space = 0
  for (const run of line.runs)
    for (const letter of run.letters) if (letter.index >= last) space += letterWidth(letter, text, line.size)
  return space
}

function widthBefore(text: ItemisedText, whole: TextLine): readonly number[] {
  const own = new Array<number>(text.text.length).fill(0)
  for (const run of whole.runs)
    for (const letter of run.letters) own[letter.index] = letterWidth(letter, text, whole.size)
  const before = [0]
  let sum = 0
  for (const width of own) {
    sum += width
    before.push(sum)
  }
  return before
}

function breakPlaces(text: string): readonly number[] {
  const breaker = new LineBreaker(text)
  const places: number[] = []
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) places.push(next.position)
  return places
}

function letterWidth(letter: Letter, text: ItemisedText, size: number): number {
  const unitsPerEm = text.typefaces[letter.index]?.unitsPerEm
  if (unitsPerEm === undefined) throw new Error('a letter stands outside its paragraph')
  return (letter.advance * size) / unitsPerEm
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
