import type { CalendarDate } from './calendarDate.ts'
import type { Dossier } from './dossier.ts'

type Meetings = Pick<Dossier, 'appointments' | 'intake' | 'moments'>

/** The newest day on which both spoke: an appointment that took place, a talk, a moment of looking back. */
export function lastContactOn({ appointments, intake, moments }: Meetings): CalendarDate | null {
  const spoken = appointments.filter(({ state }) => state === 'spoken').map(({ on }) => on)
  return newest([...spoken, ...intake.talks.map(({ on }) => on), ...moments.map(({ on }) => on)])
}

/**
 * The day of the last appointment that did not work out, as long as nothing came after it: no contact and no next
 * appointment. One day and never a count: it is there to ask how somebody is.
 */
export function missedOn(meetings: Meetings): CalendarDate | null {
  const inState = (wanted: 'planned' | 'notWorkedOut'): CalendarDate | null =>
    newest(meetings.appointments.filter(({ state }) => state === wanted).map(({ on }) => on))
  const missed = inState('notWorkedOut')
  const after = newest([lastContactOn(meetings), inState('planned')])
  return missed !== null && (after === null || after < missed) ? missed : null
}

function newest(days: readonly (CalendarDate | null)[]): CalendarDate | null {
  return days.reduce((one, other) => (other !== null && (one === null || other > one) ? other : one), null)
}
