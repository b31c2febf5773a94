import type { Expectation, PlanAround, PlanRoute, RouteThought, Said } from '#shared/domain/planAround.ts'
import type { LanguageTag } from '#shared/domain/language.ts'
import type { Person } from '#shared/domain/person.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { isSaid } from '#shared/domain/said.ts'
import type { InterfaceKey } from '#shared/i18n/interfaceKeys.ts'

/** The language that own words are most likely said in. */
export function spokenBy(person: Person): LanguageTag {
  return person.paperLanguage === 'nl' ? (person.speaks[0] ?? 'nl') : person.paperLanguage
}

/** The language of words that stand there; of words that come, the person's. */
export function languageOfSaid({ ownWords }: Said, person: Person): LanguageTag {
  return ownWords.text === '' ? spokenBy(person) : ownWords.language
}

export function newExpectation(id: RandomId, on: CalendarDate, person: Person): Expectation {
  return { id, on, ownWords: { text: '', language: spokenBy(person) }, inDutch: '' }
}

/** True when something stands around the goals. */
export function isAnythingAround({ helps, isHard, exit, expectations, routes }: PlanAround): boolean {
  return (
    [helps, isHard, exit, ...expectations].some(isSaid) ||
    Object.values(routes).some(({ thought, why }) => thought !== 'notDiscussed' || why.trim() !== '')
  )
}

export const planRoutes = ['b1', 'education', 'z'] as const satisfies readonly PlanRoute[]

export const thoughtKeys = {
  notDiscussed: 'planAround.label.thoughtNotDiscussed',
  wanted: 'planAround.label.thoughtWanted',
  notNow: 'planAround.label.thoughtNotNow',
  chosen: 'planAround.label.thoughtChosen',
} as const satisfies Readonly<Record<RouteThought, InterfaceKey>>

export const routeNameKeys = {
  b1: 'municipality.label.routeB1',
  education: 'municipality.label.routeEducation',
  z: 'municipality.label.routeZ',
} as const satisfies Readonly<Record<PlanRoute, InterfaceKey>>

/** The sentence of the sheet 'Wat vraagt de gemeente?' that says what a route is. */
export const routeMeanings = {
  b1: 'routeB1Means',
  education: 'routeEducationMeans',
  z: 'routeZMeans',
} as const
