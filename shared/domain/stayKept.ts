import type { LawFacts } from './lawFacts.ts'

/** True when something of a person's stay stands there, so that it can be seen and taken away. */
export function keepsStay({ permit, status, permitFrom, permitUntil }: LawFacts): boolean {
  return permit !== 'unknown' || status !== 'unknown' || permitFrom !== null || permitUntil !== null
}
