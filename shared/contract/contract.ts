import { z } from 'zod'
import { Appointment, AppointmentChange } from '#shared/domain/appointment.ts'
import { AttachmentChange } from '#shared/domain/attachment.ts'
import { attachmentKinds } from '#shared/domain/attachmentChoices.ts'
import { ChangeLabel } from '#shared/domain/changeHistory.ts'
import { Dossier, PaperName } from '#shared/domain/dossier.ts'
import {
  CalendarDateField,
  LineField,
  PaperLanguageField,
  RandomIdField,
  TextField,
} from '#shared/domain/fields.ts'
import { ConsentGiven } from '#shared/domain/consent.ts'
import { GlassBroken } from '#shared/domain/glass.ts'
import { IntakeAnswer, IntakeChange } from '#shared/domain/intake.ts'
import { consentPurposes, questionIds } from '#shared/domain/intakeQuestions.ts'
import { FirstWeeksChange } from '#shared/domain/firstWeeks.ts'
import { MomentChange } from '#shared/domain/moment.ts'
import { MunicipalPipEdit } from '#shared/domain/municipalPip.ts'
import { paperSections } from '#shared/domain/paperSections.ts'
import { Birth, Person, PersonChange } from '#shared/domain/person.ts'
import { PlanChange } from '#shared/domain/plan.ts'
import { DeskPerson, RoomContent, VolunteersPerson } from '#shared/domain/room.ts'
import { searchPlaces } from '#shared/domain/searchPlaces.ts'
import { Slip, SlipWords } from '#shared/domain/slip.ts'
import { OfficeUser, User } from '#shared/domain/user.ts'
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
import { ProvenBackup } from '#shared/fileFormat/backupRecordFile.ts'
import { BackupKind, BackupsView, FoundBackup, OfficeReport, RestorePreview } from './backupViews.ts'

/**
 * Everything the window can ask, in one place; both sides derive their types from it.
 *
 * A query reads and may run at any time. A command changes something; commands wait for each other. Work takes more than
 * a moment: it runs beside the commands, one at a time, tells how far it is and can be stopped.
 * Answers are listed as types of zod too, so that a test can hold the real answers against them.
 */
export type Kind = 'query' | 'command' | 'work'

interface Op<K extends Kind, Input extends z.ZodType, Answer extends z.ZodType> {
  readonly kind: K
  readonly input: Input
  readonly answer: Answer
}

function query<Input extends z.ZodType, Answer extends z.ZodType>(
  input: Input,
  answer: Answer,
): Op<'query', Input, Answer> {
  return { kind: 'query', input, answer }
}

function command<Input extends z.ZodType, Answer extends z.ZodType>(
  input: Input,
  answer: Answer,
): Op<'command', Input, Answer> {
  return { kind: 'command', input, answer }
}

function work<Input extends z.ZodType, Answer extends z.ZodType>(
  input: Input,
  answer: Answer,
): Op<'work', Input, Answer> {
  return { kind: 'work', input, answer }
}

const nothing = z.object({}).strict().readonly()
const done = z.object({}).readonly()

/** As typed. */
const Passphrase = z.string().max(1_000)

export const OfficeKind = z.enum(['own', 'practice'])
export type OfficeKind = z.infer<typeof OfficeKind>

/** One office folder on this computer, as far as it can be told without a passphrase. */
export const OfficeDoor = z
  .object({
    kind: OfficeKind,
    /** Null when the header can't be read. */
    name: LineField.nullable(),
    state: z.enum(['locked', 'open', 'missing', 'damaged', 'newer']),
    /** Whom the lock screen shows; nobody when the office does not want that. */
    users: z.array(User.unwrap().omit({ role: true }).readonly()).readonly(),
    /** True when a first name must be typed, because there are users and none is shown. */
    asksName: z.boolean(),
  })
  .readonly()
export type OfficeDoor = z.infer<typeof OfficeDoor>

/** What stands about the office on its papers; the phone may be empty. */
export const OfficeCard = z.object({ name: LineField.min(1), phone: LineField }).readonly()
export type OfficeCard = z.infer<typeof OfficeCard>

export const OfficeOpened = z
  .object({
    kind: OfficeKind,
    name: LineField,
    worker: LineField,
    dossiers: z.number().int(),
    /** Who is in. */
    user: User,
    /** Somebody else may know the passphrase: a new one is asked before anything else. */
    mustChangePassphrase: z.boolean(),
  })
  .readonly()
export type OfficeOpened = z.infer<typeof OfficeOpened>

export const PersonLine = z
  .object({
    id: RandomIdField,
    number: LineField,
    callName: LineField,
    otherNames: LineField,
    nameInOwnScript: LineField,
    birth: Birth,
    speaks: Person.unwrap().shape.speaks,
    paperLanguage: PaperLanguageField,
    supportedBy: LineField,
    lookAgainOn: CalendarDateField.nullable(),
    /** Why the search found this person; null without a search. */
    match: z.enum(['exact', 'start', 'soundsLike', 'number', 'birthYear']).nullable(),
    /** Set when the file can't be read; the rest of the line then comes from the office's list. */
    damaged: z.boolean(),
    /** A colleague's person: the dossier opens after a reason was given. A worker then sees name and number only. */
    isColleagues: z.boolean(),
  })
  .readonly()
export type PersonLine = z.infer<typeof PersonLine>

/** The dossier as the window shows it, with what undo and redo would do. */
export const DossierView = z
  .object({
    dossier: Dossier,
    canUndo: ChangeLabel.nullable(),
    canRedo: ChangeLabel.nullable(),
    /** A colleague's dossier is open until then: milliseconds since 1970. Null for an own person's. */
    openUntil: z.number().nullable(),
  })
  .readonly()
export type DossierView = z.infer<typeof DossierView>

/** When it was on the disk: milliseconds since 1970. */
const Saved = z.object({ savedAt: z.number() }).readonly()
export type Saved = z.infer<typeof Saved>

export const PaperWish = z
  .object({
    id: RandomIdField,
    paper: PaperName,
    language: PaperLanguageField,
    largeLetters: z.boolean(),
    /** Which appointment, for a card or a letter; without one the next, null for a sheet to fill in by hand. */
    appointment: RandomIdField.nullable().optional(),
    /** What the person does not want on it; not given: what is off at first. */
    leaveOut: z.array(z.enum(paperSections)).max(paperSections.length).readonly().optional(),
  })
  .readonly()
export type PaperWish = z.infer<typeof PaperWish>

export const PaperPreview = z
  .object({
    /** One SVG picture a page, with outlines instead of fonts: what is seen is what is printed. */
    pages: z.array(z.string()).readonly(),
    /** The words of each page in reading order, for a screen reader. */
    readAloud: z.array(z.string()).readonly(),
    widthPoints: z.number(),
    heightPoints: z.number(),
  })
  .readonly()
export type PaperPreview = z.infer<typeof PaperPreview>

export const Preferences = z
  .object({
    interfaceLanguage: z.enum(['nl', 'en']),
    textSize: z.enum(['100', '125', '150']),
    /** The office locks by itself when nobody was there for so long. */
    lockAfterMinutes: z.enum(['5', '10', '20']).default('10'),
  })
  .readonly()
export type Preferences = z.infer<typeof Preferences>

const TodayItem = z.object({ id: RandomIdField, callName: LineField }).readonly()

/** What needs attention now: one call for the first screen. Nothing is counted, ranked or overdue. */
export const TodayView = z
  .object({
    date: CalendarDateField,
    worker: LineField,
    /** Plans whose agreed day to look again is within seven days or has passed. */
    lookAgain: z.array(TodayItem.unwrap().extend({ on: CalendarDateField }).readonly()).readonly(),
    /** Open steps that are ours and agreed for this week or earlier: our side of the promise. */
    ourSteps: z
      .array(TodayItem.unwrap().extend({ what: TextField, by: CalendarDateField }).readonly())
      .readonly(),
    celebrate: z.array(TodayItem.unwrap().extend({ goal: TextField }).readonly()).readonly(),
    /** Planned for today and the six days after it, the earliest first. */
    appointments: z
      .array(
        TodayItem.unwrap()
          .extend({
            on: CalendarDateField,
            ...Appointment.unwrap().pick({ time: true, what: true, inOwnWords: true }).shape,
          })
          .readonly(),
      )
      .readonly(),
    people: z.number().int(),
    damaged: z.number().int(),
  })
  .readonly()
export type TodayView = z.infer<typeof TodayView>

/** Dossiers in which all words that were looked for stand. */
export const TextsFound = z
  .object({
    found: z
      .array(
        PersonLine.unwrap()
          .pick({ id: true, number: true, callName: true, otherNames: true, nameInOwnScript: true })
          .extend({
            speaks: Person.unwrap().shape.speaks,
            paperLanguage: PaperLanguageField,
            /** Where the words stand; the first opens. */
            places: z.array(z.enum(searchPlaces)).min(1).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    total: z.number().int(),
    /** How many dossiers were not read yet: what stands only in them is not found. */
    unread: z.number().int(),
  })
  .readonly()
export type TextsFound = z.infer<typeof TextsFound>

/** A document to be chosen in the system's dialog; neither its name nor its place ever comes from the window. */
export const AttachmentWish = z
  .object({
    id: RandomIdField,
    /** Empty: the word for its kind. */
    title: LineField,
    kind: z.enum(attachmentKinds),
    /** The person saw that it is larger than usual. */
    mayBeLarge: z.boolean(),
    /** Said by the person: it is no passport, no identity card, no letter with a BSN. */
    isNoIdentityDocument: z.literal(true),
  })
  .readonly()
export type AttachmentWish = z.infer<typeof AttachmentWish>

const OneAttachment = z.object({ id: RandomIdField, attachment: RandomIdField }).readonly()

export const UsersView = z
  .object({
    users: z.array(OfficeUser.unwrap().extend({ isYou: z.boolean() }).readonly()).readonly(),
    showsNames: z.boolean(),
    /** True while keys that somebody who left may have are still in use. */
    keysToRenew: z.boolean(),
    /** Slips that never arrived, by their numbers. */
    slipsMissing: z
      .array(z.object({ user: LineField, numbers: z.array(z.number().int()).readonly() }).readonly())
      .readonly(),
  })
  .readonly()
export type UsersView = z.infer<typeof UsersView>

/** What a room says before anybody in it was looked for. */
export const RoomView = RoomContent.unwrap()
  .pick({ user: true, office: true, endsOn: true, slipsMissing: true })
  .extend({ today: CalendarDateField, people: z.number().int(), waiting: z.number().int() })
  .readonly()
export type RoomView = z.infer<typeof RoomView>

export const RoomLine = DeskPerson.unwrap()
  .omit({ appointments: true, birthYear: true })
  .extend({ birthYear: z.number().int().nullable() })
  .readonly()
export type RoomLine = z.infer<typeof RoomLine>

/** One person in a room, with the slips about this person that the office has not taken in yet. */
export const RoomPerson = z.discriminatedUnion('role', [
  z
    .object({ role: z.literal('frontDesk'), person: DeskPerson, waiting: z.array(Slip).readonly() })
    .readonly(),
  z
    .object({ role: z.literal('volunteer'), person: VolunteersPerson, waiting: z.array(Slip).readonly() })
    .readonly(),
])
export type RoomPerson = z.infer<typeof RoomPerson>

/** How far a long work is; `of` is null while nobody knows how much there is to do. */
export const WorkView = z.object({ name: z.string(), done: z.number(), of: z.number().nullable() }).readonly()
export type WorkView = z.infer<typeof WorkView>

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
  today: query(nothing, TodayView),
  listPeople: query(
    z.object({ search: z.string().max(300), limit: z.number().int().min(1).max(500) }).readonly(),
    z.object({ people: z.array(PersonLine).readonly(), total: z.number().int() }).readonly(),
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
  savePaper: command(PaperWish, z.object({ fileName: z.string() }).readonly()),

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
  // The first weeks
  reviseFirstWeeks: command(z.object({ id: RandomIdField, revision: FirstWeeksChange }).readonly(), Saved),

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
