import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendarDate.ts'
import type { OwnWords, RandomId } from './fields.ts'
import type { Moment } from './moment.ts'
import { momentSteps, momentTopics, type MomentMark, type MomentTopic } from './momentTopics.ts'
import { isEmptyMoment, isStep, thenAndNow } from './twoMoments.ts'

const nothing: OwnWords = { text: '', language: 'ar' }

function moment(own: Moment['own'], change: Partial<Moment> = {}): Moment {
  return {
    id: '1'.repeat(32) as RandomId,
    on: calendarDate('2026-11-24'),
    own,
    worker: {},
    proudOf: nothing,
    whatHelped: nothing,
    whatNow: nothing,
    ...change,
  }
}

const anyMark = fc.constantFrom<MomentMark>(...momentSteps, 'notNow')
const anyMarks = fc.dictionary(fc.constantFrom(...momentTopics), anyMark) as fc.Arbitrary<
  Partial<Record<MomentTopic, MomentMark>>
>

describe('then and now', () => {
  test('has each topic that was discussed once, in the order of the conversation', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (was, now) => {
        const rows = thenAndNow(moment(was), moment(now))
        expect(rows.map(({ topic }) => topic)).toEqual(
          momentTopics.filter((topic) => was[topic] !== undefined || now[topic] !== undefined),
        )
        for (const row of rows) {
          expect([row.was, row.now]).toEqual([was[row.topic] ?? null, now[row.topic] ?? null])
        }
      }),
    )
  })

  test('says "different" the same whichever way it went', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (one, other) => {
        const there = thenAndNow(moment(one), moment(other))
        const back = thenAndNow(moment(other), moment(one))
        expect(there.map(({ isDifferent }) => isDifferent)).toEqual(
          back.map(({ isDifferent }) => isDifferent),
        )
      }),
    )
  })

  test.each<[MomentMark | undefined, MomentMark | undefined, boolean]>([
    [2, 4, true],
    [4, 2, true],
    [3, 3, false],
    ['notNow', 4, false],
    [4, 'notNow', false],
    [undefined, 4, false],
  ])('%s and then %s: different %s', (was, now, isDifferent) => {
    const [row] = thenAndNow(
      moment(was === undefined ? {} : { work: was }),
      moment(now === undefined ? {} : { work: now }),
    )
    expect(row?.isDifferent).toBe(isDifferent)
  })

  test('of one moment has no then and nothing different', () => {
    const rows = thenAndNow(null, moment({ housing: 5, safety: 'notNow' }))
    expect(rows).toEqual([
      { topic: 'housing', was: null, now: 5, isDifferent: false },
      { topic: 'safety', was: null, now: 'notNow', isDifferent: false },
    ])
  })
})

test('not now and not discussed are no steps', () => {
  expect([isStep(1), isStep(5), isStep('notNow'), isStep(null)]).toEqual([true, true, false, false])
})

test.each<[string, Moment, boolean]>([
  ['nothing', moment({}), true],
  ['spaces only', moment({}, { whatNow: { text: ' ', language: 'ar' } }), true],
  ['a mark', moment({ work: 'notNow' }), false],
  ['a view of the worker', moment({}, { worker: { work: 1 } }), false],
  ['a word', moment({}, { proudOf: { text: 'لي', language: 'ar' } }), false],
])('a moment with %s: empty %s', (_, it, isEmpty) => {
  expect(isEmptyMoment(it)).toBe(isEmpty)
})
