import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  handoverDay,
  idOf,
  laterEdits,
  personNamed,
  practicePeople,
  twoSides,
} from '../../../test/builders/twoSides.ts'
import { emptyHistory } from '../changeHistory.ts'
import { calendarDate } from '../calendarDate.ts'
import { Dossier } from '../dossier.ts'
import { comparedDossiers, joinedDossier } from './joinedDossier.ts'
import { asJson, isJsonList, isJsonRecord, type Json } from './json.ts'
import { mergeDossiers, settled } from './mergeDossiers.ts'
import type { MergeChoice, MergeQuestion } from './mergeQuestion.ts'
import { takenApart } from './takenApart.ts'

function answers(
  questions: readonly MergeQuestion[],
  choice: (at: number) => MergeChoice,
): Record<string, MergeChoice> {
  return Object.fromEntries(
    questions.map(({ path, canBeBoth }, at) => {
      const wanted = choice(at)
      return [path, wanted === 'both' && !canBeBoth ? 'theirs' : wanted]
    }),
  )
}

/** Every word, number and day somewhere in a value. */
function wordsIn(value: Json | undefined): readonly string[] {
  if (isJsonList(value)) return value.flatMap(wordsIn)
  if (isJsonRecord(value)) return Object.values(value).flatMap(wordsIn)
  return value === undefined || value === null ? [] : [JSON.stringify(value)]
}

function next(stream: fc.Stream<MergeChoice>): MergeChoice {
  for (const choice of stream) return choice
  return 'ours'
}

const choices = fc.infiniteStream(fc.constantFrom<MergeChoice>('ours', 'theirs', 'both'))

describe('two dossiers put together', () => {
  test.each(practicePeople.map((dossier) => [dossier.person.callName, dossier] as const))(
    'with itself, %s stays as it was and nothing is asked',
    (_, dossier) => {
      const merge = mergeDossiers(dossier, dossier)
      expect(merge.questions).toEqual([])
      expect(settled(merge, {})).toEqual(dossier)
    },
  )

  test('both orders ask the same, with the sides changed', () => {
    fc.assert(
      fc.property(twoSides, ({ ours, theirs }) => {
        const one = mergeDossiers(ours, theirs).questions
        const other = mergeDossiers(theirs, ours).questions
        const sorted = (all: readonly MergeQuestion[]): readonly unknown[] =>
          all.map(({ path, canBeBoth }) => [path, canBeBoth]).sort()
        expect(sorted(one)).toEqual(sorted(other))
        for (const question of one) {
          const mirrored = other.find(({ path }) => path === question.path)
          expect(mirrored?.ours).toEqual(question.theirs)
          expect(mirrored?.theirs).toEqual(question.ours)
        }
      }),
    )
  })

  test('whatever either side says stands in the result or in a question', () => {
    fc.assert(
      fc.property(twoSides, ({ ours, theirs }) => {
        const { merged, questions } = mergeDossiers(ours, theirs)
        const kept = new Set([
          ...wordsIn(merged),
          ...questions.flatMap(({ ours: one, theirs: other }) => [
            ...wordsIn(one as Json),
            ...wordsIn(other as Json),
          ]),
        ])
        // What nobody filled in, a choice "not known" and a language "Dutch only" are no words of anybody.
        const said = [...wordsIn(asJson(ours)), ...wordsIn(asJson(theirs))].filter(
          (each) => each !== '""' && each !== '"unknown"' && each !== '"nl"',
        )
        expect(said.filter((each) => !kept.has(each))).toEqual([])
      }),
    )
  })

  test('a word "unknown" that somebody typed counts as a word', () => {
    const ours = personNamed('Rima')
    const theirs = { ...ours, person: { ...ours.person, phone: 'unknown' } }
    expect(mergeDossiers(ours, theirs).questions.map(({ path }) => path)).toEqual(['person/phone'])
  })

  test('the order of answering does not matter, and all answers of one side give what that side said', () => {
    fc.assert(
      fc.property(twoSides, choices, ({ ours, theirs }, stream) => {
        const merge = mergeDossiers(ours, theirs)
        const given = answers(merge.questions, () => next(stream))
        const backwards = Object.fromEntries(Object.entries(given).reverse())
        const one = settled(merge, given)
        expect(one).not.toBeNull()
        expect(settled({ ...merge, questions: merge.questions.toReversed() }, backwards)).toEqual(one)
        expect(Dossier.parse(one)).toEqual(one)

        const theirsOnly = settled(
          merge,
          answers(merge.questions, () => 'theirs'),
        )
        expect(theirsOnly && mergeDossiers(theirsOnly, theirs).questions).toEqual([])
        const oursOnly = settled(
          merge,
          answers(merge.questions, () => 'ours'),
        )
        expect(oursOnly && mergeDossiers(ours, oursOnly).questions).toEqual([])
      }),
    )
  })

  test('nothing is settled while a question is open', () => {
    fc.assert(
      fc.property(twoSides, ({ ours, theirs }) => {
        const merge = mergeDossiers(ours, theirs)
        const all = answers(merge.questions, () => 'ours')
        for (const { path } of merge.questions) {
          const { [path]: _, ...others } = all
          expect(settled(merge, others)).toBeNull()
        }
      }),
      { numRuns: 30 },
    )
  })

  test('a goal is told by its own words, and both reasons can stay', () => {
    const ours = personNamed('Rima')
    const [goal] = ours.plan.goals
    if (!goal) throw new Error('Rima has no goal')
    const withWhy = (why: string): Dossier => ({
      ...ours,
      plan: {
        ...ours.plan,
        goals: ours.plan.goals.map((each) => (each.id === goal.id ? { ...each, why } : each)),
      },
    })
    const merge = mergeDossiers(withWhy('Voor de kinderen'), withWhy('Om te werken'))
    expect(merge.questions).toEqual([
      {
        path: `plan/goals/${goal.id}/why`,
        item: goal.inDutch,
        ours: 'Voor de kinderen',
        theirs: 'Om te werken',
        canBeBoth: true,
      },
    ])
    const both = settled(merge, { [`plan/goals/${goal.id}/why`]: 'both' })
    expect(both?.plan.goals.find(({ id }) => id === goal.id)?.why).toBe('Voor de kinderen\nOm te werken')
  })
})

describe('taken apart again', () => {
  const joining = { from: 'Kantoor Oostdorp', here: 'Steunpunt Waterveen', moved: false, on: handoverDay }
  const there = { id: idOf(800_001), number: 'ZZ-2345' }

  test('both are as they were, whatever was answered', () => {
    fc.assert(
      fc.property(twoSides, choices, ({ ours, theirs }, stream) => {
        const given = answers(comparedDossiers(ours, theirs, joining).questions, () => next(stream))
        const joined = joinWith(ours, theirs, given)
        const apart = joined && takenApart(joined, idOf(700_001), there)
        expect(apart?.ours).toEqual(ours)
        expect(apart?.theirs.plan.goals.map(({ id }) => id)).toEqual(theirs.plan.goals.map(({ id }) => id))
        expect(apart?.theirs).toMatchObject({
          ...there,
          intake: { answers: theirs.intake.answers },
          joins: [],
        })
      }),
    )
  })

  test('what was written since then stays with ours', () => {
    fc.assert(
      fc.property(twoSides, laterEdits, ({ ours, theirs }, later) => {
        const given = answers(comparedDossiers(ours, theirs, joining).questions, () => 'theirs')
        const joined = joinWith(ours, theirs, given)
        if (!joined) throw new Error('not joined')
        const phone = 'onlangs getypt'
        const edited = later(joined)
        const now = { ...edited, person: { ...edited.person, phone } }
        expect(takenApart(now, idOf(700_001), there)?.ours.person.phone).toBe(phone)
        const added = now.plan.goals.filter(({ id }) => !joined.plan.goals.some((known) => known.id === id))
        expect(takenApart(now, idOf(700_001), there)?.ours.plan.goals).toEqual(expect.arrayContaining(added))
      }),
    )
  })

  test('two people who were taken for one come out as the two they were', () => {
    const [ours, theirs] = [personNamed('Rima'), personNamed('Adam')]
    const given = answers(comparedDossiers(ours, theirs, joining).questions, () => 'ours')
    const joined = joinWith(ours, theirs, given)
    expect(joined?.plan.goals.length).toBe(ours.plan.goals.length + theirs.plan.goals.length)
    const apart = joined && takenApart(joined, idOf(700_001), there)
    expect(apart?.ours).toEqual(ours)
    expect(apart?.theirs.person.callName).toBe('Adam')
    expect(apart?.theirs.moments).toEqual(theirs.moments.map((moment) => ({ ...moment, worker: {} })))
  })

  test('a joining that is not there takes nothing apart', () => {
    expect(takenApart(personNamed('Rima'), idOf(1), there)).toBeNull()
  })

  function joinWith(ours: Dossier, theirs: Dossier, given: Record<string, MergeChoice>): Dossier | null {
    return joinedDossier(ours, theirs, {
      ...joining,
      ...{ id: idOf(700_001), choices: given, history: emptyHistory },
    })
  }
})

test('a day before is the start of both', () => {
  const ours = personNamed('Rima')
  const theirs = { ...ours, person: { ...ours.person, startedOn: calendarDate('2020-01-02') } }
  expect(settled(mergeDossiers(ours, theirs), {})?.person.startedOn).toBe('2020-01-02')
})
