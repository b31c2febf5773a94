import { z } from 'zod'
import { Appointment } from '#shared/domain/appointment.ts'
import { ChangeLabel } from '#shared/domain/changeHistory.ts'
import { Dossier, PaperName } from '#shared/domain/dossier.ts'
import {
  CalendarDateField,
  LineField,
  PaperLanguageField,
  RandomIdField,
  TextField,
} from '#shared/domain/fields.ts'
import { paperSections } from '#shared/domain/paperSections.ts'
import { Birth, Person } from '#shared/domain/person.ts'
import { DeskPerson, RoomContent, VolunteersPerson } from '#shared/domain/room.ts'
import { Slip } from '#shared/domain/slip.ts'
import { transferParts } from '#shared/domain/transferParts.ts'
import { OfficeUser, User } from '#shared/domain/user.ts'

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
    /** The names of who supports the person. */
    supportedBy: LineField,
    lookAgainOn: CalendarDateField.nullable(),
    /** People in the household, this one among them; 0 when there is none, or not for who asks. */
    householdSize: z.number().int(),
    /** Why the search found this person; null without a search. */
    match: z.enum(['exact', 'start', 'soundsLike', 'number', 'birthYear']).nullable(),
    /** Set when the file can't be read; the rest of the line then comes from the office's list. */
    damaged: z.boolean(),
    /** A colleague's person: the dossier opens after a reason was given. A worker then sees name and number only. */
    isColleagues: z.boolean(),
  })
  .readonly()
export type PersonLine = z.infer<typeof PersonLine>

/** A line of the list of people. */
export const ListedPerson = PersonLine.unwrap()
  .extend({
    /** The first appointment from today on; null when there is none, or not for who asks. */
    next: z.object({ on: CalendarDateField, time: Appointment.unwrap().shape.time }).readonly().nullable(),
    /** The last day on which both spoke; null when none is written down, or not for who asks. */
    lastContactOn: CalendarDateField.nullable(),
    /** Since when the support is rounded off. */
    finishedOn: CalendarDateField.nullable(),
  })
  .readonly()
export type ListedPerson = z.infer<typeof ListedPerson>

/** Somebody whose dossier was open lately. */
export const RecentPerson = PersonLine.unwrap()
  .pick({ id: true, callName: true, otherNames: true })
  .readonly()
export type RecentPerson = z.infer<typeof RecentPerson>

/** Whose names the list holds; `all` is everybody for a coordinator and the own people for a worker. */
export const PeopleList = z.enum(['own', 'all', 'finished'])
export type PeopleList = z.infer<typeof PeopleList>

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
export const Saved = z.object({ savedAt: z.number() }).readonly()
export type Saved = z.infer<typeof Saved>

export const PaperWish = z
  .object({
    id: RandomIdField,
    paper: PaperName,
    language: PaperLanguageField,
    largeLetters: z.boolean(),
    /** Which appointment, for a card or a letter; without one the next, null for a sheet to fill in by hand. */
    appointment: RandomIdField.nullable().optional(),
    /** Which copy, for a letter that asks it back; without one the newest, null for a letter to fill in by hand. */
    copy: RandomIdField.nullable().optional(),
    /** What the person does not want on it; not given: what is off at first. */
    leaveOut: z.array(z.enum(paperSections)).max(paperSections.length).readonly().optional(),
    /** Of a handing over: the paper tells only what goes with these parts. */
    parts: z.array(z.enum(transferParts)).max(transferParts.length).readonly().optional(),
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

const TodayItem = z
  .object({
    id: RandomIdField,
    callName: LineField,
    /** Who supports a colleague's person, of whom nothing that was typed is told here; null for an own person. */
    colleague: LineField.nullable(),
  })
  .readonly()

/** What needs attention now: one call for the first screen. Nothing is counted, ranked or overdue. */
export const TodayView = z
  .object({
    date: CalendarDateField,
    worker: LineField,
    /** Whose last appointment did not work out, and with whom nothing was agreed or said since: how is he or she? */
    missed: z.array(TodayItem.unwrap().extend({ on: CalendarDateField }).readonly()).readonly(),
    /** Plans whose agreed day to look again is within seven days or has passed. */
    lookAgain: z.array(TodayItem.unwrap().extend({ on: CalendarDateField }).readonly()).readonly(),
    /** Open steps that are ours and agreed for this week or earlier: our side of the promise. */
    ourSteps: z
      .array(TodayItem.unwrap().extend({ what: TextField.nullable(), by: CalendarDateField }).readonly())
      .readonly(),
    celebrate: z.array(TodayItem.unwrap().extend({ goal: TextField.nullable() }).readonly()).readonly(),
    /** Planned for today and the six days after it, the earliest first. */
    appointments: z
      .array(
        TodayItem.unwrap()
          .extend({
            on: CalendarDateField,
            ...Appointment.unwrap().pick({ time: true, inOwnWords: true, interpreter: true }).shape,
            what: Appointment.unwrap().shape.what.nullable(),
          })
          .readonly(),
      )
      .readonly(),
    people: z.number().int(),
    /** True when a coordinator can look at colleagues' people too. */
    hasMore: z.boolean(),
    damaged: z.number().int(),
  })
  .readonly()
export type TodayView = z.infer<typeof TodayView>

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
