import { describe, expect, test } from 'vitest'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import type { Appointment } from './appointment.ts'
import type { AppointmentState } from './appointmentChoices.ts'
import { calendarDate } from './calendarDate.ts'
import type { Dossier } from './dossier.ts'
import { lastContactOn, missedOn } from './lastContact.ts'

const { dossier } = aDossier(testId(1))

function withAppointments(...days: readonly (readonly [string | null, AppointmentState])[]): Dossier {
  const appointments = days.map<Appointment>(([on, state], at) => ({
    id: testId(at + 10), on: on === null ? null : calendarDate(on), time: null, what: 'talk', inOwnWords: '',
    place: '', route: '', withWhom: '', bring: [], bringAlso: '', interpreter: false, state,
  })) // prettier-ignore
  return { ...dossier, appointments, intake: { ...dossier.intake, talks: [] }, moments: [] }
}

describe('the last contact', () => {
  test('is the newest of appointments, talks and moments that took place', () => {
    const spoken = withAppointments(['2026-11-03', 'spoken'], ['2026-11-10', 'spoken'])
    expect(lastContactOn(spoken)).toBe('2026-11-10')
    const talk = { id: testId(1), on: calendarDate('2026-11-12'), note: '' }
    const talks = [{ ...talk, interpreter: 'none', alone: 'alone' }] as const
    const talked = { ...spoken, intake: { ...spoken.intake, talks } }
    expect(lastContactOn(talked)).toBe('2026-11-12')
    const words = { text: '', language: 'nl' } as const
    const moment = { own: {}, worker: {}, proudOf: words, whatHelped: words, whatNow: words }
    const moments = [{ id: testId(2), on: calendarDate('2026-11-14'), ...moment }]
    expect(lastContactOn({ ...talked, moments })).toBe('2026-11-14')
  })

  test('is not what is planned, was moved, or did not work out', () => {
    const others = (['planned', 'moved', 'notWorkedOut'] as const).map(
      (state) => ['2026-11-17', state] as const,
    )
    expect(lastContactOn(withAppointments(...others, [null, 'spoken']))).toBeNull()
  })
})

describe('an appointment that did not work out', () => {
  test('asks for contact until something came after it', () => {
    const missed = ['2026-11-17', 'notWorkedOut'] as const
    expect(missedOn(withAppointments(missed))).toBe('2026-11-17')
    expect(missedOn(withAppointments(['2026-11-10', 'spoken'], missed))).toBe('2026-11-17')
    expect(missedOn(withAppointments(missed, ['2026-11-18', 'spoken']))).toBeNull()
    expect(missedOn(withAppointments(missed, ['2026-12-01', 'planned']))).toBeNull()
  })

  test('spoken later on the same day is contact', () => {
    expect(missedOn(withAppointments(['2026-11-17', 'notWorkedOut'], ['2026-11-17', 'spoken']))).toBeNull()
  })
})
