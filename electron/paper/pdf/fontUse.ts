import type { LaidOutPaper, Letter, PlacedGlyph, TypefaceName } from '../laidOutPaper.ts'
import { isFormatting } from '../text/printable.ts'
import type { Typeface, Typefaces } from '../text/typefaces.ts'

/**
 * The letters of one typeface that a paper uses, each with its own number (CID).
 *
 * A number stands for glyphs *and* source text: the same glyph for two characters gets two numbers, so that each can be
 * extracted as what was typed.
 */
export interface FontUse {
  readonly typeface: Typeface
  /** The name of the font resource on the pages. */
  readonly resource: string
  /** In order of their numbers, from 1. */
  readonly letters: readonly UsedLetter[]
  /** Null for a letter that leaves no mark and means nothing once the text is set. */
  numberOf(letter: Letter): number | null
  /** The width the font itself gives this number; what differs is kerning. */
  advanceOf(number: number): number
}

export interface UsedLetter {
  readonly text: string
  readonly parts: readonly PlacedGlyph[]
  /** Font units. */
  readonly advance: number
  /** Needs a glyph of its own: several parts, a part out of its place, or a mark that takes no room here. */
  readonly composite: boolean
}

/** In the order of first use: the same paper always gives the same numbers. */
export function fontUses(paper: LaidOutPaper, typefaces: Typefaces): ReadonlyMap<TypefaceName, FontUse> {
  const uses = new Map<TypefaceName, FontUse & { add(letter: Letter): void }>()
  for (const page of paper.pages)
    for (const mark of page.marks) {
      if (mark.kind !== 'text') continue
      for (const run of mark.line.runs) {
        const use = uses.get(run.typeface) ?? createUse(typefaces.byName(run.typeface), uses.size + 1)
        uses.set(run.typeface, use)
        for (const letter of run.letters) use.add(letter)
      }
    }
  return uses
}

function createUse(typeface: Typeface, index: number): FontUse & { add(letter: Letter): void } {
  const letters: UsedLetter[] = []
  const numbers = new Map<string, number>()
  return {
    typeface,
    resource: `W${String(index)}`,
    letters,
    add(letter) {
      if (isSilent(letter) || numbers.has(keyOf(letter))) return
      letters.push(usedLetter(letter, typeface))
      numbers.set(keyOf(letter), letters.length)
    },
    numberOf: (letter) => numbers.get(keyOf(letter)) ?? null,
    advanceOf: (number) => letters[number - 1]?.advance ?? 0,
  }
}

function keyOf(letter: Letter): string {
  return `${letter.glyphs.map(({ glyph, x, y }) => `${String(glyph)},${String(x)},${String(y)}`).join(' ')} ${letter.text}`
}

function usedLetter({ text, glyphs, advance }: Letter, typeface: Typeface): UsedLetter {
  const [first, ...more] = glyphs
  const own = first === undefined ? 0 : typeface.advance(first.glyph)
  const inPlace = first?.x === 0 && first.y === 0
  const composite = more.length > 0 || !inPlace || (advance === 0 && own !== 0)
  return { text, parts: glyphs, advance: composite ? advance : own, composite }
}

/**
 * Joiners, soft hyphens and variation selectors take no room once the letters have their shapes. The non-joiner stays,
 * because without it the extracted Persian word is spelt wrongly.
 */
function isSilent({ advance, text }: Letter): boolean {
  return advance === 0 && text !== nonJoiner && [...text].every(isFormatting)
}

const nonJoiner = '\u200C'
