import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { GivenCopy } from '#shared/domain/handover/handovers.ts'
import { partsOfFile } from '#shared/domain/transferParts.ts'

export const copyElsewhere = '3f0a11c29b4000de3f0a11c29b4000de' as RandomId

/** Somebody of whom another office has everything that the file holds, under a yes that was taken back since. */
export function withCopyElsewhere(dossier: Dossier, on: CalendarDate): Dossier {
  const parts = partsOfFile(dossier).flatMap(({ part, isThere }) => (isThere ? [part] : []))
  const toName = 'Steunpunt Oostdorp'
  const copy: GivenCopy = { bundle: copyElsewhere, seq: 1, toName, toKey: null, on, parts, receipt: null }
  const yes = {
    ...({ purpose: 'otherOffice', said: 'yes', how: 'withInterpreter', language: 'ar' } as const),
    ...{ on, withdrawnOn: on, about: { to: toName, parts } },
  }
  return {
    ...dossier,
    intake: { ...dossier.intake, consents: [...dossier.intake.consents, yes] },
    handovers: { ...dossier.handovers, given: [copy] },
  }
}
