import { withWesternDigits } from './digits.ts'
import type { LawFacts } from './lawFacts.ts'

/** The facts that hold hours, by kind and phase (before and after the PIP). */
export const hourFacts = [
  'courseBefore',
  'courseAfter',
  'participationBefore',
  'participationAfter',
  'pvtDone',
  'mapDone',
] as const
export type HourFact = (typeof hourFacts)[number]

/** Whole hours as typed, in any digits, with 'uur' or 'h' behind them or not; null when it can't be read. */
export function readHours(typed: string): number | null {
  const match = /^(\d{1,5})(?:[.,]\d{1,2})?\s*(?:u|uur|uren|h|hours?)?\.?$/iu.exec(
    withWesternDigits(typed).trim(),
  )
  return match?.[1] === undefined ? null : Number(match[1])
}

export interface HoursDone {
  readonly course: number
  /** With the hours of PVT and MAP, which count as taking part (Besluit inburgering 2021 art. 3.14, text of 2022). */
  readonly participation: number
  /** Of both kinds, before the PIP. */
  readonly beforePlan: number
  /** True when anything can be counted. */
  readonly isKnown: boolean
}

/** What can be counted of the hours; what can't be read counts for nothing and is said beside its field. */
export function hoursDone(facts: LawFacts): HoursDone {
  const of = (fact: HourFact): number => readHours(facts[fact]) ?? 0
  const participation = of('participationBefore') + of('participationAfter') + of('pvtDone') + of('mapDone')
  return {
    course: of('courseBefore') + of('courseAfter'),
    participation,
    beforePlan: of('courseBefore') + of('participationBefore'),
    isKnown: hourFacts.some((fact) => readHours(facts[fact]) !== null),
  }
}
