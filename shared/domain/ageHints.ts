import { addMonths, partsOf, type CalendarDate } from './calendarDate.ts'
import type { HintSentence, LawCase, LawHint } from './lawCase.ts'
import { ruleInForce, type RuleBook } from './ruleBook.ts'
import { isCountable } from './ruleDates.ts'
import type { RuleKey } from './ruleList.ts'

/** Which law, and the ages at which the duty begins and ends (`notes/domain.md` 1.1 and 1.2). */
export function ageHints({ facts, birth }: LawCase, book: RuleBook, today: CalendarDate): readonly LawHint[] {
  const hint = (says: HintSentence, key: RuleKey, when: boolean): readonly LawHint[] => {
    const rule = when ? ruleInForce(book, key, today) : null
    return rule ? [{ place: 'law', says, rule, isForReading: true }] : []
  }
  const born = birth.kind === 'exact' || birth.kind === 'estimated' ? birth.date : null
  return [
    ...hint('oldLaw', 'oldLaw', facts.law === 'wi2013'),
    ...hint('protection', 'protectionNoDuty', facts.permit === 'protection'),
    ...(born && isCountable(born) ? agesOf(born, book, today) : []),
  ]
}

function agesOf(born: CalendarDate, book: RuleBook, today: CalendarDate): readonly LawHint[] {
  const from = ruleInForce(book, 'dutyFromAge', today)
  const school = ruleInForce(book, 'schoolAge', today)
  const pension = ruleInForce(book, 'pensionAge', today)
  const at = (rule: typeof from): CalendarDate | null =>
    typeof rule?.value === 'number' ? birthday(born, rule.value) : null
  const [begins, ends, retires] = [at(from), at(school), at(pension)]
  const said = (says: HintSentence, rule: typeof from, date: CalendarDate): readonly LawHint[] => [
    {
      place: 'law',
      says,
      rule,
      date,
      isForReading: true,
      ...(typeof rule?.value === 'number' ? { value: rule.value } : {}),
    },
  ]
  if (begins && today < begins) return said('tooYoung', from, begins)
  if (ends && today < ends) return said('schoolFirst', school, ends)
  if (!retires) return []
  if (retires <= today) return said('pension', pension, retires)
  return retires <= addMonths(today, 6) ? said('nearPension', pension, retires) : []
}

/** Somebody born on 29 February has a birthday on the 28th in other years. */
function birthday(born: CalendarDate, age: number): CalendarDate | null {
  return partsOf(born).year + age > 2199 ? null : addMonths(born, 12 * age)
}
