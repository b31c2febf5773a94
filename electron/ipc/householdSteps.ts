import type { Failure } from '#shared/contract/failure.ts'
import type { KeptDossier } from '#shared/domain/changeHistory.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { peopleOf, supportersMoves, type HouseholdStep } from '#shared/domain/householdChange.ts'
import { withSupporters } from '#shared/domain/supporters.ts'
import type { LogEntry } from '#shared/domain/logEntry.ts'
import { ok, type Result } from '#shared/result.ts'
import type { OpenVault } from '../vault/vault.ts'
import type { Saved } from './officeKeeper.ts'
import { namesOf } from './peopleLines.ts'

/*
 * A change over several people is one for who makes it. Who belong together stands in one frame. Supporters stand in the
 * dossiers: the frame says first what they become, so that what was cut off between two dossiers is finished at the next
 * opening (docs/decisions/7).
 */

type StepsOffice = Pick<OpenVault, 'households' | 'read' | 'save' | 'user' | 'users'>

/** All of it, or nothing when the disk refuses or a dossier can't be read. `office` opens every dossier. */
export async function takeStep(
  office: StepsOffice,
  step: HouseholdStep,
  now: number,
): Promise<Result<Saved, Failure>> {
  const dossiers = await readForStep(office, step)
  if (!dossiers.ok) return dossiers
  const taken = await office.households.take(step, logOf(step, office.user.id, now))
  if (!taken.ok || dossiers.value.length === 0) return taken
  const saved = await saveAll(office, dossiers.value)
  if (!saved.ok) return saved
  const finished = await office.households.finished()
  return finished.ok ? taken : finished
}

/** At an opening: what was cut off. A dossier that got other supporters meanwhile, or can't be read, keeps what it has. */
export async function finishStep(office: StepsOffice): Promise<Result<null, Failure>> {
  const step = office.households.unfinished()
  if (!step) return ok(null)
  for (const { person, from, to } of supportersMoves(step)) {
    const kept = await office.read(person)
    if (!kept.ok || JSON.stringify(kept.value.dossier.supporters) !== JSON.stringify(from)) continue
    const saved = await office.save(supportedBy(office, kept.value, to))
    if (!saved.ok) return saved
  }
  return office.households.finished()
}

async function readForStep(
  office: StepsOffice,
  step: HouseholdStep,
): Promise<Result<readonly KeptDossier[], Failure>> {
  const next: KeptDossier[] = []
  for (const { person, to } of supportersMoves(step)) {
    const kept = await office.read(person)
    if (!kept.ok) return kept
    next.push(supportedBy(office, kept.value, to))
  }
  return ok(next)
}

async function saveAll(
  office: StepsOffice,
  dossiers: readonly KeptDossier[],
): Promise<Result<null, Failure>> {
  for (const kept of dossiers) {
    const saved = await office.save(kept)
    if (!saved.ok) return saved
  }
  return ok(null)
}

function supportedBy(
  { users }: StepsOffice,
  kept: KeptDossier,
  supporters: readonly RandomId[],
): KeptDossier {
  return { ...kept, dossier: withSupporters(kept.dossier, supporters, namesOf(users)) }
}

/** A line for each of the people: each one's log tells of it. */
function logOf({ change, way }: HouseholdStep, user: RandomId, at: number): readonly LogEntry[] {
  const about = way === 'done' ? change.label : `${way} ${change.label}`
  return [...peopleOf(change)].map((dossier) => ({ at, user, deed: 'changed', dossier, about }))
}
