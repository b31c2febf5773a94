import type { DossierId } from '#shared/domain/dossier.ts'
import { questionIds, type QuestionId } from '#shared/domain/intakeQuestions.ts'

export const dossierTabs = ['overview', 'kennismaking', 'plan', 'papers'] as const
export type DossierTab = (typeof dossierTabs)[number]

/** Every place in the open office. Paths exist in memory only and never reach the disk or the title bar. */
export type Place =
  | { readonly screen: 'today' }
  | { readonly screen: 'people' }
  | { readonly screen: 'newPerson' }
  | { readonly screen: 'settings' }
  | { readonly screen: 'help' }
  | { readonly screen: 'dossier'; readonly id: DossierId; readonly tab: DossierTab }
  | { readonly screen: 'question'; readonly id: DossierId; readonly question: QuestionId }

export const startPlace: Place = { screen: 'today' }

export function pathOf(place: Place): string {
  switch (place.screen) {
    case 'today':
      return '/'
    case 'people':
    case 'newPerson':
    case 'settings':
    case 'help':
      return `/${place.screen}`
    case 'dossier':
      return `/dossier/${place.id}/${place.tab}`
    case 'question':
      return `/dossier/${place.id}/kennismaking/${place.question}`
  }
}

/** The place a path names; an unknown path is today's screen. */
export function placeOf(path: string): Place {
  const [screen, id, tab, question] = path.split('/').filter((part) => part !== '')
  switch (screen) {
    case 'people':
    case 'newPerson':
    case 'settings':
    case 'help':
      return { screen }
    case 'dossier':
      return dossierPlace(id, tab, question)
    case undefined:
    default:
      return startPlace
  }
}

/** The person whose dossier is open at this place, or null. */
export function dossierAt(place: Place): DossierId | null {
  return place.screen === 'dossier' || place.screen === 'question' ? place.id : null
}

function dossierPlace(id: string | undefined, tab: string | undefined, question: string | undefined): Place {
  if (id === undefined || !isDossierId(id)) return startPlace
  if (tab === 'kennismaking' && isQuestion(question)) return { screen: 'question', id, question }
  return { screen: 'dossier', id, tab: isTab(tab) ? tab : 'overview' }
}

function isDossierId(id: string): id is DossierId {
  return /^[0-9a-f]{32}$/.test(id)
}

function isTab(tab: string | undefined): tab is DossierTab {
  return (dossierTabs as readonly (string | undefined)[]).includes(tab)
}

function isQuestion(question: string | undefined): question is QuestionId {
  return (questionIds as readonly (string | undefined)[]).includes(question)
}
