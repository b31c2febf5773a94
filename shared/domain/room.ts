import { z } from 'zod'
import { Appointment } from './appointment.ts'
import type { CalendarDate } from './calendarDate.ts'
import type { Dossier } from './dossier.ts'
import { birthYearOf } from './birthYear.ts'
import { CalendarDateField, LineField, RandomIdField, TextField } from './fields.ts'
import { Person } from './person.ts'
import { Step } from './plan.ts'
import { volunteersDoers } from './slip.ts'
import type { DossierSummary } from './summary.ts'
import { User } from './user.ts'

/*
 * What a room holds: everything that its user may see, and nothing besides. Written by the office for that user alone.
 */

const PersonFields = Person.unwrap().shape

/** A planned appointment: day, time, place, and with whom. What to bring and how it went stay in the dossier. */
export const RoomAppointment = Appointment.unwrap()
  .pick({ id: true, time: true, what: true, inOwnWords: true, place: true, withWhom: true })
  .extend({ on: CalendarDateField })
  .readonly()
export type RoomAppointment = z.infer<typeof RoomAppointment>

const Named = z.object({
  id: RandomIdField,
  number: LineField,
  callName: PersonFields.callName,
  otherNames: PersonFields.otherNames,
  nameInOwnScript: PersonFields.nameInOwnScript,
})

/** To tell two people of one name apart at the desk, the year of birth is enough. */
export const DeskPerson = Named.extend({
  birthYear: z.number().int().nullable(),
  appointments: z.array(RoomAppointment).readonly(),
}).readonly()
export type DeskPerson = z.infer<typeof DeskPerson>

export const VolunteersPerson = Named.extend({
  phone: PersonFields.phone,
  speaks: PersonFields.speaks,
  dutch: PersonFields.dutch,
  interpreter: PersonFields.interpreter,
  interpreterWish: PersonFields.interpreterWish,
  paperLanguage: PersonFields.paperLanguage,
  goodToKnow: PersonFields.goodToKnow,
  /** First name of the worker to turn to. */
  supportedBy: PersonFields.supportedBy,
  tasks: z
    .array(
      Step.unwrap()
        .pick({ id: true, what: true, doer: true, doerName: true, by: true })
        .extend({ goalId: RandomIdField, goal: TextField })
        .readonly(),
    )
    .readonly(),
  appointments: z.array(RoomAppointment).readonly(),
}).readonly()
export type VolunteersPerson = z.infer<typeof VolunteersPerson>

const Part = z.discriminatedUnion('role', [
  z.object({ role: z.literal('frontDesk'), people: z.array(DeskPerson).readonly() }).readonly(),
  z.object({ role: z.literal('volunteer'), people: z.array(VolunteersPerson).readonly() }).readonly(),
])
export type RoomPart = z.infer<typeof Part>

export const RoomContent = z
  .object({
    user: User,
    office: z.object({ name: LineField, phone: LineField }).readonly(),
    endsOn: CalendarDateField.nullable(),
    /** The highest number of this user's slips that the office has had. */
    slipsTaken: z.number().int().min(0),
    /** Numbers of slips that never arrived or could not be read: what stood on them must be told again. */
    slipsMissing: z.array(z.number().int()).readonly(),
    part: Part,
  })
  .readonly()
export type RoomContent = z.infer<typeof RoomContent>

/** The desk finds everybody, and sees only when somebody is expected. `today`: what is past is not shown. */
export function deskPerson(summary: DossierSummary, today: CalendarDate): DeskPerson {
  const { id, number, callName, otherNames, nameInOwnScript } = summary
  return {
    id,
    number,
    callName,
    otherNames,
    nameInOwnScript,
    birthYear: birthYearOf(summary.birth),
    appointments: next(
      summary.appointments.map((planned) => ({
        ...planned,
        place: planned.place ?? '',
        withWhom: planned.withWhom ?? '',
      })),
      today,
    ),
  }
}

/** False for the line of an earlier release's list, which lacks the place of an appointment. */
export function knowsPlaces(summary: DossierSummary): boolean {
  return summary.appointments.every(({ place, withWhom }) => place !== undefined && withWhom !== undefined)
}

/** Never the kennismaking, the plan's reasons, papers, moments or what the municipality asks. */
export function volunteersPerson(
  { id, number, person, plan, appointments }: Dossier,
  today: CalendarDate,
): VolunteersPerson {
  const { callName, otherNames, nameInOwnScript, phone, speaks, dutch, interpreter, interpreterWish } = person
  const { paperLanguage, goodToKnow, supportedBy } = person
  const open = plan.goals.filter(({ state }) => state === 'open' || state === 'busy')
  return {
    id,
    number,
    callName,
    otherNames,
    nameInOwnScript,
    phone,
    speaks,
    dutch,
    interpreter,
    interpreterWish,
    paperLanguage,
    goodToKnow,
    supportedBy,
    tasks: open.flatMap((goal) =>
      goal.steps
        .filter((step) => !step.done && volunteersDoers.includes(step.doer))
        .map(({ id: step, what, doer, doerName, by }) => ({
          id: step,
          what,
          doer,
          doerName,
          by,
          goalId: goal.id,
          goal: goal.inDutch || goal.ownWords.text,
        })),
    ),
    appointments: next(
      appointments.flatMap((planned) =>
        planned.state === 'planned' && planned.on !== null ? [{ ...planned, on: planned.on }] : [],
      ),
      today,
    ),
  }
}

/** From today on, the earliest first; at most ten, because a room is written again for each change. */
function next(appointments: readonly RoomAppointment[], today: CalendarDate): readonly RoomAppointment[] {
  return appointments
    .filter(({ on }) => on >= today)
    .map(({ id, on, time, what, inOwnWords, place, withWhom }) => ({
      id,
      on,
      time,
      what,
      inOwnWords,
      place,
      withWhom,
    }))
    .sort((a, b) => `${a.on} ${a.time ?? '~'}`.localeCompare(`${b.on} ${b.time ?? '~'}`))
    .slice(0, 10)
}
