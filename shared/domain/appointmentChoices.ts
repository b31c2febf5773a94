import type { CalendarDate } from './calendarDate.ts'
import { pictograms, type Pictogram } from './intakeQuestions.ts'

/**
 * What an appointment can be about and what can be brought along, each with its drawing. Stands apart from the schemas,
 * so that the window can use it without carrying them.
 */
export const appointmentKinds = [
  'talk',
  'interpreter',
  'doctor',
  'school',
  'work',
  'municipality',
  'other',
] as const
export type AppointmentKind = (typeof appointmentKinds)[number]

export const thingsToBring = ['card', 'letter', 'glasses', 'phone', 'notebook'] as const
export type ThingToBring = (typeof thingsToBring)[number]

/** How it went, in the words of `notes/ux.md` 2.4.8: no reasons, no counts, nobody to blame. */
export const appointmentStates = ['planned', 'spoken', 'moved', 'notWorkedOut'] as const
export type AppointmentState = (typeof appointmentStates)[number]

/** Papers about one appointment. */
export const appointmentPapers = ['appointmentCard', 'appointmentLetter'] as const
export type AppointmentPaper = (typeof appointmentPapers)[number]

/** What only the first weeks and the papers of a handover draw. */
const sheetDrawings = [
  'key',
  'siren',
  'wallet',
  'bankCard',
  'insurance',
  'smartphone',
  'coins',
  'pram',
  'plug',
  'receipt',
  'diploma',
  'suitcase',
  'attachment',
  'stairs',
  'checklist',
  'lock',
] as const

/** The drawings to point at in the kennismaking, those that only appointments have, and those of other sheets. */
export const drawings = [
  ...pictograms,
  'card',
  'glasses',
  'notebook',
  'townHall',
  'calendar',
  ...sheetDrawings,
] as const
export type Drawing = (typeof drawings)[number]

export const kindDrawings: Readonly<Record<AppointmentKind, Drawing>> = {
  talk: 'meeting',
  interpreter: 'interpreter',
  doctor: 'health',
  school: 'school',
  work: 'work',
  municipality: 'townHall',
  other: 'calendar',
}

export type PartOfDay = Extract<Pictogram, 'morning' | 'afternoon' | 'evening'>

/** The word beside a time; `time` is 'HH:MM'. The night counts as morning: nobody is asked to come then. */
export function partOfDay(time: string): PartOfDay {
  if (time < '12:00') return 'morning'
  return time < '18:00' ? 'afternoon' : 'evening'
}

/** As far as order and what comes next need it. A day or a time that is not chosen yet is null. */
export interface PlacedInTime {
  readonly on: CalendarDate | null
  readonly time: string | null
  readonly state: AppointmentState
}

/** The earliest appointment that stands for today or later. */
export function nextAppointment<Kept extends PlacedInTime>(
  appointments: readonly Kept[],
  today: CalendarDate,
): Kept | null {
  return comingAppointments(appointments, today)[0] ?? null
}

/** Planned for today or later, the earliest first; one without a day comes last. */
export function comingAppointments<Kept extends PlacedInTime>(
  appointments: readonly Kept[],
  today: CalendarDate,
): readonly Kept[] {
  return appointments
    .filter(({ on, state }) => state === 'planned' && (on === null || on >= today))
    .sort((a, b) => moment(a).localeCompare(moment(b)))
}

/** All others, the newest first. */
export function earlierAppointments<Kept extends PlacedInTime>(
  appointments: readonly Kept[],
  today: CalendarDate,
): readonly Kept[] {
  const coming = new Set(comingAppointments(appointments, today))
  return appointments
    .filter((appointment) => !coming.has(appointment))
    .sort((a, b) => moment(b).localeCompare(moment(a)))
}

/** Sorts after every real day and time when there is none. */
function moment({ on, time }: PlacedInTime): string {
  return `${on ?? '9999-99-99'} ${time ?? '99:99'}`
}
