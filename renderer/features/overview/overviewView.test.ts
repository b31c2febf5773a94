import { expect, test } from 'vitest'
import { calendarDate as day } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { emptyPlan, type Goal, type Plan, type Step } from '#shared/domain/plan.ts'
import { goalLines, openSteps } from './overviewView.ts'

function aStep(what: string, part: Partial<Step> = {}): Step {
  return { id: what as RandomId, what, doer: 'person', doerName: '', by: null, done: false, ...part }
}

function aGoal(part: Partial<Goal> = {}): Goal {
  return {
    id: 'goal' as RandomId,
    ownWords: { text: 'Dikiş öğrenmek istiyorum', language: 'tr' },
    inDutch: 'Ik wil leren naaien',
    why: '',
    canAlready: '',
    pictogram: null,
    state: 'open',
    steps: [],
    ...part,
  }
}

function aPlan(...goals: readonly Goal[]): Plan {
  return { ...emptyPlan, goals }
}

test('own words lead and Dutch stands beside them', () => {
  expect(goalLines(aPlan(aGoal()))).toMatchObject([
    { text: 'Dikiş öğrenmek istiyorum', language: 'tr', inDutch: 'Ik wil leren naaien' },
  ])
})

test('the same words are not shown twice', () => {
  const goal = aGoal({ ownWords: { text: 'Ik wil werken', language: 'nl' }, inDutch: 'Ik wil werken' })
  expect(goalLines(aPlan(goal))).toMatchObject([{ text: 'Ik wil werken', inDutch: '' }])
})

test('without own words the Dutch is there', () => {
  const goal = aGoal({ ownWords: { text: '', language: 'tr' } })
  expect(goalLines(aPlan(goal))).toMatchObject([{ text: 'Ik wil leren naaien', language: null, inDutch: '' }])
})

test('open steps come by day, those without a day last; done and let go are gone', () => {
  const plan = aPlan(
    aGoal({
      steps: [aStep('later', { by: day('2027-01-01') }), aStep('ooit'), aStep('klaar', { done: true })],
    }),
    aGoal({ steps: [aStep('eerst', { by: day('2026-12-01') })] }),
    aGoal({ state: 'letGo', steps: [aStep('losgelaten')] }),
  )
  expect(openSteps(plan).map((step) => step.what)).toEqual(['eerst', 'later', 'ooit'])
})
