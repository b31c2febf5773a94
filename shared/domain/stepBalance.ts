import type { Plan } from './plan.ts'

/**
 * True when more than half of the open steps are ours: time to ask what the person could do alone or together.
 * Stands apart from the schemas, so that the window can use it without carrying them.
 */
export function manyStepsAreOurs(plan: Pick<Plan, 'goals'>): boolean {
  const open = plan.goals.flatMap((goal) => goal.steps).filter((step) => !step.done)
  return open.length >= 2 && open.filter((step) => step.doer === 'us').length * 2 > open.length
}
