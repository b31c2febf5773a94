import { expect, test } from 'vitest'
import { addDays, type CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Appointment } from '#shared/domain/appointment.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { aTeam, enter, type Team } from '../builders/aTeam.ts'
import { today } from '../builders/doorOverOffice.ts'

const anAppointment: Appointment = {
  id: '1'.repeat(32) as RandomId, on: today, time: '10:30', what: 'other', inOwnWords: 'zzyzx', place: '', route: '',
  withWhom: '', bring: [], bringAlso: '', interpreter: false, state: 'planned',
} // prettier-ignore

async function meet(
  { door }: Team,
  id: RandomId,
  number: number,
  on: CalendarDate,
  state: Appointment['state'],
): Promise<void> {
  const appointment = { ...anAppointment, id: String(number).padStart(32, '0') as RandomId, on, state }
  await door.good('reviseAppointments', { id, revision: { change: 'addAppointment', appointment } })
}

/** Yusuf, who is Ahmad's: an appointment today, a step of ours and a goal that was reached. */
async function withYusufsDay(team: Team): Promise<void> {
  const { door, yusuf } = team
  await enter(team, 'ahmad')
  await meet(team, yusuf, 1, today, 'planned')
  const step = { id: '5'.repeat(32) as RandomId, what: 'zzyzx bellen', doer: 'us', doerName: '', by: today, done: false } // prettier-ignore
  const goal = {
    id: '6'.repeat(32) as RandomId, ownWords: { text: 'zzyzx', language: 'ar' }, inDutch: 'zzyzx', why: '', canAlready: '',
    pictogram: null, state: 'reached', steps: [step],
  } as const // prettier-ignore
  await door.good('revisePlan', { id: yusuf, revision: { change: 'addGoal', goal } as never })
  await door.good('lockOffice', {})
}

test('a coordinator sees the own list, or the whole office without what was typed about colleagues’ people', async () => {
  const team = await aTeam()
  const { door } = team
  await withYusufsDay(team)
  await enter(team, 'ria')
  expect(await door.good('today', {})).toMatchObject({ people: 1, hasMore: true, appointments: [] })
  const office = await door.good('today', { wholeOffice: true })
  const yusuf = { callName: 'Yusuf', colleague: 'Ahmad' }
  expect(office).toMatchObject({
    people: 2,
    appointments: [{ ...yusuf, time: '10:30', what: null, inOwnWords: '' }],
    ourSteps: [{ ...yusuf, what: null, by: today }],
    celebrate: [{ ...yusuf, goal: null }],
  })
  expect(JSON.stringify(office)).not.toContain('zzyzx')
})

test('a worker sees the own people whatever is asked, with the words', async () => {
  const team = await aTeam()
  const { door, selam } = team
  await enter(team, 'ria')
  await meet(team, selam, 2, today, 'planned')
  await door.good('lockOffice', {})
  await withYusufsDay(team)
  await enter(team, 'ahmad')
  const asked = await door.good('today', { wholeOffice: true })
  expect(asked).toEqual(await door.good('today', {}))
  expect(asked).toMatchObject({
    people: 1,
    hasMore: false,
    appointments: [{ callName: 'Yusuf', colleague: null, inOwnWords: 'zzyzx' }],
    ourSteps: [{ what: 'zzyzx bellen' }],
    celebrate: [{ goal: 'zzyzx' }],
  })
})

test('whose appointment did not work out is to be asked how it is, until something comes after it', async () => {
  const team = await aTeam()
  const { door, selam } = team
  await enter(team, 'ria')
  const before = addDays(today, -4)
  await meet(team, selam, 1, before, 'notWorkedOut')
  expect((await door.good('today', {})).missed).toEqual([
    { id: selam, callName: 'Selam', colleague: null, on: before },
  ])
  await meet(team, selam, 2, addDays(today, 3), 'planned')
  expect((await door.good('today', {})).missed).toEqual([])
})

test('whose support is rounded off is asked nothing, and still comes when there is an appointment', async () => {
  const team = await aTeam()
  const { door, selam } = team
  await enter(team, 'ria')
  await meet(team, selam, 1, addDays(today, 1), 'planned')
  await door.good('revisePlan', { id: selam, revision: { change: 'lookAgain', on: today } })
  expect((await door.good('today', {})).lookAgain).toHaveLength(1)
  await door.good('finishSupport', { id: selam, isFinished: true })
  expect(await door.good('today', {})).toMatchObject({
    people: 0,
    lookAgain: [],
    appointments: [{ callName: 'Selam' }],
  })
})
