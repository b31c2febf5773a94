import { z } from 'zod'
import { AppointmentChange } from '#shared/domain/appointment.ts'
import { AttachmentChange } from '#shared/domain/attachment.ts'
import { ChangeLabel } from '#shared/domain/changeHistory.ts'
import { CalendarDateField, LineField, RandomIdField } from '#shared/domain/fields.ts'
import { ConsentGiven } from '#shared/domain/consent.ts'
import { GlassBroken } from '#shared/domain/glass.ts'
import { IntakeAnswer, IntakeChange } from '#shared/domain/intake.ts'
import { consentPurposes, questionIds } from '#shared/domain/intakeQuestions.ts'
import { HouseholdRevision } from '#shared/domain/household.ts'
import { AskBackRevision } from '#shared/domain/askBack.ts'
import { FirstWeeksChange } from '#shared/domain/firstWeeks.ts'
import { MomentChange } from '#shared/domain/moment.ts'
import { LawFactsEdit } from '#shared/domain/lawFacts.ts'
import { MunicipalPipEdit } from '#shared/domain/municipalPip.ts'
import { Birth, Person, PersonChange } from '#shared/domain/person.ts'
import { PlanChange } from '#shared/domain/plan.ts'
import { RuleChange } from '#shared/domain/officeRules.ts'
import { AttachmentWish, OneAttachment } from './attachmentWish.ts'
import { TextsFound } from './textsFound.ts'
import { SlipWords } from '#shared/domain/slip.ts'
import { OfficeUser } from '#shared/domain/user.ts'
import {
  AskedGroups,
  Coordinators,
  KnownSets,
  RecoverWish,
  RecoveryView,
  SheetPlaces,
  SheetsInMaking,
  SheetWish,
  TwoSheets,
} from './recoverySheets.ts'
import { HouseholdView } from './householdViews.ts'
import { OfficeAlarm } from './officeAlarm.ts'
import { Draft, DraftName, NewDraft } from './draft.ts'
import {
  CheckLogQuestion,
  DossierLogQuestion,
  LogCheck,
  LogPage,
  OfficeLogPage,
  OfficeLogQuestion,
} from './logView.ts'
import * as paper from './paperViews.ts'
import { RulesView } from './rulesView.ts'
import { ProvenBackup } from '#shared/fileFormat/backupRecordFile.ts'
import { handoverOperations } from './handoverOperations.ts'
import { command, done, nothing, query, work } from './operation.ts'
import { BackupKind, BackupsView, FoundBackup, OfficeReport, RestorePreview } from './backupViews.ts'
import {
  OfficeKind,
  OfficeDoor,
  OfficeCard,
  OfficeOpened,
  ListedPerson,
  PeopleList,
  PersonLine,
  RecentPerson,
  DossierView,
  Saved,
  PaperWish,
  PaperPreview,
  Preferences,
  TodayView,
  UsersView,
  RoomView,
  RoomLine,
  RoomPerson,
  WorkView,
} from './views.ts'

/** As typed. */
const Passphrase = z.string().max(1_000)

/**
 * Everything the window can ask, in one place; both sides derive their types from it.
 *
 * A query reads and may run at any time. A command changes something; commands wait for each other. Work takes more than
 * a moment: it runs beside the commands, one at a time, tells how far it is and can be stopped.
 * Answers are listed as types of zod too, so that a test can hold the real answers against them.
 */
export const contract = {
  // The office
  listOffices: query(nothing, z.array(OfficeDoor).readonly()),
  createOffice: command(
    OfficeCard.unwrap()
      .extend({ worker: LineField.min(1), passphrase: Passphrase })
      .readonly(),
    OfficeOpened,
  ),
  openPracticeOffice: command(nothing, OfficeOpened),
  /** Makes the practice office anew, with its ten people; what was tried in it is gone. */
  resetPracticeOffice: command(nothing, OfficeOpened),
  /** `user` is who was chosen, `name` who was typed; without either it is the only user's passphrase. */
  unlockOffice: command(
    z
      .object({ passphrase: Passphrase, user: RandomIdField.optional(), name: LineField.optional() })
      .readonly(),
    OfficeOpened,
  ),
  /** The office that is open, for a window that was loaded anew. */
  readSession: query(nothing, OfficeOpened),
  lockOffice: command(nothing, done),
  readOfficeCard: query(nothing, OfficeCard),
  editOfficeCard: command(OfficeCard.unwrap().extend({ name: LineField }).partial().readonly(), Saved),

  // People
  /** Of the own people; a coordinator may ask for the whole office. */
  today: query(z.object({ wholeOffice: z.boolean().optional() }).readonly(), TodayView),
  listPeople: query(
    z
      .object({
        search: z.string().max(300),
        limit: z.number().int().min(1).max(500),
        /** Without one: 'all'. Whoever is looked for by name is found in any list. */
        list: PeopleList.optional(),
      })
      .readonly(),
    z.object({ people: z.array(ListedPerson).readonly(), total: z.number().int() }).readonly(),
  ),
  /** The dossiers that who is in opened last, at most five, without `besides`. */
  listRecent: query(
    z.object({ besides: RandomIdField.nullable() }).readonly(),
    z.array(RecentPerson).readonly(),
  ),
  /** People who may be the same as the one being added: search before create. */
  similarPeople: query(
    z.object({ names: z.string().max(1_000), birth: Birth }).readonly(),
    z.array(PersonLine).readonly(),
  ),
  addPerson: command(z.object({ person: Person }).readonly(), z.object({ id: RandomIdField }).readonly()),
  readDossier: query(z.object({ id: RandomIdField }).readonly(), DossierView),
  editPerson: command(z.object({ id: RandomIdField, edit: PersonChange }).readonly(), Saved),
  /** For a dossier that can't be read: when the state before it was saved; null when there is none. */
  earlierState: query(
    z.object({ id: RandomIdField }).readonly(),
    z.object({ savedAt: z.number().nullable() }).readonly(),
  ),
  /** Makes that earlier state the dossier again; the damaged file stays aside. Changes nothing when the newest can be read. */
  restoreEarlier: command(z.object({ id: RandomIdField }).readonly(), Saved),

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

  // Mijn plan
  revisePlan: command(z.object({ id: RandomIdField, revision: PlanChange }).readonly(), Saved),

  // Appointments
  reviseAppointments: command(z.object({ id: RandomIdField, revision: AppointmentChange }).readonly(), Saved),
  // Hoe gaat het?
  reviseMoments: command(z.object({ id: RandomIdField, revision: MomentChange }).readonly(), Saved),

  // Undo
  undo: command(z.object({ id: RandomIdField }).readonly(), z.object({ label: ChangeLabel }).readonly()),
  redo: command(z.object({ id: RandomIdField }).readonly(), z.object({ label: ChangeLabel }).readonly()),

  // Paper
  previewPaper: query(PaperWish, PaperPreview),
  /** Asks for a folder, writes the PDF there and freezes the plan's version. The file name holds no name. */
  savePaper: command(PaperWish, paper.PaperSaved),
  /** Hands the pages that the window has ready to the system's own dialog, and then notes the print as `savePaper` does. */
  printPaper: command(paper.PaperPrint, paper.PaperPrinted),
  /** Asks for a folder once and writes a PDF for each person there. */
  savePapers: work(paper.ManyPapersWish, paper.ManyPapersMade),
  /** The agreement with a volunteer: about a user, so it stands in no dossier. */
  previewAgreement: query(paper.AgreementWish, PaperPreview),
  saveAgreement: command(paper.AgreementWish, z.object({ fileName: z.string() }).readonly()),
  printAgreement: command(paper.AgreementPrint, done),

  // What the municipality asks: facts typed over from its letter
  editMunicipalPip: command(z.object({ id: RandomIdField, edit: MunicipalPipEdit }).readonly(), Saved),

  // Search in everything that was typed
  searchTexts: query(z.object({ search: z.string().max(300) }).readonly(), TextsFound),
  /** Reads what the search has not read yet: after a first start, or when another program changed much. */
  readAllTexts: work(nothing, done),

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

  editLawFacts: command(z.object({ id: RandomIdField, edit: LawFactsEdit }).readonly(), Saved),

  // Users
  listUsers: query(nothing, UsersView),
  /** Words that were never anybody's, for a first passphrase. */
  suggestPassphrase: query(nothing, z.object({ passphrase: Passphrase }).readonly()),
  addUser: command(
    OfficeUser.unwrap()
      .omit({ id: true })
      .extend({ passphrase: Passphrase, isTheirOwn: z.boolean() })
      .readonly(),
    z.object({ id: RandomIdField }).readonly(),
  ),
  setUserEnd: command(
    z.object({ user: RandomIdField, endsOn: CalendarDateField.nullable() }).readonly(),
    Saved,
  ),
  /** At once. Who held the office key keeps what was seen and copied; `renewKeys` shuts what is written from now on. */
  stopAccess: command(z.object({ user: RandomIdField }).readonly(), Saved),
  /** Of who is in, whatever the role. */
  changePassphrase: command(z.object({ current: Passphrase, next: Passphrase }).readonly(), done),
  showNames: command(z.object({ shows: z.boolean() }).readonly(), Saved),
  /** New keys for the list and every dossier; goes on where it was stopped. */
  renewKeys: work(nothing, done),

  // Whose person it is
  setSupporters: command(
    z.object({ id: RandomIdField, supporters: z.array(RandomIdField).max(200).readonly() }).readonly(),
    Saved,
  ),
  /** Rounds the support off today, or goes on with it. */
  finishSupport: command(z.object({ id: RandomIdField, isFinished: z.boolean() }).readonly(), Saved),
  /** Opens a colleague's dossier for half an hour; the reason stays in that dossier. */
  breakGlass: command(
    GlassBroken.unwrap().pick({ reason: true, inOwnWords: true }).extend({ id: RandomIdField }).readonly(),
    z.object({ until: z.number() }).readonly(),
  ),
  /** Puts a slip of the desk or a volunteer away, or back. */
  putNoteAway: command(
    z.object({ id: RandomIdField, note: RandomIdField, putAway: z.boolean() }).readonly(),
    Saved,
  ),

  // A room: the front desk and volunteers
  readRoom: query(nothing, RoomView),
  findInRoom: query(z.object({ search: z.string().max(300) }).readonly(), z.array(RoomLine).readonly()),
  lookInRoom: query(z.object({ id: RandomIdField }).readonly(), RoomPerson),
  leaveSlip: command(z.object({ words: SlipWords }).readonly(), Saved),

  // What the office noticed about its own files
  readAlarms: query(
    nothing,
    z
      .object({
        alarms: z.array(OfficeAlarm).readonly(),
        /** The last change that was kept, when the program could not close the office; else null. */
        keptUntil: z.object({ at: z.number() }).readonly().nullable(),
      })
      .readonly(),
  ),
  /** Somebody has read them. */
  dismissAlarms: command(nothing, done),
  // The log: who did what with which dossier
  readDossierLog: query(DossierLogQuestion, LogPage),
  /** Of the whole office, the newest first. */
  readOfficeLog: query(OfficeLogQuestion, OfficeLogPage),
  /** Counts the whole chain again. */
  checkLog: work(CheckLogQuestion, LogCheck),

  // Text that does not stand where it belongs yet; each user has the own ones
  saveDraft: command(NewDraft, Saved),
  readDrafts: query(nothing, z.array(Draft).readonly()),
  dropDraft: command(DraftName, done),

  // Long work
  /** What is running now, if anything. */
  readWork: query(nothing, WorkView.nullable()),
  /** Asks the running work to stop; that work then answers 'cancelled'. */
  cancelWork: work(nothing, done),

  // Recovery sheets
  readRecovery: query(nothing, RecoveryView),
  /** Makes a new set in memory; the sheets that are there stay good until `finishSheets`. */
  startSheets: command(SheetPlaces, SheetsInMaking),
  /** One new sheet as a picture, to be handed to the printer and to nothing else. */
  drawSheet: query(SheetWish, PaperPreview.unwrap().pick({ pages: true }).readonly()),
  /** Asks for a folder and writes the PDF of one new sheet there: whoever has that file has the sheet. */
  saveSheet: command(SheetWish, z.object({ fileName: z.string() }).readonly()),
  /** Puts the new set into use, when two groups were typed from paper; earlier sheets open nothing any more. */
  finishSheets: command(AskedGroups, Saved),
  stopSheets: command(nothing, done),
  /** Proves that two sheets open this office, and notes the day. */
  trySheets: command(TwoSheets, Saved),
  readKnownSets: query(nothing, KnownSets),
  /** At the locked office: whether these two sheets open it, and for whom. */
  checkSheets: query(TwoSheets, Coordinators),
  recoverOffice: command(RecoverWish, OfficeOpened),
  // Backups
  readBackups: query(nothing, BackupsView),
  /** Asks for a folder, which is remembered sealed. */
  chooseBackupPlace: command(z.object({ kind: BackupKind }).readonly(), done),
  /** Makes one at the chosen place and opens it again; it counts only then. */
  makeBackup: work(z.object({ kind: BackupKind }).readonly(), ProvenBackup),
  /** Opens the newest one at that place again; writes nothing there. */
  testBackup: work(z.object({ kind: BackupKind }).readonly(), ProvenBackup),
  /** Asks for a folder and says which backups lie there. */
  findBackups: command(nothing, z.array(FoundBackup).readonly()),
  /** Copies that backup beside the office, opens it and compares; nothing of the office of now is touched. */
  previewRestore: work(
    z.object({ name: z.string().max(100), passphrase: z.string().max(1_000) }).readonly(),
    RestorePreview,
  ),
  /**
   * The backup that was looked at becomes the office. The office of now is closed and set aside whole under the name
   * that is answered; null when there was none.
   */
  /**
   * Puts back a backup that nobody can open yet, for two recovery sheets to open it afterwards. Only where no office stands,
   * or one whose header can't be read, which is set aside.
   */
  restoreLocked: work(
    z.object({ name: z.string().max(200) }).readonly(),
    z.object({ kind: OfficeKind, setAside: z.string().nullable() }).readonly(),
  ),
  restoreBackup: work(nothing, z.object({ kind: OfficeKind, setAside: z.string().nullable() }).readonly()),
  /** Lets go of a backup that was looked at. */
  dropRestore: command(nothing, done),
  // Kantoor nakijken
  /** Reads every file of the office; changes nothing. */
  checkOffice: work(nothing, OfficeReport),
  /** Asks for a folder and writes the last report there as text, without names of people. */
  saveOfficeReport: command(
    z.object({ language: z.enum(['nl', 'en']) }).readonly(),
    z.object({ fileName: z.string() }).readonly(),
  ),
  // What a law or agency fixes, with what the office wrote over it
  readRules: query(nothing, RulesView),
  /** Adds a line to a rule's history; a coordinator's. Nothing that stands there is changed. */
  changeRule: command(RuleChange, Saved),
  // The first weeks
  /** That a copy in another office was asked back, and what that office answered. */
  reviseAskBack: command(z.object({ id: RandomIdField, revision: AskBackRevision }).readonly(), Saved),
  reviseFirstWeeks: command(z.object({ id: RandomIdField, revision: FirstWeeksChange }).readonly(), Saved),

  ...handoverOperations,
  /** Two people again who were taken for one; `id` is the dossier that is added. */
  takeApart: command(
    z.object({ id: RandomIdField, join: RandomIdField }).readonly(),
    z.object({ id: RandomIdField }).readonly(),
  ),

  // Households
  readHousehold: query(z.object({ id: RandomIdField }).readonly(), HouseholdView),
  /** Made from one dossier; one change for everybody it is about, with one way back. */
  reviseHousehold: command(z.object({ id: RandomIdField, revision: HouseholdRevision }).readonly(), Saved),
  /** Gives everybody of the household these supporters, as far as who asks may; says for how many that was a change. */
  supportHousehold: command(
    z.object({ id: RandomIdField, supporters: z.array(RandomIdField).max(200).readonly() }).readonly(),
    Saved.unwrap().extend({ people: z.number().int() }).readonly(),
  ),

  // This computer
  readPreferences: query(nothing, Preferences),
  savePreferences: command(Preferences, done),
} as const

export type Contract = typeof contract
export type Operation = keyof Contract
export type QueryName = {
  [Name in Operation]: Contract[Name]['kind'] extends 'query' ? Name : never
}[Operation]
export type WorkName = {
  [Name in Operation]: Contract[Name]['kind'] extends 'work' ? Name : never
}[Operation]
export type CommandName = Exclude<Operation, QueryName | WorkName>
export type Input<Name extends Operation> = z.infer<Contract[Name]['input']>
export type Answer<Name extends Operation> = z.infer<Contract[Name]['answer']>
