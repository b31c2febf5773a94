import { expect, test } from 'vitest'
import { Appointment } from '#shared/domain/appointment.ts'
import { calendarDate as day } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Person } from '#shared/domain/person.ts'
import { asksHowItWent, isEmptyAppointment, newAppointment } from './appointmentView.ts'

const id = '0123456789abcdef0123456789abcdef' as RandomId
const person = { supportedBy: 'Ria', interpreter: 'yes' } as Person
const fresh = newAppointment(id, person, 'Joke')

test('a new appointment fits its schema and is with whoever supports the person', () => {
  expect(Appointment.parse(fresh)).toEqual(fresh)
  expect(fresh).toMatchObject({ withWhom: 'Ria', interpreter: true, on: null })
  expect(newAppointment(id, { ...person, supportedBy: '', interpreter: 'no' }, 'Joke')).toMatchObject({
    withWhom: 'Joke',
    interpreter: false,
  })
})

test.each<Partial<Appointment>>([
  { on: day('2026-12-01') },
  { time: '10:30' },
  { what: 'school' },
  { place: 'Kade 12' },
  { bring: ['card'] },
  { bringAlso: 'foto’s' },
])('an appointment with %j is not thrown away', (part) => {
  expect(isEmptyAppointment(fresh)).toBe(true)
  expect(isEmptyAppointment({ ...fresh, ...part })).toBe(false)
})

test.each([
  [{}, false],
  [{ on: day('2026-11-25') }, false],
  [{ on: day('2026-11-24') }, true],
  [{ on: day('2026-11-23') }, true],
  [{ on: day('2026-11-25'), state: 'moved' as const }, true],
])('with %j, how it went is asked: %s', (part, asked) => {
  expect(asksHowItWent({ ...fresh, ...part }, day('2026-11-24'))).toBe(asked)
})
