import { addDays, addMonths, partsOf, type CalendarDate } from './calendarDate.ts'
import { amountOf, ruleInForce, type RuleBook, type RuleInForce } from './ruleBook.ts'
import type { RuleKey } from './ruleList.ts'

/*
 * The days that rules give. DUO counts a start in and an end out; 29 February becomes 28 February where there is none;
 * weekends and holidays move nothing here. Each is null when the rule is unknown on the day that is counted from, or
 * when that day can't be right.
 */

/** Outside these years a day is a slip of the hand, and counting on from it would leave the calendar. */
const countable = { from: 1900, to: 2090 }

export function isCountable(date: CalendarDate): boolean {
  const { year } = partsOf(date)
  return year >= countable.from && year <= countable.to
}

/** The first PIP should be there: both days are needed, for the later one counts. */
export function firstPipDeadline(
  book: RuleBook,
  duoNoticeOn: CalendarDate,
  registeredOn: CalendarDate,
): CalendarDate | null {
  return counted(book, 'pipDeadline', later(duoNoticeOn, registeredOn))
}

/** The same when somebody else's information was waited for: never earlier than without. */
export function pipDeadlineAfterInformation(
  book: RuleBook,
  deadline: CalendarDate,
  informationOn: CalendarDate,
): CalendarDate | null {
  const after = counted(book, 'pipAfterInformation', informationOn)
  return after && later(deadline, after)
}

/** A new PIP after moving here from another municipality. The route goes along and the term goes on. */
export function pipDeadlineAfterMove(book: RuleBook, registeredOn: CalendarDate): CalendarDate | null {
  return counted(book, 'pipAfterMove', registeredOn)
}

/** The first day of the term. A PIP that is changed later does not move it. */
function termStart(firstPipOn: CalendarDate): CalendarDate {
  return addDays(firstPipOn, 1)
}

/** The last usable day of the term. */
export function termLastDay(book: RuleBook, firstPipOn: CalendarDate): CalendarDate | null {
  if (!isCountable(firstPipOn)) return null
  const end = counted(book, 'termLength', termStart(firstPipOn))
  return end && addDays(end, -1)
}

/** Until when another route can be chosen. From the education route to the B1 route it always can. */
export function routeSwitchUntil(book: RuleBook, firstPipOn: CalendarDate): CalendarDate | null {
  return isCountable(firstPipOn) ? counted(book, 'routeSwitch', termStart(firstPipOn)) : null
}

/** From when more time can be asked for, counted back from the last usable day of the term. */
export function extensionFrom(book: RuleBook, lastDay: CalendarDate): CalendarDate | null {
  const months = isCountable(lastDay) ? amountOf(book, 'extensionRequest', lastDay) : null
  return months === null ? null : addMonths(addDays(lastDay, 1), -months)
}

/** The last day for an objection when the decision was sent on `sentOn`: that day itself does not count. */
export function objectionLastDay(book: RuleBook, sentOn: CalendarDate): CalendarDate | null {
  return counted(book, 'objection', sentOn)
}

/** What a rule that holds on `from` gives when it is counted from that day. */
export function counted(book: RuleBook, key: RuleKey, from: CalendarDate): CalendarDate | null {
  const rule = ruleInForce(book, key, from)
  return rule && isCountable(from) ? countedFrom(from, rule) : null
}

function countedFrom(from: CalendarDate, { value, unit }: RuleInForce): CalendarDate | null {
  if (typeof value !== 'number') return null
  switch (unit) {
    case 'days':
      return addDays(from, value)
    case 'weeks':
      return addDays(from, 7 * value)
    case 'months':
      return addMonths(from, value)
    case 'years':
      return addMonths(from, 12 * value)
    case 'hours':
    case 'euros':
    case 'times':
    case 'day':
    case 'none':
      return null
  }
}

function later(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other
}
