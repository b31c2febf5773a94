import type { VolunteersPerson } from '#shared/domain/room.ts'
import type { Slip } from '#shared/domain/slip.ts'

/** Steps that are open and that this volunteer has not just called done. */
export function stillToDo(
  { tasks }: Pick<VolunteersPerson, 'tasks'>,
  waiting: readonly Slip[],
): VolunteersPerson['tasks'] {
  const done = new Set(waiting.flatMap(({ words }) => (words.slip === 'stepDone' ? [words.stepId] : [])))
  return tasks.filter(({ id }) => !done.has(id))
}
