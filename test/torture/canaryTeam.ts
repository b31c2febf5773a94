import { addDays } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Person } from '#shared/domain/person.ts'
import { today } from '../builders/doorOverOffice.ts'
import type { Go } from './canaryDrive.ts'
import { canary, canaryPassphrase, idOf, typed } from './canaryWords.ts'

/** Passphrases that hold the word, one for each. */
const passphraseOf = (who: string): string => `${canary} en ${who} in de tuin`

/** Several people work in one office: a worker breaks the glass, the desk and a volunteer leave slips. */
export async function driveTeam(go: Go, person: Person, selam: RandomId): Promise<void> {
  const add = (name: string, role: 'worker' | 'frontDesk' | 'volunteer') =>
    go('addUser', {
      name,
      role,
      passphrase: passphraseOf(name),
      isTheirOwn: true,
      endsOn: role === 'volunteer' ? addDays(today, 90) : null,
    })
  const ahmad = await add('Ahmad', 'worker')
  const desk = await add('Balie', 'frontDesk')
  const els = await add('Els', 'volunteer')
  const { id: other } = await go('addPerson', {
    person: { ...person, callName: typed('a colleague’s person') },
  })
  const [ria] = (await go('listUsers', {})).users
  if (!ria) throw new Error('an office without a user')
  await go('setSupporters', { id: selam, supporters: [ria.id, els.id] })
  await go('setSupporters', { id: other, supporters: [ria.id] })
  const agreement = {
    user: els.id,
    role: typed('role'),
    from: today,
    language: 'ti',
    largeLetters: false,
  } as const
  await go('previewAgreement', agreement)
  await go('saveAgreement', agreement)
  await go('printAgreement', { ...agreement, copies: 1 })
  await go('changePassphrase', { passphrase: canaryPassphrase, nextPassphrase: passphraseOf('Ria') })

  const enter = async (user: RandomId, name: string): Promise<void> => {
    await go('lockOffice', {})
    await go('unlockOffice', { passphrase: passphraseOf(name), user })
  }
  await enter(ahmad.id, 'Ahmad')
  await go('breakGlass', { id: selam, reason: 'other', inOwnWords: typed('reason') })
  await go('readDossier', { id: selam })
  await enter(desk.id, 'Balie')
  await go('readRoom', {})
  await go('findInRoom', { search: typed('found') })
  await go('lookInRoom', { id: selam })
  const appointment = {
    id: idOf('f'), on: addDays(today, 4), time: '09:30', what: 'other', inOwnWords: typed('desk'), place: typed('desk'), route: typed('desk'),
    withWhom: typed('desk'), bring: [], bringAlso: typed('desk'), interpreter: false, state: 'planned',
  } as const // prettier-ignore
  await go('leaveSlip', { words: { slip: 'appointment', dossier: selam, appointment } })
  await go('leaveSlip', { words: { slip: 'note', dossier: selam, text: typed('slip') } })
  await enter(els.id, 'Els')
  await go('lookInRoom', { id: selam })
  const step = { goalId: idOf('a'), stepId: idOf('b'), what: typed('step') }
  await go('leaveSlip', { words: { slip: 'stepDone', dossier: selam, ...step } })
  await enter(ria.id, 'Ria')
  await go('readDossier', { id: selam })
  await go('startSheets', { places: [typed('one'), typed('two'), typed('three')] })
  await go('stopSheets', {})
  await go('renewKeys', {})
  await go('changePassphrase', { passphrase: passphraseOf('Ria'), nextPassphrase: canaryPassphrase })
}
