import type { CalendarDate } from './calendarDate.ts'
import { hourFacts, readHours } from './hoursDone.ts'
import type { HintPlace, HintSentence, LawCase, LawHint } from './lawCase.ts'
import { isCountable } from './ruleDates.ts'

/** What was typed and can't all be right. It stays as typed; the sentence asks to look at the letter again. */
export function letterRemarks({ pip, facts }: LawCase): readonly LawHint[] {
  const { decidedOn, changedOn, termEndsOn, objectionUntil } = pip
  const newest = changedOn ?? decidedOn
  return [
    ...remark('changedBefore', 'changedOn', isBefore(changedOn, decidedOn)),
    ...remark('changedSame', 'changedOn', changedOn !== null && changedOn === decidedOn),
    ...remark('endsBefore', 'termEndsOn', isBefore(termEndsOn, decidedOn) || isSame(termEndsOn, decidedOn)),
    ...remark('objectionBefore', 'objectionUntil', isBefore(objectionUntil, newest)),
    ...remark('permitEndsBefore', 'permitUntil', isBefore(facts.permitUntil, facts.permitFrom)),
    ...remark('passedBefore', 'examsPassedOn', isBefore(facts.examsPassedOn, facts.examOn)),
    ...remark('decisionBefore', 'duoDecidedOn', isBefore(facts.duoDecidedOn, facts.duoAskedOn)),
    ...days(pip, facts).flatMap(([place, date]) =>
      remark('farDay', place, date !== null && !isCountable(date)),
    ),
    ...remark(
      'hoursUnreadable',
      'hours',
      hourFacts.some((fact) => facts[fact].trim() !== '' && readHours(facts[fact]) === null),
    ),
  ]
}

function days(
  pip: LawCase['pip'],
  facts: LawCase['facts'],
): readonly (readonly [HintPlace, CalendarDate | null])[] {
  return [
    ['registeredOn', pip.registeredOn],
    ['decidedOn', pip.decidedOn],
    ['changedOn', pip.changedOn],
    ['termEndsOn', pip.termEndsOn],
    ['objectionUntil', pip.objectionUntil],
    ['ontzorgenUntil', pip.ontzorgenUntil],
    ['permit', facts.permitFrom],
    ['examOn', facts.examOn],
    ['examsPassedOn', facts.examsPassedOn],
    ['duoAskedOn', facts.duoAskedOn],
    ['duoDecidedOn', facts.duoDecidedOn],
    ['permitUntil', facts.permitUntil],
  ]
}

function remark(says: HintSentence, place: HintPlace, when: boolean): readonly LawHint[] {
  return when ? [{ place, says, rule: null, isForReading: true }] : []
}

function isBefore(one: CalendarDate | null, other: CalendarDate | null): boolean {
  return one !== null && other !== null && one < other
}

function isSame(one: CalendarDate | null, other: CalendarDate | null): boolean {
  return one !== null && one === other
}
