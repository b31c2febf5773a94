import { expect, test } from 'vitest'
import { calendarDate as day } from '#shared/domain/calendarDate.ts'
import { emptyIntake, giveAnswer, reviseIntake, type IntakeAnswer } from '#shared/domain/intake.ts'
import { extraParts, questionIds, questionsOf } from '#shared/domain/intakeQuestions.ts'
import { noteConsent } from '#shared/domain/withdrawConsent.ts'
import type { Person } from '#shared/domain/person.ts'
import {
  answerInShort,
  conversation,
  draftOf,
  partLines,
  spokenLanguage,
  whereIs,
} from './kennismakingView.ts'

const answer: IntakeAnswer = {
  state: 'answered',
  ownWords: 'Mutfakta olmak',
  language: 'tr',
  inDutch: 'In de keuken staan',
  pointedAt: ['cooking'],
  answeredOn: day('2026-11-21'),
}
const person = { paperLanguage: 'tr', speaks: ['kmr', 'tr'] } as unknown as Person

const day1 = day('2026-11-21')
const agreedToHealth = noteConsent(
  emptyIntake,
  { purpose: 'health', said: 'yes', how: 'spoken', language: 'tr' },
  day1,
)
const allOpened = extraParts.reduce(
  (so, part) => reviseIntake(so, { change: 'openPart', part, why: 'helpt bij het plan' }, day1) ?? so,
  agreedToHealth,
)

test('every question is asked once when all is opened, and only the questions for everybody when nothing is', () => {
  expect([...conversation(allOpened)].sort()).toEqual([...questionIds].sort())
  const extra = new Set<string>(extraParts.flatMap((part) => questionsOf(part).map(({ id }) => id)))
  expect([...conversation(emptyIntake)].sort()).toEqual(questionIds.filter((id) => !extra.has(id)).sort())
})

test.each([emptyIntake, allOpened])(
  'walking forward visits all and comes to an end; back is back',
  (intake) => {
    const all = conversation(intake)
    const visited = []
    for (let at = all[0] ?? null; at !== null; at = whereIs(at, intake).next) visited.push(at)
    expect(visited).toEqual(all)
    for (const question of all) {
      const { next } = whereIs(question, intake)
      if (next !== null) expect(whereIs(next, intake).previous).toBe(question)
    }
  },
)

test('a question whose part was closed meanwhile stands alone', () => {
  expect(whereIs('moneyWorries', emptyIntake)).toMatchObject({ questions: 1, previous: null, next: null })
})

test('the first question is question 1 of part 1', () => {
  expect(whereIs('likedDoing', emptyIntake)).toMatchObject({
    part: 'strengths',
    partNumber: 1,
    questionNumber: 1,
    previous: null,
  })
})

test('a part goes on at the first question nobody spoke about; skipped counts as spoken about', () => {
  const intake = giveAnswer(emptyIntake, 'likedDoing', { ...answer, state: 'skipped' })
  const [strengths] = partLines(intake)
  expect(strengths).toMatchObject({ state: 'busy', goOnAt: 'goodAt' })
})

test('a part that was spoken about opens at its beginning', () => {
  const intake = (['likedDoing', 'goodAt', 'proudOf'] as const).reduce(
    (so, question) => giveAnswer(so, question, answer),
    emptyIntake,
  )
  expect(partLines(intake)[0]).toMatchObject({ state: 'discussed', goOnAt: 'likedDoing' })
})

test('a draft takes over everything but the day', () => {
  const { answeredOn: _, ...rest } = answer
  expect(draftOf(answer, person)).toEqual(rest)
})

test('own words are expected in the language of the paper, or in the first one spoken', () => {
  expect(spokenLanguage(person)).toBe('tr')
  expect(spokenLanguage({ ...person, paperLanguage: 'nl' })).toBe('kmr')
  expect(draftOf(undefined, person)).toMatchObject({ ownWords: '', language: 'tr', state: 'answered' })
})

test('own words are shown before the Dutch', () => {
  expect(answerInShort(answer)).toEqual({ text: 'Mutfakta olmak', language: 'tr' })
  expect(answerInShort({ ...answer, ownWords: '' })).toEqual({ text: 'In de keuken staan', language: 'nl' })
  expect(answerInShort({ ...answer, ownWords: '', inDutch: '' })).toBeNull()
})
