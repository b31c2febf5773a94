import type { AppointmentKind } from '#shared/domain/appointmentChoices.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { shortDate, type InterfaceLanguage } from './dates.ts'
import type { Say } from './words.ts'

interface What {
  readonly what: AppointmentKind
  readonly inOwnWords: string
}

interface Moment {
  readonly on: CalendarDate | null
  readonly time: string | null
}

/** 'gesprek', or what somebody called it. */
export function appointmentTitle(say: Say, { what, inOwnWords }: What): string {
  const own = inOwnWords.trim()
  return what === 'other' && own !== '' ? own : say(`appointment.label.${what}`)
}

/** 'di 1 dec 2026, 10:30'; what is not chosen yet says so. */
export function momentWords(say: Say, { on, time }: Moment, language: InterfaceLanguage): string {
  if (on === null) return say('appointment.label.noDay')
  return `${shortDate(on, language)}, ${time ?? say('appointment.label.noTime')}`
}

/** One appointment in a line: for lists to choose from, and for the name of a button beside others of its kind. */
export function appointmentLine(say: Say, appointment: What & Moment, language: InterfaceLanguage): string {
  return `${appointmentTitle(say, appointment)}, ${momentWords(say, appointment, language)}`
}
