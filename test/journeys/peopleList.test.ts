import { expect, test } from 'vitest'
import type { Input } from '#shared/contract/contract.ts'
import { addDays } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { aTeam, enter, personCalled, type Team } from '../builders/aTeam.ts'
import { today } from '../builders/doorOverOffice.ts'

type List = NonNullable<Input<'listPeople'>['list']>

async function names({ door }: Team, list: List): Promise<readonly string[]> {
  const { people } = await door.good('listPeople', { search: '', limit: 50, list })
  return people.map(({ callName }) => callName)
}

test('a coordinator sees the own people, everybody, and whose support is rounded off', async () => {
  const team = await aTeam()
  const { door, yusuf } = team
  await enter(team, 'ria')
  expect([await names(team, 'own'), await names(team, 'all')]).toEqual([['Selam'], ['Selam', 'Yusuf']])
  expect(await names(team, 'finished')).toEqual([])
  await door.good('breakGlass', { id: yusuf, reason: 'coordination', inOwnWords: '' })
  await door.good('finishSupport', { id: yusuf, isFinished: true })
  expect([await names(team, 'all'), await names(team, 'finished')]).toEqual([['Selam'], ['Yusuf']])
  const { people } = await door.good('listPeople', { search: 'Yusuf', limit: 5, list: 'own' })
  expect(people).toMatchObject([{ callName: 'Yusuf', finishedOn: today }])
})

test('a worker lists the own people only, also those whose support is rounded off', async () => {
  const team = await aTeam()
  const { door, yusuf } = team
  await enter(team, 'ahmad')
  expect([await names(team, 'own'), await names(team, 'all')]).toEqual([['Yusuf'], ['Yusuf']])
  await door.good('finishSupport', { id: yusuf, isFinished: true })
  expect([await names(team, 'all'), await names(team, 'finished')]).toEqual([[], ['Yusuf']])
  await door.good('lockOffice', {})
  await enter(team, 'ria')
  await door.good('lockOffice', {})
  await enter(team, 'ahmad')
  expect(await names(team, 'finished')).toEqual(['Yusuf'])
})

test('rounding off and going on each have a way back, and start a list of their own again', async () => {
  const team = await aTeam()
  const { door, selam } = team
  await enter(team, 'ria')
  await door.good('finishSupport', { id: selam, isFinished: true })
  expect(await door.good('undo', { id: selam })).toEqual({ label: 'supportFinished' })
  expect(await names(team, 'own')).toEqual(['Selam'])
  await door.good('redo', { id: selam })
  await door.good('finishSupport', { id: selam, isFinished: false })
  expect(await names(team, 'own')).toEqual(['Selam'])
  expect(await door.good('undo', { id: selam })).toEqual({ label: 'supportGoesOn' })
  expect(await names(team, 'finished')).toEqual(['Selam'])
})

test('the last contact and the next appointment stand in the line, and not for a colleague', async () => {
  const team = await aTeam()
  const { door, selam } = team
  await enter(team, 'ria')
  const [before, after] = [addDays(today, -7), addDays(today, 7)]
  const appointment = {
    time: '10:30', what: 'talk', inOwnWords: '', place: '', route: '', withWhom: '', bring: [], bringAlso: '',
    interpreter: false,
  } as const // prettier-ignore
  const added = [
    { ...appointment, id: '1'.repeat(32) as RandomId, on: before, state: 'spoken' },
    { ...appointment, id: '2'.repeat(32) as RandomId, on: after, state: 'planned' },
  ] as const
  for (const one of added)
    await door.good('reviseAppointments', {
      id: selam,
      revision: { change: 'addAppointment', appointment: one },
    })
  const [line] = (await door.good('listPeople', { search: '', limit: 5, list: 'own' })).people
  expect(line).toMatchObject({ lastContactOn: before, next: { on: after, time: '10:30' } })
  await door.good('lockOffice', {})
  await enter(team, 'ahmad')
  const [colleagues] = (await door.good('listPeople', { search: 'Selam', limit: 5 })).people
  expect(colleagues).toMatchObject({ callName: 'Selam', lastContactOn: null, next: null, finishedOn: null })
})

test('a long list says how many there are and gives the first by name', async () => {
  const team = await aTeam()
  const { door } = team
  await enter(team, 'ria')
  for (const callName of ['Çiğdem', 'Čestmír', 'Adam', 'Žana', 'آدم'])
    await door.good('addPerson', { person: personCalled(callName) })
  const { people, total } = await door.good('listPeople', { search: '', limit: 3, list: 'own' })
  expect(people.map(({ callName }) => callName)).toEqual(['Adam', 'Čestmír', 'Çiğdem'])
  expect(total).toBe(6)
})
