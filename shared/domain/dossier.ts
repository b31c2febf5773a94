import { z } from 'zod'
import { Appointments } from './appointment.ts'
import { appointmentPapers } from './appointmentChoices.ts'
import { CalendarDateField, LineField, PaperLanguageField, RandomIdField, type RandomId } from './fields.ts'
import { Intake, emptyIntake } from './intake.ts'
import { Moments, noMoments } from './moment.ts'
import { MunicipalPip, emptyMunicipalPip } from './municipalPip.ts'
import { Person } from './person.ts'
import { Plan, emptyPlan } from './plan.ts'

export type DossierId = RandomId

export const paperNames = [
  'mijnPlan',
  'kennismaking',
  ...appointmentPapers,
  'howIsItGoing',
  'municipality',
] as const
export const PaperName = z.enum(paperNames)
export type PaperName = z.infer<typeof PaperName>

/** That a paper was saved or printed: which, in which language, when. Never its content. */
export const PaperRecord = z
  .object({
    paper: PaperName,
    language: PaperLanguageField,
    madeOn: CalendarDateField,
    /** The plan version frozen by this print; null for papers without a plan. */
    planVersion: z.number().int().positive().nullable(),
  })
  .readonly()
export type PaperRecord = z.infer<typeof PaperRecord>

/** Everything the office keeps about one person. Fit to be read by that person, all of it. */
export const Dossier = z
  .object({
    id: RandomIdField,
    /** Random, readable aloud, without vowels or digits that look alike; for example 'KX-4729'. Not derived from anything. */
    number: LineField,
    person: Person,
    intake: Intake,
    plan: Plan,
    papers: z.array(PaperRecord).readonly(),
    appointments: Appointments,
    /** Moments of looking back together. */
    moments: Moments,
    /** The facts of the municipality's decision, beside the plan and never part of it. */
    municipality: MunicipalPip,
  })
  .readonly()
export type Dossier = z.infer<typeof Dossier>

export function newDossier(id: DossierId, number: string, person: Person): Dossier {
  return {
    id,
    number,
    person,
    intake: emptyIntake,
    plan: emptyPlan,
    papers: [],
    appointments: [],
    moments: noMoments,
    municipality: emptyMunicipalPip,
  }
}
