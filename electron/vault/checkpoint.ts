import { rm } from 'node:fs/promises'
import type { Snapshot } from '#shared/fileFormat/journalRecord.ts'
import { generationPath } from './dossierShelf.ts'
import type { DossierStores, OldGeneration } from './dossierStores.ts'
import type { Engine } from './engine.ts'
import { createLog, readJournalNames, snapshotPath } from './journalFolder.ts'
import { OutdatedJournals, type JournalStart } from './outdatedJournals.ts'
import { writeSnapshotFile } from './snapshotFile.ts'
import type { WaitingFile } from './waitingFiles.ts'

/** When things move out of the journal by themselves. */
export interface Pace {
  /** Milliseconds without a save: who works on does not share the disk with it. */
  readonly filesAfterMs: number
  readonly idleMs: number
  /** So many saves are moved without waiting for a pause. */
  readonly saves: number
}

/** 256 saves are some 2 MB to read again after a power cut: a fifth of a second. */
export const usualPace: Pace = { filesAfterMs: 2_000, idleMs: 5_000, saves: 256 }

export interface Checkpoints {
  /** One now, also when one is running. Does nothing when all is on the disk already. @throws the disk's refusal. */
  make(): Promise<void>
  /** Two, so that every list and journal from before is gone. */
  makeAllNew(): Promise<void>
  /** Runs between two checkpoints: for who touches the files they write. */
  inTurn(job: () => Promise<void>): Promise<void>
  /** No more by themselves; waits for one that runs. */
  stop(): Promise<void>
}

interface Taken {
  readonly number: number
  readonly snapshot: Snapshot
  readonly files: readonly WaitingFile[]
  readonly outdated: readonly OldGeneration[]
}

/**
 * Moves what the journal holds into files of their own, in the background: the journal goes on in a new file, dossiers
 * are flushed, then keys, then the list; then what two lists ago was needed is removed. A save never waits for it, and a
 * refusal of the disk costs nothing: the journal keeps everything until it works.
 */
export function startCheckpoints(
  engine: Engine,
  stores: DossierStores,
  opened: JournalStart,
  pace: Pace,
): Checkpoints {
  const { office, keyring, journal, state, waiting, lock } = engine.parts
  const outdatedJournals = new OutdatedJournals(engine, opened)
  let newest = opened.number
  let running: Promise<void> = Promise.resolve()
  let isStopped = false
  let filesTimer: NodeJS.Timeout | null = null
  let idleTimer: NodeJS.Timeout | null = null

  const isOld = (): boolean =>
    journal.position.frames > 0 || journal.position.number !== newest || keyring.isBehind || state.isOld

  /** The state between two frames, and a new journal from there on. */
  async function take(): Promise<Taken> {
    for (;;) {
      const { position } = journal
      // After a list that could not be written the journal is still empty, and stands for the same moment.
      const isFresh = position.frames === 0 && position.number > newest
      const number = isFresh ? position.number : Math.max(position.number, newest) + 1
      const { listKey } = keyring
      if (!isFresh) await createLog(office, number, listKey)
      const taken = await engine.inTurn(async () => {
        if (!isFresh) {
          journal.turnTo(number, listKey)
          outdatedJournals.startsAt({ number, link: state.link })
        } else if (journal.position.frames > 0) return null
        const files = waiting.all()
        return {
          number,
          files,
          outdated: stores.takeOutdated(),
          snapshot: state.snapshot(keyring.generation),
        }
      })
      if (taken) return taken
    }
  }

  async function makeOne(): Promise<void> {
    if (!lock.isOurs()) return
    const taken = await take()
    try {
      await waiting.flush(taken.files)
      if (keyring.isBehind) await keyring.write()
      const snapshot = { ...taken.snapshot, keyringGeneration: keyring.generation }
      await writeSnapshotFile(office, keyring.listKey, taken.number, snapshot)
    } catch (refusal) {
      stores.giveBackOutdated(taken.outdated)
      throw refusal
    }
    newest = taken.number
    state.wasWritten()
    waiting.release(taken.files)
    await removeOutdated(taken.outdated)
  }

  async function removeOutdated(outdated: readonly OldGeneration[]): Promise<void> {
    for (const { id, generation } of outdated)
      await rm(generationPath(office.folder, id, generation), { force: true })
    const { snapshots, logs } = await readJournalNames(office.folder)
    await outdatedJournals.remove(logs, snapshots[1] ?? snapshots[0] ?? 0)
    for (const number of snapshots.slice(2)) await rm(snapshotPath(office.folder, number), { force: true })
  }

  function next(job: () => Promise<void>): Promise<void> {
    const turn = running.then(job)
    running = turn.catch(() => undefined)
    return turn
  }

  function soon(): void {
    if (isStopped) return
    if (filesTimer) clearTimeout(filesTimer)
    filesTimer = setTimeout(
      () => void next(writeFilesOut).catch(engine.onlyRefusals),
      pace.filesAfterMs,
    ).unref()
    if (idleTimer) clearTimeout(idleTimer)
    const isDue = journal.position.frames >= pace.saves
    idleTimer = setTimeout(
      () => void next(makeIfOld).catch(engine.onlyRefusals),
      isDue ? 0 : pace.idleMs,
    ).unref()
  }

  async function makeIfOld(): Promise<void> {
    if (isOld()) await makeOne()
  }

  async function writeFilesOut(): Promise<void> {
    if (lock.isOurs()) await waiting.writeOut()
  }

  engine.onChange(soon)
  if (isOld()) soon()
  return {
    make: () => next(makeIfOld),
    makeAllNew: () =>
      next(async () => {
        await makeOne()
        await makeOne()
      }),
    inTurn: next,
    stop() {
      isStopped = true
      if (filesTimer) clearTimeout(filesTimer)
      if (idleTimer) clearTimeout(idleTimer)
      return running
    },
  }
}
