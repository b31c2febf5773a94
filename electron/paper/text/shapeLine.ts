import type { TextLine, TextRun } from '../laidOutPaper.ts'
import { inVisualOrder, levelsOnLine } from './bidi.ts'
import { itemsBetween, type Item, type ItemisedText } from './items.ts'
import { wordByWord } from './shapedWords.ts'

/** A line with what its runs were made of. */
export interface ShapedLine {
  readonly line: TextLine
  /** In visual order; as many as the line has runs. */
  readonly items: readonly Item[]
}

/**
 * The part of a paragraph between `start` and `end` as one line, in visual order.
 *
 * @throws {CannotPrint} when a font has the characters but no glyph for them together.
 */
export function shapeLine(text: ItemisedText, start: number, end: number, size: number): ShapedLine {
  const items = inVisualOrder(itemsBetween(text, start, end, levelsOnLine(text, start, end)))
  const line = text.text.slice(start, end)
  const runs = items.map((item) => shapeItem(text, item, line, start))
  let width = 0
  runs.forEach(({ letters }, at) => {
    const advance = letters.reduce((sum, letter) => sum + letter.advance, 0)
    width += advance * (size / (items[at]?.typeface.unitsPerEm ?? 1))
  })
  return { line: { text: line, size, width, runs }, items }
}

function shapeItem(text: ItemisedText, item: Item, line: string, lineStart: number): TextRun {
  const { typeface, script } = item
  const rightToLeft = item.level % 2 === 1
  const letters = wordByWord({
    ...{ line, typeface, script, rightToLeft, language: text.language, paragraph: text.text },
    start: item.start - lineStart,
    end: item.end - lineStart,
  })
  return { typeface: typeface.name, rightToLeft, letters }
}
