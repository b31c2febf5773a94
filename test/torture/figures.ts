/** One line of the torture: what was tried, or what must hold. */
export interface Figure {
  readonly name: string
  readonly value: string
  /** 'told' is a size and no judgement; 'notTried' says why in its value. */
  readonly verdict: 'good' | 'bad' | 'told' | 'notTried'
}

/** How much of it: 'short' is a part of `npm test`, 'long' is `npm run torture`. */
export type Size = 'short' | 'long'

/** Hears what a part is at, before it is done: some of them take a quarter of an hour. */
export type Tell = (what: string) => void

export type Part = (size: Size, tell: Tell) => Promise<readonly Figure[]>

export function told(name: string, value: number | string): Figure {
  return { name, value: shown(value), verdict: 'told' }
}

export function notTried(name: string, why: string): Figure {
  return { name, value: `not tried: ${why}`, verdict: 'notTried' }
}

/** What must not happen. The value is how often it did, with the first few. */
export function none(name: string, faults: readonly string[]): Figure {
  if (faults.length === 0) return { name, value: '0', verdict: 'good' }
  const some = faults.slice(0, 5).map((fault) => `\n    ${fault}`)
  return { name, value: `${shown(faults.length)}${some.join('')}`, verdict: 'bad' }
}

/** Fewer than this and the torture did not happen: a part that tried nothing must not look like one that passed. */
export function atLeast(name: string, count: number, least: number): Figure {
  return {
    name,
    value: `${shown(count)} (at least ${shown(least)})`,
    verdict: count >= least ? 'good' : 'bad',
  }
}

export function atMost(name: string, count: number, most: number): Figure {
  return { name, value: `${shown(count)} (at most ${shown(most)})`, verdict: count <= most ? 'good' : 'bad' }
}

function shown(value: number | string): string {
  return typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: 1 }) : value
}
