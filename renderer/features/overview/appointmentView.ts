import type { Appointment } from '#shared/domain/appointment.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Person } from '#shared/domain/person.ts'

/** An appointment before anything is chosen: a talk with whoever supports the person, with an interpreter if one is wanted. */
export function newAppointment(id: RandomId, person: Person, worker: string): Appointment {
  return {
    id,
    on: null,
    time: null,
    what: 'talk',
    inOwnWords: '',
    place: '',
    route: '',
    withWhom: person.supportedBy || worker,
    bring: [],
    bringAlso: '',
    interpreter: person.interpreter === 'yes',
    state: 'planned',
  }
}

/** Nothing was chosen or written; such an appointment is taken away again when it is closed. */
export function isEmptyAppointment(appointment: Appointment): boolean {
  const { on, time, what, place, route, bring, bringAlso, inOwnWords } = appointment
  const words = [place, route, bringAlso, inOwnWords]
  return on === null && time === null && what === 'talk' && bring.length === 0 && words.every(isBlank)
}

/** Only of what has been is asked how it went; before that the question would be strange. */
export function asksHowItWent({ on, state }: Appointment, today: CalendarDate): boolean {
  return state !== 'planned' || (on !== null && on <= today)
}

function isBlank(text: string): boolean {
  return text.trim() === ''
}
