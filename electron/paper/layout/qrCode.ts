import { correction, generate } from 'lean-qr'
import type { PathStep } from '../laidOutPaper.ts'
import type { Box } from './shapes.ts'

/** White around the code, in modules, so that a camera finds it (ISO/IEC 18004). */
const quietZone = 4

/** A telephone number as a code that a phone offers to call. Null without digits. Only the office's own number. */
export function telephoneCode(phone: string, { x, y, width }: Box): readonly PathStep[] | null {
  const number = phone.replace(/[^\d+]/gu, '')
  if (!/\d/u.test(number)) return null
  const code = generate(`tel:${number}`, { minCorrectionLevel: correction.M })
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

/** Dark modules beside each other become one shape, so that no hair lines show between them. */
function darkRuns(
  code: { readonly size: number; get(x: number, y: number): boolean },
  row: number,
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = []
  for (let column = 0; column < code.size; column += 1) {
    if (!code.get(column, row)) continue
    const last = runs.at(-1)
    if (last?.[1] === column) last[1] = column + 1
    else runs.push([column, column + 1])
  }
  return runs
}
