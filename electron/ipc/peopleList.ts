import type { ListedPerson, PeopleList, PersonLine, RecentPerson } from '#shared/contract/views.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { DossierSummary } from '#shared/domain/summary.ts'
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
  const everybody = [...remembered(office.vault).values()]
    .filter(({ summary }) => isListed(office, summary, list))
    .sort((one, other) => byName.compare(one.summary.callName, other.summary.callName))
  const nameSupporters = supporterNames(office)
  const people = everybody
    .slice(0, limit)
    .map((known) => listedPerson(office, lineOf(office, known, null, nameSupporters), known.summary, today))
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
  const people = found.slice(0, limit).map(({ line, summary }) => listedPerson(office, line, summary, today))
  return { people, total: found.length }
}

interface FoundPerson {
  readonly line: PersonLine
  readonly summary: DossierSummary
}

/** The best match first. */
export function foundPeople(office: OpenOffice, typed: string): readonly FoundPerson[] {
  const everyone: ReadonlyMap<DossierId, Remembered> = remembered(office.vault)
  const nameSupporters = supporterNames(office)
  return office.people.find(typed).flatMap(({ id, match }) => {
    const known = everyone.get(id)
    return known ? [{ line: lineOf(office, known, match, nameSupporters), summary: known.summary }] : []
  })
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
function isListed({ vault, caseload }: OpenOffice, summary: DossierSummary, list: PeopleList): boolean {
  if ((list === 'finished') !== isFinished(summary)) return false
  const mayListAll = vault.user.role === 'coordinator' && list !== 'own'
  return mayListAll || caseload.owns(summary)
}

export function isFinished({ finishedOn }: DossierSummary): boolean {
  return finishedOn !== undefined && finishedOn !== null
}

/** The line with its days; of a colleague's person a worker learns no more than name and number. */
function listedPerson(
  { vault }: OpenOffice,
  line: PersonLine,
  { appointments, lastContactOn = null, finishedOn = null }: DossierSummary,
  today: CalendarDate,
): ListedPerson {
  if (line.isColleagues && vault.user.role !== 'coordinator')
    return { ...line, next: null, lastContactOn: null, finishedOn: null }
  const first = appointments.filter(({ on }) => on >= today).sort(byMoment)[0]
  return { ...line, next: first ? { on: first.on, time: first.time } : null, lastContactOn, finishedOn }
}

interface AtMoment {
  readonly on: CalendarDate
  readonly time: string | null
}

/** The earliest first; without a time after everything of that day. */
export function byMoment(a: AtMoment, b: AtMoment): number {
  return `${a.on} ${a.time ?? '~'}`.localeCompare(`${b.on} ${b.time ?? '~'}`)
}
