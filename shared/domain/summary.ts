import { z } from 'zod'
import { Appointment } from './appointment.ts'
import type { Dossier } from './dossier.ts'
import { CalendarDateField, LineField, RandomIdField, TextField } from './fields.ts'
import { lastContactOn, missedOn } from './lastContact.ts'
import { Person } from './person.ts'

const PersonFields = Person.unwrap().shape

/** A planned appointment on a chosen day. All of them are kept, because which one is next changes without a save. */
const PlannedAppointment = Appointment.unwrap()
  .pick({ id: true, time: true, what: true, inOwnWords: true })
  .extend({
    on: CalendarDateField,
    // Absent in a list of an earlier release: then they are read from the dossier.
    place: LineField.optional(),
    withWhom: LineField.optional(),
    interpreter: z.boolean().optional(),
  })
  .readonly()

/** What lists, the search and Today need of a dossier, kept in the office's sealed list so that no file is opened for it. */
export const DossierSummary = z
  .object({
    id: RandomIdField,
    number: LineField,
    callName: PersonFields.callName,
    otherNames: PersonFields.otherNames,
    nameInOwnScript: PersonFields.nameInOwnScript,
    birth: PersonFields.birth,
    speaks: PersonFields.speaks,
    paperLanguage: PersonFields.paperLanguage,
    supportedBy: PersonFields.supportedBy,
    lookAgainOn: CalendarDateField.nullable(),
    /** Open steps that the office promised, with an agreed day. */
    ourSteps: z.array(z.object({ what: TextField, by: CalendarDateField }).readonly()).readonly(),
    /** Goals the person reached, in Dutch or else in the own words. */
    reached: z.array(TextField).readonly(),
    appointments: z.array(PlannedAppointment).readonly(),
    /** Users whose person this is. */
    supporters: z.array(RandomIdField).readonly().default([]),
    // Absent in a list of an earlier release, until each dossier was read once more.
    finishedOn: CalendarDateField.nullable().optional(),
    lastContactOn: CalendarDateField.nullable().optional(),
    missedOn: CalendarDateField.nullable().optional(),
  })
  .readonly()
export type DossierSummary = z.infer<typeof DossierSummary>

export function summaryOf(dossier: Dossier): DossierSummary {
  const { person, plan } = dossier
  return {
    id: dossier.id,
    number: dossier.number,
    callName: person.callName,
    otherNames: person.otherNames,
    nameInOwnScript: person.nameInOwnScript,
    birth: person.birth,
    speaks: person.speaks,
    paperLanguage: person.paperLanguage,
    supportedBy: person.supportedBy,
    lookAgainOn: plan.lookAgainOn,
    ourSteps: plan.goals
      .flatMap((goal) => goal.steps)
      .flatMap((step) =>
        step.doer === 'us' && !step.done && step.by ? [{ what: step.what, by: step.by }] : [],
      ),
    reached: plan.goals
      .filter((goal) => goal.state === 'reached')
      .map((goal) => goal.inDutch || goal.ownWords.text),
    appointments: dossier.appointments.flatMap(
      ({ id, on, time, what, inOwnWords, place, withWhom, interpreter, state }) =>
        state === 'planned' && on !== null
          ? [{ id, on, time, what, inOwnWords, place, withWhom, interpreter }]
          : [],
    ),
    supporters: dossier.supporters,
    finishedOn: dossier.finishedOn,
    lastContactOn: lastContactOn(dossier),
    missedOn: missedOn(dossier),
  }
}

/** True when an earlier release made it, which did not keep everything that lists show today. */
export function isOfEarlierRelease({ lastContactOn: known }: DossierSummary): boolean {
  return known === undefined
}
