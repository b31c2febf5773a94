import type { DossierId } from '#shared/domain/dossier.ts'
import { dossierAt, type DossierTab, type Place } from '../places.ts'

const tabsForTwo: readonly DossierTab[] = ['kennismaking', 'plan', 'moments', 'papers']

/** Where two people sit at one screen: the talk, the plan, looking back, and the paper before it is printed. */
function isForTwo(place: Place): boolean {
  return place.screen === 'question' || (place.screen === 'dossier' && tabsForTwo.includes(place.tab))
}

/** What the window showed a moment ago. */
export interface Looked {
  readonly on: boolean
  readonly place: Place
  /** Whose dossier somebody works in alone: it was turned off there. */
  readonly alone: DossierId | null
}

/**
 * Looking together goes on by itself where two people look. Who turns it off works on alone in that dossier: there it
 * stays off until the dossier is left; a look at the help is no leaving.
 */
export function lookedNow(
  before: Looked,
  now: Pick<Looked, 'on' | 'place'>,
): { readonly looked: Looked; readonly goesOn: boolean } {
  const person = dossierAt(now.place)
  const isTurnedOff = before.on && !now.on
  const alone = isTurnedOff
    ? person
    : before.alone === person || now.place.screen === 'help'
      ? before.alone
      : null
  const isNewPlace = now.place !== before.place
  return {
    looked: { ...now, alone },
    goesOn: isNewPlace && !now.on && isForTwo(now.place) && alone !== person,
  }
}
