import type { Letter, PlacedGlyph, TypefaceName } from '../laidOutPaper.ts'
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
  /** In order of their numbers, from 1; grows until the last page is written. */
  readonly letters: readonly UsedLetter[]
  /** Gives a letter its number at its first use; null when it leaves no mark and means nothing once the text is set. */
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

/** The fonts of one paper, in the order of first use: the same paper always gives the same numbers. */
export interface FontUses {
  of(name: TypefaceName): FontUse
  all(): readonly FontUse[]
}

export function startFontUses(typefaces: Typefaces): FontUses {
  const uses = new Map<TypefaceName, FontUse>()
  return {
    of(name) {
      const known = uses.get(name)
      if (known !== undefined) return known
      const use = createUse(typefaces.byName(name), uses.size + 1)
      uses.set(name, use)
      return use
    },
    all: () => [...uses.values()],
  }
}

const silent = -1

function createUse(typeface: Typeface, index: number): FontUse {
  const letters: UsedLetter[] = []
  const numbers = new Map<string | number, number>()
  const newNumber = (letter: Letter): number => {
    if (isSilent(letter)) return silent
    letters.push(usedLetter(letter, typeface))
    return letters.length
  }
  return {
    typeface,
    resource: `W${String(index)}`,
    letters,
    numberOf(letter) {
      const key = keyOf(letter)
      let number = numbers.get(key)
      if (number === undefined) {
        number = newNumber(letter)
        numbers.set(key, number)
      }
      return number === silent ? null : number
    },
    advanceOf: (number) => letters[number - 1]?.advance ?? 0,
  }
}

/** A number for the many letters of one glyph and one character, which is far quicker to make and to find than a text. */
function keyOf({ glyphs, text, advance }: Letter): string | number {
  const [only] = glyphs
  if (glyphs.length === 1 && only?.x === 0 && only.y === 0 && text.length === 1 && advance !== 0)
    return only.glyph * 0x1_0000 + text.charCodeAt(0)
  const places = glyphs.map(({ glyph, x, y }) => `${String(glyph)},${String(x)},${String(y)}`)
  return `${String(advance === 0)} ${places.join(' ')} ${text}`
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
