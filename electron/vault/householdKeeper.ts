import type { Failure } from '#shared/contract/failure.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { Household } from '#shared/domain/household.ts'
import type { HouseholdChange, HouseholdStep } from '#shared/domain/householdChange.ts'
import type { LogEntry } from '#shared/domain/logEntry.ts'
import { ok, type Result } from '#shared/result.ts'
import type { DossierStores, Saved } from './dossierStores.ts'
import { refusedBy, type Engine } from './engine.ts'

/** Who belong together; kept in the office's list and journal, never in a dossier. */
export interface HouseholdKeeper {
  of(person: DossierId): Household | null
  /** What can be taken back, or made again, from this person's dossier; null when nothing. */
  wayBack(person: DossierId, way: 'undo' | 'redo'): HouseholdChange | null
  /** One frame: all of it is on the disk, with its log, or nothing is. */
  take(step: HouseholdStep, log: readonly LogEntry[]): Promise<Result<Saved, Failure>>
  /** A step that was cut off before all its dossiers were saved. */
  unfinished(): HouseholdStep | null
  /** They are saved now. */
  finished(): Promise<Result<null, Failure>>
}

export function householdKeeper(engine: Engine, stores: DossierStores): HouseholdKeeper {
  const { households } = engine.parts.state
  return {
    of: (person) => households.of(person),
    wayBack: (person, way) =>
      households.wayBack(person, way, (one) => stores.entries.get(one)?.summary?.supporters ?? null),
    take: (step, log) =>
      engine.append({ households: step, log }).then((savedAt) => ok({ savedAt }), refusedBy),
    unfinished: () => households.unfinished,
    finished: () => engine.append({ householdsDone: true }).then(() => ok(null), refusedBy),
  }
}
