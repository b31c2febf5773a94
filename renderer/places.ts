import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { paperNames, type PaperName } from '#shared/domain/paperNames.ts'
import { questionIds, type QuestionId } from '#shared/domain/intakeQuestions.ts'

export const dossierTabs = [
  'overview',
  'kennismaking',
  'firstWeeks',
  'plan',
  'moments',
  'papers',
  'handover',
  'log',
] as const
export type DossierTab = (typeof dossierTabs)[number]

export const settingsParts = ['screen', 'office', 'users', 'safety', 'offices', 'rules', 'log'] as const
export type SettingsPart = (typeof settingsParts)[number]

/** A paper that was chosen on another screen. */
export interface PaperPrint {
  readonly paper: PaperName
  /** The appointment, or the copy in another office, that it is about; null for a paper about none. */
  readonly about: RandomId | null
}

/** For whom the papers are at first: nobody yet, or who has an appointment this week. */
const manyPeople = ['nobody', 'week'] as const
export type ManyPeople = (typeof manyPeople)[number]

/** Every place in the open office. Paths exist in memory only and never reach the disk or the title bar. */
export type Place =
  | { readonly screen: 'today' }
  | { readonly screen: 'people' }
  /** `household`: of whom it becomes a member. */
  | { readonly screen: 'newPerson'; readonly household?: DossierId }
  | { readonly screen: 'takeIn' }
  | { readonly screen: 'manyPapers'; readonly who: ManyPeople }
  | { readonly screen: 'settings'; readonly part: SettingsPart }
  | { readonly screen: 'help' }
  | {
      readonly screen: 'dossier'
      readonly id: DossierId
      readonly tab: DossierTab
      /** On the papers' tab: what was chosen elsewhere to be printed. */
      readonly print?: PaperPrint
    }
  | { readonly screen: 'question'; readonly id: DossierId; readonly question: QuestionId }

export const startPlace: Place = { screen: 'today' }

export function pathOf(place: Place): string {
  switch (place.screen) {
    case 'today':
      return '/'
    case 'people':
    case 'takeIn':
    case 'help':
      return `/${place.screen}`
    case 'newPerson':
      return place.household === undefined ? '/newPerson' : `/newPerson/${place.household}`
    case 'manyPapers':
      return `/manyPapers/${place.who}`
    case 'settings':
      return `/settings/${place.part}`
    case 'dossier':
      return `/dossier/${place.id}/${place.tab}${printPath(place.print)}`
    case 'question':
      return `/dossier/${place.id}/kennismaking/${place.question}`
  }
}

/** The place a path names; an unknown path is today's screen. */
export function placeOf(path: string): Place {
  const [screen, id, tab, what, about] = path.split('/').filter((part) => part !== '')
  switch (screen) {
    case 'people':
    case 'takeIn':
    case 'help':
      return { screen }
    case 'newPerson':
      return id !== undefined && isRandomId(id) ? { screen, household: id } : { screen }
    case 'manyPapers':
      return { screen, who: manyPeople.find((who) => who === id) ?? 'nobody' }
    case 'settings':
      return { screen, part: settingsParts.find((part) => part === id) ?? 'screen' }
    case 'dossier':
      return dossierPlace(id, tab, what, about)
    case undefined:
    default:
      return startPlace
  }
}

/** The person whose dossier is open at this place, or null. */
export function dossierAt(place: Place): DossierId | null {
  return place.screen === 'dossier' || place.screen === 'question' ? place.id : null
}

function dossierPlace(
  id: string | undefined,
  tab: string | undefined,
  what: string | undefined,
  about: string | undefined,
): Place {
  if (id === undefined || !isRandomId(id)) return startPlace
  if (tab === 'kennismaking' && isQuestion(what)) return { screen: 'question', id, question: what }
  if (tab === 'papers' && isPaper(what)) {
    const known = about !== undefined && isRandomId(about) ? about : null
    return { screen: 'dossier', id, tab, print: { paper: what, about: known } }
  }
  return { screen: 'dossier', id, tab: isTab(tab) ? tab : 'overview' }
}

function printPath(print: PaperPrint | undefined): string {
  if (print === undefined) return ''
  return `/${print.paper}${print.about === null ? '' : `/${print.about}`}`
}

function isPaper(paper: string | undefined): paper is PaperName {
  return (paperNames as readonly (string | undefined)[]).includes(paper)
}

function isRandomId(id: string): id is RandomId {
  return /^[0-9a-f]{32}$/.test(id)
}

function isTab(tab: string | undefined): tab is DossierTab {
  return (dossierTabs as readonly (string | undefined)[]).includes(tab)
}

function isQuestion(question: string | undefined): question is QuestionId {
  return (questionIds as readonly (string | undefined)[]).includes(question)
}
