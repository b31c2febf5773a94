import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyRevision, everybody, idOf } from '../../test/builders/aHousehold.ts'
import { calendarDate } from './calendarDate.ts'
import type { DossierId } from './dossier.ts'
import {
  bothAgree,
  relationOf,
  reviseHouseholds,
  type Household,
  type HouseholdRevision,
} from './household.ts'

const today = calendarDate('2026-11-24')
const [rima, omar, nour, sami] = everybody as readonly [DossierId, DossierId, DossierId, DossierId]

/** All households after some changes; what changes nothing is passed over. */
function after(
  ...changes: readonly (readonly [DossierId, HouseholdRevision])[]
): ReadonlyMap<DossierId, Household> {
  let of = new Map<DossierId, Household>()
  for (const [index, [id, revision]] of changes.entries()) {
    const moved = reviseHouseholds(id, revision, {
      householdOf: (person) => of.get(person) ?? null,
      newId: idOf(1_000 + index),
      today,
    })
    if (!moved) continue
    const gone = new Set(moved.before.map((household) => household.id))
    of = new Map([...of].filter(([, household]) => !gone.has(household.id)))
    for (const household of moved.after) for (const { person } of household.members) of.set(person, household)
  }
  return of
}

function join(person: DossierId, relation: 'partner' | 'child' | 'other' = 'other', withHousehold = false) {
  return { change: 'join', person, relation, withHousehold } as const
}

function peopleWith(id: DossierId, of: ReadonlyMap<DossierId, Household>): readonly DossierId[] {
  return of.get(id)?.members.map(({ person }) => person) ?? []
}

test('somebody joins, and each is something for the other', () => {
  const of = after([rima, join(omar, 'partner')], [rima, join(nour, 'child')])
  const household = of.get(rima)!
  expect(peopleWith(rima, of)).toEqual([rima, omar, nour])
  expect([relationOf(household, rima, omar), relationOf(household, omar, rima)]).toEqual([
    'partner',
    'partner',
  ])
  expect([relationOf(household, rima, nour), relationOf(household, nour, rima)]).toEqual(['child', 'parent'])
  // Nobody said it, so nobody assumes it.
  expect(relationOf(household, omar, nour)).toBe('other')
})

test('who comes from another household comes alone, or with everybody', () => {
  const theirs = [nour, join(sami, 'child')] as const
  const alone = after(theirs, [rima, join(nour)])
  expect([peopleWith(rima, alone), peopleWith(sami, alone)]).toEqual([[rima, nour], []])
  const whole = after(theirs, [rima, join(nour, 'other', true)])
  expect(peopleWith(rima, whole)).toEqual([rima, nour, sami])
  expect(relationOf(whole.get(rima)!, nour, sami)).toBe('child')
})

test('after a split neither side knows of the other, and what was agreed among who stay together stays', () => {
  const agree = { change: 'agree', agrees: true } as const
  const family = [[rima, join(omar, 'partner')], [rima, join(nour, 'child')], [omar, agree], [nour, agree]] as const // prettier-ignore
  const of = after(...family, [rima, { change: 'split', people: [rima] }])
  expect([peopleWith(rima, of), peopleWith(omar, of)]).toEqual([[], [omar, nour]])
  expect(bothAgree(of.get(omar)!, omar, nour)).toBe(true)
  expect(JSON.stringify(of.get(omar))).not.toContain(rima)
})

test('one yes is not enough, and who joins makes that everybody is asked again', () => {
  const agree = { change: 'agree', agrees: true } as const
  const one = after([rima, join(omar)], [rima, agree])
  expect(bothAgree(one.get(rima)!, rima, omar)).toBe(false)
  const both = after([rima, join(omar)], [rima, agree], [omar, agree])
  expect(bothAgree(both.get(rima)!, rima, omar)).toBe(true)
  const three = after([rima, join(omar)], [rima, agree], [omar, agree], [omar, join(nour)])
  expect(bothAgree(three.get(rima)!, rima, omar)).toBe(false)
})

test.each<readonly [string, DossierId, HouseholdRevision]>([
  ['nobody joins oneself', rima, join(rima)],
  ['nobody joins twice', rima, join(omar)],
  ['all of them can not leave', rima, { change: 'split', people: [rima, omar] }],
  ['nobody leaves who is not there', rima, { change: 'split', people: [nour] }],
  ['a stranger is nothing to anybody', rima, { change: 'relate', person: nour, relation: 'child' }],
  ['a person alone has nobody to agree with', nour, { change: 'agree', agrees: true }],
])('%s', (_, id, revision) => {
  const of = after([rima, join(omar, 'partner')])
  const at = { householdOf: (person: DossierId) => of.get(person) ?? null, newId: idOf(9_999), today }
  expect(reviseHouseholds(id, revision, at)).toBeNull()
})

test('two hundred people belong together', () => {
  const people = Array.from({ length: 200 }, (_, index) => idOf(100 + index))
  const [first, ...others] = people as [DossierId, ...DossierId[]]
  const of = after(...others.map((person) => [first, join(person, 'child')] as const))
  expect(peopleWith(first, of)).toHaveLength(200)
})

test('whatever is changed, nobody is in two households, none has one member, and relations agree from both sides', () => {
  const turned = { partner: 'partner', child: 'parent', parent: 'child', other: 'other' } as const
  fc.assert(
    fc.property(fc.array(anyRevision, { maxLength: 30 }), (changes) => {
      const of = after(...changes.map(({ id, revision }) => [id, revision] as const))
      const households = new Set(of.values())
      const members = [...households].flatMap((household) => household.members.map(({ person }) => person))
      expect(new Set(members).size).toBe(members.length)
      for (const household of households) {
        expect(household.members.length).toBeGreaterThan(1)
        const people = household.members.map(({ person }) => person)
        for (const tie of household.ties) expect(people).toEqual(expect.arrayContaining([tie.of, tie.to]))
        for (const one of people)
          for (const other of people)
            expect(relationOf(household, one, other)).toBe(turned[relationOf(household, other, one)])
      }
    }),
  )
})
