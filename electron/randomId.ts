import { randomBytes, randomInt } from 'node:crypto'
import type { RandomId } from '#shared/domain/fields.ts'

/** 128 random bits: safe as a name for ever, says nothing. */
export function newRandomId(): RandomId {
  return randomBytes(16).toString('hex') as RandomId
}

/** 0 to `count` - 1, each as likely as the others. */
export function randomBelow(count: number): number {
  return randomInt(count)
}

/** Consonants and digits that can't be mistaken for each other when read aloud or written by hand. */
const letters = 'BCDFGHJKLMNPRSTVWXZ'
const digits = '23456789'

/**
 * A dossier number such as 'KX-4729', not in `taken`. Random: it says nothing about the person or the order of arrival.
 * 19² × 8⁴ = about 1.4 million numbers; the office's stress size is 50,000 dossiers.
 */
export function newDossierNumber(taken: ReadonlySet<string>): string {
  for (;;) {
    const number = `${pick(letters, 2)}-${pick(digits, 4)}`
    if (!taken.has(number)) return number
  }
}

/** Six characters that find a fault in the log. */
export function newFaultCode(): string {
  return pick(letters + digits, 6)
}

/** One of a list, each as likely as the other; undefined of an empty one. */
export function oneOf<Value>(values: readonly Value[]): Value | undefined {
  return values[values.length === 0 ? 0 : randomInt(values.length)]
}

function pick(alphabet: string, count: number): string {
  return Array.from({ length: count }, () => alphabet.charAt(randomInt(alphabet.length))).join('')
}
