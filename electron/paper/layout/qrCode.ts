import { correction, generate } from 'lean-qr'
import type { PathStep } from '../laidOutPaper.ts'
import type { Box } from './shapes.ts'

/** White around the code, in modules, so that a camera finds it (ISO/IEC 18004). */
const quietZone = 4

/** A telephone number as a code that a phone offers to call. Null without digits. Only the office's own number. */
export function telephoneCode(phone: string, { x, y, width }: Box): readonly PathStep[] | null {
  const number = phone.replace(/[^\d+]/gu, '')
  if (!/\d/u.test(number)) return null
  return stepsOf(generate(`tel:${number}`, { minCorrectionLevel: correction.M }), { x, y, width })
}

/** Letters and digits for a hand scanner; a quarter of it may be lost to a fold or a stain. */
export function secretCode(text: string, box: Box): readonly PathStep[] {
  return stepsOf(generate(text, { minCorrectionLevel: correction.Q }), box)
}

function stepsOf(code: Modules, { x, y, width }: Omit<Box, 'height'>): readonly PathStep[] {
  const module = width / (code.size + 2 * quietZone)
  const at = (modules: number, from: number): number => from + (modules + quietZone) * module
  const steps: PathStep[] = []
  for (let row = 0; row < code.size; row += 1)
    for (const [start, end] of darkRuns(code, row)) {
      steps.push(
        ['M', at(start, x), at(row, y)],
        ['L', at(end, x), at(row, y)],
        ['L', at(end, x), at(row + 1, y)],
        ['L', at(start, x), at(row + 1, y)],
        ['Z'],
      )
    }
  return steps
}

interface Modules {
  readonly size: number
  get(x: number, y: number): boolean
}

/** Dark modules beside each other become one shape, so that no hair lines show between them. */
function darkRuns(code: Modules, row: number): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (let column = 0; column < code.size; column += 1) {
    if (!code.get(column, row)) continue
    const last = runs.at(-1)
    if (last?.[1] === column) last[1] = column + 1
    else runs.push([column, column + 1])
  }
  return runs
}
