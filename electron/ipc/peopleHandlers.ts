import type { PersonLine } from '#shared/contract/views.ts'
import { withoutAttachmentKeys } from '#shared/domain/attachment.ts'
import { birthYearOf } from '#shared/domain/birthYear.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { emptyHistory } from '#shared/domain/changeHistory.ts'
import { newDossier } from '#shared/domain/dossier.ts'
import { changePerson, type Birth } from '#shared/domain/person.ts'
import { fail, ok } from '#shared/result.ts'
import { newDossierNumber, newRandomId } from '../randomId.ts'
import type { OfficeKeeper, OpenOffice } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'
import { foundLines, listedPeople, recentPeople, searchedPeople } from './peopleList.ts'
import { remembered } from './peopleLines.ts'
import { todayView } from './todayView.ts'
import { waysBack } from './wayBackHandlers.ts'

type PeopleNoun = Pick<
  OfficeHandlers,
  'today' | 'listPeople' | 'listRecent' | 'similarPeople' | 'addPerson' | 'readDossier' | 'editPerson'
>

export function peopleHandlers(keeper: OfficeKeeper, today: () => CalendarDate): PeopleNoun {
  return {
    today: ({ wholeOffice = false }) => {
      const office = keeper.current()
      return Promise.resolve(office.ok ? ok(todayView(office.value, today(), wholeOffice)) : office)
    },
    listPeople: ({ search, limit, list = 'all' }) => {
      const office = keeper.current()
      if (!office.ok) return Promise.resolve(office)
      const isSearch = search.trim() !== ''
      const answer = isSearch
        ? searchedPeople(office.value, search, limit, today())
        : listedPeople(office.value, { list, limit }, today())
      return Promise.resolve(ok(answer))
    },
    listRecent: ({ besides }) => {
      const office = keeper.current()
      return Promise.resolve(office.ok ? ok(recentPeople(office.value, besides)) : office)
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
      const { dossier } = kept.value
      office.value.recent.opened(id)
      return ok({
        dossier: withoutAttachmentKeys(dossier),
        ...waysBack(office.value, kept.value),
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

/** At most five people who may be the same as who is called this. */
export function alikePeople(office: OpenOffice, names: string, birth: Birth): readonly PersonLine[] {
  if (names.trim().length < 2) return []
  return foundLines(office, names)
    .filter((line) => couldBeBorn(line.birth, birth))
    .slice(0, 5)
}

/** Could two records be of one person? Only two known years that are more than a year apart say no: papers differ. */
function couldBeBorn(one: Birth, other: Birth): boolean {
  const [yearOne, yearOther] = [birthYearOf(one), birthYearOf(other)]
  return yearOne === null || yearOther === null || Math.abs(yearOne - yearOther) <= 1
}
