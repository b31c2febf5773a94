import type { OfficeAlarm } from '#shared/contract/officeAlarm.ts'
import type { AnchorFound } from './anchor.ts'
import { contentFromBytes } from './journalContent.ts'
import type { JournalPosition } from './journal.ts'
import { logPath, readJournalNames, snapshotPath, type OfficeFiles } from './journalFolder.ts'
import type { Frame } from './journalFrame.ts'
import type { Keyring } from './keyring.ts'
import type { EpochKey } from './keyringFormat.ts'
import { readLog } from './logFrames.ts'
import { OfficeState } from './officeState.ts'
import type { JournalStart } from './outdatedJournals.ts'
import { headerBytes } from './sealedFormat.ts'
import { copyAside, setAside } from './setAside.ts'
import { readSnapshotFile } from './snapshotFile.ts'
import { WaitingFiles } from './waitingFiles.ts'

export interface Replayed {
  readonly state: OfficeState
  readonly waiting: WaitingFiles
  readonly alarms: readonly OfficeAlarm[]
  /** Where the next frame goes. */
  readonly position: JournalPosition
  /** True when that journal is not there yet. */
  readonly isNewJournal: boolean
  /** What that journal is written under. */
  readonly listKey: EpochKey
  /** The newest list that could be read, and the frame it was written after; number 0 when none could. */
  readonly start: JournalStart
  readonly keyringGeneration: number
}

/**
 * The office as its newest list and the journals since say. At most the very last frame may be torn; anything else that
 * can't be read, or that another frame says stood there, is damage: the rest is taken, and the damage is named.
 */
export async function replay(
  office: OfficeFiles,
  keyring: Keyring,
  anchor: AnchorFound,
  now: number,
): Promise<Replayed> {
  const names = await readJournalNames(office.folder)
  const base = await newestSnapshot(office, keyring, names.snapshots, now)
  const state = new OfficeState(base.snapshot ?? undefined)
  const start = { number: base.number, link: state.link }
  const replaying = new Replaying(state, keyring, new WaitingFiles(office.folder), base.snapshot === null)
  const alarms: OfficeAlarm[] = []
  if (!base.snapshot) alarms.push({ kind: 'listLost' })
  else if (base.hadDamage) alarms.push({ kind: 'listHealed' })
  const logs = names.logs.filter((number) => number >= base.number)
  const isWithoutLog = base.snapshot !== null && logs[0] !== base.number
  const highest = Math.max(1, ...names.logs, ...names.snapshots)
  let position: JournalPosition | null = null
  let next = highest
  let listKey = keyring.listKey
  let endsTorn: number | null = null

  for (const number of logs) {
    const missingBefore = replaying.missing
    const { reads, size, key } = await readLog(office, keyring.listKeys, number, { last: state.link })
    for (const read of reads) {
      if (read.kind === 'frame') replaying.take(read.frame)
      else replaying.unreadable(read.kind)
    }
    const isLast = number === logs.at(-1)
    if (isLast) replaying.end()
    if (isLast && reads.some(({ kind }) => kind === 'torn')) endsTorn = number
    const missing = replaying.missing - missingBefore
    if (missing > 0) {
      const setAsideAs = await copyAside(office.folder, logPath(office.folder, number), now)
      alarms.push({ kind: 'changesUnreadable', changes: missing, setAside: setAsideAs })
    }
    const frames = reads.flatMap((read) => (read.kind === 'frame' ? [read.frame] : []))
    const isWhole = missing === 0 && size >= headerBytes
    if (isLast && number === highest && isWhole) {
      position = { number, end: frames.at(-1)?.end ?? headerBytes, frames: frames.length }
      listKey = key
    } else if (number === highest) next = highest + 1
  }
  const isAsAnchored = anchor.found === 'mark' && anchor.mark.seq === state.link.seq
  if (isWithoutLog && replaying.missing === 0 && !isAsAnchored)
    alarms.push({ kind: 'changesUnreadable', changes: 0, setAside: null })
  const older = comparedWith(anchor, replaying)
  // Then its torn end was no save that was cut off: it is cut away at the next save, and looked at by somebody later.
  if (older.length > 0 && endsTorn !== null)
    await copyAside(office.folder, logPath(office.folder, endsTorn), now)
  alarms.push(...older)
  const { waiting } = replaying
  const keyringGeneration = base.snapshot?.keyringGeneration ?? 0
  return {
    state,
    waiting,
    alarms,
    position: position ?? { number: next, end: headerBytes, frames: 0 },
    isNewJournal: position === null,
    listKey,
    start,
    keyringGeneration,
  }
}

/** Takes frames in, and counts what is missing between them. */
class Replaying {
  readonly state: OfficeState
  readonly waiting: WaitingFiles
  readonly hashes = new Map<number, Buffer>()
  missing = 0
  readonly #keyring: Keyring
  /** Without a list the first frame may follow anything. */
  #isAdrift: boolean
  #sawDamage = false

  constructor(state: OfficeState, keyring: Keyring, waiting: WaitingFiles, isAdrift: boolean) {
    this.state = state
    this.waiting = waiting
    this.#keyring = keyring
    this.#isAdrift = isAdrift
    this.hashes.set(state.link.seq, state.link.hash)
  }

  take(frame: Frame): void {
    const { link } = this.state
    if (!this.#isAdrift && !frame.before.equals(link.hash))
      this.missing += Math.max(1, frame.seq - link.seq - 1)
    this.#isAdrift = false
    this.#sawDamage = false
    const content = contentFromBytes(frame.content)
    const { record, key } = content
    const { put, erased } = record
    if (put && key) {
      const known = this.#keyring.keyOf(put.id)
      if (!known || known.epoch < put.keyEpoch)
        this.#keyring.put(put.id, { key, epoch: put.keyEpoch, confirmed: true })
    }
    if (erased) this.#keyring.forget(erased)
    this.waiting.take(content)
    this.hashes.set(frame.seq, frame.hash)
    this.state.apply(record, { seq: frame.seq, hash: frame.hash })
  }

  unreadable(kind: 'damage' | 'torn'): void {
    if (kind === 'damage') this.#sawDamage = true
  }

  /** Damage behind the last frame: nothing follows that could say how much it was. */
  end(): void {
    if (this.#sawDamage) this.missing += 1
  }
}

function comparedWith(anchor: AnchorFound, { state, hashes }: Replaying): readonly OfficeAlarm[] {
  if (anchor.found === 'nothing') return []
  if (anchor.found === 'foreign') return [{ kind: 'officeOfOtherHistory' }]
  const { mark } = anchor
  const ours = hashes.get(mark.seq)
  if (mark.seq <= state.link.seq) {
    return ours && !ours.equals(mark.chain) ? [{ kind: 'officeOfOtherHistory' }] : []
  }
  const changesMissing = mark.seq - state.link.seq
  state.skipTo(mark.seq)
  return [{ kind: 'officeOlder', keptUntil: state.changedAt, wasUntil: mark.changedAt, changesMissing }]
}

async function newestSnapshot(
  office: OfficeFiles,
  keyring: Keyring,
  numbers: readonly number[],
  now: number,
): Promise<{
  readonly number: number
  readonly snapshot: Awaited<ReturnType<typeof readSnapshotFile>>
  readonly hadDamage: boolean
}> {
  let hadDamage = false
  for (const number of numbers) {
    const snapshot = await readSnapshotFile(office, keyring.listKeys, number)
    if (snapshot) return { number, snapshot, hadDamage }
    hadDamage = true
    await setAside(office.folder, snapshotPath(office.folder, number), now)
  }
  return { number: 0, snapshot: null, hadDamage }
}
