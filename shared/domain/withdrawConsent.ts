import type { CalendarDate } from './calendarDate.ts'
import type { ChangeHistory, KeptDossier, PartBefore } from './changeHistory.ts'
import type { ConsentGiven } from './consent.ts'
import type { Joined } from './dossier.ts'
import { agreed, consentFor } from './consentState.ts'
import { withoutPart, type Intake } from './intake.ts'
import { extraParts, needsHealthConsent, type ConsentPurpose } from './intakeQuestions.ts'

export function noteConsent(intake: Intake, given: ConsentGiven, on: CalendarDate): Intake {
  return {
    ...intake,
    consents: [...intake.consents, { ...given, about: given.about ?? null, on, withdrawnOn: null }],
  }
}

/**
 * The dossier after a consent is taken back: what rested on it is gone, also from everything that undo could bring back.
 * Itself it is no change that can be undone. Null when there is no consent to take back.
 */
export function withdrawConsent(
  { dossier, history }: KeptDossier,
  purpose: ConsentPurpose,
  on: CalendarDate,
): KeptDossier | null {
  if (!agreed(dossier.intake.consents, purpose)) return null
  const last = consentFor(dossier.intake.consents, purpose)
  const consents = dossier.intake.consents.map((consent) =>
    consent === last ? { ...consent, withdrawnOn: on } : consent,
  )
  const forgetIn = (intake: Intake): Intake => ({ ...withoutWhatRestsOn(intake, purpose), consents })
  const scrubbed = (before: PartBefore): PartBefore =>
    before.part === 'intake' ? { ...before, value: forgetIn(before.value) } : before
  const forgetInHistory = ({ done, undone }: ChangeHistory): ChangeHistory => ({
    done: done.map((change) => ({ ...change, before: scrubbed(change.before) })),
    undone: undone.map((change) => ({ ...change, before: scrubbed(change.before) })),
  })
  const forgetInJoin = (join: Joined): Joined => ({
    ...join,
    history: forgetInHistory(join.history),
    ours: { ...join.ours, intake: withoutWhatRestsOn(join.ours.intake, purpose) },
    theirs: { ...join.theirs, intake: withoutWhatRestsOn(join.theirs.intake, purpose) },
  })
  return {
    dossier: { ...dossier, intake: forgetIn(dossier.intake), joins: dossier.joins.map(forgetInJoin) },
    history: forgetInHistory(history),
  }
}

function withoutWhatRestsOn(intake: Intake, purpose: ConsentPurpose): Intake {
  if (purpose !== 'health') return intake
  return extraParts.filter(needsHealthConsent).reduce(withoutPart, intake)
}
