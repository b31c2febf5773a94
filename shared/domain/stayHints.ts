import { isCalendarDate, type CalendarDate } from './calendarDate.ts'
import type { LawCase, LawHint } from './lawCase.ts'
import { ruleInForce, type RuleBook } from './ruleBook.ts'
import { counted } from './ruleDates.ts'

/** Stay: how long, and family reunification, by the rule of the day of the permit (`notes/domain.md` 1.9). */
export function stayHints({ facts }: LawCase, book: RuleBook, today: CalendarDate): readonly LawHint[] {
  switch (facts.permit) {
    case 'protection':
      return protectionEnd(book, today)
    case 'asylum':
      return asylum(facts, book)
    case 'unknown':
    case 'familyOfAsylum':
    case 'family':
    case 'other':
      return []
  }
}

function protectionEnd(book: RuleBook, today: CalendarDate): readonly LawHint[] {
  const rule = ruleInForce(book, 'protectionEnd', today)
  if (!isCalendarDate(rule?.value)) return []
  return [{ place: 'permit', says: 'protectionEnd', rule, date: rule.value, isForReading: true }]
}

function asylum({ permitFrom, permitUntil, status }: LawCase['facts'], book: RuleBook): readonly LawHint[] {
  if (permitFrom === null) return []
  const length = ruleInForce(book, 'permitLength', permitFrom)
  const until = counted(book, 'permitLength', permitFrom)
  const waitB = ruleInForce(book, 'reunionWaitB', permitFrom)
  const hasTwoStatuses = waitB !== null
  const hints: LawHint[] = []
  if (permitUntil === null && until)
    hints.push({ place: 'permitUntil', says: 'permitUntil', rule: length, date: until })
  if (status !== 'unknown' && !hasTwoStatuses)
    hints.push({ place: 'status', says: 'statusTooEarly', rule: null, isForReading: true })
  hints.push(...reunion(permitFrom, status === 'B' && hasTwoStatuses, book))
  return hints
}

/** Where nobody looked up the term of a new permit, the sentence says to ask a lawyer, and gives no day. */
function reunion(permitFrom: CalendarDate, isB: boolean, book: RuleBook): readonly LawHint[] {
  const key = isB ? 'reunionWaitB' : 'reunionRequest'
  const rule = ruleInForce(book, key, permitFrom)
  const date = counted(book, key, permitFrom)
  if (!rule || !date) return [{ place: 'status', says: 'reunionAsk', rule: null }]
  return [{ place: 'status', says: isB ? 'reunionWait' : 'reunionUntil', rule, date }]
}
