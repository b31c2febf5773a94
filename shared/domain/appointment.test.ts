import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Appointment, AppointmentChange, reviseAppointments, type Appointments } from './appointment.ts'
import {
  appointmentStates,
  comingAppointments,
  earlierAppointments,
  nextAppointment,
  partOfDay,
} from './appointmentChoices.ts'
import { addDays, calendarDate } from './calendarDate.ts'
import type { RandomId } from './fields.ts'

const today = calendarDate('2026-11-24')
const id = (name: string): RandomId => name.padStart(32, '0') as RandomId

function appointment(name: string, part: Partial<Appointment> = {}): Appointment {
  return {
    id: id(name),
    on: today,
    time: '10:30',
    what: 'talk',
    inOwnWords: '',
    place: 'Kade 12',
    route: '',
    withWhom: 'Ria',
    bring: [],
    bringAlso: '',
    interpreter: false,
    state: 'planned',
    ...part,
  }
}

const two: Appointments = [appointment('a'), appointment('b', { time: '09:00' })]

describe('one change', () => {
  test('adds at the end, edits only what is named, and takes one away', () => {
    const added = appointment('c')
    expect(reviseAppointments(two, { change: 'addAppointment', appointment: added })).toEqual([...two, added])
    expect(
      reviseAppointments(two, {
        change: 'editAppointment',
        appointmentId: id('a'),
        edit: { state: 'notWorkedOut' },
      }),
    ).toEqual([{ ...two[0], state: 'notWorkedOut' }, two[1]])
    expect(reviseAppointments(two, { change: 'removeAppointment', appointmentId: id('a') })).toEqual([two[1]])
  })

  test('does not let an undefined field wipe a value, and can take a day away', () => {
    const edit = { change: 'editAppointment', appointmentId: id('a') } as const
    const parsed = AppointmentChange.parse({ ...edit, edit: { place: undefined, route: 'bus 4' } })
    expect(reviseAppointments(two, parsed)?.[0]).toEqual({ ...two[0], route: 'bus 4' })
    expect(reviseAppointments(two, { ...edit, edit: { on: null } })?.[0]?.on).toBeNull()
  })

  test.each<AppointmentChange>([
    { change: 'editAppointment', appointmentId: id('z'), edit: {} },
    { change: 'removeAppointment', appointmentId: id('z') },
  ])('of what is no longer there is null: %j', (change) => {
    expect(reviseAppointments(two, change)).toBeNull()
  })
})

test.each(['24:00', '9:30', '10:60', '10:30:00', 'ochtend'])('%j is no time for an appointment', (time) => {
  expect(Appointment.safeParse(appointment('a', { time })).success).toBe(false)
})

test('the next one is the earliest planned for today or later; a past or finished one is not next', () => {
  const all = [
    appointment('past', { on: addDays(today, -1) }),
    appointment('spoken', { state: 'spoken' }),
    appointment('open', { on: null, time: null }),
    appointment('late', { time: '15:00' }),
    appointment('soon', { time: '09:15' }),
    appointment('tomorrow', { on: addDays(today, 1), time: '08:00' }),
  ]
  expect(nextAppointment(all, today)?.id).toBe(id('soon'))
  expect(comingAppointments(all, today).map((one) => one.id)).toEqual(
    ['soon', 'late', 'tomorrow', 'open'].map(id),
  )
  expect(earlierAppointments(all, today).map((one) => one.id)).toEqual(['spoken', 'past'].map(id))
  expect(nextAppointment([], today)).toBeNull()
})

test('every appointment is either coming or earlier, once', () => {
  const any = fc
    .array(
      fc.record({
        days: fc.option(fc.integer({ min: -9, max: 9 })),
        time: fc.option(fc.constantFrom('08:00', '13:15')),
        state: fc.constantFrom(...appointmentStates),
      }),
      { maxLength: 20 },
    )
    .map((list) =>
      list.map(({ days, time, state }, at) =>
        appointment(String(at), { on: days === null ? null : addDays(today, days), time, state }),
      ),
    )
  fc.assert(
    fc.property(any, (all) => {
      const split = [...comingAppointments(all, today), ...earlierAppointments(all, today)]
      expect(split.map((one) => one.id).sort()).toEqual(all.map((one) => one.id).sort())
    }),
  )
})

test.each([
  ['00:15', 'morning'],
  ['11:59', 'morning'],
  ['12:00', 'afternoon'],
  ['17:59', 'afternoon'],
  ['18:00', 'evening'],
])('at %s it is %s', (time, word) => {
  expect(partOfDay(time)).toBe(word)
})
