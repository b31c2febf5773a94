import { z } from 'zod'
import type { CalendarDate } from './calendarDate.ts'
import { CalendarDateField, LineField, OwnWords, RandomIdField, TextField, type RandomId } from './fields.ts'
import { givenFields } from './givenFields.ts'
import { AroundChange, PlanAround, noPlanAround } from './planAround.ts'
import { revisePlanAround } from './revisePlanAround.ts'
import { pictograms } from './intakeQuestions.ts'

export const StepDoer = z.enum(['person', 'together', 'us', 'municipality', 'other'])
export type StepDoer = z.infer<typeof StepDoer>

/** A small step: who does what, by when. Both sides promise on one page. */
export const Step = z
  .object({
    id: RandomIdField,
    what: TextField,
    doer: StepDoer,
    /** Who exactly, when it is 'us', 'municipality' or 'other'; a first name or a place. */
    doerName: LineField,
    by: CalendarDateField.nullable(),
    done: z.boolean(),
  })
  .readonly()
export type Step = z.infer<typeof Step>

/** "Let go" is a neutral outcome: the person chose otherwise. */
export const GoalState = z.enum(['open', 'busy', 'reached', 'letGo'])
export type GoalState = z.infer<typeof GoalState>

export const Goal = z
  .object({
    id: RandomIdField,
    /** In the person's own words and language; leads on the screen and on paper. */
    ownWords: OwnWords,
    inDutch: TextField,
    why: TextField,
    canAlready: TextField,
    pictogram: z.enum(pictograms).nullable(),
    state: GoalState,
    steps: z.array(Step).max(200).readonly(),
  })
  .readonly()
export type Goal = z.infer<typeof Goal>

/** A plan as it stood when it was printed. Versions are added, never edited. */
export const PlanVersion = z
  .object({
    number: z.number().int().positive(),
    frozenOn: CalendarDateField,
    goals: z.array(Goal).readonly(),
    lookAgainOn: CalendarDateField.nullable(),
    around: PlanAround.default(noPlanAround),
  })
  .readonly()
export type PlanVersion = z.infer<typeof PlanVersion>

/**
 * Mijn plan: the person's own plan. Never the municipality's decision (beschikking), which is only kept beside it
 * as dated facts (Wet inburgering 2021 art. 15, checked 2026-11-21 in `notes/domain.md` 2.2).
 */
export const Plan = z
  .object({
    goals: z.array(Goal).max(300).readonly(),
    lookAgainOn: CalendarDateField.nullable(),
    versions: z.array(PlanVersion).readonly(),
    /** Came with format 2. */
    around: PlanAround.default(noPlanAround),
  })
  .readonly()
export type Plan = z.infer<typeof Plan>

export const emptyPlan: Plan = { goals: [], lookAgainOn: null, versions: [], around: noPlanAround }

const GoalWords = Goal.unwrap().pick({
  ownWords: true,
  inDutch: true,
  why: true,
  canAlready: true,
  pictogram: true,
  state: true,
})
const StepWords = Step.unwrap().pick({ what: true, doer: true, doerName: true, by: true, done: true })

/** One change to the plan; small, so that two quick saves both count. */
export const PlanChange = z.discriminatedUnion('change', [
  z.object({ change: z.literal('addGoal'), goal: Goal }).readonly(),
  z
    .object({ change: z.literal('editGoal'), goalId: RandomIdField, edit: GoalWords.partial().readonly() })
    .readonly(),
  z.object({ change: z.literal('removeGoal'), goalId: RandomIdField }).readonly(),
  z
    .object({
      change: z.literal('moveGoal'),
      goalId: RandomIdField,
      by: z.union([z.literal(-1), z.literal(1)]),
    })
    .readonly(),
  z.object({ change: z.literal('addStep'), goalId: RandomIdField, step: Step }).readonly(),
  z
    .object({
      change: z.literal('editStep'),
      goalId: RandomIdField,
      stepId: RandomIdField,
      edit: StepWords.partial().readonly(),
    })
    .readonly(),
  z.object({ change: z.literal('removeStep'), goalId: RandomIdField, stepId: RandomIdField }).readonly(),
  /** Goals to begin with, taken over together and undone together. */
  z.object({ change: z.literal('takeTemplate'), goals: z.array(Goal).min(1).max(20).readonly() }).readonly(),
  z.object({ change: z.literal('around'), around: AroundChange }).readonly(),
  z.object({ change: z.literal('lookAgain'), on: CalendarDateField.nullable() }).readonly(),
])
export type PlanChange = z.infer<typeof PlanChange>

/** The plan after `change`, or null when the goal or step it speaks of is no longer there. */
export function revisePlan(plan: Plan, change: PlanChange): Plan | null {
  switch (change.change) {
    case 'addGoal':
      return { ...plan, goals: [...plan.goals, change.goal] }
    case 'editGoal':
      return withGoal(plan, change.goalId, (goal) => ({ ...goal, ...givenFields(change.edit) }))
    case 'removeGoal':
      return hasGoal(plan, change.goalId)
        ? { ...plan, goals: plan.goals.filter((goal) => goal.id !== change.goalId) }
        : null
    case 'moveGoal':
      return moveGoal(plan, change.goalId, change.by)
    case 'addStep':
      return withGoal(plan, change.goalId, (goal) => ({ ...goal, steps: [...goal.steps, change.step] }))
    case 'editStep':
      return withStep(plan, change.goalId, change.stepId, (step) => [
        { ...step, ...givenFields(change.edit) },
      ])
    case 'removeStep':
      return withStep(plan, change.goalId, change.stepId, () => [])
    case 'takeTemplate':
      return { ...plan, goals: [...plan.goals, ...change.goals] }
    case 'around': {
      const around = revisePlanAround(plan.around, change.around)
      return around && { ...plan, around }
    }
    case 'lookAgain':
      return { ...plan, lookAgainOn: change.on }
  }
}

/** The plan with today's state frozen as the next version; what was frozen before stays as it was. */
export function freezePlan(plan: Plan, today: CalendarDate): Plan {
  const number = (plan.versions.at(-1)?.number ?? 0) + 1
  const { goals, lookAgainOn, around } = plan
  const version: PlanVersion = { number, frozenOn: today, goals, lookAgainOn, around }
  return { ...plan, versions: [...plan.versions, version] }
}

/** True when the plan differs from the last frozen version, or has none. */
export function changedSinceFrozen(plan: Plan): boolean {
  const last = plan.versions.at(-1)
  return !last || JSON.stringify(contentOf(last)) !== JSON.stringify(contentOf(plan))
}

function contentOf({ goals, lookAgainOn, around }: Plan | PlanVersion): readonly unknown[] {
  return [goals, lookAgainOn, around]
}

function hasGoal(plan: Plan, id: RandomId): boolean {
  return plan.goals.some((goal) => goal.id === id)
}

function withGoal(plan: Plan, id: RandomId, edit: (goal: Goal) => Goal): Plan | null {
  if (!hasGoal(plan, id)) return null
  return { ...plan, goals: plan.goals.map((goal) => (goal.id === id ? edit(goal) : goal)) }
}

function withStep(
  plan: Plan,
  goalId: RandomId,
  stepId: RandomId,
  edit: (step: Step) => readonly Step[],
): Plan | null {
  const goal = plan.goals.find((candidate) => candidate.id === goalId)
  if (!goal?.steps.some((step) => step.id === stepId)) return null
  return withGoal(plan, goalId, (found) => ({
    ...found,
    steps: found.steps.flatMap((step) => (step.id === stepId ? edit(step) : [step])),
  }))
}

function moveGoal(plan: Plan, id: RandomId, by: -1 | 1): Plan | null {
  const from = plan.goals.findIndex((goal) => goal.id === id)
  if (from < 0) return null
  const goals = [...plan.goals]
  const [moved] = goals.splice(from, 1)
  if (moved) goals.splice(Math.max(0, Math.min(goals.length, from + by)), 0, moved)
  return { ...plan, goals }
}
