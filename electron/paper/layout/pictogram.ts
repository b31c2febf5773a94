import type { Drawing } from '#shared/domain/appointmentChoices.ts'
import type { PathMark, PathStep } from '../laidOutPaper.ts'
import { pictogramSize } from './measures.ts'
import { pictogramPaths } from './pictogramPaths.ts'
import { drawn } from './shapes.ts'

const drawingSize = 24
const lineWidth = 1.4

/**
 * A drawing of 12 mm. Decoration for a screen reader, because the words beside it always say the same
 * (`notes/ux.md` 4.1).
 */
export function pictogramMark(name: Drawing, x: number, y: number, size: number = pictogramSize): PathMark {
  return drawn('layout', placed(pictogramPaths[name], x, y, size / drawingSize), lineWidth)
}

function placed(path: string, x: number, y: number, scale: number): readonly PathStep[] {
  return [...path.matchAll(/([MLCZ])([^MLCZ]*)/g)].map(([, kind, list = '']): PathStep => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = list
      .trim()
      .split(' ')
      .map((value, index) => (index % 2 === 0 ? x : y) + Number(value) * scale)
    if (kind === 'M' || kind === 'L') return [kind, a, b]
    return kind === 'C' ? ['C', a, b, c, d, e, f] : ['Z']
  })
}
