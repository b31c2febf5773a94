export type Raw = Readonly<Record<string, unknown>>

/** Makes a value of one format number into the next. Never edited after the release that brought it. */
export type Step = (old: Raw) => Raw

export type Climbed =
  | { readonly outcome: 'current'; readonly raw: Raw }
  | { readonly outcome: 'newer'; readonly theirs: number }
  | { readonly outcome: 'unreadable' }

/**
 * A value brought up to the newest format, one step at a time.
 *
 * `steps[0]` goes from format 1 to 2, so the newest format is `steps.length + 1` and a gap can't exist.
 */
export function climb(value: unknown, steps: readonly Step[]): Climbed {
  const newest = steps.length + 1
  if (!isRaw(value)) return { outcome: 'unreadable' }
  const theirs = value['format']
  if (typeof theirs !== 'number' || !Number.isInteger(theirs) || theirs < 1) return { outcome: 'unreadable' }
  if (theirs > newest) return { outcome: 'newer', theirs }
  const raw = steps.slice(theirs - 1).reduce((old, step) => step(old), value)
  return { outcome: 'current', raw: { ...raw, format: newest } }
}

export function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
