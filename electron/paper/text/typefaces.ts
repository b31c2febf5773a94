import { languages, type LanguageTag } from '#shared/domain/language.ts'
import type { TypefaceName } from '../laidOutPaper.ts'
import type { HarfBuzz, ShapingFont } from './harfBuzz.ts'
import { isFormatting } from './printable.ts'
import { drawnAs } from './standIns.ts'

export type Weight = 'regular' | 'bold'

export interface Typeface extends ShapingFont {
  readonly name: TypefaceName
  readonly bytes: Uint8Array
}

export interface Typefaces {
  byName(name: TypefaceName): Typeface
  /** In the order in which they are tried for a text in this language. */
  preferred(language: LanguageTag, weight: Weight): readonly Typeface[]
}

export const typefaceNames: readonly TypefaceName[] = [
  'NotoSans-Regular',
  'NotoSans-Bold',
  'NotoSansArabic-Regular',
  'NotoSansArabic-Bold',
  'NotoSansEthiopic-Regular',
  'NotoSansEthiopic-Bold',
  'LiberationSans-Regular',
  'LiberationSans-Bold',
]

export function openTypefaces(
  harfBuzz: HarfBuzz,
  fonts: Readonly<Record<TypefaceName, Uint8Array>>,
): Typefaces {
  const open = new Map<TypefaceName, Typeface>()
  for (const name of typefaceNames)
    open.set(name, { ...harfBuzz.openFont(fonts[name]), name, bytes: fonts[name] })
  const byName = (name: TypefaceName): Typeface => {
    const typeface = open.get(name)
    if (typeface === undefined) throw new Error(`no typeface ${name}`)
    return typeface
  }
  // The same list each time: what is found out about its letters is remembered with it.
  const lists = new Map<string, readonly Typeface[]>()
  return {
    byName,
    preferred: (language, weight) => {
      const suffix = weight === 'bold' ? 'Bold' : 'Regular'
      const families = familiesFor(language)
      const name = `${families.join()} ${suffix}`
      const list = lists.get(name) ?? families.map((family) => byName(`${family}-${suffix}`))
      lists.set(name, list)
      return list
    },
  }
}

type Family = 'NotoSans' | 'NotoSansArabic' | 'NotoSansEthiopic' | 'LiberationSans'

/**
 * The script's own family first: it has Latin letters and digits in the same design, so one font sets a mixed line. The last
 * one is there for its arrows, squares and signs.
 */
function familiesFor(language: LanguageTag): readonly Family[] {
  switch (languages[language].script) {
    case 'Arabic':
      return ['NotoSansArabic', 'NotoSans', 'NotoSansEthiopic', 'LiberationSans']
    case 'Ethiopic':
      return ['NotoSansEthiopic', 'NotoSans', 'NotoSansArabic', 'LiberationSans']
    case 'Latin':
    case 'Cyrillic':
    case 'Han':
      return ['NotoSans', 'NotoSansArabic', 'NotoSansEthiopic', 'LiberationSans']
  }
}

/** Whether this typeface has everything a letter with its marks needs: as typed, composed, or a symbol's stand-in. */
export function sets(typeface: Typeface, grapheme: string): boolean {
  const covers = (text: string): boolean =>
    [...text].every(
      (character) => isFormatting(character) || isSpace(character) || typeface.has(codeOf(character)),
    )
  return covers(grapheme) || covers(grapheme.normalize('NFC')) || covers(drawnAs(grapheme))
}

/** Every kind of space: HarfBuzz makes those that a font lacks from the one it has. */
function isSpace(character: string): boolean {
  return /^\p{Zs}$/u.test(character)
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
