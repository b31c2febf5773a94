import { describe, expect, test } from 'vitest'
import { addDays, calendarDate } from './calendarDate.ts'
import type { Dossier } from './dossier.ts'
import type { RandomId } from './fields.ts'
import { practiceDossiers } from './practiceOffice/practiceOffice.ts'
import { DossierSummary, summaryOf } from './summary.ts'

const today = calendarDate('2026-11-24')
const ids = new Map<string, RandomId>()
const people = practiceDossiers(today, (name) => {
  const id = ids.get(name) ?? (String(ids.size + 1).padStart(32, '0') as RandomId)
  ids.set(name, id)
  return id
})

describe.each(people.map((dossier) => [dossier.person.callName, dossier] as const))('%s', (_, dossier) => {
  const summary = summaryOf(dossier)

  test('has what the list and Today need, and fits its schema', () => {
    expect(DossierSummary.parse(summary)).toEqual(summary)
    expect(summary).toMatchObject({
      id: dossier.id,
      number: dossier.number,
      callName: dossier.person.callName,
      birth: dossier.person.birth,
      lookAgainOn: dossier.plan.lookAgainOn,
    })
  })

  test('holds nothing of the kennismaking, the telephone or what is good to know', () => {
    const text = JSON.stringify(summary)
    expect(text).not.toContain(dossier.person.phone)
    expect(text).not.toContain(dossier.person.goodToKnow)
    for (const answer of Object.values(dossier.intake.answers)) {
      if (answer.ownWords !== '' && !goalWords(dossier).includes(answer.ownWords))
        expect(text).not.toContain(answer.ownWords)
    }
  })
})

test('our steps are those that are ours, open and agreed for a day', () => {
  const rima = people[0]
  expect(rima && summaryOf(rima).ourSteps).toEqual([
    { what: 'Vragen of een school een meeloopdag heeft', by: addDays(today, 4) },
  ])
  const without = (change: object): Dossier['plan'] | undefined =>
    rima && {
      ...rima.plan,
      goals: rima.plan.goals.map((goal) => ({
        ...goal,
        steps: goal.steps.map((step) => ({ ...step, ...change })),
      })),
    }
  for (const change of [{ done: true }, { by: null }, { doer: 'municipality' }]) {
    const plan = without(change)
    expect(rima && plan && summaryOf({ ...rima, plan }).ourSteps).toEqual([])
  }
})

test('a reached goal is told in Dutch, or in the own words when there is no Dutch yet', () => {
  const hodan = people.find(({ person }) => person.callName === 'Hodan')
  expect(hodan && summaryOf(hodan).reached).toEqual([
    'Ik wil koken in de buurtkeuken.',
    'Ik wil de rekening van de energie begrijpen.',
  ])
  const untold = hodan && {
    ...hodan,
    plan: { ...hodan.plan, goals: hodan.plan.goals.map((goal) => ({ ...goal, inDutch: '' })) },
  }
  expect(untold && summaryOf(untold).reached[0]).toBe('Jikada xaafadda ayaan wax ka karin rabaa.')
})

function goalWords(dossier: Dossier): readonly string[] {
  return dossier.plan.goals.map((goal) => goal.ownWords.text)
}
