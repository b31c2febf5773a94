import type { Letter, TextLine, TextRun } from '../laidOutPaper.ts'
import { inVisualOrder, levelsOnLine } from './bidi.ts'
import type { ShapedGlyph } from './harfBuzz.ts'
import { itemsBetween, type Item, type ItemisedText } from './items.ts'
import { CannotPrint } from './printable.ts'

const softHyphen = '\u00AD'

/**
 * The part of a paragraph between `start` and `end` as one line: shaped on its own, in visual order.
 *
 * @throws {CannotPrint} when a font has the characters but no glyph for them together.
 */
export function shapeLine(text: ItemisedText, start: number, end: number, size: number): TextLine {
  const items = itemsBetween(text, start, end, levelsOnLine(text, start, end))
  const context = withVisibleHyphen(text.text.slice(start, end))
  const runs = inVisualOrder(items).map((item) => shapeItem(text, item, context, start))
  return {
    text: text.text.slice(start, end),
    size,
    width: runs.reduce(
      (width, { run, item }) => width + runAdvance(run) * (size / item.typeface.unitsPerEm),
      0,
    ),
    runs: runs.map(({ run }) => run),
  }
}

function shapeItem(
  text: ItemisedText,
  item: Item,
  context: string,
  lineStart: number,
): { readonly run: TextRun; readonly item: Item } {
  const rightToLeft = item.level % 2 === 1
  const glyphs = item.typeface.shape({
    text: context,
    start: item.start - lineStart,
    end: item.end - lineStart,
    rightToLeft,
    script: item.script,
    language: text.language,
  })
  const letters = lettersOf(glyphs, { text, item, lineStart, rightToLeft })
  return { run: { typeface: item.typeface.name, rightToLeft, letters }, item }
}

interface Place {
  readonly text: ItemisedText
  readonly item: Item
  readonly lineStart: number
  readonly rightToLeft: boolean
}

/** Glyphs of one cluster belong together: a body and its dots are one letter. */
function lettersOf(glyphs: readonly ShapedGlyph[], place: Place): readonly Letter[] {
  const groups: ShapedGlyph[][] = []
  for (const glyph of glyphs) {
    const last = groups.at(-1)
    if (last?.[0]?.cluster === glyph.cluster) last.push(glyph)
    else groups.push([glyph])
  }
  const starts = groups.map((group) => (group[0]?.cluster ?? 0) + place.lineStart)
  return groups.map((group, index) => {
    const start = starts[index] ?? 0
    const next = place.rightToLeft ? starts[index - 1] : starts[index + 1]
    const characters = place.text.text.slice(start, next ?? place.item.end)
    if (group.some(({ glyph }) => glyph === 0)) throw new CannotPrint(characters, place.text.text)
    return asLetter(group, start, characters)
  })
}

function asLetter(group: readonly ShapedGlyph[], index: number, text: string): Letter {
  let pen = 0
  const glyphs = group.map(({ glyph, x, y, advance }) => {
    const placed = { glyph, x: pen + x, y }
    pen += advance
    return placed
  })
  return { text, index, advance: pen, glyphs }
}

function runAdvance(run: TextRun): number {
  return run.letters.reduce((sum, letter) => sum + letter.advance, 0)
}

/** A soft hyphen shows only where the line ends with it. */
function withVisibleHyphen(line: string): string {
  return line.endsWith(softHyphen) ? `${line.slice(0, -1)}-` : line
}
