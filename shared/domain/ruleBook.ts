import { addMonths, isCalendarDate, type CalendarDate } from './calendarDate.ts'
import { withWesternDigits } from './digits.ts'
import type { OfficeRuleRow, RuleEntry } from './officeRules.ts'
import { ruleKeys, ruleOf, type RuleKey, type RuleRow, type RuleUnit, type RuleValue } from './ruleList.ts'

/** Our rules with the office's history over them; every computation gets one. */
export type RuleBook = readonly RuleEntry[]

/** Without an office's own rows. */
export const ourBook: RuleBook = []

/** Why a row of the office is not counted with. It is kept as it was typed. */
export type RowFault =
  | 'valueMissing'
  | 'valueUnreadable'
  | 'valueTooLarge'
  | 'fromUnreadable'
  | 'toUnreadable'
  | 'endsBeforeStart'
  | 'sourceMissing'

export interface RuleInForce extends RuleRow {
  readonly key: RuleKey
  readonly unit: RuleUnit
  readonly isOurs: boolean
}

/**
 * The rule as it holds on `on`, the day that is counted from; null when no row holds then. An office's row takes the
 * place of ours from its first day, also after its last one: who wrote an end knows that ours no longer holds.
 */
export function ruleInForce(book: RuleBook, key: RuleKey, on: CalendarDate): RuleInForce | null {
  const { unit, rows } = ruleOf(key)
  const all = officeRows(book, key)
  const own = all.findLast((row) => holdsOn(row, on))
  const isReplaced = all.some(({ validFrom }) => validFrom === null || validFrom <= on)
  const row = own ?? (isReplaced ? undefined : rows.find((ours) => holdsOn(ours, on)))
  if (!row) return null
  const checkedOn = lastChecked(book, key, row.checkedOn)
  return { ...row, checkedOn, key, unit, isOurs: own === undefined }
}

/** A whole number in the rule's unit; null when the rule is unknown on that day or has no number. */
export function amountOf(book: RuleBook, key: RuleKey, on: CalendarDate): number | null {
  const value = ruleInForce(book, key, on)?.value
  return typeof value === 'number' ? value : null
}

/** The rows of the office that count, the newest last: since it went back to ours, and readable. */
function officeRows(book: RuleBook, key: RuleKey): readonly RuleRow[] {
  const { unit } = ruleOf(key)
  const entries = entriesThatCount(book, key)
  const since = entries.findLastIndex(({ what }) => what.deed === 'backToOurs')
  return entries.slice(since + 1).flatMap(({ what }) => {
    if (what.deed !== 'set' || faultsOf(unit, what.row).length > 0) return []
    const { validFrom, validTo, source, mark, checkedOn } = what.row
    return [{ value: readValue(unit, what.row.value), validFrom, validTo, source, mark, checkedOn }]
  })
}

/** The history of a rule without what was taken back. */
export function entriesThatCount(book: RuleBook, key: RuleKey): RuleBook {
  const ofRule = book.filter((entry) => entry.key === key)
  const gone = new Set(ofRule.flatMap(({ what }) => (what.deed === 'takenBack' ? [what.id] : [])))
  return ofRule.filter(({ id, what }) => !gone.has(id) && what.deed !== 'takenBack')
}

/** True when the office has a row of its own, also one that is not counted with. */
export function hasOwnRow(book: RuleBook, key: RuleKey): boolean {
  const entries = entriesThatCount(book, key)
  const since = entries.findLastIndex(({ what }) => what.deed === 'backToOurs')
  return entries.slice(since + 1).some(({ what }) => what.deed === 'set')
}

/** Everything that keeps a row from being counted with, in the order of the form. */
export function faultsOf(unit: RuleUnit, row: OfficeRuleRow): readonly RowFault[] {
  const ends = row.validFrom !== null && row.validTo !== null && row.validTo < row.validFrom
  return [
    ...valueFault(unit, row.value),
    ...(row.fromTyped.trim() === '' ? [] : (['fromUnreadable'] as const)),
    ...(row.toTyped.trim() === '' ? [] : (['toUnreadable'] as const)),
    ...(ends ? (['endsBeforeStart'] as const) : []),
    ...(row.source.trim() === '' ? (['sourceMissing'] as const) : []),
  ]
}

function valueFault(unit: RuleUnit, typed: string): readonly RowFault[] {
  if (unit === 'none') return []
  if (typed.trim() === '') return ['valueMissing']
  const value = readValue(unit, typed)
  if (value === null) return ['valueUnreadable']
  return typeof value === 'number' && value > largest[unit] ? ['valueTooLarge'] : []
}

/** More than this is a slip of the hand, or a date past the calendar. */
const largest: Readonly<Record<RuleUnit, number>> = {
  days: 3_660,
  weeks: 520,
  months: 240,
  years: 99,
  hours: 9_999,
  euros: 999_999,
  times: 99,
  day: Number.POSITIVE_INFINITY,
  none: Number.POSITIVE_INFINITY,
}

/** A whole number from 1, with or without dots between the thousands, in any digits; or a day as `yyyy-mm-dd`. */
export function readValue(unit: RuleUnit, typed: string): RuleValue {
  const text = withWesternDigits(typed).trim()
  if (unit === 'none') return null
  if (unit === 'day') return isCalendarDate(text) ? text : null
  const digits = /^\d{1,3}(?:\.\d{3})+$/u.test(text) ? text.replaceAll('.', '') : text
  return /^\d{1,9}$/u.test(digits) && Number(digits) > 0 ? Number(digits) : null
}

function holdsOn({ validFrom, validTo }: Pick<RuleRow, 'validFrom' | 'validTo'>, on: CalendarDate): boolean {
  return (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo)
}

function lastChecked(book: RuleBook, key: RuleKey, checkedOn: CalendarDate): CalendarDate {
  return entriesThatCount(book, key).reduce(
    (latest, { what }) => (what.deed === 'checked' && what.on > latest ? what.on : latest),
    checkedOn,
  )
}

/** Rules that nobody looked up for more than half a year; one that holds no longer has nothing to be looked up. */
export function rulesToLookUp(book: RuleBook, today: CalendarDate): readonly RuleKey[] {
  const halfYearAgo = addMonths(today, -6)
  return ruleKeys.filter((key) => {
    const held = ruleInForce(book, key, today)
    return held !== null && held.checkedOn < halfYearAgo
  })
}
