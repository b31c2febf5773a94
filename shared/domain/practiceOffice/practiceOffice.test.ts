import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findsBsn } from '../bsn.ts'
import {
  addDays,
  addMonths,
  calendarDate,
  daysBetween,
  isCalendarDate,
  type CalendarDate,
} from '../calendarDate.ts'
import { Dossier } from '../dossier.ts'
import type { RandomId } from '../fields.ts'
import { whyNotOpened } from '../intake.ts'
import { intakeQuestions, isExtra, questionIds, type ExtraPart } from '../intakeQuestions.ts'
import { practiceDossiers, practiceHouseholds, practiceOffice } from './practiceOffice.ts'

const today = calendarDate('2026-11-24')
const dossiers = practiceDossiers(today, numberedIds())

test('there are eleven people, each with an own id, number and name; only a family shares a telephone', () => {
  expect(dossiers).toHaveLength(11)
  for (const of of [
    (dossier: Dossier) => dossier.id,
    (dossier: Dossier) => dossier.number,
    (dossier: Dossier) => dossier.person.callName,
  ]) {
    expect(new Set(dossiers.map(of)).size).toBe(11)
  }
  expect(new Set(dossiers.map(({ person }) => person.phone)).size).toBe(10)
})

test('eight paper languages, four scripts and every kind of birth date are among them', () => {
  expect(new Set(dossiers.map(({ person }) => person.paperLanguage))).toEqual(
    new Set(['ar', 'ti', 'so', 'tr', 'prs', 'fa', 'uk', 'en']),
  )
  expect(new Set(dossiers.map(({ person }) => person.birth.kind))).toEqual(
    new Set(['exact', 'estimated', 'year']),
  )
})

describe.each(dossiers.map((dossier) => [dossier.person.callName, dossier] as const))('%s', (_, dossier) => {
  const text = JSON.stringify(dossier)

  test('fits the schema of a dossier, and all of its text is composed', () => {
    expect(Dossier.parse(dossier)).toEqual(dossier)
    expect(text.normalize('NFC')).toBe(text)
  })

  test('holds no number that could be a BSN, and only telephone numbers that nobody has', () => {
    for (const words of textsIn(dossier)) expect(findsBsn(words), words).toBe(false)
    expect(dossier.person.phone).toMatch(/^06 00 00 00 \d\d$/u)
  })

  test('has goals in own words and in Dutch, and steps by the person, together and by others', () => {
    expect(dossier.plan.goals.length).toBeGreaterThanOrEqual(2)
    for (const goal of dossier.plan.goals) {
      expect(goal.ownWords.text).not.toBe('')
      expect(goal.inDutch).not.toBe('')
      expect(goal.ownWords.language).not.toBe('nl')
    }
    const doers = new Set(dossier.plan.goals.flatMap((goal) => goal.steps.map((step) => step.doer)))
    for (const doer of ['person', 'together', 'us', 'municipality'] as const) expect(doers).toContain(doer)
  })

  test('leaves questions open: nobody answered everything', () => {
    const answered = Object.keys(dossier.intake.answers)
    expect(answered.length).toBeGreaterThanOrEqual(4)
    expect(answered.length).toBeLessThan(questionIds.length)
  })

  test('looks again at the plan on a day to come, and started before today', () => {
    expect(dossier.plan.lookAgainOn && daysBetween(today, dossier.plan.lookAgainOn)).toBeGreaterThan(0)
    expect(daysBetween(dossier.person.startedOn, today)).toBeGreaterThan(0)
  })
})

test('skipped and rather not are among the answers', () => {
  const states = dossiers.flatMap(({ intake }) => Object.values(intake.answers).map((answer) => answer.state))
  expect(states.filter((state) => state === 'skipped').length).toBeGreaterThanOrEqual(3)
  expect(states.filter((state) => state === 'ratherNot').length).toBeGreaterThanOrEqual(3)
})

test('at least two goals were reached, and one was let go', () => {
  const states = dossiers.flatMap(({ plan }) => plan.goals.map((goal) => goal.state))
  expect(states.filter((state) => state === 'reached').length).toBeGreaterThanOrEqual(2)
  expect(states).toContain('letGo')
})

test('Salim has three versions of his plan, each printed on the day it was frozen', () => {
  const salim = dossiers.find(({ person }) => person.callName === 'Salim')
  expect(salim?.plan.versions.map(({ number, frozenOn }) => [number, frozenOn])).toEqual([
    [1, '2024-06-24'],
    [2, '2025-09-24'],
    [3, '2026-09-24'],
  ])
  expect(salim?.papers.map(({ madeOn, planVersion }) => [planVersion, madeOn])).toEqual(
    salim?.plan.versions.map(({ number, frozenOn }) => [number, frozenOn]),
  )
  const first = salim?.plan.versions[0]?.goals[0]
  expect(first?.id).toBe(salim?.plan.goals[0]?.id)
  expect(first?.ownWords.text).not.toBe(salim?.plan.goals[0]?.ownWords.text)
})

test('everybody looked back at least once, two of them twice, and "not now" is among the answers', () => {
  const counts = dossiers.map(({ person, moments }) => [person.callName, moments.length])
  expect(counts.filter(([, count]) => count === 2)).toEqual([
    ['Salim', 2],
    ['Daryush', 2],
  ])
  expect(counts.every(([, count]) => Number(count) > 0)).toBe(true)
  const marks = dossiers.flatMap(({ moments }) => moments.flatMap(({ own }) => Object.values(own)))
  expect(marks).toContain('notNow')
})

test('Salim looked back a year ago and now; what he and Ria see is not always the same', () => {
  const salim = dossiers.find(({ person }) => person.callName === 'Salim')
  expect(salim?.moments.map(({ on }) => on)).toEqual(['2025-11-24', '2026-11-18'])
  expect(salim?.moments.map(({ own }) => own.housing)).toEqual([2, 4])
  expect([salim?.moments[1]?.own.dutch, salim?.moments[1]?.worker.dutch]).toEqual([3, 2])
})

test('Adam and Mariam belong together, and nothing of the one stands in the dossier of the other', () => {
  const ids = numberedIds()
  const people = practiceDossiers(today, ids)
  const named = (name: string): Dossier | undefined => people.find(({ person }) => person.callName === name)
  expect(practiceHouseholds(ids)).toMatchObject([
    { from: named('Adam')?.id, revision: { person: named('Mariam')?.id, relation: 'partner' } },
  ])
  expect(JSON.stringify(named('Adam'))).not.toContain('Mariam')
  expect(JSON.stringify(named('Mariam'))).not.toContain('Adam')
})

test('consents were given, refused, taken back and given again; sensitive subjects have a reason and a yes', () => {
  const consents = dossiers.flatMap(({ intake }) => intake.consents)
  expect(consents.map(({ said }) => said)).toContain('no')
  expect(dossiers.every(({ intake }) => intake.consents.some(({ purpose }) => purpose === 'keepFile'))).toBe(
    true,
  )
  const parwana = dossiers.find(({ person }) => person.callName === 'Parwana')
  const health = parwana?.intake.consents.filter(({ purpose }) => purpose === 'health')
  expect(health?.map(({ withdrawnOn }) => withdrawnOn !== null)).toEqual([true, false])
  for (const { intake } of dossiers) {
    for (const [part, { why }] of Object.entries(intake.opened)) {
      const opening = { change: 'openPart', part: part as ExtraPart, why } as const
      expect(whyNotOpened({ ...intake, opened: {} }, opening), part).toBeNull()
    }
    for (const { part, id } of intakeQuestions.filter((question) => isExtra(question.part))) {
      if (intake.answers[id]) expect(Object.keys(intake.opened)).toContain(part)
    }
  }
})

test('the office is invented and its worker is there', () => {
  expect(practiceOffice.name).toBe('Steunpunt Waterveen')
  expect(dossiers.some(({ person }) => person.supportedBy === practiceOffice.worker)).toBe(true)
  expect(findsBsn(practiceOffice.phone)).toBe(false)
})

test('every day moves with today: years later, the same office is the same distance away', () => {
  const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(calendarDate('2000-01-01'), days))
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (day, years) => {
      const then = datesIn(practiceDossiers(day, numberedIds()))
      const later = datesIn(practiceDossiers(addMonths(day, 12 * years), numberedIds()))
      expect(later).toHaveLength(then.length)
      then.forEach((date, at) => {
        // Leap days move a date that is counted in months and days by a day or two, never more.
        const moved = later[at] ?? date
        expect(Math.abs(daysBetween(addMonths(date, 12 * years), moved))).toBeLessThanOrEqual(2)
      })
    }),
    { numRuns: 50 },
  )
})

test('the same names get the same ids, and no id is used for two things', () => {
  const asked: string[] = []
  const ids = numberedIds()
  practiceDossiers(today, (name) => {
    asked.push(name)
    return ids(name)
  })
  const used = practiceDossiers(today, numberedIds()).flatMap(({ id, plan, moments }) => [
    id,
    ...moments.map((moment) => moment.id),
    ...plan.goals.flatMap((goal) => [goal.id, ...goal.steps.map((step) => step.id)]),
  ])
  expect(new Set(used).size).toBe(used.length)
  expect(new Set(asked).size).toBeLessThan(asked.length)
})

function numberedIds(): (name: string) => RandomId {
  const given = new Map<string, RandomId>()
  return (name) => {
    const id = given.get(name) ?? (String(given.size + 1).padStart(32, '0') as RandomId)
    given.set(name, id)
    return id
  }
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[0-9a-f]{32}$/u.test(value) ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function datesIn(value: unknown): readonly CalendarDate[] {
  if (isCalendarDate(value)) return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(datesIn) : []
}
