import { rm } from 'node:fs/promises'
import type { OfficeAlarm } from '#shared/contract/officeAlarm.ts'
import { errorCode } from './diskRefusal.ts'
import { readOrNull } from './durableFile.ts'
import type { Engine } from './engine.ts'
import { logPath } from './journalFolder.ts'
import type { ChainLink, FrameRead } from './journalFrame.ts'
import { framesOf } from './logFrames.ts'
import { moveLogOut } from './logSegments.ts'
import { setAside } from './setAside.ts'
import { readSnapshotFile } from './snapshotFile.ts'

/** A journal and the frame before its first one, as the list of that number knows it. */
export interface JournalStart {
  readonly number: number
  readonly link: ChainLink
}

/** Something was acknowledged once that is not there any more. */
const doubts: readonly OfficeAlarm['kind'][] = ['officeOlder', 'officeOfOtherHistory', 'changesUnreadable']

/**
 * Takes journals away that no list needs any more, once their part of the log is saved. One that does not end where the
 * next one goes on (it was cut, swapped, or an older one was put back) is set aside instead: what it said is nowhere else.
 */
export class OutdatedJournals {
  readonly #engine: Engine
  readonly #starts: Map<number, ChainLink>
  readonly #refused = new Set<number>()

  constructor(engine: Engine, opened: JournalStart) {
    this.#engine = engine
    this.#starts = new Map([[opened.number, opened.link]])
  }

  startsAt({ number, link }: JournalStart): void {
    this.#starts.set(number, link)
  }

  /** `logs`: of all journals on the disk, in order; those below `oldest` go. @throws the disk's refusal. */
  async remove(logs: readonly number[], oldest: number): Promise<void> {
    const { office, keyring, now } = this.#engine.parts
    for (const [at, number] of logs.entries()) {
      if (number >= oldest) break
      const path = logPath(office.folder, number)
      const reads = await this.#read(number)
      await moveLogOut(office, keyring, reads)
      if (await this.#isWhole(number, logs[at + 1] ?? oldest, reads)) await rm(path, { force: true })
      else await setAside(office.folder, path, now())
      this.#starts.delete(number)
    }
  }

  async #read(number: number): Promise<readonly FrameRead[]> {
    const { office, keyring } = this.#engine.parts
    try {
      const file = await readOrNull(logPath(office.folder, number))
      return framesOf(office, keyring.listKeys, number, file ?? Buffer.alloc(0)).reads
    } catch (refusal) {
      // Once may be a loose cable: it is tried again at the next checkpoint. Twice is a bad spot on the disk.
      if (errorCode(refusal) === null || !this.#refused.has(number)) {
        this.#refused.add(number)
        throw refusal
      }
      return [{ kind: 'damage' }]
    }
  }

  async #isWhole(number: number, next: number, reads: readonly FrameRead[]): Promise<boolean> {
    if (reads.some(({ kind }) => kind === 'damage')) return false
    const end =
      this.#starts.get(next)?.hash ?? (await this.#listed(next))?.hash ?? (await this.#followed(next))
    const last = reads.findLast((read) => read.kind === 'frame')
    const start = last?.frame ?? this.#starts.get(number) ?? (await this.#listed(number))
    // No list was written behind it and nothing follows: only what was said at the opening may speak against it.
    if (!end) return !this.#engine.alarms().some(({ kind }) => doubts.includes(kind))
    return start?.hash.equals(end) === true
  }

  /** The frame before the first one of that journal, as that one says. */
  async #followed(number: number): Promise<Buffer | null> {
    const reads = await this.#read(number)
    return reads.find((read) => read.kind === 'frame')?.frame.before ?? null
  }

  async #listed(number: number): Promise<ChainLink | null> {
    const { office, keyring } = this.#engine.parts
    const snapshot = await readSnapshotFile(office, keyring.listKeys, number)
    return snapshot && { seq: snapshot.seq, hash: Buffer.from(snapshot.chain, 'hex') }
  }
}
