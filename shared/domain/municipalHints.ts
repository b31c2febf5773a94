import type { CalendarDate } from './calendarDate.ts'
import type { MunicipalPip } from './municipalPip.ts'
import { ruleInForce, type RuleBook, type RuleInForce } from './ruleBook.ts'
import {
  extensionFrom,
  firstPipDeadline,
  objectionLastDay,
  routeSwitchUntil,
  termLastDay,
} from './ruleDates.ts'

/** The rules of these hints; each has a sentence with a day and one without. */
export type HintedRule =
  | 'pipDeadline'
  | 'routeSwitch'
  | 'pvtHours'
  | 'mapHours'
  | 'termLength'
  | 'extensionRequest'
  | 'objection'
  | 'ontzorgen'

/** The fact a hint stands beside. */
export type HintedFact =
  'decidedOn' | 'route' | 'termEndsOn' | 'extension' | 'objectionUntil' | 'ontzorgenUntil' | 'pvt' | 'map'

/** What the rules say about a fact; never written into it, for the municipality's letter goes first. */
export interface MunicipalHint {
  readonly fact: HintedFact
  readonly rule: RuleInForce & { readonly key: HintedRule }
  /** Null when the rule holds and the day to count from is not known. */
  readonly on: CalendarDate | null
}

interface Wanted {
  readonly fact: HintedFact
  readonly key: HintedRule
  /** The day that is counted from; the rule as it held then is the one that counts. */
  readonly from?: CalendarDate | null
  readonly on?: CalendarDate | null
}

/**
 * Help beside the fields. Nobody who is not obliged gets any: for them these rules do not hold. A rule that did not hold
 * on the day that is counted from says nothing.
 */
export function municipalHints(
  pip: MunicipalPip,
  book: RuleBook,
  today: CalendarDate,
): readonly MunicipalHint[] {
  if (pip.lawHolds === 'notObliged') return []
  const { duoNoticeOn, registeredOn } = pip
  const first = pip.decidedOn
  const lastDay = pip.termEndsOn ?? (first && termLastDay(book, first))
  const newest = pip.changedOn ?? first
  const both = duoNoticeOn && registeredOn
  const wanted: readonly Wanted[] = [
    {
      fact: 'decidedOn',
      key: 'pipDeadline',
      from: both && (duoNoticeOn > registeredOn ? duoNoticeOn : registeredOn),
      on: both && firstPipDeadline(book, duoNoticeOn, registeredOn),
    },
    { fact: 'route', key: 'routeSwitch', from: first, on: first && routeSwitchUntil(book, first) },
    { fact: 'pvt', key: 'pvtHours' },
    { fact: 'map', key: 'mapHours' },
    { fact: 'termEndsOn', key: 'termLength', from: first, on: first && termLastDay(book, first) },
    {
      fact: 'extension',
      key: 'extensionRequest',
      from: lastDay,
      on: lastDay && extensionFrom(book, lastDay),
    },
    { fact: 'objectionUntil', key: 'objection', from: newest, on: newest && objectionLastDay(book, newest) },
    { fact: 'ontzorgenUntil', key: 'ontzorgen' },
  ]
  return wanted
    .filter(({ fact }) => !isBeside(pip, fact))
    .flatMap(({ fact, key, from, on = null }) => {
      const rule = ruleInForce(book, key, from ?? today)
      return rule ? [{ fact, rule: { ...rule, key }, on }] : []
    })
}

/** In the education route there is no MAP, and going over to the B1 route is always possible. */
function isBeside({ route }: MunicipalPip, fact: HintedFact): boolean {
  return route === 'education' && (fact === 'map' || fact === 'route')
}

/**
 * The hints to show without the fields: days that the letter has not said and that are still to come. A day that is over
 * helps nobody and would read as a reproach; that more time can be asked for stays good to know.
 */
export function hintsForGaps(
  pip: MunicipalPip,
  book: RuleBook,
  today: CalendarDate,
): readonly MunicipalHint[] {
  return municipalHints(pip, book, today).filter(
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
