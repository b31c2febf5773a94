import type { Failure } from '#shared/contract/failure.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { LogEntry } from '#shared/domain/logEntry.ts'
import { ok, type Result } from '#shared/result.ts'
import type { Checkpoints } from './checkpoint.ts'
import type { DossierStores } from './dossierStores.ts'
import type { Engine } from './engine.ts'
import { finishErasing } from './renewal.ts'

interface Erasing {
  readonly engine: Engine
  readonly stores: DossierStores
  readonly checkpoints: Checkpoints
}

/** A frame for each, which makes it true, and then once for all of them what is still to be taken off the disk. */
export async function eraseTogether(
  { engine, stores, checkpoints }: Erasing,
  ids: readonly DossierId[],
  log: readonly LogEntry[],
): Promise<Result<null, Failure>> {
  let outcome: Result<null, Failure> = ok(null)
  for (const id of ids) {
    outcome = await stores.erase(
      id,
      log.filter(({ dossier }) => dossier === id),
    )
    if (!outcome.ok) break
  }
  if (engine.parts.state.erasing.size > 0) await finishErasing(engine, checkpoints)
  return outcome
}
