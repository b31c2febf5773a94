import type { PersonLine } from '#shared/contract/views.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { DossierSummary } from '#shared/domain/summary.ts'
import { isRestricted } from '#shared/domain/user.ts'
import type { Match } from '../search/peopleIndex.ts'
import type { OpenOffice } from './officeKeeper.ts'

/** What the office's list knows of somebody, whether or not the dossier can be read now. */
export interface Remembered {
  readonly summary: DossierSummary
  readonly damaged: boolean
}

/** Everybody the office knows of. */
export function remembered(vault: OpenOffice['vault']): ReadonlyMap<DossierId, Remembered> {
  const everyone = new Map<DossierId, Remembered>()
  for (const summary of vault.summaries()) everyone.set(summary.id, { summary, damaged: false })
  for (const { id, summary } of vault.damaged()) if (summary) everyone.set(id, { summary, damaged: true })
  return everyone
}

/** Who supports somebody, in words: the users, or else what was typed. */
export type NameSupporters = (summary: Pick<DossierSummary, 'supporters' | 'supportedBy'>) => string

export function supporterNames({ whole }: OpenOffice): NameSupporters {
  const nameOf = namesOf(whole.users)
  return ({ supporters, supportedBy }) =>
    supporters.flatMap((id) => nameOf(id) ?? []).join(', ') || supportedBy
}

/** Names of coordinators and workers. */
export function namesOf({
  list,
}: Pick<OpenOffice['whole']['users'], 'list'>): (id: RandomId) => string | undefined {
  const names = new Map<RandomId, string>()
  for (const { id, name, role } of list()) if (!isRestricted(role)) names.set(id, name)
  return (id) => names.get(id)
}

/** One person as lists show it: a colleague's person as name and number, which is enough to see whom to ask. */
export function lineOf(
  office: OpenOffice,
  { summary, damaged }: Remembered,
  match: Match,
  nameSupporters: NameSupporters,
): PersonLine {
  const { vault, caseload } = office
  const isColleagues = !caseload.owns(summary)
  const { id, number, callName } = summary
  const supportedBy = nameSupporters(summary)
  if (isColleagues && vault.user.role !== 'coordinator') {
    return { ...hidden, id, number, callName, supportedBy, match, damaged, isColleagues }
  }
  const { otherNames, nameInOwnScript, birth, speaks, paperLanguage, lookAgainOn } = summary
  const householdSize = vault.households.of(id)?.members.length ?? 0
  return {
    id, number, callName, otherNames, nameInOwnScript, birth, speaks, paperLanguage, supportedBy, lookAgainOn,
    householdSize, match, damaged, isColleagues,
  } // prettier-ignore
}

const hidden = {
  otherNames: '',
  nameInOwnScript: '',
  birth: { kind: 'unknown' },
  speaks: [],
  paperLanguage: 'nl',
  lookAgainOn: null,
  householdSize: 0,
} as const
