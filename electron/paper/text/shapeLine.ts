import type { Letter, PlacedGlyph, TextLine, TextRun } from '../laidOutPaper.ts'
import { inVisualOrder, levelsOnLine } from './bidi.ts'
import type { ShapedGlyph } from './harfBuzz.ts'
import { itemsBetween, type Item, type ItemisedText } from './items.ts'
import { CannotPrint } from './printable.ts'

const softHyphen = '\u00AD'

/** A paragraph set as one line, from which shorter lines are cut. */
export interface WholeParagraph {
  readonly text: ItemisedText
  readonly line: TextLine
  readonly stretches: readonly Stretch[]
}

interface Stretch {
  readonly item: Item
  readonly run: TextRun
  /** Where in the paragraph letters begin that would change if a line began there. */
  readonly unsafe: ReadonlySet<number>
}

/** @throws {CannotPrint} when a font has the characters but no glyph for them together. */
export function shapeParagraph(text: ItemisedText, size: number): WholeParagraph {
  const end = text.text.length
  const context = withVisibleHyphen(text.text)
  const items = itemsBetween(text, 0, end, levelsOnLine(text, 0, end))
  const stretches = inVisualOrder(items).map((item) => shapeItem(text, item, context, 0))
  return { text, line: asLine(text.text, size, stretches), stretches }
}

/** The part of a paragraph between `start` and `end` as one line, in visual order: cut out where that changes no letter. */
export function lineOf(whole: WholeParagraph, start: number, end: number): TextLine {
  const { text, line } = whole
  if (!edgesStandFree(text, start, end)) return shapeLine(text, start, end, line.size)
  const items = itemsBetween(text, start, end, levelsOnLine(text, start, end))
  const context = text.text.slice(start, end)
  const runs = inVisualOrder(items).map((item) => {
    const run = cutOut(whole.stretches, item)
    return run === null ? shapeItem(text, item, context, start) : { item, run }
  })
  return asLine(context, line.size, runs)
}

/**
 * The part of a paragraph between `start` and `end` as one line: shaped on its own, in visual order.
 *
 * @throws {CannotPrint} when a font has the characters but no glyph for them together.
 */
export function shapeLine(text: ItemisedText, start: number, end: number, size: number): TextLine {
  const items = itemsBetween(text, start, end, levelsOnLine(text, start, end))
  const context = withVisibleHyphen(text.text.slice(start, end))
  const runs = inVisualOrder(items).map((item) => shapeItem(text, item, context, start))
  return asLine(text.text.slice(start, end), size, runs)
}

/** A space stands on the far side of each edge or before it: nothing joins across it and no hyphen appears. */
function edgesStandFree({ text, letterStarts }: ItemisedText, start: number, end: number): boolean {
  return (
    (start === 0 || (text.charAt(start - 1) === ' ' && letterStarts[start] === true)) &&
    (end === text.length
      ? !text.endsWith(softHyphen)
      : text.charAt(end - 1) === ' ' && letterStarts[end] === true)
  )
}

/** The letters of `item` as they were shaped with the whole paragraph; null when they must be shaped again. */
function cutOut(stretches: readonly Stretch[], item: Item): TextRun | null {
  const stretch = stretches.find((found) => found.item.start <= item.start && item.end <= found.item.end)
  if (stretch === undefined) return null
  const { run, unsafe } = stretch
  if (run.rightToLeft !== isRightToLeft(item)) return null
  if (stretch.item.start === item.start && stretch.item.end === item.end) return run
  // HarfBuzz turns such a run round or not by whether there is a digit anywhere in it.
  if (!run.rightToLeft && item.script === 'Arab') return null
  const { letters } = run
  // One past the end of the stretch there is no letter, and nothing to be unsafe.
  const begin = placeOf(run, item.start)
  const beyond =
    item.end === stretch.item.end ? (run.rightToLeft ? -1 : letters.length) : placeOf(run, item.end)
  if (begin === null || beyond === null || unsafe.has(item.start) || unsafe.has(item.end)) return null
  const cut = run.rightToLeft ? letters.slice(beyond + 1, begin + 1) : letters.slice(begin, beyond)
  return { ...run, letters: cut }
}

/** Where the letter that begins at `index` in the paragraph stands in the run. */
function placeOf({ letters, rightToLeft }: TextRun, index: number): number | null {
  let [low, high] = [0, letters.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = letters[middle]?.index ?? 0
    if (found === index) return middle
    if (found < index === rightToLeft) high = middle - 1
    else low = middle + 1
  }
  return null
}

interface ShapedItem {
  readonly item: Item
  readonly run: TextRun
}

function asLine(text: string, size: number, runs: readonly ShapedItem[]): TextLine {
  return {
    text,
    size,
    width: runs.reduce(
      (width, { run, item }) => width + runAdvance(run) * (size / item.typeface.unitsPerEm),
      0,
    ),
    runs: runs.map(({ run }) => run),
  }
}

function shapeItem(text: ItemisedText, item: Item, context: string, lineStart: number): Stretch {
  const rightToLeft = isRightToLeft(item)
  const glyphs = item.typeface.shape({
    text: context,
    start: item.start - lineStart,
    end: item.end - lineStart,
    rightToLeft,
    script: item.script,
    language: text.language,
  })
  const letters = lettersOf(glyphs, { text, item, lineStart, rightToLeft })
  const unsafe = new Set<number>()
  for (const glyph of glyphs) if (glyph.unsafeToBreak) unsafe.add(glyph.cluster + lineStart)
  return { run: { typeface: item.typeface.name, rightToLeft, letters }, item, unsafe }
}

function isRightToLeft({ level }: Item): boolean {
  return level % 2 === 1
}

interface Place {
  readonly text: ItemisedText
  readonly item: Item
  readonly lineStart: number
  readonly rightToLeft: boolean
}

/** Glyphs of one cluster belong together: a body and its dots are one letter. */
function lettersOf(glyphs: readonly ShapedGlyph[], place: Place): readonly Letter[] {
  const { text, item, lineStart, rightToLeft } = place
  const letters: Letter[] = []
  let first = 0
  let before = item.end
  while (first < glyphs.length) {
    const cluster = glyphs[first]?.cluster ?? 0
    let end = first + 1
    while (end < glyphs.length && glyphs[end]?.cluster === cluster) end += 1
    const start = cluster + lineStart
    const next = end < glyphs.length ? (glyphs[end]?.cluster ?? 0) + lineStart : item.end
    const characters = text.text.slice(start, rightToLeft ? before : next)
    letters.push(asLetter(glyphs, { first, end, index: start, text: characters }, text.text))
    before = start
    first = end
  }
  return letters
}

interface Cluster {
  readonly first: number
  readonly end: number
  /** Where its characters begin in the paragraph. */
  readonly index: number
  readonly text: string
}

function asLetter(
  shaped: readonly ShapedGlyph[],
  { first, end, index, text }: Cluster,
  paragraph: string,
): Letter {
  const only = shaped[first]
  if (only !== undefined && end === first + 1 && only.glyph !== 0 && only.x === 0 && only.y === 0)
    return { text, index, advance: only.advance, glyphs: inItsPlace(only.glyph) }
  const glyphs: PlacedGlyph[] = []
  let pen = 0
  for (const { glyph, x, y, advance } of shaped.slice(first, end)) {
    if (glyph === 0) throw new CannotPrint(text, paragraph)
    glyphs.push({ glyph, x: pen + x, y })
    pen += advance
  }
  return { text, index, advance: pen, glyphs }
}

const alone: (readonly PlacedGlyph[])[] = []

/** Most letters are one glyph where the pen stands: these are made once, not thousands of times for each paper. */
function inItsPlace(glyph: number): readonly PlacedGlyph[] {
  return (alone[glyph] ??= [{ glyph, x: 0, y: 0 }])
}

function runAdvance(run: TextRun): number {
  return run.letters.reduce((sum, letter) => sum + letter.advance, 0)
}

/** A soft hyphen shows only where the line ends with it. */
function withVisibleHyphen(line: string): string {
  return line.endsWith(softHyphen) ? `${line.slice(0, -1)}-` : line
}
