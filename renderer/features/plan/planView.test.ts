import { expect, test } from 'vitest'
import { calendarDate as day } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Person } from '#shared/domain/person.ts'
import { emptyPlan, freezePlan, Goal, revisePlan, Step } from '#shared/domain/plan.ts'
import { isEmptyGoal, isEmptyStep, newGoal, newStep, versionLines, withAdded } from './planView.ts'

const id = '0123456789abcdef0123456789abcdef' as RandomId
const person = { paperLanguage: 'ti', speaks: ['am', 'ti'] } as unknown as Person

test('a new goal and a new step are what the vault keeps', () => {
  expect(Goal.parse(newGoal(id, person))).toMatchObject({ ownWords: { language: 'ti' }, state: 'open' })
  expect(Step.parse(newStep(id))).toMatchObject({ doer: 'person', done: false })
})

test('with paper in Dutch alone, own words are in the first language spoken', () => {
  expect(newGoal(id, { ...person, paperLanguage: 'nl' }).ownWords.language).toBe('am')
})

test('a goal counts as written as soon as one field or step is', () => {
  expect(isEmptyGoal(newGoal(id, person))).toBe(true)
  expect(isEmptyGoal({ ...newGoal(id, person), why: 'Mijn moeder deed dit ook' })).toBe(false)
  expect(isEmptyGoal({ ...newGoal(id, person), steps: [newStep(id)] })).toBe(false)
})

test('a step with only a day is not thrown away', () => {
  expect(isEmptyStep(newStep(id))).toBe(true)
  expect(isEmptyStep({ ...newStep(id), by: day('2026-12-01') })).toBe(false)
})

test('what is being added stands in the list once, before and after it was kept', () => {
  const step = newStep(id)
  expect(withAdded([], step)).toEqual([step])
  expect(withAdded([{ ...step, what: 'Fiets lenen' }], step)).toEqual([{ ...step, what: 'Fiets lenen' }])
  expect(withAdded([step], null)).toEqual([step])
})

test('printed versions come newest first', () => {
  const goal = { ...newGoal(id, person), inDutch: 'Leren naaien' }
  const first = freezePlan(emptyPlan, day('2026-10-01'))
  const planned = revisePlan(first, { change: 'addGoal', goal })
  expect(planned).not.toBeNull()
  const lines = versionLines(freezePlan(planned ?? first, day('2026-11-01')))
  expect(lines).toEqual([
    { number: 2, frozenOn: '2026-11-01', goals: ['Leren naaien'] },
    { number: 1, frozenOn: '2026-10-01', goals: [] },
  ])
})
