import { languages, type LanguageTag } from '#shared/domain/language.ts'
import type { Weight } from '../text/typefaces.ts'

export const millimetre = 72 / 25.4

/** A4 in points, with the margins of `notes/ux.md` 4.1; the left one is wider, because offices punch holes. */
export const sheet = {
  width: 595.28,
  height: 841.89,
  left: 20 * millimetre,
  right: 595.28 - 15 * millimetre,
  top: 15 * millimetre,
  /** Lower than the others: below the grey band of the practice office. */
  topUnderBand: 21 * millimetre,
  bottom: 274 * millimetre,
  footerBaseline: 285 * millimetre,
} as const

/** Lines that carry meaning are black; lines that only part rows may be lost on a poor printer. */
export const lines = { row: 0.75, strong: 1.5, box: 1, rowGrey: 0.6, black: 0 } as const

export const pictogramSize = 12 * millimetre

export type TextRole = 'title' | 'heading' | 'body' | 'strong' | 'small' | 'name' | 'phone' | 'footer'

export interface Setting {
  readonly weight: Weight
  /** Points. */
  readonly size: number
  readonly lineHeight: number
}

/** Points for Latin letters, and how far lines stand apart. 14 pt is the least for what a person must read. */
const roles: Readonly<
  Record<TextRole, { readonly size: number; readonly weight: Weight; readonly tight: boolean }>
> = {
  title: { size: 24, weight: 'bold', tight: true },
  heading: { size: 18, weight: 'bold', tight: true },
  body: { size: 14, weight: 'regular', tight: false },
  strong: { size: 14, weight: 'bold', tight: false },
  small: { size: 11, weight: 'regular', tight: false },
  name: { size: 16, weight: 'bold', tight: true },
  phone: { size: 22, weight: 'bold', tight: true },
  footer: { size: 10, weight: 'regular', tight: false },
}

const largeLetters = 18 / 14

/** Arabic and Ethiopic letters look smaller at the same size and need more air (`notes/paper.md` 4, `notes/ux.md` 4.1). */
function scriptOf(language: LanguageTag): {
  readonly scale: number
  readonly open: number
  readonly tight: number
} {
  switch (languages[language].script) {
    case 'Arabic':
      return { scale: 15 / 14, open: 1.7, tight: 1.6 }
    case 'Ethiopic':
      return { scale: 14.5 / 14, open: 1.65, tight: 1.5 }
    case 'Latin':
    case 'Cyrillic':
    case 'Han':
      return { scale: 1, open: 1.45, tight: 1.3 }
  }
}

export function settingFor(role: TextRole, language: LanguageTag, large: boolean): Setting {
  const { size, weight, tight } = roles[role]
  const script = scriptOf(language)
  const grown = size * script.scale * (large && role !== 'footer' ? largeLetters : 1)
  return { weight, size: grown, lineHeight: grown * (tight ? script.tight : script.open) }
}

/** How far below the top of a line box its baseline lies, so that small letters stand in the middle of it. */
export function baselineIn({ size, lineHeight }: Setting): number {
  return lineHeight / 2 + size * 0.34
}
