import type { Mark, PathMark, PathStep } from '../laidOutPaper.ts'
import type { Desk, Piece } from './desk.ts'

/**
 * Pieces that any page can hold. A row or a box that is higher than a page, because somebody pasted a thousand letters into
 * a name, goes on over the next pages: its lines of text whole, its frame closed on each of them.
 */
export function cutTall(pieces: readonly Piece[], desk: Desk): readonly Piece[] {
  return pieces.flatMap((piece) => {
    const room = desk.pageHeight - (piece.head?.height ?? 0)
    return piece.height <= room ? [piece] : slicesOf(piece, room)
  })
}

/** Points above the first line of a later slice: its letters reach higher than its baseline. */
const ascent = 24

function slicesOf(piece: Piece, room: number): readonly Piece[] {
  const marks: Mark[] = []
  piece.paint(marks, 0, false)
  const step = room - ascent
  const count = Math.ceil(piece.height / step)
  return Array.from({ length: count }, (_, index) => {
    const from = index * step
    const to = Math.min(from + step, piece.height)
    return {
      ...piece,
      gapBefore: index === 0 ? piece.gapBefore : 0,
      height: to - from + (index === 0 ? 0 : ascent),
      keepWithNext: piece.keepWithNext && index === count - 1,
      paint(page: Mark[], top: number) {
        const down = top - from + (index === 0 ? 0 : ascent)
        page.push(...marks.flatMap((mark) => within(mark, { from, to, down })))
      },
    }
  })
}

interface Slice {
  /** Points from the top of the whole piece; what stands on `to` belongs to the next slice. */
  readonly from: number
  readonly to: number
  /** From its place in the piece to its place on the page. */
  readonly down: number
}

function within(mark: Mark, slice: Slice): readonly Mark[] {
  if (mark.kind === 'path') return pathWithin(mark, slice)
  const isHere = slice.from <= mark.baseline && mark.baseline < slice.to
  return isHere ? [{ ...mark, baseline: mark.baseline + slice.down }] : []
}

/** Straight lines and boxes end where the slice ends; a drawing stays whole, where its top is. */
function pathWithin(mark: PathMark, { from, to, down }: Slice): readonly Mark[] {
  const heights = mark.path.flatMap(heightsOf)
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)]
  if (mark.path.some(([kind]) => kind === 'C') && bottom - top < to - from)
    return from <= top && top < to ? [moved(mark, (y) => y + down)] : []
  if (bottom < from || top > to) return []
  return [moved(mark, (y) => Math.min(Math.max(y, from), to) + down)]
}

function heightsOf(step: PathStep): readonly number[] {
  switch (step[0]) {
    case 'M':
    case 'L':
      return [step[2]]
    case 'C':
      return [step[2], step[4], step[6]]
    case 'Z':
      return []
  }
}

function moved(mark: PathMark, place: (y: number) => number): PathMark {
  const path = mark.path.map((step): PathStep => {
    switch (step[0]) {
      case 'M':
      case 'L':
        return [step[0], step[1], place(step[2])]
      case 'C':
        return ['C', step[1], place(step[2]), step[3], place(step[4]), step[5], place(step[6])]
      case 'Z':
        return step
    }
  })
  return { ...mark, path }
}
