import type { PersonLine, TodayView } from '#shared/contract/views.ts'
import { withoutAttachmentKeys } from '#shared/domain/attachment.ts'
import { birthYearOf } from '#shared/domain/birthYear.ts'
import { addDays, type CalendarDate } from '#shared/domain/calendarDate.ts'
import { emptyHistory } from '#shared/domain/changeHistory.ts'
import { newDossier, type DossierId } from '#shared/domain/dossier.ts'
import { changePerson, type Birth } from '#shared/domain/person.ts'
import type { DossierSummary } from '#shared/domain/summary.ts'
import { fail, ok } from '#shared/result.ts'
import { newDossierNumber, newRandomId } from '../randomId.ts'
import type { Match } from '../search/peopleIndex.ts'
import type { OfficeKeeper, OpenOffice } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type PeopleNoun = Pick<
  OfficeHandlers,
  'today' | 'listPeople' | 'similarPeople' | 'addPerson' | 'readDossier' | 'editPerson'
>

export function peopleHandlers(keeper: OfficeKeeper, today: () => CalendarDate): PeopleNoun {
  return {
    today: () => {
      const office = keeper.current()
      return Promise.resolve(office.ok ? ok(todayView(office.value, today())) : office)
    },
    listPeople: ({ search, limit }) => {
      const office = keeper.current()
      if (!office.ok) return Promise.resolve(office)
      const found = search.trim() === '' ? everybody(office.value) : searched(office.value, search)
      return Promise.resolve(ok({ people: found.slice(0, limit), total: found.length }))
    },
    similarPeople: ({ names, birth }) => {
      const office = keeper.current()
      if (!office.ok) return Promise.resolve(office)
      return Promise.resolve(ok(alikePeople(office.value, names, birth)))
    },
    async addPerson({ person }) {
      const office = keeper.current()
      if (!office.ok) return office
      if (person.callName.trim() === '') return fail({ kind: 'nameEmpty' })
      const taken = new Set([...remembered(office.value.vault).values()].map(({ summary }) => summary.number))
      const added = newDossier(newRandomId(), newDossierNumber(taken), person)
      const dossier = { ...added, supporters: [office.value.vault.user.id] }
      const saved = await keeper.save({ dossier, history: emptyHistory })
      return saved.ok ? ok({ id: dossier.id }) : saved
    },
    async readDossier({ id }) {
      const office = keeper.current()
      if (!office.ok) return office
      const kept = await office.value.vault.read(id)
      if (!kept.ok) return kept
      const { dossier, history } = kept.value
      return ok({
        dossier: withoutAttachmentKeys(dossier),
        canUndo: history.done.at(-1)?.label ?? null,
        canRedo: history.undone.at(-1)?.label ?? null,
        openUntil: office.value.caseload.isOwn(id) ? null : office.value.caseload.openUntil(id),
      })
    },
    async editPerson({ id, edit }) {
      const fields = Object.keys(edit)
      if (fields.length === 0) return fail({ kind: 'invalidInput' })
      if (edit.callName?.trim() === '') return fail({ kind: 'nameEmpty' })
      return keeper.changeDossier(id, (dossier) => ({
        label: 'personEdited',
        subject: fields.sort().join(','),
        after: { part: 'person', value: changePerson(dossier.person, edit) },
      }))
    },
  }
}

const lookAheadDays = 7
/** A full week of one office; an appointment may be left out last of all. */
const appointmentsShown = 12

/** At most this many lines of each kind on the first screen; it must fit without scrolling. */
const linesOfEach = 6

function todayView({ vault, caseload }: OpenOffice, date: CalendarDate): TodayView {
  const soon = addDays(date, lookAheadDays)
  const people = vault.summaries().filter((summary) => caseload.owns(summary))
  const lookAgain = people.flatMap(({ id, callName, lookAgainOn }) =>
    lookAgainOn && lookAgainOn <= soon ? [{ id, callName, on: lookAgainOn }] : [],
  )
  const ourSteps = people.flatMap(({ id, callName, ourSteps: steps }) =>
    steps.filter((step) => step.by <= soon).map((step) => ({ id, callName, ...step })),
  )
  const celebrate = people.flatMap(({ id, callName, reached }) =>
    reached.map((goal) => ({ id, callName, goal })),
  )
  const appointments = people.flatMap(({ id, callName, appointments: planned }) =>
    planned
      .filter(({ on }) => on >= date && on < soon)
      .map(({ on, time, what, inOwnWords }) => ({ id, callName, on, time, what, inOwnWords })),
  )
  return {
    date,
    worker: vault.worker,
    lookAgain: lookAgain.sort((a, b) => a.on.localeCompare(b.on)).slice(0, linesOfEach),
    ourSteps: ourSteps.sort((a, b) => a.by.localeCompare(b.by)).slice(0, linesOfEach),
    celebrate: celebrate.slice(0, linesOfEach),
    appointments: appointments
      .sort((a, b) => `${a.on} ${a.time ?? '~'}`.localeCompare(`${b.on} ${b.time ?? '~'}`))
      .slice(0, appointmentsShown),
    people: people.length,
    damaged: vault.damaged().length,
  }
}

/** A worker's list is of the own people; who is looked for by name is found in the whole office. */
function everybody(office: OpenOffice): readonly PersonLine[] {
  const byName = new Intl.Collator('nl')
  const isCoordinator = office.vault.user.role === 'coordinator'
  return [...remembered(office.vault).values()]
    .filter(({ summary }) => isCoordinator || office.caseload.owns(summary))
    .map((known) => lineOf(office, known, null))
    .sort((a, b) => byName.compare(a.callName, b.callName))
}

function searched(office: OpenOffice, typed: string): readonly PersonLine[] {
  const everyone = remembered(office.vault)
  return office.people.find(typed).flatMap(({ id, match }) => {
    const known = everyone.get(id)
    return known ? [lineOf(office, known, match)] : []
  })
}

/** At most five people who may be the same as who is called this. */
export function alikePeople(office: OpenOffice, names: string, birth: Birth): readonly PersonLine[] {
  if (names.trim().length < 2) return []
  return searched(office, names)
    .filter((line) => couldBeBorn(line.birth, birth))
    .slice(0, 5)
}

interface Remembered {
  readonly summary: DossierSummary
  readonly damaged: boolean
}

/** Everybody the office knows of, also whose dossier can't be read now. */
function remembered(vault: OpenOffice['vault']): ReadonlyMap<DossierId, Remembered> {
  const everyone = new Map<DossierId, Remembered>()
  for (const summary of vault.summaries()) everyone.set(summary.id, { summary, damaged: false })
  for (const { id, summary } of vault.damaged()) if (summary) everyone.set(id, { summary, damaged: true })
  return everyone
}

function lineOf({ vault, caseload }: OpenOffice, { summary, damaged }: Remembered, match: Match): PersonLine {
  const isColleagues = !caseload.owns(summary)
  const { id, number, callName } = summary
  if (isColleagues && vault.user.role !== 'coordinator') {
    // Enough to see that somebody is known here already, and whom to ask.
    return { ...hidden, id, number, callName, match, damaged, isColleagues }
  }
  const { otherNames, nameInOwnScript, birth, speaks, paperLanguage, supportedBy, lookAgainOn } = summary
  return {
    id, number, callName, otherNames, nameInOwnScript, birth, speaks, paperLanguage, supportedBy, lookAgainOn,
    match, damaged, isColleagues,
  } // prettier-ignore
}

const hidden = {
  otherNames: '',
  nameInOwnScript: '',
  birth: { kind: 'unknown' },
  speaks: [],
  paperLanguage: 'nl',
  supportedBy: '',
  lookAgainOn: null,
} as const

/** Could two records be of one person? Only two known years that are more than a year apart say no: papers differ. */
function couldBeBorn(one: Birth, other: Birth): boolean {
  const [yearOne, yearOther] = [birthYearOf(one), birthYearOf(other)]
  return yearOne === null || yearOther === null || Math.abs(yearOne - yearOther) <= 1
}
