import { momentSteps, type MomentMark } from '#shared/domain/momentTopics.ts'
import type { Mark, Owner } from '../laidOutPaper.ts'
import { lines, millimetre } from './measures.ts'
import { drawn, filled, rectangle, rule } from './shapes.ts'

/** Where five squares stand: left and top of the first one, their side, and the room between two. */
export interface SquaresPlace {
  readonly x: number
  readonly y: number
  readonly side: number
  readonly gap: number
}

export function squaresWidth({ side, gap }: Pick<SquaresPlace, 'side' | 'gap'>): number {
  return momentSteps.length * side + (momentSteps.length - 1) * gap
}

/**
 * Five squares, black up to the step. "Wil ik nu niet zeggen" is a dashed box of the same size, what was not discussed a
 * short line: told apart by their shape on any printer.
 */
export function paintSquares(page: Mark[], owner: Owner, mark: MomentMark | null, place: SquaresPlace): void {
  const { x, y, side, gap } = place
  if (mark === null) {
    page.push(rule(owner, [x, y + side / 2], [x + side, y + side / 2], lines.strong, lines.black))
    return
  }
  if (mark === 'notNow') {
    paintDashedBox(page, owner, place)
    return
  }
  for (const step of momentSteps) {
    const square = rectangle({ x: x + (step - 1) * (side + gap), y, width: side, height: side })
    if (step <= mark) page.push(filled(owner, square))
    page.push(drawn(owner, square, lines.box))
  }
}

function paintDashedBox(page: Mark[], owner: Owner, place: SquaresPlace): void {
  const { x, y, side } = place
  const width = squaresWidth(place)
  paintDashes(page, owner, [x, y], [x + width, y])
  paintDashes(page, owner, [x, y + side], [x + width, y + side])
  paintDashes(page, owner, [x, y], [x, y + side])
  paintDashes(page, owner, [x + width, y], [x + width, y + side])
}

const dash = 1.2 * millimetre

/** A dashed line as separate strokes: the writers know whole lines only. It begins and ends with a dash. */
export function paintDashes(
  page: Mark[],
  owner: Owner,
  [fromX, fromY]: readonly [number, number],
  [toX, toY]: readonly [number, number],
): void {
  const pieces = 2 * Math.max(1, Math.round(Math.hypot(toX - fromX, toY - fromY) / dash / 2)) - 1
  const at = (share: number): readonly [number, number] => [
    fromX + (toX - fromX) * share,
    fromY + (toY - fromY) * share,
  ]
  for (let piece = 0; piece < pieces; piece += 2) {
    page.push(rule(owner, at(piece / pieces), at((piece + 1) / pieces), lines.box, lines.black))
  }
}
