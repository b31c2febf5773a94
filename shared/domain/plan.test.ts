import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, calendarDate } from './calendarDate.ts'
import type { RandomId } from './fields.ts'
import {
  changedSinceFrozen,
  emptyPlan,
  freezePlan,
  Plan,
  PlanChange,
  revisePlan,
  type Goal,
  type Step,
  type StepDoer,
} from './plan.ts'
import { noPlanAround } from './planAround.ts'
import { manyStepsAreOurs } from './stepBalance.ts'

const today = calendarDate('2026-11-24')
const goalA = goal('a', [step('1'), step('2')])
const goalB = goal('b', [])
const goalC = goal('c', [step('3')])
const plan: Plan = { goals: [goalA, goalB, goalC], lookAgainOn: null, versions: [], around: noPlanAround }

describe('one change', () => {
  test('adds a goal at the end', () => {
    expect(revisePlan(emptyPlan, { change: 'addGoal', goal: goalA })?.goals).toEqual([goalA])
    expect(names(revisePlan(plan, { change: 'addGoal', goal: goal('d', []) }))).toBe('abcd')
  })

  test('edits only what is named, in only that goal', () => {
    const revised = revisePlan(plan, { change: 'editGoal', goalId: id('b'), edit: { state: 'reached' } })
    expect(revised?.goals).toEqual([goalA, { ...goalB, state: 'reached' }, goalC])
  })

  test('does not let an undefined field wipe a value', () => {
    const edit = PlanChange.parse({
      change: 'editGoal',
      goalId: id('a'),
      edit: { why: undefined, inDutch: 'Ik wil werken' },
    })
    expect(revisePlan(plan, edit)?.goals[0]).toEqual({ ...goalA, inDutch: 'Ik wil werken' })
    const stepEdit = {
      change: 'editStep',
      goalId: id('a'),
      stepId: id('1'),
      edit: { by: undefined, done: true },
    }
    expect(revisePlan(plan, PlanChange.parse(stepEdit))?.goals[0]?.steps[0]).toEqual({
      ...step('1'),
      done: true,
    })
  })

  test('can take a date or a drawing away, which is not the same as leaving it alone', () => {
    const edit = { change: 'editStep', goalId: id('a'), stepId: id('1'), edit: { by: null } } as const
    expect(revisePlan(plan, edit)?.goals[0]?.steps[0]?.by).toBeNull()
  })

  test('removes a goal with its steps', () => {
    expect(names(revisePlan(plan, { change: 'removeGoal', goalId: id('b') }))).toBe('ac')
  })

  test.each([
    ['a', -1, 'abc'],
    ['a', 1, 'bac'],
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['c', 1, 'abc'],
    ['c', -1, 'acb'],
  ] as const)('moves goal %s by %i: %s', (name, by, order) => {
    expect(names(revisePlan(plan, { change: 'moveGoal', goalId: id(name), by }))).toBe(order)
  })

  test('adds, edits and removes a step', () => {
    const added = revisePlan(plan, { change: 'addStep', goalId: id('b'), step: step('9') })
    expect(added?.goals[1]?.steps).toEqual([step('9')])
    const edited = revisePlan(plan, {
      change: 'editStep',
      goalId: id('a'),
      stepId: id('2'),
      edit: { what: 'bellen' },
    })
    expect(edited?.goals[0]?.steps).toEqual([step('1'), { ...step('2'), what: 'bellen' }])
    const removed = revisePlan(plan, { change: 'removeStep', goalId: id('a'), stepId: id('1') })
    expect(removed?.goals[0]?.steps).toEqual([step('2')])
  })

  test('chooses the day to look again, or takes it away', () => {
    const chosen = revisePlan(plan, { change: 'lookAgain', on: today })
    expect(chosen?.lookAgainOn).toBe(today)
    expect(chosen && revisePlan(chosen, { change: 'lookAgain', on: null })?.lookAgainOn).toBeNull()
  })

  test.each<PlanChange>([
    { change: 'editGoal', goalId: id('z'), edit: {} },
    { change: 'removeGoal', goalId: id('z') },
    { change: 'moveGoal', goalId: id('z'), by: 1 },
    { change: 'addStep', goalId: id('z'), step: step('9') },
    { change: 'editStep', goalId: id('a'), stepId: id('3'), edit: {} },
    { change: 'editStep', goalId: id('z'), stepId: id('1'), edit: {} },
    { change: 'removeStep', goalId: id('b'), stepId: id('1') },
  ])('of what is no longer there is null: %j', (change) => {
    expect(revisePlan(plan, change)).toBeNull()
  })
})

test('after any row of changes the plan is a plan, its ids are unique, and what was frozen is as it was', () => {
  fc.assert(
    fc.property(fc.array(anyChange(), { maxLength: 30 }), (changes) => {
      const start = freezePlan(plan, today)
      const end = changes.reduce((current, change) => revisePlan(current, change) ?? current, start)
      expect(Plan.parse(end)).toEqual(end)
      expect(end.versions).toEqual(start.versions)
      expect(new Set(end.goals.map(({ id: goalId }) => goalId)).size).toBe(end.goals.length)
    }),
  )
})

test('moving back and forth keeps every goal', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(-1 as const, 1 as const))),
      (moves) => {
        const end = moves.reduce(
          (current, [name, by]) =>
            revisePlan(current, { change: 'moveGoal', goalId: id(name), by }) ?? current,
          plan,
        )
        expect([...names(end)].sort().join('')).toBe('abc')
      },
    ),
  )
})

describe('freezing', () => {
  test('counts versions from one and changes nothing else', () => {
    const once = freezePlan(plan, today)
    const twice = freezePlan(once, addDays(today, 1))
    expect(twice.versions.map(({ number, frozenOn }) => [number, frozenOn])).toEqual([
      [1, '2026-11-24'],
      [2, '2026-11-25'],
    ])
    expect(twice.versions[0]).toEqual(once.versions[0])
    expect({ ...twice, versions: [] }).toEqual(plan)
  })

  test('goes on counting from the last number, also when an older version is gone', () => {
    const kept = { ...plan, versions: freezePlan(freezePlan(plan, today), today).versions.slice(1) }
    expect(freezePlan(kept, today).versions.map(({ number }) => number)).toEqual([2, 3])
  })

  test('a plan is changed until it is frozen, and again after a change, and not after the change is undone', () => {
    expect(changedSinceFrozen(plan)).toBe(true)
    const frozen = freezePlan(plan, today)
    expect(changedSinceFrozen(frozen)).toBe(false)
    const looked = revisePlan(frozen, { change: 'lookAgain', on: today }) ?? frozen
    expect(changedSinceFrozen(looked)).toBe(true)
    expect(changedSinceFrozen(revisePlan(looked, { change: 'lookAgain', on: null }) ?? looked)).toBe(false)
    expect(
      changedSinceFrozen(revisePlan(frozen, { change: 'moveGoal', goalId: id('a'), by: 1 }) ?? frozen),
    ).toBe(true)
  })
})

describe('the quiet line about many steps being ours', () => {
  test.each<[readonly StepDoer[], boolean]>([
    [[], false],
    [['us'], false],
    [['us', 'us'], true],
    [['us', 'person'], false],
    [['us', 'us', 'person'], true],
    [['us', 'us', 'person', 'together'], false],
    [['us', 'municipality', 'other', 'us', 'us'], true],
  ])('%j: %s', (doers, many) => {
    const steps = doers.map((doer, at) => ({ ...step(String(at + 1)), doer }))
    expect(manyStepsAreOurs({ goals: [goal('a', steps)] })).toBe(many)
  })

  test('counts open steps only, over all goals', () => {
    const done = { ...step('1'), doer: 'us', done: true } as const
    const open = { ...step('2'), doer: 'us' } as const
    expect(manyStepsAreOurs({ goals: [goal('a', [done, open])] })).toBe(false)
    expect(manyStepsAreOurs({ goals: [goal('a', [open]), goal('b', [{ ...step('3'), doer: 'us' }])] })).toBe(
      true,
    )
  })
})

function id(name: string): RandomId {
  return (name.codePointAt(0) ?? 0).toString(16).padStart(32, '0') as RandomId
}

function goal(name: string, steps: readonly Step[]): Goal {
  return {
    id: id(name),
    ownWords: { text: name, language: 'ti' },
    inDutch: '',
    why: 'omdat',
    canAlready: '',
    pictogram: null,
    state: 'open',
    steps,
  }
}

function step(name: string): Step {
  return { id: id(name), what: `stap ${name}`, doer: 'person', doerName: '', by: today, done: false }
}

function names(of: Plan | null): string {
  return of?.goals.map((each) => each.ownWords.text).join('') ?? 'gone'
}

function anyChange(): fc.Arbitrary<PlanChange> {
  const goalId = fc.constantFrom('a', 'b', 'c', 'z').map(id)
  const stepId = fc.constantFrom('1', '2', '3', 'y').map(id)
  const fresh = fc.uuid().map((uuid) => uuid.replaceAll('-', '') as RandomId)
  return fc.oneof(
    fresh.map((newId): PlanChange => ({ change: 'addGoal', goal: { ...goal('d', []), id: newId } })),
    goalId.map((on): PlanChange => ({ change: 'editGoal', goalId: on, edit: { state: 'letGo' } })),
    goalId.map((on): PlanChange => ({ change: 'removeGoal', goalId: on })),
    goalId.map((on): PlanChange => ({ change: 'moveGoal', goalId: on, by: -1 })),
    fc.tuple(goalId, fresh).map(([on, newId]): PlanChange => ({
      change: 'addStep',
      goalId: on,
      step: { ...step('9'), id: newId },
    })),
    fc.tuple(goalId, stepId).map(([on, of]): PlanChange => ({
      change: 'editStep',
      goalId: on,
      stepId: of,
      edit: { done: true, by: null },
    })),
    fc
      .tuple(goalId, stepId)
      .map(([on, of]): PlanChange => ({ change: 'removeStep', goalId: on, stepId: of })),
    fc.constantFrom(null, today).map((on): PlanChange => ({ change: 'lookAgain', on })),
  )
}
