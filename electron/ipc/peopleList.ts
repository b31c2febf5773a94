import type { ListedPerson, PeopleList, PersonLine, RecentPerson } from '#shared/contract/views.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { DossierSummary } from '#shared/domain/summary.ts'
import type { Match } from '../search/peopleIndex.ts'
import type { OpenOffice } from './officeKeeper.ts'
import { lineOf, remembered, supporterNames, type Remembered } from './peopleLines.ts'

export interface ListedPeople {
  readonly people: readonly ListedPerson[]
  /** How many there are, shown or not. */
  readonly total: number
}

export interface ListWish {
  readonly list: PeopleList
  readonly limit: number
}

/** Everybody of a list, by name. Only who is shown becomes a line: an office of ten thousand waits for fifty. */
export function listedPeople(
  office: OpenOffice,
  { list, limit }: ListWish,
  today: CalendarDate,
): ListedPeople {
  const byName = new Intl.Collator('nl')
  const isListed = inList(office, list)
  const everybody = [...remembered(office.vault).values()]
    .filter(({ summary }) => isListed(summary))
    .sort((one, other) => byName.compare(one.summary.callName, other.summary.callName))
  const lineFor = lineMaker(office, today)
  const people = everybody.slice(0, limit).map((known) => lineFor({ known, match: null }))
  return { people, total: everybody.length }
}

/** Who is meant by what was typed, in the whole office. */
export function searchedPeople(
  office: OpenOffice,
  typed: string,
  limit: number,
  today: CalendarDate,
): ListedPeople {
  const found = foundPeople(office, typed)
  return { people: found.slice(0, limit).map(lineMaker(office, today)), total: found.length }
}

interface FoundPerson {
  readonly known: Remembered
  readonly match: Match
}

/** The best match first. */
function foundPeople(office: OpenOffice, typed: string): readonly FoundPerson[] {
  const everyone: ReadonlyMap<DossierId, Remembered> = remembered(office.vault)
  return office.people.find(typed).flatMap(({ id, match }) => {
    const known = everyone.get(id)
    return known ? [{ known, match }] : []
  })
}

/** Everybody who is meant, as lines. */
export function foundLines(office: OpenOffice, typed: string): readonly PersonLine[] {
  const nameSupporters = supporterNames(office)
  return foundPeople(office, typed).map(({ known, match }) => lineOf(office, known, match, nameSupporters))
}

/** Who was opened last and may still be opened, without the dossier that is open now. */
export function recentPeople(
  { recent, vault, caseload }: OpenOffice,
  besides: DossierId | null,
): readonly RecentPerson[] {
  return recent
    .list()
    .filter((id) => id !== besides && (caseload.isOwn(id) || caseload.openUntil(id) !== null))
    .flatMap((id) => {
      const summary = vault.summary(id)
      return summary ? [{ id, callName: summary.callName, otherNames: summary.otherNames }] : []
    })
    .slice(0, recentShown)
}

const recentShown = 5

/** A worker's lists are of the own people. What is finished stands in a list of its own. */
function inList({ vault, caseload }: OpenOffice, list: PeopleList): (summary: DossierSummary) => boolean {
  const mayListAll = vault.user.role === 'coordinator' && list !== 'own'
  const isOwn = caseload.owner()
  return (summary) => (list === 'finished') === isFinished(summary) && (mayListAll || isOwn(summary))
}

export function isFinished({ finishedOn }: DossierSummary): boolean {
  return finishedOn !== undefined && finishedOn !== null
}

/** Lines with their days; of a colleague's person a worker learns no more than name and number. */
function lineMaker(office: OpenOffice, today: CalendarDate): (found: FoundPerson) => ListedPerson {
  const isCoordinator = office.vault.user.role === 'coordinator'
  const nameSupporters = supporterNames(office)
  return ({ known, match }) => {
    const line = lineOf(office, known, match, nameSupporters)
    if (line.isColleagues && !isCoordinator)
      return { ...line, next: null, lastContactOn: null, finishedOn: null }
    const { appointments, lastContactOn = null, finishedOn = null } = known.summary
    const first = appointments.filter(({ on }) => on >= today).sort(byMoment)[0]
    return { ...line, next: first ? { on: first.on, time: first.time } : null, lastContactOn, finishedOn }
  }
}

interface AtMoment {
  readonly on: CalendarDate
  readonly time: string | null
}

/** The earliest first; without a time after everything of that day. */
export function byMoment(a: AtMoment, b: AtMoment): number {
  return inOrder(`${a.on} ${a.time ?? '~'}`, `${b.on} ${b.time ?? '~'}`)
}

/** Days and times as they are written sort by their signs; asking a language would be ten times as slow. */
export function inOrder(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
