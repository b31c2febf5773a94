import type { Answer } from '#shared/contract/contract.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { isCalendarDate } from '#shared/domain/calendarDate.ts'
import { faultsOf, readValue } from '#shared/domain/ruleBook.ts'
import {
  ruleKeys,
  ruleOf,
  type RuleKey,
  type RuleRow,
  type RuleSubject,
  type RuleUnit,
  type RuleValue,
} from '#shared/domain/ruleList.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import { interfaceTexts, type InterfaceKey, type InterfaceLanguage } from '#shared/i18n/interfaceKeys.ts'
import type { Say } from '../../words.ts'

export type RuleLine = Answer<'readRules'>['entries'][number]
type OwnRow = Extract<RuleLine['what'], { deed: 'set' }>['row']

/** '70 dagen', 'donderdag 4 maart 2027'; empty for a rule without a value. */
export function valueWords(value: RuleValue, unit: RuleUnit, say: Say, language: InterfaceLanguage): string {
  if (value === null || unit === 'none') return ''
  if (isCalendarDate(value)) return dateInWords(value, language)
  return unit === 'day' ? String(value) : say(`rules.label.${unit}`, { count: value })
}

/** 'vanaf … tot en met …'. */
export function spanWords(
  { validFrom, validTo }: Pick<RuleRow, 'validFrom' | 'validTo'>,
  say: Say,
  language: InterfaceLanguage,
): string {
  const words = (date: CalendarDate): string => dateInWords(date, language)
  const parts = [
    ...(validFrom ? [say('rules.label.from', { date: words(validFrom) })] : []),
    ...(validTo ? [say('rules.label.until', { date: words(validTo) })] : []),
  ]
  return parts.length === 0 ? say('rules.label.always') : parts.join(' ')
}

/** What the office wrote, in words; a value that can't be read as it was typed. */
export function ownValueWords(row: OwnRow, unit: RuleUnit, say: Say, language: InterfaceLanguage): string {
  const value = readValue(unit, row.value)
  return value === null ? row.value : valueWords(value, unit, say, language)
}

/** Why a row is not counted with, as one or more sentences; empty when it is. */
export function faultWords(row: OwnRow, unit: RuleUnit, say: Say): string {
  return faultsOf(unit, row)
    .map((fault) => say(`rules.error.${fault}`))
    .join(' ')
}

/** From when the value is counted; null for a rule that says it all in its name. */
export function anchorKey(key: RuleKey): InterfaceKey | null {
  return Object.hasOwn(interfaceTexts.nl.ruleNames.hint, key)
    ? (`ruleNames.hint.${key}` as InterfaceKey)
    : null
}

export const subjectKeys = {
  plan: 'rules.label.subjectPlan',
  term: 'rules.label.subjectTerm',
  route: 'rules.label.subjectRoute',
  hours: 'rules.label.subjectHours',
  exams: 'rules.label.subjectExams',
  duty: 'rules.label.subjectDuty',
  stay: 'rules.label.subjectStay',
  money: 'rules.label.subjectMoney',
  data: 'rules.label.subjectData',
} as const satisfies Readonly<Record<RuleSubject, InterfaceKey>>

export const unitKeys = {
  days: 'rules.label.unitDays',
  weeks: 'rules.label.unitWeeks',
  months: 'rules.label.unitMonths',
  years: 'rules.label.unitYears',
  hours: 'rules.label.unitHours',
  euros: 'rules.label.unitEuros',
  times: 'rules.label.unitTimes',
} as const satisfies Readonly<Record<Exclude<RuleUnit, 'day' | 'none'>, InterfaceKey>>

export const markKeys = {
  P: 'rules.label.markP',
  S: 'rules.label.markS',
  U: 'rules.label.markU',
} as const

/** The rules whose name, subject or source has every word that was typed. */
export function rulesFound(search: string, say: Say): readonly RuleKey[] {
  const wanted = search.toLocaleLowerCase().split(/\s+/u).filter(Boolean)
  return ruleKeys.filter((key) => {
    const { subject, rows } = ruleOf(key)
    const anchor = anchorKey(key)
    const words = [
      say(`ruleNames.label.${key}`),
      say(subjectKeys[subject]),
      anchor === null ? '' : say(anchor),
      ...rows.map(({ source }) => source),
    ]
    const all = words.join(' ').toLocaleLowerCase()
    return wanted.every((word) => all.includes(word))
  })
}
