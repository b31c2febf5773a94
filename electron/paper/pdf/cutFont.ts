import type { PlacedGlyph } from '../laidOutPaper.ts'
import {
  compositeOutline,
  partsOf,
  renumbered,
  withoutInstructions,
  type OutlineBox,
} from './glyphOutline.ts'
import { openTrueType, type Metric, type TrueType } from './trueType.ts'
import { writeTrueType } from './writeTrueType.ts'

/** Several glyphs at fixed places that are one letter, for example a body and its dots. */
export interface Composite {
  readonly parts: readonly PlacedGlyph[]
  /** Font units. */
  readonly advance: number
}

export interface CutFont {
  readonly font: Uint8Array
  /** The number in the cut font of a glyph of the whole one. */
  readonly glyphOf: (glyph: number) => number
  /** The number of the first composite; the others follow in their order. */
  readonly firstComposite: number
}

/**
 * The font with only these glyphs, numbered anew, and one more for each composite; without hinting and the tables that a
 * PDF does not use. Text extraction needs the composites: a letter drawn as two glyphs would be read as two characters.
 */
export function cutFont(
  bytes: Uint8Array,
  glyphs: Iterable<number>,
  composites: readonly Composite[],
): CutFont {
  const whole = openTrueType(bytes)
  const kept = withParts(whole, glyphs)
  const numbers = new Map(kept.map((glyph, index) => [glyph, index]))
  const glyphOf = (glyph: number): number => {
    const number = numbers.get(glyph)
    if (number === undefined) throw new Error('a glyph was left out of its font')
    return number
  }
  const outlines: Uint8Array[] = []
  const metrics: Metric[] = []
  for (const glyph of kept) {
    const outline = whole.outline(glyph)
    outlines.push(isComposite(outline) ? renumbered(outline, glyphOf) : withoutInstructions(outline))
    metrics.push(whole.metric(glyph))
  }
  for (const { parts, advance } of composites) {
    const box = boxOf(parts, whole)
    outlines.push(
      compositeOutline(
        parts.map((part) => ({ ...part, glyph: glyphOf(part.glyph) })),
        box,
      ),
    )
    metrics.push({ advance, left: box[0] })
  }
  const longest = composites.reduce((most, composite) => Math.max(most, composite.parts.length), 0)
  return {
    font: writeTrueType(whole, { outlines, metrics, longestComposite: longest }),
    glyphOf,
    firstComposite: kept.length,
  }
}

/** The glyphs in their order in the whole font, from .notdef, with the glyphs that they are made of. */
function withParts(whole: TrueType, glyphs: Iterable<number>): readonly number[] {
  const kept = new Set([0])
  const add = (glyph: number): void => {
    if (kept.has(glyph)) return
    kept.add(glyph)
    const outline = whole.outline(glyph)
    if (isComposite(outline)) for (const part of partsOf(outline)) add(part.glyph)
  }
  const notdef = whole.outline(0)
  if (isComposite(notdef)) for (const part of partsOf(notdef)) add(part.glyph)
  for (const glyph of glyphs) add(glyph)
  return [...kept].sort((one, other) => one - other)
}

function isComposite(outline: DataView): boolean {
  return outline.byteLength > 0 && outline.getInt16(0) < 0
}

function boxOf(parts: readonly PlacedGlyph[], whole: TrueType): OutlineBox {
  let box: OutlineBox | null = null
  for (const { glyph, x, y } of parts) {
    const outline = whole.outline(glyph)
    if (outline.byteLength === 0) continue
    const [left, down] = [outline.getInt16(2) + x, outline.getInt16(4) + y]
    const [right, up] = [outline.getInt16(6) + x, outline.getInt16(8) + y]
    box =
      box === null
        ? [left, down, right, up]
        : [Math.min(box[0], left), Math.min(box[1], down), Math.max(box[2], right), Math.max(box[3], up)]
  }
  return box ?? [0, 0, 0, 0]
}
