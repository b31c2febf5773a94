import type { Drawing } from './appointmentChoices.ts'
import type { FirstWeeks, FirstWeeksState } from './firstWeeks.ts'
import type { RandomId } from './fields.ts'
import {
  firstWeeksTasks,
  type FirstWeeksGroup,
  type FirstWeeksTask,
  type FirstWeeksTaskId,
} from './firstWeeksTasks.ts'

/** One line as it is shown: one of ours, in our words, or one that the office added, as typed. */
export type FirstWeeksLine = { readonly state: FirstWeeksState } & (
  | { readonly kind: 'task'; readonly task: FirstWeeksTaskId; readonly drawing: Drawing }
  | { readonly kind: 'own'; readonly id: RandomId; readonly what: string }
)

/** Not talked about yet. */
export const untouched: FirstWeeksState = { who: null, done: false, doneOn: null, note: '' }

/** The lines of a group for this person: ours that were not put away, then the own ones. */
export function linesIn(weeks: FirstWeeks, group: FirstWeeksGroup): readonly FirstWeeksLine[] {
  const ours = firstWeeksTasks
    .filter((task) => task.group === group && !weeks.hidden.includes(task.id))
    .map(({ id, drawing }) => ({
      kind: 'task' as const,
      task: id,
      drawing,
      state: weeks.states[id] ?? untouched,
    }))
  const own = weeks.own
    .filter((line) => line.group === group)
    .map(({ id, what, state }) => ({ kind: 'own' as const, id, what, state }))
  return [...ours, ...own]
}

/** Lines that were put away, in the order of the list. */
export function putAway({ hidden }: FirstWeeks): readonly FirstWeeksTask[] {
  return firstWeeksTasks.filter(({ id }) => hidden.includes(id))
}
