import type { PaperDocument } from '#shared/documents/block.ts'
import type { LanguageTag } from '#shared/domain/language.ts'
import type { Mark } from '../laidOutPaper.ts'
import type { Typefaces } from '../text/typefaces.ts'
import { closeSheet, settingFor, sheets, type Setting, type Sheet, type TextRole } from './measures.ts'
import type { Tag } from './tags.ts'

/** What every block needs to know while it is measured. */
export interface Desk {
  readonly document: PaperDocument
  readonly typefaces: Typefaces
  readonly sheet: Sheet
  readonly columns: Columns
  /** Points between the top and the bottom of the space for blocks: nothing that stays in one piece is higher. */
  readonly pageHeight: number
  readonly tag: Tag
  setting(role: TextRole, language: LanguageTag): Setting
}

export interface Column {
  readonly x: number
  readonly width: number
}

/**
 * Dutch on the left, the second language on the right, pictograms between them: as near to the one as to the other. On a
 * paper in Dutch only they stand in a lane of their own before the words.
 */
export interface Columns {
  readonly whole: Column
  readonly nl: Column
  /** Null on a paper in Dutch only. */
  readonly other: Column | null
  readonly pictogramX: number
  /** Middle of the small circle beside a translation that nobody checked. */
  readonly uncheckedX: number
}

/** Something with a height that is placed whole, from the top of a page downwards. */
export interface Piece {
  readonly gapBefore: number
  readonly height: number
  /** Not to be parted from the next one by a page end. */
  readonly keepWithNext: boolean
  /** Repeated on top of the page when the piece begins one: a table's head. */
  readonly head: Piece | null
  paint(page: Mark[], top: number, repeated: boolean): void
}

export function sheetOf(document: PaperDocument): Sheet {
  return document.close ? closeSheet : sheets[document.pageSize]
}

export function createDesk(document: PaperDocument, sheet: Sheet, typefaces: Typefaces, tag: Tag): Desk {
  return {
    document,
    typefaces,
    tag,
    sheet,
    columns: columnsFor(document, sheet),
    pageHeight: sheet.bottom - topOf(document, sheet),
    setting: (role, language) => settingFor(role, language, document.largeLetters, sheet),
  }
}

export function topOf(document: PaperDocument, sheet: Sheet): number {
  return document.practice ? sheet.topUnderBand : sheet.top
}

/** How much of their air pictograms stand to the left, so that the circle has air on both sides. */
const nudge = 0.25

function columnsFor(document: PaperDocument, sheet: Sheet): Columns {
  const { laneAir, narrowLane, pictogram } = sheet
  const left = laneAir * nudge
  const whole = { x: sheet.left, width: sheet.right - sheet.left }
  const pictograms = usesPictograms(document.blocks)
  if (document.language === 'nl') {
    const indent = pictograms ? pictogram + laneAir : 0
    return {
      whole,
      nl: { x: whole.x + indent, width: whole.width - indent },
      other: null,
      pictogramX: whole.x,
      uncheckedX: whole.x,
    }
  }
  const lane = pictograms ? pictogram + 2 * laneAir : narrowLane
  const width = (whole.width - lane) / 2
  const otherX = whole.x + width + lane
  return {
    whole,
    nl: { x: whole.x, width },
    other: { x: otherX, width },
    pictogramX: whole.x + width + laneAir - left,
    uncheckedX: pictograms ? otherX - laneAir / 2 - left : otherX - lane / 2,
  }
}

function usesPictograms(blocks: PaperDocument['blocks']): boolean {
  return blocks.some((block) => {
    if (block.kind === 'together') return usesPictograms(block.blocks)
    // Its squares stand in the same lane.
    if (block.kind === 'step') return true
    return 'pictogram' in block && block.pictogram !== null
  })
}
