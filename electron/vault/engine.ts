import { access } from 'node:fs/promises'
import type { Failure } from '#shared/contract/failure.ts'
import type { OfficeAlarm } from '#shared/contract/officeAlarm.ts'
import type { LogEntry } from '#shared/domain/logEntry.ts'
import type { JournalRecord } from '#shared/fileFormat/journalRecord.ts'
import { fail, type Result } from '#shared/result.ts'
import { createTurns } from '../turns.ts'
import type { Anchor } from './anchor.ts'
import { diskRefusal } from './diskRefusal.ts'
import type { Journal } from './journal.ts'
import type { FrameContent } from './journalContent.ts'
import type { OfficeFiles } from './journalFolder.ts'
import type { ChainLink } from './journalFrame.ts'
import type { Keyring } from './keyring.ts'
import { nextPiece } from './logChain.ts'
import type { OfficeLock } from './officeLock.ts'
import { freeBytes } from './officePlace.ts'
import type { OfficeState } from './officeState.ts'
import { giveBackReserve } from './reserve.ts'
import type { WaitingFiles } from './waitingFiles.ts'

export interface EngineParts {
  readonly office: OfficeFiles
  readonly keyring: Keyring
  readonly lock: OfficeLock
  readonly journal: Journal
  readonly state: OfficeState
  readonly waiting: WaitingFiles
  readonly anchor: Anchor
  readonly now: () => number
}

/** Another program took the office over, for example while this computer slept. */
class LostOffice extends Error {}

/** What was thrown while writing, as a failure a person can act on; a fault of ours is thrown on. */
export function refusedBy(thrown: unknown): Result<never, Failure> {
  return fail(thrown instanceof LostOffice ? { kind: 'officeInUse' } : diskRefusal(thrown))
}

/** What a frame shall say; its time and its place in the log are given when its turn comes. */
export interface NewFrame extends Omit<JournalRecord, 'at' | 'log'> {
  readonly log?: readonly LogEntry[]
  /** The office signs its log now, and not only at the next hundred. */
  readonly signLog?: boolean
  /** A dossier's new key. */
  readonly key?: Buffer
  /** The sealed dossier, and its state before when that was sealed anew. */
  readonly body?: Buffer
  readonly earlier?: Buffer
}

/**
 * The one way by which anything changes in an office: a frame in the journal, flushed, and only then memory.
 * One at a time, so that what is in memory is always what the journal says.
 */
export class Engine {
  readonly parts: EngineParts
  readonly #turns = createTurns()
  #unsavedAlarms: readonly OfficeAlarm[] = []
  #onChange: () => void = () => undefined

  constructor(parts: EngineParts) {
    this.parts = parts
  }

  /** Told after each frame. */
  onChange(tell: () => void): void {
    this.#onChange = tell
  }

  /**
   * Resolves with its time when the frame is on the disk. `kept` runs then, before anything else is written.
   * @throws the disk's refusal; nothing has changed.
   */
  append(frame: NewFrame, kept: () => void = () => undefined): Promise<number> {
    return this.inTurn(async () => {
      await this.mayWrite()
      const { log: entries = [], signLog = false, key, body, earlier, ...rest } = frame
      const { state, now, office, keyring } = this.parts
      const texts = entries.map((entry) => JSON.stringify(entry))
      const signer = { store: office.store, signing: keyring.secrets.signing }
      const log = nextPiece(state.log, texts, signer, signLog)
      const record: JournalRecord = { ...rest, at: now(), ...(log ? { log } : {}) }
      const content = { record, key: key ?? null, body: body ?? null, earlier: earlier ?? null }
      const link = await this.#onDisk(content)
      state.apply(record, link)
      this.parts.waiting.take(content)
      kept()
      this.#mark()
      this.#onChange()
      return record.at
    })
  }

  async #onDisk(content: FrameContent): Promise<ChainLink> {
    const { journal, state, office } = this.parts
    try {
      return await journal.append(content, state.link)
    } catch (refusal) {
      if (diskRefusal(refusal).kind !== 'diskFull' || !(await giveBackReserve(office.folder))) throw refusal
      this.warn([{ kind: 'diskAlmostFull', freeBytes: (await freeBytes(office.folder)) ?? 0 }])
      return journal.append(content, state.link)
    }
  }

  /** @throws LostOffice when another program took the office over, or the disk's refusal when it is away. */
  async mayWrite(): Promise<void> {
    if (this.parts.lock.isOurs()) return
    // A folder that is gone (a stick was pulled) is the disk's refusal, not another program.
    await access(this.parts.office.folder)
    throw new LostOffice()
  }

  alarms(): readonly OfficeAlarm[] {
    return [...this.parts.state.alarms, ...this.#unsavedAlarms]
  }

  /** Stays until somebody dismisses it, also across restarts when the disk lets us keep it. */
  raise(alarms: readonly OfficeAlarm[]): void {
    if (alarms.length === 0) return
    this.#unsavedAlarms = [...this.#unsavedAlarms, ...alarms]
    const kept = (): void => {
      this.#unsavedAlarms = this.#unsavedAlarms.filter((alarm) => !alarms.includes(alarm))
    }
    this.append({ alarms: [...alarms] }, kept).catch((thrown: unknown) => refusedBy(thrown))
  }

  /** What is true now and is looked at again at the next opening. */
  warn(alarms: readonly OfficeAlarm[]): void {
    this.#unsavedAlarms = [...this.#unsavedAlarms, ...alarms]
  }

  async dismissAlarms(): Promise<void> {
    if (this.alarms().length === 0) return
    await this.append({ alarmsDismissed: true }, () => {
      this.#unsavedAlarms = []
    })
  }

  /** For jobs in the background: what the disk refuses stays in the journal and is done later. */
  readonly onlyRefusals = (thrown: unknown): void => {
    refusedBy(thrown)
  }

  /** Runs between two frames. */
  inTurn<Value>(job: () => Promise<Value>): Promise<Value> {
    return this.#turns.take('journal', job)
  }

  allDone(): Promise<void> {
    return this.#turns.allDone()
  }

  #mark(): void {
    const { link, log, changedAt } = this.parts.state
    this.parts.anchor.write({
      seq: link.seq,
      chain: link.hash,
      logNumber: log.number,
      logHash: log.hash,
      changedAt,
    })
  }
}
