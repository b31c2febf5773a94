import type { RoomLine, RoomPerson } from '#shared/contract/views.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { DeskPerson, VolunteersPerson } from '#shared/domain/room.ts'
import { mayLeave } from '#shared/domain/slip.ts'
import { isRestricted } from '#shared/domain/user.ts'
import { fail, ok } from '#shared/result.ts'
import { createPeopleIndex, type PeopleIndex } from '../search/peopleIndex.ts'
import type { OpenRoom } from '../vault/openRoom.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type RoomNoun = Pick<OfficeHandlers, 'readRoom' | 'findInRoom' | 'lookInRoom' | 'leaveSlip'>

/** A screenful: who is not among them is found by typing more. */
const linesShown = 20

/** What somebody at the front desk or a volunteer can do: find, look, and leave a slip. No dossier is behind it. */
export function roomHandlers(keeper: OfficeKeeper, today: () => CalendarDate): RoomNoun {
  const searches = new WeakMap<OpenRoom, PeopleIndex>()
  const looked = new WeakMap<OpenRoom, Set<DossierId>>()

  function searchOf(open: OpenRoom): PeopleIndex {
    const known = searches.get(open)
    if (known) return known
    const index = createPeopleIndex(
      open.room.part.people.map((person) => ({ ...lineOf(person), birth: birthOf(person) })),
    )
    searches.set(open, index)
    return index
  }

  return {
    readRoom() {
      const open = keeper.room()
      if (!open.ok) return Promise.resolve(open)
      const { user, office, endsOn, slipsMissing, part } = open.value.room
      const people = part.people.length
      const waiting = open.value.waiting().filter(({ words }) => words.slip !== 'looked').length
      return Promise.resolve(ok({ user, office, endsOn, slipsMissing, people, waiting, today: today() }))
    },
    findInRoom({ search }) {
      const open = keeper.room()
      if (!open.ok) return Promise.resolve(open)
      const { part } = open.value.room
      const people: readonly (DeskPerson | VolunteersPerson)[] = part.people
      if (search.trim() === '') {
        // A volunteer's few people are all there at once; at the desk somebody is looked for by name.
        return Promise.resolve(ok(part.role === 'volunteer' ? part.people.map(lineOf) : []))
      }
      const found = searchOf(open.value).find(search).slice(0, linesShown)
      return Promise.resolve(
        ok(found.flatMap(({ id }) => people.filter((person) => person.id === id).map(lineOf))),
      )
    },
    async lookInRoom({ id }) {
      const open = keeper.room()
      if (!open.ok) return open
      const seen = personView(open.value, id)
      if (!seen) return fail({ kind: 'goneMeanwhile' })
      const already = looked.get(open.value) ?? new Set()
      looked.set(open.value, already)
      if (!already.has(id)) {
        // What was looked at is on the disk before it is on the screen.
        const noted = await open.value.leave({ slip: 'looked', dossier: id })
        if (!noted.ok) return noted
        already.add(id)
      }
      return ok(seen)
    },
    async leaveSlip({ words }) {
      const open = keeper.room()
      if (!open.ok) return open
      const { part, user } = open.value.room
      const isThere = part.people.some(({ id }) => id === words.dossier)
      if (!isThere || !isRestricted(user.role) || !mayLeave(user.role, words))
        return fail({ kind: 'notForYou' })
      const left = await open.value.leave(words)
      return left.ok ? ok({ savedAt: left.value.at }) : left
    },
  }
}

function personView(open: OpenRoom, id: DossierId): RoomPerson | null {
  const { room } = open
  const mine = open.waiting().filter(({ words }) => words.dossier === id && words.slip !== 'looked')
  if (room.part.role === 'frontDesk') {
    const person = room.part.people.find((known) => known.id === id)
    return person ? { role: 'frontDesk', person, waiting: mine } : null
  }
  const person = room.part.people.find((known) => known.id === id)
  return person ? { role: 'volunteer', person, waiting: mine } : null
}

function lineOf(person: DeskPerson | VolunteersPerson): RoomLine {
  const { id, number, callName, otherNames, nameInOwnScript } = person
  return {
    id,
    number,
    callName,
    otherNames,
    nameInOwnScript,
    birthYear: 'birthYear' in person ? person.birthYear : null,
  }
}

function birthOf(person: DeskPerson | VolunteersPerson) {
  const year = lineOf(person).birthYear
  return year === null ? ({ kind: 'unknown' } as const) : ({ kind: 'year', year } as const)
}
