import type { PersonLine, TodayView } from '#shared/contract/views.ts'
import type { RandomId } from '#shared/domain/fields.ts'

/** A colleague's dossier opens after a reason, one by one; a damaged one has nothing to print. */
export function canHavePaper({ isColleagues, damaged }: PersonLine): boolean {
  return !isColleagues && !damaged
}

/** Each once, the first appointment first. */
export function peopleOfWeek({ appointments }: TodayView): readonly RandomId[] {
  return [...new Set(appointments.map(({ id }) => id))]
}

export function chosenWith(ids: readonly RandomId[], id: RandomId, isOn: boolean): readonly RandomId[] {
  const others = ids.filter((each) => each !== id)
  return isOn ? [...others, id] : others
}
