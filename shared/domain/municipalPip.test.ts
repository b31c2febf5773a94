import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, calendarDate } from './calendarDate.ts'
import { hintsForGaps, municipalHints } from './municipalHints.ts'
import { MunicipalPip, editMunicipalPip, emptyMunicipalPip, type MunicipalPipEdit } from './municipalPip.ts'
import { ourBook } from './ruleBook.ts'

const day = calendarDate('2026-03-10')

describe('the facts of the letter', () => {
  test('may all stay empty', () => {
    expect(MunicipalPip.parse(emptyMunicipalPip)).toEqual(emptyMunicipalPip)
  })

  test('change one at a time: what an edit does not name stays, and an undefined changes nothing', () => {
    const once = editMunicipalPip(emptyMunicipalPip, { route: 'z' })
    const twice = editMunicipalPip(once, { decidedOn: day, route: undefined })
    expect(twice).toEqual({ ...emptyMunicipalPip, route: 'z', decidedOn: day })
  })

  test('two quick edits of different facts both count, in either order', () => {
    const edits: fc.Arbitrary<MunicipalPipEdit> = fc.record(
      { hoursPerWeek: fc.string({ maxLength: 80 }), contactName: fc.string({ maxLength: 80 }) },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(edits, (edit) => {
        const other = { level: 'A2' } as const
        const one = editMunicipalPip(editMunicipalPip(emptyMunicipalPip, edit), other)
        expect(editMunicipalPip(editMunicipalPip(emptyMunicipalPip, other), edit)).toEqual(one)
        expect(MunicipalPip.parse(one)).toEqual(one)
      }),
    )
  })
})

describe('hints', () => {
  const pip: MunicipalPip = { ...emptyMunicipalPip, lawHolds: 'obliged', decidedOn: day, route: 'b1' }

  test('give a day for what can be counted, and the rule alone for what can not', () => {
    expect(municipalHints(pip, ourBook, day).map(({ fact, on }) => [fact, on])).toEqual([
      ['decidedOn', null],
      ['route', '2027-09-11'],
      ['pvt', null],
      ['map', null],
      ['termEndsOn', '2029-03-10'],
      ['extension', '2028-09-11'],
      ['objectionUntil', '2026-04-21'],
      ['ontzorgenUntil', null],
    ])
  })

  test('ask for both days before they say when the first PIP should be there', () => {
    const deadline = (edit: MunicipalPipEdit): unknown =>
      municipalHints(editMunicipalPip(emptyMunicipalPip, edit), ourBook, day).find(
        ({ fact }) => fact === 'decidedOn',
      )?.on
    expect(deadline({ duoNoticeOn: day })).toBeNull()
    expect(deadline({ registeredOn: day })).toBeNull()
    expect(deadline({ registeredOn: day, duoNoticeOn: addDays(day, 3) })).toBe('2026-05-22')
  })

  test('let the letter go first: more time is counted from its end, an objection from its newest date', () => {
    const letter = { ...pip, termEndsOn: calendarDate('2029-06-30'), changedOn: calendarDate('2026-06-01') }
    const on = new Map(municipalHints(letter, ourBook, day).map((hint) => [hint.fact, hint.on]))
    expect(on.get('extension')).toBe('2029-01-01')
    expect(on.get('objectionUntil')).toBe('2026-07-13')
    // A changed PIP never moves the term.
    expect(on.get('termEndsOn')).toBe('2029-03-10')
  })

  test('know that the education route has no MAP and can always be left', () => {
    const facts = municipalHints({ ...pip, route: 'education' }, ourBook, day).map(({ fact }) => fact)
    expect(facts).not.toContain('map')
    expect(facts).not.toContain('route')
  })

  test('say nothing to somebody whom the law does not oblige', () => {
    expect(municipalHints({ ...pip, lawHolds: 'notObliged' }, ourBook, day)).toEqual([])
  })

  test('without the fields, only fill what the letter leaves open', () => {
    expect(hintsForGaps(pip, ourBook, day).map(({ fact }) => fact)).toEqual([
      'route',
      'termEndsOn',
      'extension',
      'objectionUntil',
    ])
    const complete = { ...pip, termEndsOn: day, objectionUntil: day }
    expect(hintsForGaps(complete, ourBook, day).map(({ fact }) => fact)).toEqual(['route', 'extension'])
    expect(hintsForGaps(emptyMunicipalPip, ourBook, day)).toEqual([])
  })

  test('without the fields, leave out the days that are over', () => {
    const later = calendarDate('2029-03-11')
    expect(hintsForGaps(pip, ourBook, later).map(({ fact }) => fact)).toEqual(['extension'])
    expect(hintsForGaps(pip, ourBook, calendarDate('2029-03-10')).map(({ fact }) => fact)).toContain(
      'termEndsOn',
    )
  })
})
