import { describe, expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Moment } from '#shared/domain/moment.ts'
import type { Person } from '#shared/domain/person.ts'
import { emptyPlan } from '#shared/domain/plan.ts'
import { momentWords } from '#shared/i18n/momentWords.ts'
import {
  choices,
  goalFrom,
  isInPlan,
  lookedAt,
  markInWords,
  markOf,
  newMoment,
  notDiscussed,
  workerLines,
} from './momentsView.ts'

const id = (number: number): RandomId => String(number).padStart(32, '0') as RandomId
const person: Person = {
  callName: 'Selam',
  otherNames: '',
  nameInOwnScript: '',
  birth: { kind: 'unknown' },
  speaks: ['am'],
  reads: [],
  dutch: 'unknown',
  interpreter: 'unknown',
  interpreterWish: '',
  paperLanguage: 'ti',
  phone: '',
  goodToKnow: '',
  supportedBy: '',
  startedOn: calendarDate('2026-03-02'),
}
const moment = (number: number, on: string): Moment => newMoment(id(number), calendarDate(on), person)
const [first, second, third] = [moment(1, '2025-11-01'), moment(2, '2026-05-01'), moment(3, '2026-11-01')]

test('a new moment is empty, in the language of the paper or else the one that is spoken', () => {
  expect(first).toMatchObject({ own: {}, worker: {}, whatNow: { text: '', language: 'ti' } })
  const dutchPaper = newMoment(id(1), calendarDate('2026-05-01'), { ...person, paperLanguage: 'nl' })
  expect(dutchPaper.whatNow.language).toBe('am')
})

describe('the two moments that are looked at', () => {
  const all = [first, second, third]
  test.each([
    ['the last two', { was: null, now: null }, second, third],
    ['an older one beside the last', { was: id(1), now: null }, first, third],
    ['an earlier now beside the one before it', { was: null, now: id(2) }, first, second],
    ['the first, which has none before it', { was: null, now: id(1) }, null, first],
    ['one alone when asked', { was: 'none', now: null }, null, third],
    ['one chosen twice stands alone', { was: id(3), now: id(3) }, null, third],
    ['what was taken away falls back to the last two', { was: id(8), now: id(9) }, second, third],
  ] as const)('are %s', (_, chosen, was, now) => {
    expect(lookedAt(all, chosen)).toEqual({ was, now })
  })

  test('are none without moments', () => {
    expect(lookedAt([], { was: null, now: null })).toBeNull()
  })
})

test('marks are said in sentences, how something feels in others than what one does', () => {
  const words = momentWords('nl')
  expect(markInWords('housing', 3, words)).toBe('We doen het samen.')
  expect(markInWords('people', 3, words)).toBe('Voor mij gaat het wel.')
  expect(markInWords('people', 'notNow', words)).toBe('Wil ik nu niet zeggen')
  expect(markInWords('people', null, words)).toBeNull()
})

test('each choice leads to its mark, and "not now" is one of them', () => {
  expect(choices.map(markOf)).toEqual([1, 2, 3, 4, 5, 'notNow'])
  expect(markOf('none')).toBeNull()
})

test('topics that nobody spoke about are named; the worker is not counted as speaking', () => {
  const now: Moment = { ...third, own: { housing: 2 }, worker: { work: 3 } }
  const unspoken = notDiscussed({ was: null, now }, momentWords('en'))
  expect(unspoken).toHaveLength(11)
  expect(unspoken).toContain('Work and taking part')
  expect(workerLines(now)).toEqual([{ topic: 'work', step: 3 }])
})

test('what the person wants becomes a goal in the same words, once', () => {
  const words = { text: ' ስራሕ ክረክብ እደሊ። ', language: 'ti' } as const
  const goal = goalFrom(id(5), words)
  expect(goal.ownWords).toEqual({ text: 'ስራሕ ክረክብ እደሊ።', language: 'ti' })
  expect(isInPlan(words, emptyPlan)).toBe(false)
  expect(isInPlan(words, { ...emptyPlan, goals: [goal] })).toBe(true)
})
