import type { Appointment } from '#shared/domain/appointment.ts'
import type { RandomId } from '#shared/domain/fields.ts'

export type DeskAppointmentForm = Pick<
  Appointment,
  'on' | 'time' | 'what' | 'inOwnWords' | 'place' | 'withWhom'
>

export const emptyDeskAppointment: DeskAppointmentForm = {
  on: null,
  time: null,
  what: 'talk',
  inOwnWords: '',
  place: '',
  withWhom: '',
}

/** The form as it was kept; an empty one when nothing was. */
export function formOf(kept: string): DeskAppointmentForm {
  return kept === ''
    ? emptyDeskAppointment
    : { ...emptyDeskAppointment, ...(JSON.parse(kept) as Partial<DeskAppointmentForm>) }
}

/** The whole appointment: what the desk does not ask is for the worker to fill in. */
export function appointmentOf(form: DeskAppointmentForm, id: RandomId): Appointment {
  return {
    ...form,
    id,
    inOwnWords: form.what === 'other' ? form.inOwnWords.trim() : '',
    place: form.place.trim(),
    withWhom: form.withWhom.trim(),
    route: '',
    bring: [],
    bringAlso: '',
    interpreter: false,
    state: 'planned',
  }
}
