import type { LaidOutPage, Mark, Owner, PathMark, StructureRole, TextMark } from '../laidOutPaper.ts'
import type { FontUses } from './fontUse.ts'
import { fourDigits, pdfNumber } from './pdfValues.ts'

/** One page as PDF operators, everything inside marked content. */
export interface PageContent {
  readonly operators: string
  /** The structure element of each marked sequence; its place in the list is the sequence's number (MCID). */
  readonly owners: readonly number[]
}

export interface ContentContext {
  readonly heightPoints: number
  readonly fonts: FontUses
  readonly roleOf: (element: number) => StructureRole
}

export function pageContent(page: LaidOutPage, context: ContentContext): PageContent {
  const operators: string[] = []
  const owners: number[] = []
  for (const sequence of sequencesOf(page.marks)) {
    operators.push(opening(sequence.owner, owners, context))
    for (const mark of sequence.marks)
      if (mark.kind === 'text') addText(mark, context, operators)
      else addPath(mark, context, operators)
    operators.push('EMC')
  }
  return { operators: operators.join('\n'), owners }
}

interface Sequence {
  readonly owner: Owner
  readonly marks: readonly Mark[]
}

/** Marks of one owner that follow each other become one marked sequence. */
function sequencesOf(marks: readonly Mark[]): readonly Sequence[] {
  const sequences: { owner: Owner; marks: Mark[] }[] = []
  for (const mark of marks) {
    const last = sequences.at(-1)
    if (last?.owner === mark.owner) last.marks.push(mark)
    else sequences.push({ owner: mark.owner, marks: [mark] })
  }
  return sequences
}

function opening(owner: Owner, owners: number[], context: ContentContext): string {
  switch (owner) {
    case 'layout':
      return '/Artifact <</Type /Layout>> BDC'
    case 'header':
      return '/Artifact <</Type /Pagination /Subtype /Header /Attached [/Top]>> BDC'
    case 'footer':
      return '/Artifact <</Type /Pagination /Subtype /Footer /Attached [/Bottom]>> BDC'
    default:
      owners.push(owner)
      return `/${context.roleOf(owner)} <</MCID ${String(owners.length - 1)}>> BDC`
  }
}

/** Runs from left to right, each at its own place, so that rounding never adds up. */
function addText({ line, x, baseline }: TextMark, context: ContentContext, operators: string[]): void {
  operators.push('0 g', 'BT')
  let pen = x
  for (const run of line.runs) {
    const use = context.fonts.of(run.typeface)
    const perUnit = line.size / use.typeface.unitsPerEm
    operators.push(
      `/${use.resource} ${pdfNumber(line.size)} Tf`,
      `1 0 0 1 ${pdfNumber(pen)} ${pdfNumber(context.heightPoints - baseline)} Tm`,
    )
    const shown = ['[<']
    let behind = 0
    for (const letter of run.letters) {
      pen += letter.advance * perUnit
      const number = use.numberOf(letter)
      if (number === null) continue
      if (behind !== 0) shown.push(`> ${pdfNumber((-behind * 1_000) / use.typeface.unitsPerEm)} <`)
      shown.push(fourDigits(number))
      behind = letter.advance - use.advanceOf(number)
    }
    shown.push('>] TJ')
    operators.push(shown.join(''))
  }
  operators.push('ET')
}

function addPath({ path, fill, stroke }: PathMark, context: ContentContext, operators: string[]): void {
  const up = (y: number): string => pdfNumber(context.heightPoints - y)
  operators.push('q')
  if (fill !== null) operators.push(`${pdfNumber(fill)} g`)
  if (stroke !== null) operators.push(`${pdfNumber(stroke.grey)} G ${pdfNumber(stroke.width)} w 1 J 1 j`)
  for (const step of path) {
    switch (step[0]) {
      case 'M':
        operators.push(`${pdfNumber(step[1])} ${up(step[2])} m`)
        break
      case 'L':
        operators.push(`${pdfNumber(step[1])} ${up(step[2])} l`)
        break
      case 'C':
        operators.push(
          `${pdfNumber(step[1])} ${up(step[2])} ${pdfNumber(step[3])} ${up(step[4])} ${pdfNumber(step[5])} ${up(step[6])} c`,
        )
        break
      case 'Z':
        operators.push('h')
    }
  }
  operators.push(fill === null ? 'S' : stroke === null ? 'f' : 'B', 'Q')
}
