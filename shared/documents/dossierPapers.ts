import { nextAppointment } from '#shared/domain/appointmentChoices.ts'
import type { Appointment } from '#shared/domain/appointment.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier, PaperName } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { appointmentCard } from './appointmentCard.ts'
import { appointmentLetter } from './appointmentLetter.ts'
import { askBackPaper } from './askBack.ts'
import type { PaperDocument } from './block.ts'
import { firstWeeksPaper } from './firstWeeks.ts'
import { howIsItGoingPaper } from './howIsItGoing.ts'
import { kennismakingPaper } from './kennismaking.ts'
import { mijnPlanPaper } from './mijnPlan.ts'
import { municipalityPaper } from './municipality.ts'
import type { PaperOptions } from './sheet.ts'
import { transferConsentPaper } from './transferConsent.ts'
import { transferCoverPaper } from './transferCover.ts'

export interface WishedPaper {
  readonly paper: PaperName
  /** Without one the next; null for a sheet to fill in by hand. */
  readonly appointment?: RandomId | null | undefined
  /** As `copyFor` takes it. */
  readonly copy?: RandomId | null | undefined
}

/**
 * The wished paper about one person. Null when the appointment or the copy it is about is no longer there, and for
 * what does not stand in a dossier: who looked in it is in the log.
 */
export function dossierPaper(
  wish: WishedPaper,
  dossier: Dossier,
  options: PaperOptions,
): PaperDocument | null {
  switch (wish.paper) {
    case 'mijnPlan':
      return mijnPlanPaper(dossier, options)
    case 'kennismaking':
      return kennismakingPaper(dossier, options)
    case 'appointmentCard':
    case 'appointmentLetter': {
      const about = appointmentOf(wish, dossier, options.today)
      if (about === undefined) return null
      const paper = wish.paper === 'appointmentCard' ? appointmentCard : appointmentLetter
      return paper(dossier, about, options)
    }
    case 'howIsItGoing':
      return howIsItGoingPaper(dossier, options)
    case 'municipality':
      return municipalityPaper(dossier, options)
    case 'firstWeeks':
      return firstWeeksPaper(dossier, options)
    case 'transferCover':
      return transferCoverPaper(dossier, options)
    case 'transferConsent':
      return transferConsentPaper(dossier, options)
    case 'askBack':
      return askBackPaper(dossier, wish.copy, options)
    case 'accessSlip':
      return null
  }
}

/** Undefined when the wished appointment is gone. */
function appointmentOf(
  { appointment }: WishedPaper,
  { appointments }: Dossier,
  today: CalendarDate,
): Appointment | null | undefined {
  if (appointment === null) return null
  if (appointment === undefined) return nextAppointment(appointments, today)
  return appointments.find(({ id }) => id === appointment)
}
