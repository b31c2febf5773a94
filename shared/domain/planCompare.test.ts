import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendarDate.ts'
import type { RandomId } from './fields.ts'
import { comparePlans, type PlanThen } from './planCompare.ts'
import { noPlanAround } from './planAround.ts'
import type { Goal, Step } from './plan.ts'

const idOf = (number: number): RandomId => number.toString(16).padStart(32, '0') as RandomId

function goal(number: number, edit: Partial<Goal> = {}): Goal {
  return {
    id: idOf(number),
    ownWords: { text: `doel ${String(number)}`, language: 'nl' },
    inDutch: '',
    why: '',
    canAlready: '',
    pictogram: null,
    state: 'open',
    steps: [],
    ...edit,
  }
}

function step(number: number, edit: Partial<Step> = {}): Step {
  return {
    id: idOf(1_000 + number),
    what: `stap ${String(number)}`,
    doer: 'person',
    doerName: '',
    by: null,
    done: false,
    ...edit,
  }
}

function plan(goals: readonly Goal[], edit: Partial<PlanThen> = {}): PlanThen {
  return { goals, lookAgainOn: null, around: noPlanAround, ...edit }
}

/** The differences in short: whose, and what kinds. */
function kinds(before: PlanThen, after: PlanThen): readonly string[] {
  const { goals, around } = comparePlans(before, after)
  return [
    ...goals.map(
      ({ number, differences }) => `${String(number)}: ${differences.map(({ kind }) => kind).join(', ')}`,
    ),
    ...around.map(({ kind }) => kind),
  ]
}

const day = calendarDate('2027-01-12')
const said = (text: string) => ({ ownWords: { text, language: 'ti' }, inDutch: '' }) as const

describe('what changed', () => {
  test.each<readonly [string, PlanThen, PlanThen, readonly string[]]>([
    ['nothing', plan([goal(1)]), plan([goal(1)]), []],
    ['a goal came with a step', plan([]), plan([goal(1, { steps: [step(1)] })]), ['1: added, stepAdded']],
    ['a goal went', plan([goal(1), goal(2)]), plan([goal(2)]), ['null: removed']],
    ['a goal was reached', plan([goal(1)]), plan([goal(1, { state: 'reached' })]), ['1: state']],
    ['somebody chose otherwise', plan([goal(1)]), plan([goal(1, { state: 'letGo' })]), ['1: state']],
    [
      'every text',
      plan([goal(1)]),
      plan([
        goal(1, {
          ownWords: { text: 'ምስ ሰባት', language: 'ti' },
          inDutch: 'met mensen',
          why: 'mijn moeder',
          canAlready: 'naaien',
          pictogram: 'sewing',
        }),
      ]),
      ['1: ownWords, inDutch, why, canAlready, pictogram'],
    ],
    [
      'a step was done, by another, on another day, in other words',
      plan([goal(1, { steps: [step(1)] })]),
      plan([goal(1, { steps: [step(1, { what: 'anders', done: true, doer: 'us', by: day })] })]),
      ['1: stepWords, stepDone, stepWho, stepBy'],
    ],
    [
      'a step is open again and one is gone',
      plan([goal(1, { steps: [step(1, { done: true }), step(2)] })]),
      plan([goal(1, { steps: [step(1)] })]),
      ['1: stepNotDone, stepRemoved'],
    ],
    [
      'the first goal went to the end: one goal moved',
      plan([goal(1), goal(2), goal(3)]),
      plan([goal(2), goal(3), goal(1)]),
      ['3: moved'],
    ],
    [
      'a goal between two others moves nothing',
      plan([goal(1), goal(2)]),
      plan([goal(1), goal(3), goal(2)]),
      ['2: added'],
    ],
    ['another day to look again', plan([]), plan([], { lookAgainOn: day }), ['lookAgain']],
    [
      'everything around the goals',
      plan([]),
      plan([], {
        around: {
          helps: said('ሓው'),
          isHard: said('reizen'),
          exit: said('zelf bellen'),
          expectations: [{ id: idOf(9), on: day, ...said('werk') }],
          routes: { ...noPlanAround.routes, education: { thought: 'notNow', why: 'eerst werken' } },
        },
      }),
      ['helps', 'isHard', 'exit', 'route', 'routeWhy', 'expectationAdded'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(kinds(before, after)).toEqual(expected)
  })

  test('an expectation that has other words now, and one that is gone', () => {
    const with_ = (...texts: readonly string[]): PlanThen =>
      plan([], {
        around: {
          ...noPlanAround,
          expectations: texts.map((text, at) => ({ id: idOf(at), on: day, ...said(text) })),
        },
      })
    expect(kinds(with_('werk', 'huis'), with_('vast werk'))).toEqual([
      'expectationEdited',
      'expectationRemoved',
    ])
  })
})

describe('in any plan', () => {
  const steps = fc.uniqueArray(fc.nat(5), { maxLength: 4 }).map((numbers) => numbers.map((n) => step(n)))
  const goals = fc
    .uniqueArray(fc.nat(9), { maxLength: 8 })
    .chain((numbers) =>
      fc.tuple(...numbers.map((number) => steps.map((own) => goal(number, { steps: own })))),
    )

  test('a plan beside itself is the same', () => {
    fc.assert(
      fc.property(goals, (all) => {
        expect(kinds(plan(all), plan(all))).toEqual([])
      }),
    )
  })

  test('what came in one direction went in the other', () => {
    fc.assert(
      fc.property(goals, goals, (one, other) => {
        const count = (before: readonly Goal[], after: readonly Goal[], kind: string): number =>
          comparePlans(plan(before), plan(after)).goals.flatMap(({ differences }) =>
            differences.filter((difference) => difference.kind === kind),
          ).length
        expect(count(one, other, 'added')).toBe(count(other, one, 'removed'))
        expect(count(one, other, 'moved')).toBe(count(other, one, 'moved'))
      }),
    )
  })

  test('goals that only changed places say so, and the fewest of them', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6, maxLength: 6 }), (order) => {
        const before = [1, 2, 3, 4, 5, 6].map((number) => goal(number))
        const after = order.map((number) => goal(number))
        const { goals: changed } = comparePlans(plan(before), plan(after))
        expect(changed.every(({ differences }) => differences.every(({ kind }) => kind === 'moved'))).toBe(
          true,
        )
        expect(changed.length).toBeLessThan(6)
        expect(changed.length === 0).toBe(order.every((number, at) => number === at + 1))
      }),
    )
  })
})
