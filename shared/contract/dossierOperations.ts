import { z } from 'zod'
import { AppointmentChange } from '#shared/domain/appointment.ts'
import { AttachmentChange } from '#shared/domain/attachment.ts'
import { ChangeLabel } from '#shared/domain/changeHistory.ts'
import { ConsentGiven } from '#shared/domain/consent.ts'
import { RandomIdField } from '#shared/domain/fields.ts'
import { FirstWeeksChange } from '#shared/domain/firstWeeks.ts'
import { IntakeAnswer, IntakeChange } from '#shared/domain/intake.ts'
import { consentPurposes, questionIds } from '#shared/domain/intakeQuestions.ts'
import { LawFactsEdit } from '#shared/domain/lawFacts.ts'
import { MomentChange } from '#shared/domain/moment.ts'
import { MunicipalPipEdit } from '#shared/domain/municipalPip.ts'
import { PlanChange } from '#shared/domain/plan.ts'
import { AttachmentWish, OneAttachment } from './attachmentWish.ts'
import { Draft, DraftName, NewDraft } from './draft.ts'
import { command, done, nothing, query, work } from './operation.ts'
import { Saved } from './views.ts'

/** What is written in one dossier: part of `contract.ts`. */
export const dossierOperations = {
  // Kennismaking
  giveAnswer: command(
    z
      .object({
        id: RandomIdField,
        question: z.enum(questionIds),
        answer: IntakeAnswer.unwrap().omit({ answeredOn: true }).readonly(),
      })
      .readonly(),
    Saved,
  ),
  /** Which parts are talked about with this person, and the talks themselves. */
  reviseIntake: command(z.object({ id: RandomIdField, revision: IntakeChange }).readonly(), Saved),
  noteConsent: command(z.object({ id: RandomIdField, given: ConsentGiven }).readonly(), Saved),
  /** What rested on it is gone at once, also for undo. */
  withdrawConsent: command(
    z.object({ id: RandomIdField, purpose: z.enum(consentPurposes) }).readonly(),
    Saved,
  ),

  // What the municipality and the law ask: facts typed over from letters
  editMunicipalPip: command(z.object({ id: RandomIdField, edit: MunicipalPipEdit }).readonly(), Saved),
  editLawFacts: command(z.object({ id: RandomIdField, edit: LawFactsEdit }).readonly(), Saved),

  // Mijn plan, and how it goes
  revisePlan: command(z.object({ id: RandomIdField, revision: PlanChange }).readonly(), Saved),
  reviseFirstWeeks: command(z.object({ id: RandomIdField, revision: FirstWeeksChange }).readonly(), Saved),
  reviseAppointments: command(z.object({ id: RandomIdField, revision: AppointmentChange }).readonly(), Saved),
  reviseMoments: command(z.object({ id: RandomIdField, revision: MomentChange }).readonly(), Saved),

  // Undo
  undo: command(z.object({ id: RandomIdField }).readonly(), z.object({ label: ChangeLabel }).readonly()),
  redo: command(z.object({ id: RandomIdField }).readonly(), z.object({ label: ChangeLabel }).readonly()),

  // Documents
  /** Asks for a file and seals it into the dossier. */
  addAttachment: work(AttachmentWish, z.object({ attachment: RandomIdField }).readonly()),
  reviseAttachments: command(z.object({ id: RandomIdField, revision: AttachmentChange }).readonly(), Saved),
  /** A part of a document, to be shown; `next` is where the following part begins, null at the end. */
  readAttachment: query(
    OneAttachment.unwrap()
      .extend({ from: z.number().int().min(0) })
      .readonly(),
    z.object({ base64: z.string(), next: z.number().int().nullable() }).readonly(),
  ),
  /** Asks for a folder and writes the document there, unsealed. The file name holds no name. */
  saveAttachment: work(OneAttachment, z.object({ fileName: z.string() }).readonly()),

  // Text that does not stand where it belongs yet; each user has the own ones
  saveDraft: command(NewDraft, Saved),
  readDrafts: query(nothing, z.array(Draft).readonly()),
  dropDraft: command(DraftName, done),
} as const
