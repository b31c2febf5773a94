import type { CalendarDate } from './calendarDate.ts'
import type { Expectation, PlanRoute, RouteThought, Said } from './planAround.ts'
import type { Goal, GoalState, Plan, PlanVersion, Step } from './plan.ts'

/** A plan at some moment: a frozen version, or as it stands now. */
export type PlanThen = Pick<Plan | PlanVersion, 'goals' | 'lookAgainOn' | 'around'>

/** One thing about a goal that is not as it was. */
export type GoalDifference =
  | { readonly kind: 'added' | 'removed' }
  | { readonly kind: 'moved'; readonly from: number; readonly to: number }
  | { readonly kind: 'state'; readonly from: GoalState; readonly to: GoalState }
  | {
      readonly kind: 'ownWords' | 'inDutch' | 'why' | 'canAlready'
      readonly was: string
      readonly now: string
    }
  | { readonly kind: 'pictogram' }
  | { readonly kind: 'stepAdded' | 'stepRemoved' | 'stepDone' | 'stepNotDone'; readonly step: Step }
  | { readonly kind: 'stepWords'; readonly was: Step; readonly step: Step }
  | { readonly kind: 'stepWho'; readonly was: Step; readonly step: Step }
  | { readonly kind: 'stepBy'; readonly was: CalendarDate | null; readonly step: Step }

export interface GoalChanges {
  /** As it is now; as it was for a goal that is gone. */
  readonly goal: Goal
  /** Its place among the goals, from 1; null for a goal that is gone. */
  readonly number: number | null
  readonly differences: readonly GoalDifference[]
}

export type AroundDifference =
  | { readonly kind: 'lookAgain'; readonly was: CalendarDate | null; readonly now: CalendarDate | null }
  | { readonly kind: 'helps' | 'isHard' | 'exit'; readonly was: string; readonly now: string }
  | {
      readonly kind: 'route'
      readonly route: PlanRoute
      readonly from: RouteThought
      readonly to: RouteThought
    }
  | { readonly kind: 'routeWhy'; readonly route: PlanRoute; readonly was: string; readonly now: string }
  | { readonly kind: 'expectationAdded' | 'expectationRemoved'; readonly said: string }
  | { readonly kind: 'expectationEdited'; readonly was: string; readonly now: string }

export interface PlanChanges {
  /** Goals that changed, in the order of now; those that are gone come last. */
  readonly goals: readonly GoalChanges[]
  readonly around: readonly AroundDifference[]
}

/** What changed from one plan to the other. Going down is told just as going up is. */
export function comparePlans(before: PlanThen, after: PlanThen): PlanChanges {
  const moved = movedGoals(before.goals, after.goals)
  const now = after.goals.map((goal, at): GoalChanges => {
    const was = before.goals.find(({ id }) => id === goal.id)
    const from = was ? before.goals.indexOf(was) + 1 : 0
    const place: readonly GoalDifference[] = moved.has(goal.id) ? [{ kind: 'moved', from, to: at + 1 }] : []
    const differences: readonly GoalDifference[] = was
      ? [...place, ...goalDifferences(was, goal)]
      : [{ kind: 'added' }, ...goal.steps.map((step) => ({ kind: 'stepAdded', step }) as const)]
    return { goal, number: at + 1, differences }
  })
  const kept = new Set(after.goals.map(({ id }) => id))
  const gone = before.goals
    .filter(({ id }) => !kept.has(id))
    .map((goal): GoalChanges => ({ goal, number: null, differences: [{ kind: 'removed' }] }))
  return {
    goals: [...now.filter(({ differences }) => differences.length > 0), ...gone],
    around: aroundDifferences(before, after),
  }
}

function goalDifferences(was: Goal, now: Goal): readonly GoalDifference[] {
  const texts = [
    ['ownWords', was.ownWords.text, now.ownWords.text],
    ['inDutch', was.inDutch, now.inDutch],
    ['why', was.why, now.why],
    ['canAlready', was.canAlready, now.canAlready],
  ] as const
  return [
    ...(was.state === now.state ? [] : [{ kind: 'state', from: was.state, to: now.state } as const]),
    ...texts.flatMap(([kind, old, next]) => (old === next ? [] : [{ kind, was: old, now: next } as const])),
    ...(was.pictogram === now.pictogram ? [] : [{ kind: 'pictogram' } as const]),
    ...now.steps.flatMap((step) => {
      const before = was.steps.find(({ id }) => id === step.id)
      return before ? stepDifferences(before, step) : [{ kind: 'stepAdded', step } as const]
    }),
    ...was.steps
      .filter(({ id }) => !now.steps.some((step) => step.id === id))
      .map((step) => ({ kind: 'stepRemoved', step }) as const),
  ]
}

function stepDifferences(was: Step, step: Step): readonly GoalDifference[] {
  const isOtherWho = was.doer !== step.doer || was.doerName !== step.doerName
  return [
    ...(was.what === step.what ? [] : [{ kind: 'stepWords', was, step } as const]),
    ...(was.done === step.done ? [] : [{ kind: step.done ? 'stepDone' : 'stepNotDone', step } as const]),
    ...(isOtherWho ? [{ kind: 'stepWho', was, step } as const] : []),
    ...(was.by === step.by ? [] : [{ kind: 'stepBy', was: was.by, step } as const]),
  ]
}

function aroundDifferences(before: PlanThen, after: PlanThen): readonly AroundDifference[] {
  const [was, now] = [before.around, after.around]
  const said = (['helps', 'isHard', 'exit'] as const).flatMap((kind): readonly AroundDifference[] => {
    const [old, next] = [wordsOf(was[kind]), wordsOf(now[kind])]
    return old === next ? [] : [{ kind, was: old, now: next }]
  })
  const routes = (['b1', 'education', 'z'] as const).flatMap((route): readonly AroundDifference[] => {
    const [old, next] = [was.routes[route], now.routes[route]]
    return [
      ...(old.thought === next.thought
        ? []
        : [{ kind: 'route', route, from: old.thought, to: next.thought } as const]),
      ...(old.why === next.why ? [] : [{ kind: 'routeWhy', route, was: old.why, now: next.why } as const]),
    ]
  })
  return [
    ...said,
    ...routes,
    ...expectationDifferences(was.expectations, now.expectations),
    ...(before.lookAgainOn === after.lookAgainOn
      ? []
      : [{ kind: 'lookAgain', was: before.lookAgainOn, now: after.lookAgainOn } as const]),
  ]
}

function expectationDifferences(
  was: readonly Expectation[],
  now: readonly Expectation[],
): readonly AroundDifference[] {
  return [
    ...now.flatMap((said): readonly AroundDifference[] => {
      const before = was.find(({ id }) => id === said.id)
      if (!before) return [{ kind: 'expectationAdded', said: wordsOf(said) }]
      const [old, next] = [wordsOf(before), wordsOf(said)]
      return old === next ? [] : [{ kind: 'expectationEdited', was: old, now: next }]
    }),
    ...was
      .filter(({ id }) => !now.some((said) => said.id === id))
      .map((said) => ({ kind: 'expectationRemoved', said: wordsOf(said) }) as const),
  ]
}

/** Own words first, as on the screen; the Dutch where there are none. */
function wordsOf({ ownWords, inDutch }: Said): string {
  return ownWords.text.trim() === '' ? inDutch : ownWords.text
}

/**
 * The fewest goals that must have been moved: those outside a longest row of goals that kept their order. So one goal
 * that went from the top to the bottom is one goal that moved.
 */
function movedGoals(before: readonly Goal[], after: readonly Goal[]): ReadonlySet<string> {
  const places = new Map(before.map(({ id }, at) => [id, at]))
  const common = after.filter(({ id }) => places.has(id))
  const rows: (readonly Goal[])[] = []
  for (const goal of common) {
    const place = places.get(goal.id) ?? 0
    const best = rows.reduce<readonly Goal[]>((longest, row) => {
      const last = row.at(-1)
      const fits = last !== undefined && (places.get(last.id) ?? 0) < place
      return fits && row.length > longest.length ? row : longest
    }, [])
    rows.push([...best, goal])
  }
  const longest = rows.reduce<readonly Goal[]>((best, row) => (row.length > best.length ? row : best), [])
  const stayed = new Set(longest.map(({ id }) => id))
  return new Set(common.filter(({ id }) => !stayed.has(id)).map(({ id }) => id))
}
