import { z } from 'zod'
import { Appointments } from './appointment.ts'
import { AskBacks, noAskBacks } from './askBack.ts'
import { ChangeHistory, emptyHistory } from './changeHistory.ts'
import { Attachments, noAttachments } from './attachment.ts'
import { CalendarDateField, LineField, PaperLanguageField, RandomIdField, type RandomId } from './fields.ts'
import { DeskNote, keptSlipIds } from './deskNote.ts'
import { GlassBroken } from './glass.ts'
import { FirstWeeks, noFirstWeeks } from './firstWeeks.ts'
import { Handovers, noHandovers } from './handover/handovers.ts'
import { Intake, emptyIntake } from './intake.ts'
import { MergeChoices } from './handover/mergeQuestion.ts'
import { LawFacts, noLawFacts } from './lawFacts.ts'
import { Moments, noMoments } from './moment.ts'
import { MunicipalPip, emptyMunicipalPip } from './municipalPip.ts'
import { paperNames } from './paperNames.ts'
import { Person } from './person.ts'
import { Plan, emptyPlan } from './plan.ts'

export type DossierId = RandomId

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
const DossierContent = z
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
    /** Users who support this person; the program opens the dossier for them. Beside the name in `supportedBy`. */
    supporters: z.array(RandomIdField).max(200).readonly().default([]),
    /** What the front desk and volunteers wrote on slips. */
    deskNotes: z.array(DeskNote).readonly().default([]),
    /** The slips that were taken in, the newest last. */
    slipsTaken: z.array(RandomIdField).max(keptSlipIds).readonly().default([]),
    /** Who looked in without being a supporter, and why. */
    glassBroken: z.array(GlassBroken).readonly().default([]),
    /** Documents; their bytes lie in sealed files of their own. */
    attachments: Attachments.default(noAttachments),
    /** What the first weeks in an own house ask; came with format 2. */
    firstWeeks: FirstWeeks.default(noFirstWeeks),
    handovers: Handovers.default(noHandovers),
    /** Which of the copies in `handovers` were asked back. */
    askBacks: AskBacks.default(noAskBacks),
    /** Stay and what else the rules must know; came with format 2. */
    lawFacts: LawFacts.default(noLawFacts),
    /** The day on which the support was rounded off; null while it goes on. Coming back is always possible. */
    finishedOn: CalendarDateField.nullable().default(null),
  })
  .readonly()

/** Written out, because TypeScript gives up on inferring it inside the dossier. */
const HistoryBefore: z.ZodType<ChangeHistory> = ChangeHistory

/** Two dossiers that were put together, both as they were: enough to take them apart again. */
const Joined = z
  .object({
    /** The bundle, when the other one came from another office. */
    id: RandomIdField,
    on: CalendarDateField,
    /** The other office. */
    from: LineField,
    ours: DossierContent,
    theirs: DossierContent,
    choices: MergeChoices,
    /** What could be undone in ours before: given back when the joining is taken back in one step. */
    history: HistoryBefore.default(emptyHistory),
  })
  .readonly()
export type Joined = z.infer<typeof Joined>

export const Dossier = DossierContent.unwrap()
  .extend({ joins: z.array(Joined).max(50).readonly().default([]) })
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
    supporters: [],
    deskNotes: [],
    slipsTaken: [],
    glassBroken: [],
    attachments: noAttachments,
    firstWeeks: noFirstWeeks,
    handovers: noHandovers,
    askBacks: noAskBacks,
    joins: [],
    lawFacts: noLawFacts,
    finishedOn: null,
  }
}
