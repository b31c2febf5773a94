import { noAttachments } from '../attachment.ts'
import type { ChangeHistory } from '../changeHistory.ts'
import type { CalendarDate } from '../calendarDate.ts'
import type { Dossier, Joined } from '../dossier.ts'
import type { RandomId } from '../fields.ts'
import { asOurs, type Arrival } from './arrivingDossier.ts'
import { mergeDossiers, settled, type Merge } from './mergeDossiers.ts'
import type { MergeChoices } from './mergeQuestion.ts'

export interface Joining extends Arrival {
  /** The bundle it came in. */
  readonly id: RandomId
  readonly on: CalendarDate
  readonly choices: MergeChoices
  /** Of ours, before. */
  readonly history: ChangeHistory
}

/** What stands in both dossiers, and what must be asked before they can be one. */
export function comparedDossiers(ours: Dossier, came: Dossier, arrival: Arrival): Merge {
  return mergeDossiers(ours, asOurs(came, arrival))
}

/**
 * Our dossier with what came put into it. Both stay as they were in `joins`, so that two people who were taken for one can
 * be taken apart. Null when a question has no answer, or when it is more than a dossier may hold.
 */
export function joinedDossier(ours: Dossier, came: Dossier, joining: Joining): Dossier | null {
  const joined = settled(comparedDossiers(ours, came, joining), joining.choices)
  if (!joined) return null
  const { id, on, from, choices, history } = joining
  const join: Joined = {
    id,
    on,
    from,
    ours: snapshot(ours),
    theirs: snapshot(asOurs(came, joining)),
    choices,
    history,
  }
  return { ...joined, joins: [...ours.joins, join] }
}

/** Without documents: whose they are can be seen afterwards too, and their keys stand in one place only. */
function snapshot(dossier: Dossier): Joined['ours'] {
  const { joins: _, ...content } = dossier
  return { ...content, attachments: noAttachments }
}
