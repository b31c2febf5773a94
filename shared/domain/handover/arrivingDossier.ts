import type { CalendarDate } from '../calendarDate.ts'
import { newDossier, type Dossier, type DossierId } from '../dossier.ts'
import type { RandomId } from '../fields.ts'
import { noHandovers } from './handovers.ts'
import { afterMove } from './afterMove.ts'
import { withOwnPromises, withTheirPromises } from './promises.ts'

export interface Arrival {
  /** The name of the office it came from, and of this one. */
  readonly from: string
  readonly here: string
  /** True when the person lives in another municipality than before. */
  readonly moved: boolean
}

export interface NewHere {
  readonly id: DossierId
  readonly number: string
  readonly supporters: readonly RandomId[]
  /** First name of the worker. */
  readonly supportedBy: string
  readonly today: CalendarDate
}

/** What came, as a dossier of this office: own number, own start, own support. Items of the plan keep their ids. */
export function arrivingDossier(came: Dossier, arrival: Arrival, here: NewHere): Dossier {
  const { person, ...rest } = asOurs(came, arrival)
  const { id, number, supporters, supportedBy, today } = here
  return { ...rest, id, number, person: { ...person, supportedBy, startedOn: today }, supporters }
}

/** Only what may come along, in words that are true here; whatever else a file holds stays outside. */
export function asOurs(came: Dossier, { from, here, moved }: Arrival): Dossier {
  const { id, number, person, intake, plan, papers, appointments, moments, municipality, firstWeeks } = came
  return {
    ...newDossier(id, number, { ...person, supportedBy: '' }),
    intake: { ...intake, talks: [], consents: [] },
    plan: { ...withOwnPromises(withTheirPromises(plan, from), here), versions: [] },
    papers: papers.map((paper) => ({ ...paper, planVersion: null })),
    appointments,
    moments: moments.map((moment) => ({ ...moment, worker: {} })),
    municipality: moved ? afterMove(municipality) : municipality,
    lawFacts: came.lawFacts,
    firstWeeks,
    attachments: came.attachments,
    handovers: { ...noHandovers, travelId: came.handovers.travelId },
  }
}
