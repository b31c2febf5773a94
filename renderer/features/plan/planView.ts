import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Person } from '#shared/domain/person.ts'
import type { Goal, Plan, Step } from '#shared/domain/plan.ts'

/** A goal before its first word, in the language the person speaks. */
export function newGoal(id: RandomId, person: Person): Goal {
  const language = person.paperLanguage === 'nl' ? (person.speaks[0] ?? 'nl') : person.paperLanguage
  return {
    id,
    ownWords: { text: '', language },
    inDutch: '',
    why: '',
    canAlready: '',
    pictogram: null,
    state: 'open',
    steps: [],
  }
}

/** A step before its first word: the person does it, unless someone says otherwise. */
export function newStep(id: RandomId): Step {
  return { id, what: '', doer: 'person', doerName: '', by: null, done: false }
}

/** Nothing was written in it; such a goal or step is taken away again when it is closed. */
export function isEmptyGoal(goal: Goal): boolean {
  return (
    [goal.ownWords.text, goal.inDutch, goal.why, goal.canAlready].every(isBlank) && goal.steps.length === 0
  )
}

export function isEmptyStep(step: Step): boolean {
  return isBlank(step.what) && step.by === null && !step.done
}

/** The list with one that is just being added: it stands there at once, so that typing can begin at once. */
export function withAdded<Kept extends { readonly id: RandomId }>(
  kept: readonly Kept[],
  added: Kept | null,
): readonly Kept[] {
  return added === null || kept.some(({ id }) => id === added.id) ? kept : [...kept, added]
}

export interface VersionLine {
  readonly number: number
  readonly frozenOn: CalendarDate
  readonly goals: readonly string[]
}

/** What was printed before, the newest first. */
export function versionLines(plan: Plan): readonly VersionLine[] {
  return plan.versions
    .map(({ number, frozenOn, goals }) => ({
      number,
      frozenOn,
      goals: goals.map((goal) => goal.inDutch || goal.ownWords.text),
    }))
    .reverse()
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
