import { appendFileSync } from 'node:fs'

/** One measurement: what ours took against the same work done by something else, in the same run. */
export interface Ratio {
  readonly name: string
  /** One per pair; ours divided by the other. */
  readonly ratios: readonly number[]
  readonly unit: Unit
  /** Median of each side, for whoever wants to know the size; milliseconds are never compared between machines. */
  readonly medians: Sides
  /** What the ratio should be at most; printed beside it, and nothing fails. */
  readonly goal?: number
}

/** One figure that stands by itself. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: Unit | 'KB' | 'flushes'
  readonly goal?: number
}

export type Unit = 'ms' | 'bytes' | 'MB' | 'names'

export interface Sides {
  readonly ours: number
  readonly other: number
}

type Timed = () => Promise<number>

/**
 * Measures `ours` and `other` in turn, `pairs` times after one of each that is not counted, so that what the machine does
 * meanwhile hits both. Each gives its own milliseconds.
 */
export async function inTurn(name: string, pairs: number, ours: Timed, other: Timed): Promise<Ratio> {
  await ours()
  await other()
  const measured: Sides[] = []
  for (let pair = 0; pair < pairs; pair += 1) {
    // Which goes first changes, so that neither always finds the warmer machine.
    if (pair % 2 === 0) measured.push({ ours: await ours(), other: await other() })
    else {
      const otherFirst = await other()
      measured.push({ ours: await ours(), other: otherFirst })
    }
  }
  return ratioOf(name, 'ms', measured)
}

export function ratioOf(name: string, unit: Unit, measured: readonly Sides[]): Ratio {
  return {
    name,
    ratios: measured.map((pair) => pair.ours / pair.other),
    unit,
    medians: {
      ours: median(measured.map((pair) => pair.ours)),
      other: median(measured.map((pair) => pair.other)),
    },
  }
}

export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/**
 * Milliseconds in which this process computed: what other programs do meanwhile does not count. For work that never waits
 * for a disk.
 */
export function computed(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

/** Prints one line, and adds a JSON line to `file` when there is one. */
export function report(measured: Ratio | Figure, file: string | undefined): void {
  const { goal } = measured
  const line = 'ratios' in measured ? reportRatio(measured) : measured
  const text = 'ratios' in measured ? ratioText(measured) : `${shown(measured.value)} ${measured.unit}`
  console.log(`${measured.name}: ${text}${goal === undefined ? '' : `   goal: at most ${shown(goal)}`}`)
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(line)}\n`)
}

function reportRatio({ name, ratios, unit, medians, goal }: Ratio): object {
  const [min, max] = [Math.min(...ratios), Math.max(...ratios)]
  return {
    name,
    ratio: median(ratios),
    n: ratios.length,
    min,
    max,
    unit,
    medians,
    ...(goal === undefined ? {} : { goal }),
  }
}

/** `ratio (median of n, min–max)   [ours against the other]` */
function ratioText({ ratios, unit, medians }: Ratio): string {
  const [middle, least, most] = [median(ratios), Math.min(...ratios), Math.max(...ratios)]
  return (
    `${shown(middle)} (median of ${ratios.length}, ${shown(least)}–${shown(most)})` +
    `   [${shown(medians.ours)} ${unit} against ${shown(medians.other)} ${unit}]`
  )
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length / 2
  const [low = NaN, high = NaN] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  return (low + high) / 2
}

/** Three figures that say something: 0.0123, 1.23, 12.3, 1,234. */
function shown(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: value >= 100 ? 4 : 3 })
}
