import type { PersonLine } from '#shared/contract/views.ts'
import type { InterfaceKey } from '#shared/i18n/interfaceKeys.ts'

/** How many are shown at first and added each time: a list of 50 stays quick and keeps its place. */
export const shownAtOnce = 50
/** More than these nobody reads through; a name finds who stands further down. */
export const shownAtMost = 500

/** Why a search found this person, when that is not plain to see. */
export function matchWords(match: PersonLine['match']): InterfaceKey | null {
  switch (match) {
    case 'soundsLike':
      return 'people.label.soundsLike'
    case 'number':
      return 'people.label.matchNumber'
    case 'birthYear':
      return 'people.label.matchBirthYear'
    case 'exact':
    case 'start':
    case null:
      return null
  }
}

export function wholeName(line: Pick<PersonLine, 'callName' | 'otherNames'>): string {
  return [line.callName, line.otherNames].filter((part) => part !== '').join(' ')
}
