import { z } from 'zod'
import { appointmentKinds, appointmentStates, thingsToBring } from './appointmentChoices.ts'
import { CalendarDateField, LineField, RandomIdField, type RandomId } from './fields.ts'
import { givenFields } from './givenFields.ts'
import { isClockTime } from './timeInput.ts'

/** 'HH:MM', on the clock of the Netherlands. */
const ClockTimeField = z.custom<string>(isClockTime)

/** Two people (or more) meet. Fit to be read by the person it is with, like everything in the dossier. */
export const Appointment = z
  .object({
    id: RandomIdField,
    /** Null: no day is chosen yet. */
    on: CalendarDateField.nullable(),
    time: ClockTimeField.nullable(),
    what: z.enum(appointmentKinds),
    /** What it is when it is 'other'; empty otherwise. */
    inOwnWords: LineField,
    place: LineField,
    /** How to get there, in a few words: 'bus 4, halte Markt'. */
    route: LineField,
    /** A first name. */
    withWhom: LineField,
    bring: z.array(z.enum(thingsToBring)).max(thingsToBring.length).readonly(),
    bringAlso: LineField,
    interpreter: z.boolean(),
    state: z.enum(appointmentStates),
  })
  .readonly()
export type Appointment = z.infer<typeof Appointment>

export const Appointments = z.array(Appointment).max(5_000).readonly()
export type Appointments = z.infer<typeof Appointments>

const AppointmentWords = Appointment.unwrap().omit({ id: true })

/** One change to the appointments; small, so that two quick saves both count. */
export const AppointmentChange = z.discriminatedUnion('change', [
  z.object({ change: z.literal('addAppointment'), appointment: Appointment }).readonly(),
  z
    .object({
      change: z.literal('editAppointment'),
      appointmentId: RandomIdField,
      edit: AppointmentWords.partial().readonly(),
    })
    .readonly(),
  z.object({ change: z.literal('removeAppointment'), appointmentId: RandomIdField }).readonly(),
])
export type AppointmentChange = z.infer<typeof AppointmentChange>

/** The appointments after `change`, or null when the one it speaks of is no longer there. */
export function reviseAppointments(
  appointments: Appointments,
  change: AppointmentChange,
): Appointments | null {
  switch (change.change) {
    case 'addAppointment':
      return [...appointments, change.appointment]
    case 'editAppointment':
      return withAppointment(appointments, change.appointmentId, (appointment) => [
        { ...appointment, ...givenFields(change.edit) },
      ])
    case 'removeAppointment':
      return withAppointment(appointments, change.appointmentId, () => [])
  }
}

function withAppointment(
  appointments: Appointments,
  id: RandomId,
  edit: (appointment: Appointment) => readonly Appointment[],
): Appointments | null {
  if (!appointments.some((appointment) => appointment.id === id)) return null
  return appointments.flatMap((appointment) => (appointment.id === id ? edit(appointment) : [appointment]))
}
