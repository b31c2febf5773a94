import { isCalendarDate, type CalendarDate } from './calendarDate.ts'
import type { HintPlace, HintSentence, LawCase, LawHint } from './lawCase.ts'
import { counted } from './ruleDates.ts'
import { ruleInForce, type RuleBook } from './ruleBook.ts'
import type { RuleKey } from './ruleList.ts'

/**
 * When an answer may come: the result of an exam, DUO's decision on a request (`notes/domain.md` 1.5 and 11). Silent once it
 * came, for nothing here is ever late.
 */
export function examHints({ pip, facts }: LawCase, book: RuleBook): readonly LawHint[] {
  const { examOn, examsPassedOn, duoAskedOn, duoDecidedOn } = facts
  const exam = examsPassedOn === null ? examOn : null
  const slowest = pip.level === 'A2' ? by(book, 'examResultSlow', exam, 'examOn', 'examResultSlow') : []
  return [
    ...by(book, 'examResult', exam, 'examOn', 'examResult'),
    ...slowest,
    ...by(book, 'duoDecision', duoDecidedOn === null ? duoAskedOn : null, 'duoAskedOn', 'duoDecision'),
  ]
}

/** What holds whatever the law of integration says: health insurance after registering, and naturalisation. */
export function settlingHints(
  { pip, facts }: LawCase,
  book: RuleBook,
  today: CalendarDate,
): readonly LawHint[] {
  const insurance = by(book, 'insurance', pip.registeredOn, 'registeredOn', 'insurance')
  return [
    // After the last day there is nothing to arrange in time any more, and a day gone by would only frighten.
    ...insurance.filter(({ date }) => isCalendarDate(date) && date >= today),
    ...by(book, 'naturalisation', canLeadToNaturalisation(facts), 'permitFrom', 'naturalisation').map(
      (hint): LawHint => ({ ...hint, isForReading: false }),
    ),
  ]
}

/** Temporary protection counts otherwise, and of an unknown permit nobody can say it. */
function canLeadToNaturalisation({ permit, permitFrom }: LawCase['facts']): CalendarDate | null {
  return permit === 'asylum' || permit === 'familyOfAsylum' || permit === 'family' ? permitFrom : null
}

function by(
  book: RuleBook,
  key: RuleKey,
  from: CalendarDate | null,
  place: HintPlace,
  says: HintSentence,
): readonly LawHint[] {
  if (from === null) return []
  const rule = ruleInForce(book, key, from)
  const date = counted(book, key, from)
  if (typeof rule?.value !== 'number' || date === null) return []
  return [{ place, says, rule, date, value: rule.value, isForReading: true }]
}
