import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { LanguageTag } from '#shared/domain/language.ts'
import type { Goal, Plan, Step } from '#shared/domain/plan.ts'

export interface GoalLine {
  readonly id: string
  readonly text: string
  /** Null: the text is in Dutch. */
  readonly language: LanguageTag | null
  readonly inDutch: string
  readonly state: Goal['state']
}

export interface OpenStep {
  readonly id: string
  readonly what: string
  readonly doer: Step['doer']
  readonly doerName: string
  readonly by: CalendarDate | null
}

/** The goals as the person said them; the Dutch beside it where it differs. */
export function goalLines(plan: Plan): readonly GoalLine[] {
  return plan.goals.map(({ id, ownWords, inDutch, state }) => ({
    id,
    text: ownWords.text || inDutch,
    language: ownWords.text ? ownWords.language : null,
    inDutch: ownWords.text !== '' && ownWords.text !== inDutch ? inDutch : '',
    state,
  }))
}

/** What both sides still promised, the earliest first; a promise without a day comes last. */
export function openSteps(plan: Plan): readonly OpenStep[] {
  return plan.goals
    .filter((goal) => goal.state !== 'letGo')
    .flatMap((goal) => goal.steps)
    .filter((step) => !step.done)
    .map(({ id, what, doer, doerName, by }) => ({ id, what, doer, doerName, by }))
    .sort((a, b) => (a.by ?? '9999').localeCompare(b.by ?? '9999'))
}
