/** SVG path data as absolute M, L, C and Z only (SVG 1.1, 8.3), two decimals; arcs become curves. */
export function absoluteCurves(data: string): string {
  const pen: Pen = { x: 0, y: 0, startX: 0, startY: 0, smooth: null }
  return [...data.matchAll(/([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*)/g)]
    .flatMap(([, command = '', list = '']) =>
      steps(pen, command, numbersIn(list, command.toLowerCase() === 'a')),
    )
    .join('')
}

interface Pen {
  x: number
  y: number
  startX: number
  startY: number
  /** Where the last curve came from, mirrored: the first handle of a smooth curve. */
  smooth: Point | null
}

/** How many numbers each command takes at a time. */
const takes: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, a: 7, z: 0 }

function steps(pen: Pen, command: string, numbers: readonly number[]): readonly string[] {
  const kind = command.toLowerCase()
  const count = takes[kind]
  if (count === undefined) throw new Error(`path command ${command} is not used by our drawings`)
  if (count === 0) {
    ;[pen.x, pen.y] = [pen.startX, pen.startY]
    return ['Z']
  }
  const relative = command === kind
  const drawn: string[] = []
  for (let at = 0; at < numbers.length; at += count) {
    const group = numbers.slice(at, at + count)
    // Further pairs after a move are lines.
    drawn.push(...step(pen, kind === 'm' && at > 0 ? 'l' : kind, group, relative))
  }
  return drawn
}

function step(pen: Pen, kind: string, numbers: readonly number[], relative: boolean): readonly string[] {
  const [baseX, baseY] = relative ? [pen.x, pen.y] : [0, 0]
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers
  const smooth = pen.smooth ?? [pen.x, pen.y]
  pen.smooth = null
  switch (kind) {
    case 'm':
      ;[pen.x, pen.y] = [baseX + a, baseY + b]
      ;[pen.startX, pen.startY] = [pen.x, pen.y]
      return [write('M', pen.x, pen.y)]
    case 'l':
      return [lineTo(pen, baseX + a, baseY + b)]
    case 'h':
      return [lineTo(pen, baseX + a, pen.y)]
    case 'v':
      return [lineTo(pen, pen.x, baseY + a)]
    case 'c':
      return [curveTo(pen, [baseX + a, baseY + b], [baseX + c, baseY + d], [baseX + e, baseY + f])]
    case 's':
      return [curveTo(pen, smooth, [baseX + a, baseY + b], [baseX + c, baseY + d])]
    default:
      return arcTo(pen, { rx: a, ry: b, turn: c, large: d === 1, sweep: e === 1, x: baseX + f, y: baseY + g })
  }
}

function lineTo(pen: Pen, x: number, y: number): string {
  ;[pen.x, pen.y] = [x, y]
  return write('L', x, y)
}

type Point = readonly [number, number]

function curveTo(pen: Pen, first: Point, second: Point, end: Point): string {
  pen.smooth = [2 * end[0] - second[0], 2 * end[1] - second[1]]
  ;[pen.x, pen.y] = end
  return write('C', ...first, ...second, ...end)
}

interface Arc {
  readonly rx: number
  readonly ry: number
  readonly turn: number
  readonly large: boolean
  readonly sweep: boolean
  readonly x: number
  readonly y: number
}

/** SVG 1.1, appendix F.6.5: from end points to a centre, then a curve for each quarter. */
function arcTo(pen: Pen, arc: Arc): readonly string[] {
  const tilt = (arc.turn * Math.PI) / 180
  const [cos, sin] = [Math.cos(tilt), Math.sin(tilt)]
  const [halfX, halfY] = [(pen.x - arc.x) / 2, (pen.y - arc.y) / 2]
  const [x1, y1] = [cos * halfX + sin * halfY, -sin * halfX + cos * halfY]
  const short = Math.max(1, Math.sqrt((x1 / arc.rx) ** 2 + (y1 / arc.ry) ** 2))
  const [rx, ry] = [arc.rx * short, arc.ry * short]
  const square =
    Math.max(0, (rx * ry) ** 2 - (rx * y1) ** 2 - (ry * x1) ** 2) / ((rx * y1) ** 2 + (ry * x1) ** 2)
  const side = (arc.large === arc.sweep ? -1 : 1) * Math.sqrt(square)
  const [cx1, cy1] = [(side * rx * y1) / ry, (-side * ry * x1) / rx]
  const [cx, cy] = [cos * cx1 - sin * cy1 + (pen.x + arc.x) / 2, sin * cx1 + cos * cy1 + (pen.y + arc.y) / 2]
  const from = Math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx)
  let sweep = Math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx) - from
  if (arc.sweep && sweep < 0) sweep += 2 * Math.PI
  if (!arc.sweep && sweep > 0) sweep -= 2 * Math.PI

  const at = (angle: number): Point => {
    const [px, py] = [rx * Math.cos(angle), ry * Math.sin(angle)]
    return [cx + cos * px - sin * py, cy + sin * px + cos * py]
  }
  const slope = (angle: number): Point => {
    const [px, py] = [-rx * Math.sin(angle), ry * Math.cos(angle)]
    return [cos * px - sin * py, sin * px + cos * py]
  }
  const parts = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9))
  const part = sweep / parts
  const reach = (4 / 3) * Math.tan(part / 4)
  const curves = Array.from({ length: parts }, (_, index) => {
    const [begin, end] = [from + index * part, from + (index + 1) * part]
    const [[bx, by], [bsx, bsy], [ex, ey], [esx, esy]] = [at(begin), slope(begin), at(end), slope(end)]
    return write('C', bx + reach * bsx, by + reach * bsy, ex - reach * esx, ey - reach * esy, ex, ey)
  })
  ;[pen.x, pen.y] = [arc.x, arc.y]
  return curves
}

/** The two flags of an arc may stand against what follows them: "0 018" is 0, 0, 18 with flags 0 and 1. */
function numbersIn(list: string, arc: boolean): readonly number[] {
  const numbers: number[] = []
  let rest = list.replaceAll(',', ' ').trim()
  while (rest !== '') {
    const flag = arc && (numbers.length % 7 === 3 || numbers.length % 7 === 4)
    const found = (flag ? /^[01]/ : /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/i).exec(rest)
    if (found === null) throw new Error(`no number at the beginning of "${rest}"`)
    numbers.push(Number(found[0]))
    rest = rest.slice(found[0].length).trim()
  }
  return numbers
}

function write(kind: string, ...numbers: readonly number[]): string {
  return kind + numbers.map((value) => String(Math.round(value * 100) / 100)).join(' ')
}
