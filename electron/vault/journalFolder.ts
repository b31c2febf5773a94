import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RandomId } from '#shared/domain/fields.ts'
import { errorCode } from './diskRefusal.ts'
import { flushFolder, readOrNull, writeDurably } from './durableFile.ts'
import { deriveKey } from './envelope.ts'
import type { FramePlace } from './journalFrame.ts'
import type { EpochKey } from './keyringFormat.ts'
import { frameFileHeader, identityOf, officeObject, type SealedName } from './sealedFormat.ts'

/*
 * `journal/snap-<n>.ocs`: the office's list at the start of journal n. `journal/log-<n>.ocj`: what happened since.
 */

export const journalFolder = 'journal'

/** Zeros that lie behind the last frame, for the next ones to be written over: some six saves. */
export const roomAhead: Buffer = Buffer.alloc(64 * 1024)

export interface OfficeFiles {
  readonly folder: string
  readonly store: RandomId
}

export interface JournalNames {
  /** Highest first. */
  readonly snapshots: readonly number[]
  /** Lowest first. */
  readonly logs: readonly number[]
}

export async function readJournalNames(folder: string): Promise<JournalNames> {
  const names = await namesIn(join(folder, journalFolder))
  return {
    snapshots: numbersIn(names, /^snap-([1-9][0-9]{0,14})\.ocs$/).reverse(),
    logs: numbersIn(names, /^log-([1-9][0-9]{0,14})\.ocj$/),
  }
}

export function snapshotPath(folder: string, number: number): string {
  return join(folder, journalFolder, `snap-${String(number)}.ocs`)
}

export function logPath(folder: string, number: number): string {
  return join(folder, journalFolder, `log-${String(number)}.ocj`)
}

export function snapshotName(store: RandomId, number: number): SealedName {
  return { kind: 'snapshot', store, object: officeObject, generation: number }
}

/** The key and context of one journal's frames. */
export function framePlaceOf({ store }: OfficeFiles, number: number, listKey: EpochKey): FramePlace {
  const name: SealedName = { kind: 'journal', store, object: officeObject, generation: number }
  return {
    key: deriveKey(listKey.key, Buffer.from(store, 'hex'), 'wegwijs 2 journal'),
    identity: identityOf(name, listKey.epoch),
  }
}

/** An empty journal, its name on the disk. One of that number that was never used is written over. */
export async function createLog(office: OfficeFiles, number: number, listKey: EpochKey): Promise<void> {
  const name: SealedName = { kind: 'journal', store: office.store, object: officeObject, generation: number }
  const made = await mkdir(join(office.folder, journalFolder), { recursive: true, mode: 0o700 })
  if (made !== undefined) await flushFolder(office.folder)
  const bytes = Buffer.concat([frameFileHeader(name, listKey.epoch), roomAhead])
  await writeDurably(logPath(office.folder, number), bytes)
}

/** Its bytes up to `end`; empty when there is no such file or the disk can't read it. */
export async function readLogFile(folder: string, number: number, end = Infinity): Promise<Buffer> {
  try {
    return (await readOrNull(logPath(folder, number)))?.subarray(0, end) ?? Buffer.alloc(0)
  } catch (refusal) {
    if (errorCode(refusal) === null) throw refusal
    return Buffer.alloc(0)
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (refusal) {
    if (errorCode(refusal) === 'ENOENT') return []
    throw refusal
  }
}

function numbersIn(names: readonly string[], pattern: RegExp): number[] {
  return names
    .flatMap((name) => pattern.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((one, other) => one - other)
}
