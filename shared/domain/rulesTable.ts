import { addDays, addMonths, calendarDate, type CalendarDate } from './calendarDate.ts'

export type RuleKey =
  | 'pip.deadline'
  | 'term.length'
  | 'term.switch'
  | 'term.extension.earliest'
  | 'objection'
  | 'ontzorgen'
  | 'pvt.hours'
  | 'map.hours'

/**
 * How sure we are, as in `notes/domain.md` 0: P the law or an official page was read, S a reliable third party says so,
 * U nobody has checked it.
 */
export type RuleMark = 'P' | 'S' | 'U'

/** One row of what a law or agency fixes. */
export interface Rule {
  readonly value: number
  readonly unit: 'days' | 'weeks' | 'months' | 'years' | 'hours'
  /** From when `value` is counted, or null for an amount. */
  readonly anchor: string | null
  /** As it can be looked up, in Dutch. */
  readonly source: string
  readonly mark: RuleMark
  readonly checkedOn: CalendarDate
}

const checkedOn = calendarDate('2026-11-21')

/** The first rows, from `notes/domain.md` 11. A rule explains; it never blocks, and the municipality's letter goes first. */
export const rulesTable: Readonly<Record<RuleKey, Rule>> = {
  'pip.deadline': {
    value: 70,
    unit: 'days',
    anchor: 'the later of the DUO notice and the registration (BRP)',
    source: 'Besluit inburgering 2021, art. 5.3',
    mark: 'S',
    checkedOn,
  },
  'term.length': {
    value: 3,
    unit: 'years',
    anchor: 'the day after the date on the first PIP',
    source: 'Wet inburgering 2021, art. 11',
    mark: 'P',
    checkedOn,
  },
  'term.switch': {
    value: 18,
    unit: 'months',
    anchor: 'the start of the term',
    source: 'Besluit inburgering 2021, art. 5.4 (tekst van 2022)',
    mark: 'P',
    checkedOn,
  },
  'term.extension.earliest': {
    value: 6,
    unit: 'months',
    anchor: 'before the end of the term',
    source: 'Besluit inburgering 2021, art. 4.5 (tekst van 2022)',
    mark: 'P',
    checkedOn,
  },
  objection: {
    value: 6,
    unit: 'weeks',
    anchor: 'the day after the decision was sent',
    source: 'Algemene wet bestuursrecht',
    mark: 'U',
    checkedOn,
  },
  ontzorgen: {
    value: 6,
    unit: 'months',
    anchor: 'the start of the bijstand',
    source: 'Schulinck',
    mark: 'S',
    checkedOn,
  },
  'pvt.hours': {
    value: 12,
    unit: 'hours',
    anchor: null,
    source: 'Besluit inburgering 2021, art. 3.1 (tekst van 2022)',
    mark: 'P',
    checkedOn,
  },
  'map.hours': { value: 40, unit: 'hours', anchor: null, source: 'Divosa', mark: 'S', checkedOn },
}

/** The last day on which the first PIP should be there: both days are needed, for the later one counts. */
export function firstPipDeadline(duoNoticeOn: CalendarDate, registeredOn: CalendarDate): CalendarDate {
  const later = duoNoticeOn > registeredOn ? duoNoticeOn : registeredOn
  return addDays(later, rulesTable['pip.deadline'].value)
}

/** The first day of the term. A PIP that is changed later does not move it. */
function termStart(firstPipOn: CalendarDate): CalendarDate {
  return addDays(firstPipOn, 1)
}

/**
 * The last usable day of the term: DUO counts the start in and the end out, so the day before the same date three years
 * on (29 February: before 28 February). Weekends and holidays do not move it here.
 */
export function termLastDay(firstPipOn: CalendarDate): CalendarDate {
  return addDays(addMonths(termStart(firstPipOn), 12 * rulesTable['term.length'].value), -1)
}

/** Until when another route can be chosen. From the education route to the B1 route it always can. */
export function routeSwitchUntil(firstPipOn: CalendarDate): CalendarDate {
  return addMonths(termStart(firstPipOn), rulesTable['term.switch'].value)
}

/** From when more time can be asked for, counted back from the last usable day of the term. */
export function extensionFrom(lastDay: CalendarDate): CalendarDate {
  return addMonths(addDays(lastDay, 1), -rulesTable['term.extension.earliest'].value)
}

/** The last day for an objection when the decision was sent on `sentOn`: that day itself does not count. */
export function objectionLastDay(sentOn: CalendarDate): CalendarDate {
  return addDays(sentOn, 7 * rulesTable.objection.value)
}
