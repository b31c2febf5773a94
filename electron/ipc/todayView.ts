import type { TodayView } from '#shared/contract/views.ts'
import { addDays, type CalendarDate } from '#shared/domain/calendarDate.ts'
import type { DossierSummary } from '#shared/domain/summary.ts'
import type { OpenOffice } from './officeKeeper.ts'
import { byMoment, isFinished } from './peopleList.ts'
import { supporterNames } from './peopleLines.ts'

const lookAheadDays = 7
/** A full week of one office; an appointment may be left out last of all. */
const appointmentsShown = 12
/** At most this many lines of each kind on the first screen; it must fit without scrolling. */
const linesOfEach = 6
/** Joy needs few lines, and must not push away what was promised. */
const celebrationsShown = 3

/**
 * What needs attention now. The whole office is a coordinator's; of a colleague's person it tells days and whom to ask,
 * and not what it is about: that stands in a dossier that opens after a reason was given.
 */
export function todayView(office: OpenOffice, date: CalendarDate, wholeOffice: boolean): TodayView {
  const { vault, caseload } = office
  const soon = addDays(date, lookAheadDays)
  const isCoordinator = vault.user.role === 'coordinator'
  const everybody = vault.summaries().map((summary) => ({ summary, isOwn: caseload.owns(summary) }))
  const shown = everybody.filter(({ isOwn }) => isOwn || (wholeOffice && isCoordinator))
  const active = shown.filter(({ summary }) => !isFinished(summary))
  const itemOf = itemMaker(office)
  const missed = active.flatMap((known) => {
    const { missedOn } = known.summary
    return missedOn ? [{ ...itemOf(known), on: missedOn }] : []
  })
  const lookAgain = active.flatMap((known) => {
    const { lookAgainOn } = known.summary
    return lookAgainOn && lookAgainOn <= soon ? [{ ...itemOf(known), on: lookAgainOn }] : []
  })
  const ourSteps = active.flatMap((known) =>
    known.summary.ourSteps
      .filter((step) => step.by <= soon)
      .map(({ what, by }) => ({ ...itemOf(known), what: known.isOwn ? what : null, by })),
  )
  const celebrate = active.flatMap((known) =>
    known.summary.reached.map((goal) => ({ ...itemOf(known), goal: known.isOwn ? goal : null })),
  )
  const appointments = shown.flatMap(
    (known) =>
    known.summary.appointments
      .filter(({ on }) => on >= date && on < soon)
      .map(({ on, time, what, inOwnWords, interpreter = false }) => ({
        ...itemOf(known), on, time, interpreter, what: known.isOwn ? what : null,
        inOwnWords: known.isOwn ? inOwnWords : '',
      })), // prettier-ignore
  )
  return {
    date,
    worker: vault.worker,
    missed: missed.sort((a, b) => b.on.localeCompare(a.on)).slice(0, linesOfEach),
    lookAgain: lookAgain.sort((a, b) => a.on.localeCompare(b.on)).slice(0, linesOfEach),
    ourSteps: ourSteps.sort((a, b) => a.by.localeCompare(b.by)).slice(0, linesOfEach),
    celebrate: celebrate.slice(0, celebrationsShown),
    appointments: appointments.sort(byMoment).slice(0, appointmentsShown),
    people: active.length,
    hasMore: isCoordinator && everybody.some(({ isOwn }) => !isOwn),
    damaged: vault.damaged().length,
  }
}

interface Known {
  readonly summary: DossierSummary
  readonly isOwn: boolean
}

function itemMaker(
  office: OpenOffice,
): (known: Known) => Pick<TodayView['missed'][number], 'id' | 'callName' | 'colleague'> {
  const nameSupporters = supporterNames(office)
  return ({ summary, isOwn }) => {
    const { id, callName } = summary
    return { id, callName, colleague: isOwn ? null : nameSupporters(summary) }
  }
}
