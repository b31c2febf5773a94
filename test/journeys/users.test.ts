import { expect, test } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { aTeam, enter, passphrases } from '../builders/aTeam.ts'
import { morning } from '../builders/morning.ts'

test('the lock screen asks who it is, by tile or by a typed name, and shows no names when it should not', async () => {
  const team = await aTeam()
  const { door } = team
  const [own] = await door.good('listOffices', {})
  expect(own?.users.map(({ name }) => name)).toEqual(['Ria', 'Ahmad', 'Balie', 'Els'])
  expect(await door.good('unlockOffice', { passphrase: passphrases.ria, name: ' ria ' })).toMatchObject({
    user: { name: 'Ria', role: 'coordinator' },
    mustChangePassphrase: false,
  })
  await door.good('showNames', { shows: false })
  await door.good('lockOffice', {})
  expect(await door.good('listOffices', {})).toMatchObject([{ users: [], asksName: true }])
  expect(await door.call('unlockOffice', { passphrase: passphrases.ria, name: 'Bert' })).toMatchObject({
    failure: { kind: 'wrongPassphrase' },
  })
})

test('a worker has the own people; a colleague is found by name and number, and opens after a reason', async () => {
  const team = await aTeam()
  const { door, selam, yusuf } = team
  await enter(team, 'ahmad')
  const { people } = await door.good('listPeople', { search: '', limit: 50 })
  expect(people.map(({ callName, isColleagues }) => [callName, isColleagues])).toEqual([['Yusuf', false]])
  const [found] = (await door.good('listPeople', { search: 'Selam', limit: 5 })).people
  expect(found).toMatchObject({ id: selam, callName: 'Selam', nameInOwnScript: '', isColleagues: true })
  const shut = { failure: { kind: 'notYourPerson' } }
  expect(await door.call('readDossier', { id: selam })).toMatchObject(shut)
  expect(await door.call('editPerson', { id: selam, edit: { phone: '1' } })).toMatchObject(shut)
  expect(await door.call('previewPaper', { id: selam, paper: 'mijnPlan', language: 'nl', largeLetters: false })).toMatchObject(shut) // prettier-ignore
  expect(await door.call('setSupporters', { id: selam, supporters: [] })).toMatchObject(shut)

  const { until } = await door.good('breakGlass', { id: selam, reason: 'urgent', inOwnWords: 'belde zelf' })
  const { dossier, openUntil } = await door.good('readDossier', { id: selam })
  expect(openUntil).toBe(until)
  expect(dossier.glassBroken).toMatchObject([
    { by: { name: 'Ahmad' }, reason: 'urgent', inOwnWords: 'belde zelf' },
  ])
  door.wait(31 * 60)
  expect(await door.call('readDossier', { id: selam })).toMatchObject(shut)
  expect((await door.good('readDossier', { id: yusuf })).openUntil).toBeNull()
  expect(await door.call('addUser', { name: 'X', role: 'worker', endsOn: null, passphrase: 'een zin die lang is', isTheirOwn: true })).toMatchObject({ failure: { kind: 'notForYou' } }) // prettier-ignore
})

test('what a colleague typed is found only while that dossier may be opened', async () => {
  const team = await aTeam()
  const { door, selam, yusuf } = team
  const found = async (search: string): Promise<readonly RandomId[]> =>
    (await door.good('searchTexts', { search })).found.map(({ id }) => id)
  await enter(team, 'ria')
  expect(await found('selam')).toEqual([selam])
  await door.good('lockOffice', {})
  await enter(team, 'ahmad')
  expect([await found('selam'), await found('yusuf')]).toEqual([[], [yusuf]])
  await door.good('breakGlass', { id: selam, reason: 'urgent', inOwnWords: '' })
  expect(await found('selam')).toEqual([selam])
  door.wait(31 * 60)
  expect(await found('selam')).toEqual([])
})

test('the front desk finds, makes an appointment and leaves a note; a worker finds both in the dossier', async () => {
  const team = await aTeam()
  const { door, selam } = team
  await enter(team, 'balie')
  expect(await door.good('readRoom', {})).toMatchObject({ user: { name: 'Balie' }, people: 2, waiting: 0 })
  expect(await door.good('findInRoom', { search: 'ሰላም' })).toMatchObject([{ id: selam, callName: 'Selam' }])
  expect(await door.good('findInRoom', { search: '' })).toEqual([])
  const shut = { failure: { kind: 'notForYou' } }
  expect(await door.call('readDossier', { id: selam })).toMatchObject(shut)
  expect(await door.call('listPeople', { search: '', limit: 5 })).toMatchObject(shut)
  expect(await door.call('listUsers', {})).toMatchObject(shut)
  expect(await door.call('leaveSlip', { words: { slip: 'note', dossier: 'f'.repeat(32) as RandomId, text: 'x' } })).toMatchObject(shut) // prettier-ignore
  const appointment = {
    id: 'a'.repeat(32) as RandomId, on: calendarDate('2026-12-01'), time: '10:30', what: 'talk', inOwnWords: '', place: 'De Brug',
    route: '', withWhom: 'Ria', bring: [], bringAlso: '', interpreter: false, state: 'planned',
  } as const // prettier-ignore
  await door.good('leaveSlip', { words: { slip: 'appointment', dossier: selam, appointment } })
  await door.good('leaveSlip', { words: { slip: 'note', dossier: selam, text: 'komt met haar zus' } })
  expect(await door.good('lookInRoom', { id: selam })).toMatchObject({ role: 'frontDesk', waiting: [{}, {}] })
  await door.good('lockOffice', {})

  await enter(team, 'ria')
  const { dossier } = await door.good('readDossier', { id: selam })
  expect(dossier.appointments).toMatchObject([{ on: '2026-12-01' }])
  expect(dossier.deskNotes.map(({ about, by }) => [about, by.name])).toEqual([
    ['appointment', 'Balie'],
    ['note', 'Balie'],
  ])
  const [, note] = dossier.deskNotes
  await door.good('putNoteAway', { id: selam, note: note?.id ?? selam, putAway: true })
  expect((await door.good('readDossier', { id: selam })).dossier.deskNotes[1]?.putAway).toBe(true)
  await door.good('lockOffice', {})

  await enter(team, 'balie')
  expect(await door.good('lookInRoom', { id: selam })).toMatchObject({
    person: { appointments: [{ on: '2026-12-01', withWhom: 'Ria' }] },
    waiting: [],
  })
})

test('a volunteer sees the assigned person until the last day', async () => {
  const team = await aTeam()
  const { door, selam, yusuf } = team
  await enter(team, 'els')
  expect(await door.good('findInRoom', { search: '' })).toMatchObject([{ callName: 'Selam' }])
  expect(await door.good('lookInRoom', { id: selam })).toMatchObject({
    role: 'volunteer',
    person: { phone: '06 00 00 00 01' },
  })
  expect(await door.call('lookInRoom', { id: yusuf })).toMatchObject({ failure: { kind: 'goneMeanwhile' } })
  await door.good('changePassphrase', {
    passphrase: passphrases.els,
    nextPassphrase: 'een eigen zin van Els',
  })
  await door.good('lockOffice', {})
  expect(await door.good('unlockOffice', { passphrase: 'een eigen zin van Els', user: team.users.els })).toMatchObject({ user: { role: 'volunteer' } }) // prettier-ignore
})

test('stopping access takes effect at once, and every dossier gets a new key', async () => {
  const team = await aTeam()
  const { door, yusuf, users } = team
  await enter(team, 'ria')
  expect(await door.call('stopAccess', { user: users.ria })).toMatchObject({
    failure: { kind: 'lastCoordinator' },
  })
  await door.good('stopAccess', { user: users.ahmad })
  expect((await door.good('listUsers', {})).keysToRenew).toBe(true)
  await door.good('renewKeys', {})
  expect(await door.good('listUsers', {})).toMatchObject({
    keysToRenew: false,
    users: [{ isYou: true }, {}, {}],
  })
  // Whose supporters have all left is with the coordinator.
  expect((await door.good('readDossier', { id: yusuf })).openUntil).toBeNull()
  await door.good('lockOffice', {})
  expect(await door.call('unlockOffice', { passphrase: passphrases.ahmad, user: users.ahmad })).toMatchObject(
    {
      failure: { kind: 'wrongPassphrase' },
    },
  )
  door.wait(60)
  await enter(team, 'ria')
  expect((await door.good('readDossier', { id: yusuf })).dossier.person.callName).toBe('Yusuf')
})

test('the practice office goes on as it was: one coordinator, eleven people, all of them hers', async () => {
  const door = await morning()
  expect(await door.good('openPracticeOffice', {})).toMatchObject({
    user: { role: 'coordinator' },
    dossiers: 11,
  })
  const { people } = await door.good('listPeople', { search: '', limit: 50 })
  expect(people.filter(({ isColleagues }) => isColleagues)).toEqual([])
  const { passphrase } = await door.good('suggestPassphrase', {})
  expect(passphrase.split(' ')).toHaveLength(6)
})
