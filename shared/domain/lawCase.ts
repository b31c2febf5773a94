import type { CalendarDate } from './calendarDate.ts'
import type { LawFacts } from './lawFacts.ts'
import type { MunicipalPip } from './municipalPip.ts'
import type { Birth } from './person.ts'
import type { RuleInForce } from './ruleBook.ts'

/** The field a hint stands beside. */
export type HintPlace =
  | 'law'
  | 'registeredOn'
  | 'decidedOn'
  | 'changedOn'
  | 'route'
  | 'level'
  | 'hoursPerWeek'
  | 'exams'
  | 'examOn'
  | 'examsPassedOn'
  | 'duoAskedOn'
  | 'duoDecidedOn'
  | 'map'
  | 'hours'
  | 'termEndsOn'
  | 'objectionUntil'
  | 'ontzorgenUntil'
  | 'permit'
  | 'permitFrom'
  | 'status'
  | 'permitUntil'

/** Which sentence; its words are `lawHints.hint.<this>` in the interface. */
export type HintSentence =
  | 'afterInformation'
  | 'moved'
  | 'movedRoute'
  | 'educationToB1'
  | 'educationLookedAt'
  | 'noMap'
  | 'educationA2'
  | 'zB1'
  | 'firstA2'
  | 'hoursGroup'
  | 'scaleDown'
  | 'scaleDownReached'
  | 'extensionEffort'
  | 'extensionFamily'
  | 'zCourse'
  | 'zParticipation'
  | 'zNoParticipation'
  | 'beforePlan'
  | 'pvtCounted'
  | 'mapCounted'
  | 'examFree'
  | 'examFee'
  | 'examResult'
  | 'examResultSlow'
  | 'duoDecision'
  | 'insurance'
  | 'naturalisation'
  | 'loan'
  | 'oldLaw'
  | 'protection'
  | 'protectionEnd'
  | 'tooYoung'
  | 'schoolFirst'
  | 'pension'
  | 'nearPension'
  | 'permitUntil'
  | 'reunionUntil'
  | 'reunionWait'
  | 'reunionAsk'
  | 'statusTooEarly'
  | 'ontzorgenOther'
  | 'hoursUnreadable'
  | 'changedBefore'
  | 'changedSame'
  | 'endsBefore'
  | 'objectionBefore'
  | 'permitEndsBefore'
  | 'passedBefore'
  | 'decisionBefore'
  | 'farDay'

/** A sentence beside a field. It explains, never blocks, and the letter goes first. */
export interface LawHint {
  readonly place: HintPlace
  readonly says: HintSentence
  /** Where it stands; null for a question about what was typed. */
  readonly rule: RuleInForce | null
  readonly date?: CalendarDate
  /** Numbers in the sentence. */
  readonly value?: number
  readonly done?: number
  /** Worth reading also where nothing is filled in. */
  readonly isForReading?: boolean
}

/** Everything that is known of one person and that rules speak of. */
export interface LawCase {
  readonly pip: MunicipalPip
  readonly facts: LawFacts
  readonly birth: Birth
}

/** Whether the rules of the law of 2021 are this person's. Not known counts as yes: then help is what is asked for. */
export function rulesHold({ pip, facts }: Pick<LawCase, 'pip' | 'facts'>): boolean {
  return pip.lawHolds !== 'notObliged' && facts.law !== 'wi2013' && facts.permit !== 'protection'
}

/** Null: the kind of permit is not known, so nothing is said about what goes with it. */
export function isAsylumGroup({ permit }: LawFacts): boolean | null {
  if (permit === 'unknown' || permit === 'protection') return null
  return permit === 'asylum' || permit === 'familyOfAsylum'
}
