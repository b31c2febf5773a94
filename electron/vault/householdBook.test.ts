import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { reviseHouseholds, type HouseholdRevision } from '#shared/domain/household.ts'
import { KeptHouseholds, type HouseholdChange } from '#shared/domain/householdChange.ts'
import { anyRevision, everybody, idOf } from '../../test/builders/aHousehold.ts'
import { HouseholdBook } from './householdBook.ts'

const today = calendarDate('2026-11-24')
const [rima, omar, nour, sami] = everybody as readonly [DossierId, DossierId, DossierId, DossierId]
const nobodysSupporters = (): null => null

/** A book in which things are done one after another. */
class Worked {
  readonly book: HouseholdBook
  #steps = 0

  constructor(book = new HouseholdBook()) {
    this.book = book
  }

  do(id: DossierId, revision: HouseholdRevision): HouseholdChange | null {
    this.#steps += 1
    const moved = reviseHouseholds(id, revision, {
      householdOf: (person) => this.book.of(person),
      newId: idOf(1_000 + this.#steps),
      today,
    })
    if (!moved) return null
    const change: HouseholdChange = {
      ...moved,
      id: idOf(5_000 + this.#steps),
      label: 'householdJoined',
      at: this.#steps,
      by: idOf(1),
      supporters: [],
    }
    this.book.apply({ change, way: 'done' })
    return change
  }

  go(id: DossierId, way: 'undo' | 'redo'): boolean {
    const change = this.book.wayBack(id, way, nobodysSupporters)
    if (change) this.book.apply({ change, way })
    return change !== null
  }

  /** Who is with whom, whatever the order it was written in. */
  stand(): string {
    return JSON.stringify(everybody.map((person) => this.book.of(person)))
  }
}

function join(person: DossierId): HouseholdRevision {
  return { change: 'join', person, relation: 'other', withHousehold: false }
}

test('a change is taken back from the dossier of anybody it is about, and made again', () => {
  const work = new Worked()
  const before = work.stand()
  work.do(rima, join(omar))
  const after = work.stand()
  expect(work.go(nour, 'undo')).toBe(false)
  expect(work.go(omar, 'undo')).toBe(true)
  expect(work.stand()).toBe(before)
  expect(work.go(rima, 'redo')).toBe(true)
  expect(work.stand()).toBe(after)
})

test('what somebody else changed since has its turn first', () => {
  const work = new Worked()
  work.do(rima, join(omar))
  work.do(rima, { change: 'split', people: [rima] })
  work.do(omar, join(nour))
  // Rima is in no household now; putting Omar back would take him away from Nour.
  expect(work.go(rima, 'undo')).toBe(false)
  expect(work.go(nour, 'undo')).toBe(true)
  expect(work.go(rima, 'undo')).toBe(true)
  expect(work.book.of(rima)?.members.map(({ person }) => person)).toEqual([rima, omar])
})

test('after something new, what was taken back is gone', () => {
  const work = new Worked()
  work.do(rima, join(omar))
  work.go(rima, 'undo')
  work.do(rima, join(nour))
  expect(work.go(rima, 'redo')).toBe(false)
})

test('what was taken back is made again in its order, also from the dossier of who came last', () => {
  const work = new Worked()
  work.do(rima, join(omar))
  work.do(nour, join(rima))
  work.do(omar, join(sami))
  const after = work.stand()
  for (const person of [sami, rima, rima]) expect(work.go(person, 'undo')).toBe(true)
  // Omar was with Rima before he was with Sami.
  expect(work.go(sami, 'redo')).toBe(false)
  for (const person of [omar, nour, sami]) expect(work.go(person, 'redo')).toBe(true)
  expect(work.stand()).toBe(after)
})

test('an erased person is nowhere any more, also in no way back', () => {
  const work = new Worked()
  work.do(rima, join(omar))
  work.do(rima, join(nour))
  work.book.erase(omar)
  expect(JSON.stringify(work.book.kept())).not.toContain(omar)
  expect(work.book.of(rima)?.members.map(({ person }) => person)).toEqual([rima, nour])
})

test('whatever is done, all of it can be taken back, and made again, and a restart changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyRevision, { maxLength: 25 }), (changes) => {
      const work = new Worked()
      const stands = [work.stand()]
      for (const { id, revision } of changes) if (work.do(id, revision)) stands.push(work.stand())
      const again = new Worked(
        new HouseholdBook(KeptHouseholds.parse(JSON.parse(JSON.stringify(work.book.kept())))),
      )
      expect(again.stand()).toBe(work.stand())
      const all = (way: 'undo' | 'redo'): void => {
        while (everybody.some((person) => again.go(person, way)));
      }
      all('undo')
      expect(again.stand()).toBe(stands[0])
      all('redo')
      expect(again.stand()).toBe(stands.at(-1))
    }),
  )
})

test('a journal of which a piece is gone still puts nobody in two households', () => {
  fc.assert(
    fc.property(fc.array(anyRevision, { maxLength: 25 }), fc.array(fc.boolean()), (changes, isLost) => {
      const work = new Worked()
      const made = changes.flatMap(({ id, revision }) => work.do(id, revision) ?? [])
      const torn = new HouseholdBook()
      made.forEach((change, index) => {
        if (isLost[index] !== true) torn.apply({ change, way: 'done' })
      })
      const members = torn
        .kept()
        .households.flatMap((household) => household.members.map(({ person }) => person))
      expect(new Set(members).size).toBe(members.length)
      for (const { members: people } of torn.kept().households) expect(people.length).toBeGreaterThan(1)
    }),
  )
})
