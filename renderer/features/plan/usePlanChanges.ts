import { useCallback } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Goal, PlanChange, Step } from '#shared/domain/plan.ts'
import { ask } from '../../backend.ts'
import { useSaveDesk } from '../../saving/Saving.tsx'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import type { Write } from '../../saving/saveDesk.ts'
import { useOrder } from '../../useAnswer.ts'
import { useSayWithWayBack } from '../../useWayBack.ts'
import { useWords } from '../../words.ts'
import { isEmptyGoal, isEmptyStep } from './planView.ts'

type GoalEdit = Extract<PlanChange, { change: 'editGoal' }>['edit']
type Removal = Extract<PlanChange, { change: 'removeGoal' | 'removeStep' }>
type StepEdit = Extract<PlanChange, { change: 'editStep' }>['edit']

export interface PlanChanges {
  /** At once; a refusal is said in the line of messages. */
  readonly revise: (revision: PlanChange) => Promise<boolean>
  /** At once, with the way back offered. */
  readonly remove: (revision: Removal, steps?: readonly Step[]) => Promise<void>
  /** After closing a goal or step that nothing was ever written in. Asks again first: a last word may still be on its way. */
  readonly removeIfEmpty: (goalId: RandomId, stepId?: RandomId) => Promise<void>
  readonly editGoal: (goal: Goal, edit: GoalEdit) => void
  readonly editStep: (goal: Goal, step: Step, edit: StepEdit) => void
  /** For a field that saves itself. */
  readonly write: (revision: PlanChange) => ReturnType<Write>
}

/** The ways in which a plan changes on the screen. */
export function usePlanChanges({ id }: Pick<Dossier, 'id'>): PlanChanges {
  const giveOrder = useOrder()
  const orderAndSay = useOrderAndSay()
  const sayWithWayBack = useSayWithWayBack(id)
  const desk = useSaveDesk()
  const { say } = useWords()

  const revise = async (revision: PlanChange): Promise<boolean> =>
    (await orderAndSay('revisePlan', { id, revision })).ok

  return {
    revise,
    remove: async (revision, steps = []) => {
      if (!(await revise(revision))) return
      // Words that were refused can't be saved any more where nothing stands.
      const gone =
        revision.change === 'removeGoal' ? [`goal ${revision.goalId}`] : [`step ${revision.stepId}`]
      for (const of of [...gone, ...steps.map((step) => `step ${step.id}`)]) desk.forget(`${id} ${of} `)
      sayWithWayBack(
        say(revision.change === 'removeGoal' ? 'undo.success.goalRemoved' : 'undo.success.stepRemoved'),
        'info',
      )
    },
    removeIfEmpty: async (goalId, stepId) => {
      // What could not be saved is not nothing: it stays, to be changed there.
      if (!(await desk.now())) return
      const outcome = await ask('readDossier', { id })
      if (!outcome.ok) return
      const goal = outcome.value.dossier.plan.goals.find((candidate) => candidate.id === goalId)
      const step = goal?.steps.find((candidate) => candidate.id === stepId)
      if (stepId !== undefined) {
        if (step && isEmptyStep(step)) await revise({ change: 'removeStep', goalId, stepId })
      } else if (goal && isEmptyGoal(goal)) await revise({ change: 'removeGoal', goalId })
    },
    editGoal: (goal, edit) => void revise({ change: 'editGoal', goalId: goal.id, edit }),
    editStep: (goal, step, edit) =>
      void revise({ change: 'editStep', goalId: goal.id, stepId: step.id, edit }),
    write: useCallback((revision) => giveOrder('revisePlan', { id, revision }), [giveOrder, id]),
  }
}
