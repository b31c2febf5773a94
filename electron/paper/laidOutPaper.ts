import type { LanguageTag } from '#shared/domain/language.ts'

/**
 * Pages ready to be written, by any writer: glyphs with their source text, vector paths, and the tags that say what they
 * are. Points (1/72 inch) from the top left corner of the page; y points down. Plain data, same for PDF and picture.
 */
export interface LaidOutPaper {
  /** The sheet's name, never a person's. */
  readonly title: string
  readonly language: LanguageTag
  readonly widthPoints: number
  readonly heightPoints: number
  readonly pages: readonly LaidOutPage[]
  /** What the marks are and in which order they are read; the root is the document. */
  readonly structure: StructureElement
}

export interface LaidOutPage {
  readonly marks: readonly Mark[]
}

export type Mark = TextMark | PathMark

/** What a mark belongs to: the `id` of a structure element, or decoration that is not read aloud. */
export type Owner = number | 'layout' | 'header' | 'footer'

export interface TextMark {
  readonly kind: 'text'
  readonly owner: Owner
  readonly line: TextLine
  /** Left edge of the line's first glyph. */
  readonly x: number
  readonly baseline: number
}

export interface PathMark {
  readonly kind: 'path'
  readonly owner: Owner
  readonly path: readonly PathStep[]
  /** Greys from 0 (black) to 1 (white); null is not filled or not drawn. */
  readonly fill: number | null
  readonly stroke: { readonly grey: number; readonly width: number } | null
}

export type PathStep =
  | readonly ['M' | 'L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

export type TypefaceName =
  | 'NotoSans-Regular'
  | 'NotoSans-Bold'
  | 'NotoSansArabic-Regular'
  | 'NotoSansArabic-Bold'
  | 'NotoSansEthiopic-Regular'
  | 'NotoSansEthiopic-Bold'
  | 'LiberationSans-Regular'
  | 'LiberationSans-Bold'

/** One line of a paragraph, bidi and shaping done. */
export interface TextLine {
  /** The line's words in reading order, without directional controls. */
  readonly text: string
  readonly size: number
  /** Points, including a space at a soft line end: it stays as a glyph so that extracted words don't run together. */
  readonly width: number
  readonly runs: readonly TextRun[]
}

/** Letters of one typeface and direction, in visual order from left to right. */
export interface TextRun {
  readonly typeface: TypefaceName
  readonly rightToLeft: boolean
  readonly letters: readonly Letter[]
}

/** The glyphs of one HarfBuzz cluster and the characters they stand for. Font units. */
export interface Letter {
  readonly text: string
  readonly advance: number
  readonly glyphs: readonly PlacedGlyph[]
}

export interface PlacedGlyph {
  readonly glyph: number
  readonly x: number
  readonly y: number
}

/** Names of PDF 1.7, 14.8.4. */
export type StructureRole =
  | 'Document' | 'Div' | 'BlockQuote' | 'H1' | 'H2' | 'P' | 'Span' | 'Figure'
  | 'Table' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD' // prettier-ignore

export interface StructureElement {
  readonly id: number
  readonly role: StructureRole
  readonly language: LanguageTag | null
  /** What a figure shows, in words. */
  readonly alt: string | null
  /** The words in reading order, for right-to-left text, whose glyphs stand in visual order. */
  readonly actualText: string | null
  /** How many columns of its table a cell takes. */
  readonly columns: number
  readonly children: readonly StructureElement[]
}
