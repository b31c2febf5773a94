import type { Owner, PathMark, PathStep } from '../laidOutPaper.ts'
import { lines } from './measures.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** How far the handles of a curve lie out for a quarter circle. */
const quarter = 0.5523

export function rule(
  owner: Owner,
  from: readonly [number, number],
  to: readonly [number, number],
  width: number,
  grey: number,
): PathMark {
  return drawn(
    owner,
    [
      ['M', ...from],
      ['L', ...to],
    ],
    width,
    grey,
  )
}

export function drawn(
  owner: Owner,
  path: readonly PathStep[],
  width: number,
  grey: number = lines.black,
): PathMark {
  return { kind: 'path', owner, path, fill: null, stroke: { grey, width } }
}

export function filled(owner: Owner, path: readonly PathStep[], grey: number = lines.black): PathMark {
  return { kind: 'path', owner, path, fill: grey, stroke: null }
}

export function rectangle({ x, y, width, height }: Box): readonly PathStep[] {
  return [['M', x, y], ['L', x + width, y], ['L', x + width, y + height], ['L', x, y + height], ['Z']]
}

export function roundedRectangle({ x, y, width, height }: Box, radius: number): readonly PathStep[] {
  const [right, bottom, handle] = [x + width, y + height, radius * (1 - quarter)]
  return [
    ['M', x + radius, y],
    ['L', right - radius, y],
    ['C', right - handle, y, right, y + handle, right, y + radius],
    ['L', right, bottom - radius],
    ['C', right, bottom - handle, right - handle, bottom, right - radius, bottom],
    ['L', x + radius, bottom],
    ['C', x + handle, bottom, x, bottom - handle, x, bottom - radius],
    ['L', x, y + radius],
    ['C', x, y + handle, x + handle, y, x + radius, y],
    ['Z'],
  ]
}

export function circle(x: number, y: number, radius: number): readonly PathStep[] {
  return roundedRectangle({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }, radius)
}

/** A tick inside a box; drawn, because no font in the package has ✓. */
export function tick({ x, y, width, height }: Box): readonly PathStep[] {
  return [
    ['M', x + width * 0.2, y + height * 0.52],
    ['L', x + width * 0.42, y + height * 0.75],
    ['L', x + width * 0.82, y + height * 0.26],
  ]
}
