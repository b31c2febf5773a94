import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, calendarDate } from './calendarDate.ts'
import type { OwnWords, RandomId } from './fields.ts'
import { Moment, MomentChange, Moments, noMoments, reviseMoments } from './moment.ts'
import { momentSteps, momentTopics, type MomentMark } from './momentTopics.ts'

const day = calendarDate('2026-11-24')
const id = (number: number): RandomId => String(number).padStart(32, '0') as RandomId
const nothing: OwnWords = { text: '', language: 'ti' }

function moment(number: number, change: Partial<Moment> = {}): Moment {
  return {
    id: id(number),
    on: day,
    own: {},
    worker: {},
    proudOf: nothing,
    whatHelped: nothing,
    whatNow: nothing,
    ...change,
  }
}

const two: Moments = [moment(1, { own: { housing: 2 }, worker: { housing: 3 } }), moment(2)]

describe('a change', () => {
  test('of a moment that is gone is null', () => {
    const changes: readonly MomentChange[] = [
      { change: 'editMoment', momentId: id(9), edit: { on: day } },
      { change: 'placeMark', momentId: id(9), topic: 'work', mark: 3 },
      { change: 'placeWorkerView', momentId: id(9), topic: 'work', mark: 3 },
      { change: 'removeMoment', momentId: id(9) },
    ]
    for (const change of changes) expect(reviseMoments(two, change)).toBeNull()
  })

  test('keeps the oldest first, whenever a moment is added or its day is changed', () => {
    const days = fc.integer({ min: 0, max: 1_000 })
    fc.assert(
      fc.property(fc.array(days, { maxLength: 12 }), days, (offsets, moved) => {
        const added = offsets.reduce<Moments>(
          (moments, offset, at) =>
            reviseMoments(moments, {
              change: 'addMoment',
              moment: moment(at, { on: addDays(day, offset) }),
            }) ?? moments,
          noMoments,
        )
        expect(added).toHaveLength(offsets.length)
        const after =
          reviseMoments(added, {
            change: 'editMoment',
            momentId: id(0),
            edit: { on: addDays(day, moved) },
          }) ?? added
        for (const moments of [added, after]) {
          expect(moments.map(({ on }) => on)).toEqual(moments.map(({ on }) => on).sort())
        }
      }),
    )
  })

  test('of a mark places it, and null takes it away: not discussed is absent, never zero', () => {
    const placed = reviseMoments(two, { change: 'placeMark', momentId: id(2), topic: 'work', mark: 'notNow' })
    expect(placed?.[1]?.own).toEqual({ work: 'notNow' })
    const gone =
      placed && reviseMoments(placed, { change: 'placeMark', momentId: id(2), topic: 'work', mark: null })
    expect(gone).toEqual(two)
    expect(gone?.[1]?.own).not.toHaveProperty('work')
  })

  test('by the worker can never touch what the person placed, nor the other way round', () => {
    const topic = fc.constantFrom(...momentTopics)
    const step = fc.option(fc.constantFrom(...momentSteps))
    const mark = fc.option(fc.constantFrom<MomentMark>(...momentSteps, 'notNow'))
    fc.assert(
      fc.property(topic, step, mark, (where, theirs, own) => {
        const byWorker = reviseMoments(two, {
          change: 'placeWorkerView',
          momentId: id(1),
          topic: where,
          mark: theirs,
        })
        expect(byWorker?.[0]?.own).toEqual(two[0]?.own)
        const byPerson = reviseMoments(two, { change: 'placeMark', momentId: id(1), topic: where, mark: own })
        expect(byPerson?.[0]?.worker).toEqual(two[0]?.worker)
        for (const moments of [byWorker, byPerson]) expect(Moments.parse(moments)).toEqual(moments)
      }),
    )
  })

  test('of words leaves the other words and marks alone', () => {
    const whatNow: OwnWords = { text: 'ስራሕ', language: 'ti' }
    const after = reviseMoments(two, { change: 'editMoment', momentId: id(1), edit: { whatNow } })
    expect(after?.[0]).toEqual({ ...two[0], whatNow })
    expect(after?.[1]).toBe(two[1])
  })

  test('that takes a moment away leaves the others', () => {
    expect(reviseMoments(two, { change: 'removeMoment', momentId: id(1) })).toEqual([two[1]])
  })
})

test.each([
  ['no step above five', { change: 'placeMark', momentId: id(1), topic: 'work', mark: 6 }],
  ['no zero', { change: 'placeMark', momentId: id(1), topic: 'work', mark: 0 }],
  ['no half', { change: 'placeMark', momentId: id(1), topic: 'work', mark: 2.5 }],
  [
    'no "not now" from the worker',
    { change: 'placeWorkerView', momentId: id(1), topic: 'work', mark: 'notNow' },
  ],
  ['no other topic', { change: 'placeMark', momentId: id(1), topic: 'religion', mark: 1 }],
])('there is %s', (_, change) => {
  expect(MomentChange.safeParse(change).success).toBe(false)
})

test('a moment holds marks and words, and nowhere a sum of them', () => {
  expect(Object.keys(Moment.unwrap().shape)).toEqual([
    'id',
    'on',
    'own',
    'worker',
    'proudOf',
    'whatHelped',
    'whatNow',
  ])
})
