import type { Block, Weight } from '#shared/documents/block.ts'
import { codePieces } from './codeGroups.ts'
import { checklistPieces } from './checklist.ts'
import { clockPieces } from './clock.ts'
import { contactCardPieces } from './contactCard.ts'
import { drawingsPieces } from './drawings.ts'
import type { Desk, Piece } from './desk.ts'
import { millimetre } from './measures.ts'
import { ownWordsPieces } from './ownWords.ts'
import { pairRows } from './pairRow.ts'
import { picturedPieces } from './pictured.ts'
import { sentenceTablePieces } from './sentenceTable.ts'
import { signaturePieces } from './signatures.ts'
import { stepsPieces } from './stepsTable.ts'
import { stepLinePieces } from './stepLine.ts'
import { thenAndNowPieces } from './thenAndNow.ts'
import { wheelPieces } from './wheel.ts'
import { writingLinePieces } from './writingLines.ts'

/** The blocks of a paper, measured, in order. */
export function piecesOf(blocks: readonly Block[], desk: Desk): readonly Piece[] {
  const pieces: Piece[] = []
  for (const block of blocks) {
    const next = blockPieces(block, desk)
    const last = pieces.at(-1)
    // Signatures alone on a page would sign nothing.
    if (block.kind === 'signatures' && last !== undefined && next.length > 0)
      pieces[pieces.length - 1] = { ...last, keepWithNext: true }
    pieces.push(...next)
  }
  return pieces
}

function blockPieces(block: Block, desk: Desk): readonly Piece[] {
  const common = { columns: desk.columns, pictogram: null, keepWithNext: false }
  const bilingual = desk.columns.other !== null
  switch (block.kind) {
    case 'title':
      return pairRows(
        block.words,
        {
          ...common,
          role: 'title',
          heading: 'H1',
          gapBefore: 0,
          padding: 2 * millimetre * desk.sheet.gaps,
          ruleBelow: false,
        },
        desk,
        desk.tag,
      )
    case 'heading':
      return pairRows(
        block.words,
        {
          ...common,
          role: block.rank === 'minor' ? 'strong' : 'heading',
          heading: headingLevel(desk),
          pictogram: block.pictogram,
          gapBefore: (block.rank === 'minor' ? 1.6 : 4) * millimetre * desk.sheet.gaps,
          padding: (block.rank === 'minor' ? 0.5 : 1.2) * millimetre * Math.sqrt(desk.sheet.gaps),
          ruleBelow: false,
          keepWithNext: true,
        },
        desk,
        desk.tag,
      )
    case 'sentence':
      return pairRows(
        block.words,
        {
          ...common,
          role: block.weight === 'normal' ? 'body' : block.weight,
          heading: null,
          pictogram: block.pictogram,
          gapBefore: 0,
          padding: sentencePadding(block.weight, bilingual) * desk.sheet.gaps,
          ruleBelow: bilingual,
        },
        desk,
        desk.tag,
      )
    case 'ownWords':
      return ownWordsPieces(block, desk)
    case 'steps':
      return stepsPieces(block, desk)
    case 'table':
      return sentenceTablePieces(block, desk)
    case 'checklist':
      return checklistPieces(block, desk)
    case 'writingLines':
      return writingLinePieces(block.count, desk)
    case 'contactCard':
      return contactCardPieces(block, desk)
    case 'signatures':
      return signaturePieces(block.boxes, desk)
    case 'clock':
      return clockPieces(block, desk)
    case 'drawings':
      return drawingsPieces(block.items, desk)
    case 'pictured':
      return picturedPieces(block.items, desk)
    case 'together':
      return keptTogether(piecesOf(block.blocks, desk))
    case 'space':
      return [
        {
          gapBefore: 0,
          height: block.millimetres * millimetre,
          keepWithNext: false,
          head: null,
          paint: () => undefined,
        },
      ]
    case 'step':
      return stepLinePieces(block, desk)
    case 'thenAndNow':
      return thenAndNowPieces(block, desk)
    case 'wheel':
      return wheelPieces(block, desk)
    case 'code':
      return codePieces(block, desk)
  }
}

function sentencePadding(weight: Weight, bilingual: boolean): number {
  if (weight === 'item') return 0.7 * millimetre
  if (weight === 'small') return 0.6 * millimetre
  return (bilingual ? 1 : 1.1) * millimetre
}

function keptTogether(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, index) => (index < pieces.length - 1 ? { ...piece, keepWithNext: true } : piece))
}

/** A paper without a title begins at the first level, so that no level is skipped. */
function headingLevel(desk: Desk): 'H1' | 'H2' {
  return desk.document.blocks.some((block) => block.kind === 'title') ? 'H2' : 'H1'
}
