import type { Drawing } from './appointmentChoices.ts'

/**
 * What the first weeks in an own house ask, in three groups, each line with its drawing. Stands apart from the schemas, so
 * that the window can use it without carrying them.
 *
 * The list is T01 to T22 of `notes/domain.md` 4.1 (checked 2026-11-21; what is marked [U] there is not verified). It says
 * what to talk about, never by when: the terms that the law sets are in `ruleList.ts` and in the letters themselves.
 */
export const firstWeeksGroups = ['weekOne', 'weeksTwoToFour', 'monthsTwoAndThree'] as const
export type FirstWeeksGroup = (typeof firstWeeksGroups)[number]

export const firstWeeksTaskIds = [
  'register',
  'tenancy',
  'socialAssistance',
  'safetyAtHome',
  'post',
  'familyReunification',
  'fixedCosts',
  'bankAccount',
  'healthInsurance',
  'digid',
  'doctor',
  'school',
  'allowances',
  'childBenefit',
  'utilities',
  'neighbours',
  'municipalTalks',
  'localTaxes',
  'residenceDocument',
  'diplomas',
  'leisure',
  'travelAbroad',
] as const
export type FirstWeeksTaskId = (typeof firstWeeksTaskIds)[number]

export interface FirstWeeksTask {
  readonly id: FirstWeeksTaskId
  /** In `notes/domain.md` 4.1. */
  readonly code: string
  readonly group: FirstWeeksGroup
  readonly drawing: Drawing
}

/** In the order in which they stand on the screen and on paper. Nobody needs all of them. */
export const firstWeeksTasks: readonly FirstWeeksTask[] = [
  { id: 'register', code: 'T01', group: 'weekOne', drawing: 'townHall' },
  { id: 'tenancy', code: 'T02', group: 'weekOne', drawing: 'key' },
  { id: 'socialAssistance', code: 'T03', group: 'weekOne', drawing: 'money' },
  { id: 'safetyAtHome', code: 'T13', group: 'weekOne', drawing: 'siren' },
  { id: 'post', code: 'T14', group: 'weekOne', drawing: 'letter' },
  { id: 'familyReunification', code: 'T15', group: 'weekOne', drawing: 'family' },
  { id: 'fixedCosts', code: 'T04', group: 'weeksTwoToFour', drawing: 'wallet' },
  { id: 'bankAccount', code: 'T06', group: 'weeksTwoToFour', drawing: 'bankCard' },
  { id: 'healthInsurance', code: 'T05', group: 'weeksTwoToFour', drawing: 'insurance' },
  { id: 'digid', code: 'T07', group: 'weeksTwoToFour', drawing: 'smartphone' },
  { id: 'doctor', code: 'T10', group: 'weeksTwoToFour', drawing: 'health' },
  { id: 'school', code: 'T11', group: 'weeksTwoToFour', drawing: 'school' },
  { id: 'allowances', code: 'T08', group: 'weeksTwoToFour', drawing: 'coins' },
  { id: 'childBenefit', code: 'T09', group: 'weeksTwoToFour', drawing: 'pram' },
  { id: 'utilities', code: 'T12', group: 'weeksTwoToFour', drawing: 'plug' },
  { id: 'neighbours', code: 'T22', group: 'weeksTwoToFour', drawing: 'neighbours' },
  { id: 'municipalTalks', code: 'T16', group: 'monthsTwoAndThree', drawing: 'meeting' },
  { id: 'localTaxes', code: 'T17', group: 'monthsTwoAndThree', drawing: 'receipt' },
  { id: 'residenceDocument', code: 'T18', group: 'monthsTwoAndThree', drawing: 'card' },
  { id: 'diplomas', code: 'T19', group: 'monthsTwoAndThree', drawing: 'diploma' },
  { id: 'leisure', code: 'T20', group: 'monthsTwoAndThree', drawing: 'bicycle' },
  { id: 'travelAbroad', code: 'T21', group: 'monthsTwoAndThree', drawing: 'suitcase' },
]

/** Who does it: I (the person), together, or we (the office). Nobody is chosen for the person beforehand. */
export const firstWeeksDoers = ['person', 'together', 'us'] as const
export type FirstWeeksDoer = (typeof firstWeeksDoers)[number]
