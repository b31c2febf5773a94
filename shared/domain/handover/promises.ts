import type { Plan, Step } from '../plan.ts'

/** Letters of a name that a line holds. */
const longest = 1_000

/** 'We' is another office as soon as the plan lies there: what they promised carries their name. */
export function withTheirPromises(plan: Plan, from: string): Plan {
  return withSteps(plan, (step) =>
    step.doer === 'us'
      ? {
          ...step,
          doer: 'other',
          doerName: step.doerName === '' ? from : `${step.doerName} (${from})`.slice(0, longest),
        }
      : step,
  )
}

/** And back: what we promised before comes home as ours. */
export function withOwnPromises(plan: Plan, here: string): Plan {
  return withSteps(plan, (step) => {
    if (here === '' || step.doer !== 'other') return step
    if (step.doerName === here) return { ...step, doer: 'us', doerName: '' }
    const ending = ` (${here})`
    return step.doerName.endsWith(ending)
      ? { ...step, doer: 'us', doerName: step.doerName.slice(0, -ending.length) }
      : step
  })
}

function withSteps(plan: Plan, change: (step: Step) => Step): Plan {
  return { ...plan, goals: plan.goals.map((goal) => ({ ...goal, steps: goal.steps.map(change) })) }
}
