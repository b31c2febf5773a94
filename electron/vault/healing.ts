import type { DossierId } from '#shared/domain/dossier.ts'
import type { Engine } from './engine.ts'
import { findInLogs } from './logFrames.ts'

/**
 * The last two journals hold every state that was saved since two lists ago: a file of such a state that is damaged or
 * gone is made again from there. False when they hold it no more.
 */
export async function healFromJournal(
  engine: Engine,
  id: DossierId,
  generation: number,
  setAside: string | null,
): Promise<boolean> {
  const { office, keyring, journal, waiting } = engine.parts
  const found = await findInLogs(office, keyring.listKeys, new Set([id]), journal)
  const state = found.findLast(({ record }) => record.put?.generation === generation)
  if (!state?.body) return false
  waiting.put({ id, generation, bytes: state.body })
  engine.raise([{ kind: 'dossierHealed', id, setAside }])
  return true
}
