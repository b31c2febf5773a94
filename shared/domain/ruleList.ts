import { calendarDate, type CalendarDate } from './calendarDate.ts'

/** Under which heading a rule stands on the screen. */
export const ruleSubjects = [
  'plan',
  'term',
  'route',
  'hours',
  'exams',
  'duty',
  'stay',
  'money',
  'data',
] as const
export type RuleSubject = (typeof ruleSubjects)[number]

/** What a value counts; 'day' is a day on the calendar, 'none' a rule that holds or not and has no value. */
export type RuleUnit = 'days' | 'weeks' | 'months' | 'years' | 'hours' | 'euros' | 'times' | 'day' | 'none'

/**
 * How sure we are, as in `notes/domain.md` 0: P the law or an official page was read, S a reliable third party says so,
 * U nobody has checked it.
 */
export const ruleMarks = ['P', 'S', 'U'] as const
export type RuleMark = (typeof ruleMarks)[number]

/** A number in the rule's unit, a day, or null for a rule without a value. */
export type RuleValue = number | CalendarDate | null

/** What a rule says for a while. */
export interface RuleRow {
  readonly value: RuleValue
  /** The first day it holds; null: as long as anybody remembers. */
  readonly validFrom: CalendarDate | null
  /** The last day it holds; null: no end is known. */
  readonly validTo: CalendarDate | null
  /** As it can be looked up, in Dutch. */
  readonly source: string
  readonly mark: RuleMark
  readonly checkedOn: CalendarDate
}

export interface Rule {
  readonly subject: RuleSubject
  readonly unit: RuleUnit
  /** In time, without overlap. Where no row holds, the rule is unknown and nothing is counted with it. */
  readonly rows: readonly RuleRow[]
}

const checkedAtFirst = calendarDate('2026-11-21')
const twoStatusLaw = calendarDate('2026-06-12')
const lastDayBefore = calendarDate('2026-06-11')

interface Given {
  readonly value?: RuleValue
  readonly source: string
  readonly mark: RuleMark
  readonly validFrom?: CalendarDate
  readonly validTo?: CalendarDate
  readonly checkedOn?: CalendarDate
}

function rule(subject: RuleSubject, unit: RuleUnit, ...given: readonly Given[]): Rule {
  const rows = given.map(
    ({ value = null, validFrom = null, validTo = null, source, mark, checkedOn = checkedAtFirst }) => ({
      value,
      validFrom,
      validTo,
      source,
      mark,
      checkedOn,
    }),
  )
  return { subject, unit, rows }
}

const law = (article: string): string => `Wet inburgering 2021, art. ${article}`
const decree = (article: string): string => `Besluit inburgering 2021, art. ${article} (tekst van 2022)`

/** Not read in the law itself, but as others quote it. */
const privacy = (article: string): Given => ({
  source: `AVG art. ${article}`,
  mark: 'S',
  checkedOn: calendarDate('2026-11-22'),
})

/**
 * What a law or agency fixes, from `notes/domain.md` 1 and 11. An office can put an own row before ours
 * (`ruleBook.ts`). A rule explains; it never blocks, and the municipality's letter goes first. Fines are not in it:
 * the program never counts or shows one.
 */
export const ourRules = {
  pipDeadline: rule('plan', 'days', {
    value: 70,
    source: 'Besluit inburgering 2021, art. 5.3',
    mark: 'S',
  }),
  pipAfterInformation: rule('plan', 'days', {
    value: 14,
    source: 'Besluit inburgering 2021, art. 5.3',
    mark: 'S',
  }),
  pipAfterMove: rule('plan', 'days', { value: 70, source: law('15 lid 4'), mark: 'P' }),
  moveKeepsRoute: rule('plan', 'none', { source: law('15 lid 4'), mark: 'P' }),
  objection: rule('plan', 'weeks', { value: 6, source: 'Algemene wet bestuursrecht', mark: 'U' }),

  termLength: rule('term', 'years', { value: 3, source: law('11'), mark: 'P' }),
  routeSwitch: rule('term', 'months', { value: 18, source: decree('5.4'), mark: 'P' }),
  educationToB1: rule('term', 'none', { source: decree('5.4'), mark: 'P' }),
  extensionRequest: rule('term', 'months', { value: 6, source: decree('4.5'), mark: 'P' }),
  extensionEffort: rule('term', 'months', { value: 6, source: decree('4.4'), mark: 'P' }),
  extensionHoursFamily: rule('term', 'hours', { value: 450, source: decree('4.4'), mark: 'P' }),
  duoDecision: rule('term', 'weeks', { value: 8, source: decree('2.7 en 4.5'), mark: 'P' }),

  educationNoMap: rule('route', 'none', { source: law('8 lid 3'), mark: 'P' }),
  educationNoA2: rule('route', 'none', { source: 'DUO, gegevens van een PIP', mark: 'P' }),
  zNoB1: rule('route', 'none', { source: 'DUO, gegevens van een PIP', mark: 'P' }),
  firstB1NoA2: rule('route', 'none', { source: 'DUO, gegevens van een PIP', mark: 'P' }),
  hoursB1AsylumOnly: rule('route', 'none', { source: 'DUO, gegevens van een PIP', mark: 'P' }),
  educationLookedAt: rule('route', 'none', { source: 'Raad van State, 24-12-2024', mark: 'S' }),

  scaleDownHours: rule('hours', 'hours', { value: 600, source: decree('5.5'), mark: 'P' }),
  zCourseHours: rule('hours', 'hours', { value: 800, source: decree('3.14'), mark: 'P' }),
  zParticipationHours: rule('hours', 'hours', { value: 800, source: decree('3.14'), mark: 'P' }),
  zParticipationAsylumOnly: rule('hours', 'none', { source: law('9 lid 3'), mark: 'P' }),
  hoursBeforePlan: rule('hours', 'none', { source: decree('3.14 lid 6'), mark: 'P' }),
  pvtHours: rule('hours', 'hours', { value: 12, source: decree('3.1'), mark: 'P' }),
  mapHours: rule('hours', 'hours', { value: 40, source: 'Divosa', mark: 'S' }),

  examFee: rule('exams', 'euros', { value: 50, source: 'inburgeren.nl', mark: 'S' }),
  examFreeAttempts: rule('exams', 'times', { value: 2, source: 'inburgeren.nl', mark: 'S' }),
  examResult: rule('exams', 'weeks', { value: 8, source: 'inburgeren.nl', mark: 'S' }),
  examResultSlow: rule('exams', 'weeks', {
    value: 16,
    validFrom: calendarDate('2026-07-31'),
    source: 'DUO, bericht van 31-07-2026',
    mark: 'S',
  }),

  dutyFromAge: rule('duty', 'years', { value: 16, source: law('3'), mark: 'P' }),
  schoolAge: rule('duty', 'years', { value: 18, source: law('4 lid 1 c'), mark: 'P' }),
  pensionAge: rule('duty', 'years', {
    value: 67,
    validTo: calendarDate('2027-12-31'),
    source: 'Algemene Ouderdomswet',
    mark: 'U',
  }),
  oldLaw: rule('duty', 'none', { source: law('54'), mark: 'P' }),
  protectionNoDuty: rule('duty', 'none', { source: `${law('3')} (afgeleid)`, mark: 'U' }),

  permitLength: rule(
    'stay',
    'years',
    { value: 5, validTo: lastDayBefore, source: 'IND', mark: 'S' },
    {
      value: 3,
      validFrom: twoStatusLaw,
      source: 'IND, tweestatusstelsel (bronnen noemen 9 of 12 juni 2026)',
      mark: 'S',
    },
  ),
  reunionRequest: rule('stay', 'months', {
    value: 3,
    validTo: lastDayBefore,
    source: 'VluchtelingenWerk',
    mark: 'S',
  }),
  reunionWaitB: rule('stay', 'years', {
    value: 2,
    validFrom: twoStatusLaw,
    source: 'IND, tweestatusstelsel (bronnen noemen 9 of 12 juni 2026)',
    mark: 'S',
  }),
  protectionEnd: rule('stay', 'day', {
    value: calendarDate('2027-03-04'),
    source: 'Rijksoverheid, 28-11-2025',
    mark: 'P',
  }),
  naturalisation: rule('stay', 'years', { value: 5, source: 'IND', mark: 'S' }),

  ontzorgen: rule('money', 'months', { value: 6, source: 'Schulinck', mark: 'S' }),
  ontzorgenAsylumOnly: rule('money', 'none', { source: 'Schulinck', mark: 'S' }),
  insurance: rule('money', 'months', { value: 4, source: 'Rijksoverheid', mark: 'S' }),
  abroad: rule('money', 'days', { value: 28, source: 'VluchtelingenWerk', mark: 'S' }),
  loanMax: rule('money', 'euros', { value: 10_000, source: decree('6.2'), mark: 'P' }),

  askBackErase: rule('data', 'none', privacy('7 lid 3 en art. 17')),
  askBackPassOn: rule('data', 'none', privacy('19')),
  askBackAnswer: rule('data', 'months', { value: 1, ...privacy('12 lid 3') }),
} as const satisfies Readonly<Record<string, Rule>>

export type RuleKey = keyof typeof ourRules
export const ruleKeys = Object.keys(ourRules) as readonly RuleKey[]

export function isRuleKey(key: string): key is RuleKey {
  return Object.hasOwn(ourRules, key)
}

export function ruleOf(key: RuleKey): Rule {
  return ourRules[key]
}
