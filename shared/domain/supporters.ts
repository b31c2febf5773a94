import type { Dossier } from './dossier.ts'
import type { RandomId } from './fields.ts'

/**
 * The dossier with other supporters. Papers carry a name that was typed: when that was of somebody who does not support this
 * person any more, the first of the new ones takes the place.
 */
export function withSupporters(
  dossier: Dossier,
  supporters: readonly RandomId[],
  nameOf: (user: RandomId) => string | undefined,
): Dossier {
  const { person } = dossier
  const named = dossier.supporters.find((id) => nameOf(id) === person.supportedBy.trim())
  const next = supporters.flatMap((id) => nameOf(id) ?? [])[0]
  const isOnPaperNoMore = named !== undefined && !supporters.includes(named) && next !== undefined
  return {
    ...dossier,
    supporters,
    person: isOnPaperNoMore ? { ...person, supportedBy: next } : person,
  }
}
