import { partsOf } from './calendarDate.ts'
import type { Birth } from './person.ts'

/** Null when nothing is known. Stands apart from the schemas, so that the window can use it without carrying them. */
export function birthYearOf(birth: Birth): number | null {
  switch (birth.kind) {
    case 'unknown':
      return null
    case 'year':
      return birth.year
    case 'estimated':
    case 'exact':
      return partsOf(birth.date).year
  }
}
