import { expect, test } from 'vitest'
import { calendarDate as day } from '#shared/domain/calendarDate.ts'
import { emptyIntake, giveAnswer, type IntakeAnswer } from '#shared/domain/intake.ts'
import { questionIds } from '#shared/domain/intakeQuestions.ts'
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

test('every question is asked once', () => {
  expect([...conversation].sort()).toEqual([...questionIds].sort())
})

test('walking forward from the first question visits all and comes to an end', () => {
  const visited = []
  for (let at = conversation[0] ?? null; at !== null; at = whereIs(at).next) visited.push(at)
  expect(visited).toEqual(conversation)
})

test('back from the next question is this question', () => {
  for (const question of conversation) {
    const { next } = whereIs(question)
    if (next !== null) expect(whereIs(next).previous).toBe(question)
  }
})

test('the first question is question 1 of part 1', () => {
  expect(whereIs('likedDoing')).toMatchObject({
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
