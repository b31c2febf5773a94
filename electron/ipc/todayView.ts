import type { TodayView } from '#shared/contract/views.ts'
import { addDays, type CalendarDate } from '#shared/domain/calendarDate.ts'
import type { DossierSummary } from '#shared/domain/summary.ts'
import type { OpenOffice } from './officeKeeper.ts'
import { byMoment, inOrder, isFinished } from './peopleList.ts'
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
  const isOwn = caseload.owner()
  const everybody = vault.summaries().map((summary) => ({ summary, isOwn: isOwn(summary) }))
  const shown = everybody.filter(({ isOwn: own }) => own || (wholeOffice && isCoordinator))
  const active = shown.filter(({ summary }) => !isFinished(summary))
  const itemOf = itemMaker(office)
  const missed = active.flatMap((known) => {
    const { missedOn } = known.summary
    return missedOn ? [{ known, on: missedOn }] : []
  })
  const lookAgain = active.flatMap((known) => {
    const { lookAgainOn } = known.summary
    return lookAgainOn && lookAgainOn <= soon ? [{ known, on: lookAgainOn }] : []
  })
  const ourSteps = active.flatMap((known) =>
    known.summary.ourSteps.filter(({ by }) => by <= soon).map((step) => ({ known, ...step })),
  )
  const celebrate = active.flatMap((known) => known.summary.reached.map((goal) => ({ known, goal })))
  const appointments = shown.flatMap((known) =>
    known.summary.appointments
      .filter(({ on }) => on >= date && on < soon)
      .map((appointment) => ({ known, ...appointment })),
  )
  return {
    date,
    worker: vault.worker,
    missed: missed
      .sort((a, b) => inOrder(b.on, a.on))
      .slice(0, linesOfEach)
      .map(({ known, on }) => ({ ...itemOf(known), on })),
    lookAgain: lookAgain
      .sort((a, b) => inOrder(a.on, b.on))
      .slice(0, linesOfEach)
      .map(({ known, on }) => ({ ...itemOf(known), on })),
    ourSteps: ourSteps
      .sort((a, b) => inOrder(a.by, b.by))
      .slice(0, linesOfEach)
      .map(({ known, what, by }) => ({ ...itemOf(known), what: known.isOwn ? what : null, by })),
    celebrate: celebrate
      .slice(0, celebrationsShown)
      .map(({ known, goal }) => ({ ...itemOf(known), goal: known.isOwn ? goal : null })),
    appointments: appointments
      .sort(byMoment)
      .slice(0, appointmentsShown)
      .map(({ known, on, time, what, inOwnWords, interpreter = false }) => ({
        ...itemOf(known), on, time, interpreter, what: known.isOwn ? what : null,
        inOwnWords: known.isOwn ? inOwnWords : '',
      })), // prettier-ignore
    people: active.length,
    hasMore: isCoordinator && everybody.some(({ isOwn: own }) => !own),
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
