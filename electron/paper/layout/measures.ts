import type { PageSize } from '#shared/documents/block.ts'
import { languages, type LanguageTag } from '#shared/domain/language.ts'
import type { Weight } from '../text/typefaces.ts'

export const millimetre = 72 / 25.4

/** A4 in points. The left margin is wider, because offices punch holes; the others are what old printers leave white. */
export const sheet = {
  width: 595.28,
  height: 841.89,
  left: 20 * millimetre,
  right: 595.28 - 13 * millimetre,
  top: 13 * millimetre,
  /** Lower than the others: below the grey band of the practice office. */
  topUnderBand: 18 * millimetre,
  bottom: 279 * millimetre,
  footerBaseline: 286 * millimetre,
} as const

/** Where things stand on a sheet, in points from its top left corner, and how much air is between them. */
export interface Sheet {
  readonly size: PageSize
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly topUnderBand: number
  readonly bottom: number
  readonly footerBaseline: number
  readonly band: { readonly y: number; readonly height: number; readonly letters: number }
  /** From the rule above the foot to its words. */
  readonly footerAir: number
  /** How much of A4's distances is left between blocks, and of its lines' heights. */
  readonly gaps: number
  readonly lineHeights: number
  readonly pictogram: number
  readonly laneAir: number
  readonly narrowLane: number
  readonly clock: number
  /** Which table of letter sizes counts. */
  readonly letters: 'sheet' | 'card' | 'close'
}

/** A card has no holes and little room: narrow margins, but wider than the 5 mm that office printers leave white. */
export const sheets: Readonly<Record<PageSize, Sheet>> = {
  A4: {
    ...sheet,
    size: 'A4',
    band: { y: 6.5 * millimetre, height: 7.5 * millimetre, letters: 12 },
    footerAir: 5.2 * millimetre,
    gaps: 1,
    lineHeights: 1,
    pictogram: 12 * millimetre,
    laneAir: 3.4 * millimetre,
    narrowLane: 9 * millimetre,
    clock: 30 * millimetre,
    letters: 'sheet',
  },
  A6: {
    size: 'A6',
    width: 297.64,
    height: 419.53,
    left: 7 * millimetre,
    right: 297.64 - 7 * millimetre,
    top: 7 * millimetre,
    topUnderBand: 11.5 * millimetre,
    bottom: 138 * millimetre,
    footerBaseline: 143 * millimetre,
    band: { y: 4.5 * millimetre, height: 5.5 * millimetre, letters: 9 },
    footerAir: 4 * millimetre,
    gaps: 0.5,
    lineHeights: 0.9,
    pictogram: 9 * millimetre,
    laneAir: 2.6 * millimetre,
    narrowLane: 7 * millimetre,
    clock: 22 * millimetre,
    letters: 'card',
  },
}

/** A4 with smaller letters and less air. */
export const closeSheet: Sheet = { ...sheets.A4, gaps: 0.5, lineHeights: 0.86, letters: 'close' }

/**
 * The same letters with less air, for a paper that would else take more sides than it is meant to or end in a page with next
 * to nothing on it. At `share` 1 as little air is left as reads well.
 */
export function snugger(sheet: Sheet, share: number): Sheet {
  const { gaps, lineHeights, clock } = sheet
  return {
    ...sheet,
    gaps: gaps * (1 - 0.75 * share),
    lineHeights: lineHeights * (1 - 0.13 * share),
    clock: clock * 0.8,
  }
}

/** Lines that carry meaning are black; lines that only part rows may be lost on a poor printer. */
export const lines = { row: 0.75, strong: 1.5, box: 1, rowGrey: 0.6, black: 0 } as const

export const pictogramSize = 12 * millimetre

/** 'item' is a line of a list: as large as 'body', with less air, for one or two lines beside a box. */
export type TextRole =
  'title' | 'heading' | 'body' | 'item' | 'strong' | 'small' | 'name' | 'phone' | 'footer'

export interface Setting {
  readonly weight: Weight
  /** Points. */
  readonly size: number
  readonly lineHeight: number
}

/** Between lines: of sentences, of headings, and of a list whose lines stand beside boxes. */
type Air = 'open' | 'tight' | 'list'

/** Points for Latin letters, and how far lines stand apart. 14 pt is the least for what a person must read. */
const roles: Readonly<
  Record<TextRole, { readonly size: number; readonly weight: Weight; readonly air: Air }>
> = {
  title: { size: 24, weight: 'bold', air: 'tight' },
  heading: { size: 18, weight: 'bold', air: 'tight' },
  body: { size: 14, weight: 'regular', air: 'open' },
  item: { size: 14, weight: 'regular', air: 'list' },
  strong: { size: 14, weight: 'bold', air: 'open' },
  small: { size: 11, weight: 'regular', air: 'open' },
  name: { size: 16, weight: 'bold', air: 'tight' },
  phone: { size: 22, weight: 'bold', air: 'tight' },
  footer: { size: 10, weight: 'regular', air: 'open' },
}

/** Points on a card: 14 for the day and the time, 12 for the rest of what a person must read. */
const cardSizes: Readonly<Record<TextRole, number>> = {
  title: 18,
  heading: 16,
  body: 12,
  item: 12,
  strong: 14,
  small: 10,
  name: 14,
  phone: 16,
  footer: 8,
}

/** For a sheet that must be one page, also in two languages. */
const closeSizes: Readonly<Record<TextRole, number>> = {
  title: 18,
  heading: 13,
  body: 11,
  item: 11,
  strong: 11,
  small: 10,
  name: 12,
  phone: 14,
  footer: 9,
}

const largeLetters = 18 / 14

/** Arabic and Ethiopic letters look smaller at the same size and need more air (`notes/paper.md` 4, `notes/ux.md` 4.1). */
function scriptOf(language: LanguageTag): {
  readonly scale: number
  /** Closer than this the letters of two lines touch. */
  readonly least: number
} & Readonly<Record<Air, number>> {
  switch (languages[language].script) {
    case 'Arabic':
      return { scale: 15 / 14, least: 1.28, open: 1.6, tight: 1.5, list: 1.4 }
    case 'Ethiopic':
      return { scale: 14.5 / 14, least: 1.24, open: 1.56, tight: 1.45, list: 1.38 }
    case 'Latin':
    case 'Cyrillic':
    case 'Han':
      return { scale: 1, least: 1.12, open: 1.4, tight: 1.3, list: 1.25 }
  }
}

export function settingFor(role: TextRole, language: LanguageTag, large: boolean, on: Sheet): Setting {
  const { weight, air, size: usual } = roles[role]
  const size = on.letters === 'sheet' ? usual : on.letters === 'card' ? cardSizes[role] : closeSizes[role]
  const script = scriptOf(language)
  const grown = size * script.scale * (large && role !== 'footer' ? largeLetters : 1)
  return { weight, size: grown, lineHeight: grown * Math.max(script[air] * on.lineHeights, script.least) }
}

/** How far below the top of a line box its baseline lies, so that small letters stand in the middle of it. */
export function baselineIn({ size, lineHeight }: Setting): number {
  return lineHeight / 2 + size * 0.34
}
