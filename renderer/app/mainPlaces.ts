import type { Place } from '../places.ts'

export const mainPlaces = ['today', 'people', 'settings', 'help'] as const
export type MainPlace = (typeof mainPlaces)[number]

/** What is left of the menu when someone looks along: no place that shows other people. */
export const placesTogether: readonly MainPlace[] = ['help']

/** The entry of the menu that a place belongs to. */
export function mainPlaceOf(place: Place): MainPlace {
  switch (place.screen) {
    case 'today':
    case 'people':
    case 'settings':
    case 'help':
      return place.screen
    case 'newPerson':
    case 'takeIn':
    case 'manyPapers':
    case 'dossier':
    case 'question':
      return 'people'
  }
}

/** Where an entry of the menu leads. */
export function firstPlaceOf(entry: MainPlace): Place {
  return entry === 'settings' ? { screen: entry, part: 'screen' } : { screen: entry }
}
