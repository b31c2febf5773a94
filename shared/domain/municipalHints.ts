import type { CalendarDate } from './calendarDate.ts'
import type { MunicipalPip } from './municipalPip.ts'
import {
  extensionFrom,
  firstPipDeadline,
  objectionLastDay,
  routeSwitchUntil,
  termLastDay,
  type RuleKey,
} from './rulesTable.ts'

/** The fact a hint stands beside. */
export type HintedFact =
  'decidedOn' | 'route' | 'termEndsOn' | 'extension' | 'objectionUntil' | 'ontzorgenUntil' | 'pvt' | 'map'

/** What the rules say about a fact; never written into it, for the municipality's letter goes first. */
export interface MunicipalHint {
  readonly fact: HintedFact
  readonly rule: RuleKey
  /** Null when the rule holds and the day to count from is not known. */
  readonly on: CalendarDate | null
}

/** Help beside the fields. Nobody who is not obliged gets any: for them these rules do not hold. */
export function municipalHints(pip: MunicipalPip): readonly MunicipalHint[] {
  if (pip.lawHolds === 'notObliged') return []
  const first = pip.decidedOn
  const lastDay = pip.termEndsOn ?? (first && termLastDay(first))
  const newest = pip.changedOn ?? first
  const hints: readonly MunicipalHint[] = [
    {
      fact: 'decidedOn',
      rule: 'pip.deadline',
      on: pip.duoNoticeOn && pip.registeredOn && firstPipDeadline(pip.duoNoticeOn, pip.registeredOn),
    },
    { fact: 'route', rule: 'term.switch', on: first && routeSwitchUntil(first) },
    { fact: 'pvt', rule: 'pvt.hours', on: null },
    { fact: 'map', rule: 'map.hours', on: null },
    { fact: 'termEndsOn', rule: 'term.length', on: first && termLastDay(first) },
    { fact: 'extension', rule: 'term.extension.earliest', on: lastDay && extensionFrom(lastDay) },
    { fact: 'objectionUntil', rule: 'objection', on: newest && objectionLastDay(newest) },
    { fact: 'ontzorgenUntil', rule: 'ontzorgen', on: null },
  ]
  return hints.filter(({ fact }) => !isBeside(pip, fact))
}

/** In the education route there is no MAP, and going over to the B1 route is always possible. */
function isBeside({ route }: MunicipalPip, fact: HintedFact): boolean {
  return route === 'education' && (fact === 'map' || fact === 'route')
}

/**
 * The hints to show without the fields: days that the letter has not said and that are still to come. A day that is over
 * helps nobody and would read as a reproach; that more time can be asked for stays good to know.
 */
export function hintsForGaps(pip: MunicipalPip, today: CalendarDate): readonly MunicipalHint[] {
  return municipalHints(pip).filter(
    ({ fact, on }) => on !== null && (on >= today || fact === 'extension') && isGap(pip, fact),
  )
}

function isGap(pip: MunicipalPip, fact: HintedFact): boolean {
  switch (fact) {
    case 'decidedOn':
      return pip.decidedOn === null
    case 'termEndsOn':
      return pip.termEndsOn === null
    case 'objectionUntil':
      return pip.objectionUntil === null
    case 'route':
    case 'extension':
      return true
    case 'ontzorgenUntil':
    case 'pvt':
    case 'map':
      return false
  }
}
