import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendarDate.ts'
import {
  ChangeHistory,
  emptyHistory,
  makeChange,
  redoChange,
  undoChange,
  type ChangeMade,
  type KeptDossier,
} from './changeHistory.ts'
import { newDossier } from './dossier.ts'
import type { RandomId } from './fields.ts'
import { giveAnswer } from './intake.ts'
import { freezePlan } from './plan.ts'

const today = calendarDate('2026-11-24')
const start: KeptDossier = {
  dossier: newDossier('a'.repeat(32) as RandomId, 'KX-4729', {
    callName: 'Rima',
    otherNames: '',
    nameInOwnScript: '',
    birth: { kind: 'unknown' },
    speaks: [],
    reads: [],
    dutch: 'unknown',
    interpreter: 'unknown',
    interpreterWish: '',
    paperLanguage: 'ar',
    phone: '',
    goodToKnow: '',
    supportedBy: 'Ria',
    startedOn: today,
  }),
  history: emptyHistory,
}

describe('undo and redo', () => {
  test('of nothing is null', () => {
    expect(undoChange(start)).toBeNull()
    expect(redoChange(start)).toBeNull()
    expect(redoChange(named(start, 'Rim', 0))).toBeNull()
  })

  test('put back one part and say which change it was', () => {
    const changed = asked(named(start, 'Rim', 0), 'Lesgeven', 100_000)
    const undone = undoChange(changed)
    expect(undone?.label).toBe('answerGiven')
    expect(undone?.kept.dossier).toEqual(named(start, 'Rim', 0).dossier)
    const redone = undone && redoChange(undone.kept)
    expect(redone?.label).toBe('answerGiven')
    expect(redone?.kept.dossier).toEqual(changed.dossier)
  })

  test('undoing everything and redoing everything comes out where it began, whatever was done', () => {
    fc.assert(
      fc.property(fc.array(anyChange(), { maxLength: 40 }), (changes) => {
        const end = changes.reduce((kept, change) => change(kept), start)
        let kept = end
        let ways = 0
        for (let back = undoChange(kept); back; back = undoChange(kept)) {
          kept = back.kept
          ways += 1
        }
        expect(kept.dossier).toEqual(start.dossier)
        expect(ways).toBe(end.history.done.length)
        for (; ways > 0; ways -= 1) kept = redoChange(kept)?.kept ?? kept
        expect(kept).toEqual(end)
        expect(ChangeHistory.parse(kept.history)).toEqual(kept.history)
      }),
    )
  })

  test('a new change takes away what could be redone', () => {
    const undone = undoChange(named(start, 'Rim', 0))
    const changed = undone && asked(undone.kept, 'Lesgeven', 10)
    expect(changed?.history.undone).toEqual([])
    expect(changed && redoChange(changed)).toBeNull()
  })
})

describe('typing on', () => {
  test('in the same field within a minute of the last letter is one change', () => {
    const typed = ['R', 'Ri', 'Rim'].reduce((kept, name, at) => named(kept, name, at * 50_000), start)
    expect(typed.history.done).toHaveLength(1)
    expect(undoChange(typed)?.kept.dossier).toEqual(start.dossier)
  })

  test.each([
    ['a minute later', (kept: KeptDossier) => named(kept, 'Rim', 60_000)],
    ['in another field', (kept: KeptDossier) => makeChange(kept, personChange('Rim', 1, 'phone'))],
    ['another kind of change', (kept: KeptDossier) => asked(kept, 'Lesgeven', 1)],
  ])('%s is a change of its own', (_, change) => {
    expect(change(named(start, 'Ri', 0)).history.done).toHaveLength(2)
  })

  test('after an undo is a change of its own, so that the undo can be told apart', () => {
    const twice = named(named(start, 'Ri', 0), 'Rim', 70_000)
    const back = undoChange(twice)
    const typed = back && named(back.kept, 'Rima', 70_001)
    expect(typed?.history.done).toHaveLength(2)
    expect(typed && undoChange(typed)?.kept.dossier.person.callName).toBe('Ri')
  })
})

test('the fifty newest ways back are kept', () => {
  const many = Array.from({ length: 60 }, (_, at) => at).reduce(
    (kept, at) => named(kept, `naam ${String(at)}`, at * 100_000),
    start,
  )
  expect(many.history.done).toHaveLength(50)
  let kept = many
  for (let back = undoChange(kept); back; back = undoChange(kept)) kept = back.kept
  expect(kept.dossier.person.callName).toBe('naam 9')
  expect(kept.history.undone).toHaveLength(50)
})

test('a version of the plan that was printed stays when the plan is undone and redone', () => {
  const looked = planned(start, '2026-12-01', 0)
  const printed: KeptDossier = {
    ...looked,
    dossier: { ...looked.dossier, plan: freezePlan(looked.dossier.plan, today) },
  }
  const undone = undoChange(printed)
  expect(undone?.kept.dossier.plan).toEqual({ ...printed.dossier.plan, lookAgainOn: null })
  expect(undone?.kept.dossier.plan.versions).toHaveLength(1)
  expect(undone && redoChange(undone.kept)?.kept.dossier).toEqual(printed.dossier)
})

test('printed versions are not copied into every way back', () => {
  const printed: KeptDossier = {
    ...start,
    dossier: { ...start.dossier, plan: freezePlan(start.dossier.plan, today) },
  }
  const changed = planned(printed, '2026-12-24', 0)
  const undone = undoChange(changed)
  expect(JSON.stringify([changed.history, undone?.kept.history])).not.toContain('frozenOn')
})

function personChange(callName: string, at: number, subject: string): ChangeMade {
  return {
    label: 'personEdited',
    subject,
    at,
    after: { part: 'person', value: { ...start.dossier.person, callName } },
  }
}

function named(kept: KeptDossier, callName: string, at: number): KeptDossier {
  return makeChange(kept, personChange(callName, at, 'callName'))
}

function asked(kept: KeptDossier, inDutch: string, at: number): KeptDossier {
  const value = giveAnswer(kept.dossier.intake, 'likedDoing', {
    state: 'answered',
    ownWords: '',
    language: 'nl',
    inDutch,
    pointedAt: [],
    answeredOn: today,
  })
  return makeChange(kept, {
    label: 'answerGiven',
    subject: 'likedDoing',
    at,
    after: { part: 'intake', value },
  })
}

function planned(kept: KeptDossier, on: string, at: number): KeptDossier {
  const value = { ...kept.dossier.plan, lookAgainOn: calendarDate(on) }
  return makeChange(kept, { label: 'lookAgainSet', subject: 'lookAgain', at, after: { part: 'plan', value } })
}

function lookedBack(kept: KeptDossier, at: number): KeptDossier {
  const nothing = { text: '', language: 'ar' } as const
  const moment = {
    id: 'b'.repeat(32) as RandomId,
    on: today,
    own: { work: 3 },
    worker: {},
    proudOf: nothing,
    whatHelped: nothing,
    whatNow: nothing,
  } as const
  const value = [...kept.dossier.moments, moment]
  return makeChange(kept, { label: 'momentAdded', subject: moment.id, at, after: { part: 'moments', value } })
}

/** Undo and redo too: their histories must close as well. */
function anyChange(): fc.Arbitrary<(kept: KeptDossier) => KeptDossier> {
  const at = fc.integer({ min: 0, max: 200_000 })
  return fc.oneof(
    fc.tuple(fc.string(), at).map(
      ([name, when]) =>
        (kept: KeptDossier) =>
          named(kept, name, when),
    ),
    fc.tuple(fc.string(), at).map(
      ([words, when]) =>
        (kept: KeptDossier) =>
          asked(kept, words, when),
    ),
    at.map((when) => (kept: KeptDossier) => planned(kept, '2026-12-24', when)),
    at.map((when) => (kept: KeptDossier) => lookedBack(kept, when)),
    fc.constant((kept: KeptDossier) => undoChange(kept)?.kept ?? kept),
  )
}
