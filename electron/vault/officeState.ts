import type { OfficeAlarm } from '#shared/contract/officeAlarm.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { isOfEarlierRelease } from '#shared/domain/summary.ts'
import type { JournalRecord, ListedDossier, Snapshot } from '#shared/fileFormat/journalRecord.ts'
import { HouseholdBook } from './householdBook.ts'
import { chainStart, type ChainLink } from './journalFrame.ts'
import { emptyLog, positionAfter, type LogPosition } from './logChain.ts'
import type { Draft } from './openVault.ts'

/** What the journal says the office holds: the snapshot it started from, and every frame since. */
export class OfficeState {
  readonly households: HouseholdBook
  readonly #dossiers: Map<DossierId, ListedDossier>
  readonly #drafts: Map<string, Draft>
  readonly #erasing: Set<DossierId>
  #alarms: readonly OfficeAlarm[]
  #log: LogPosition
  #hasLearned = false
  #link: ChainLink
  #changedAt: number | null

  constructor(snapshot?: Snapshot) {
    this.#dossiers = new Map(snapshot?.dossiers.map((line) => [line.id, line]))
    this.#drafts = new Map(snapshot?.drafts.map((draft) => [draft.key, draft]))
    this.#erasing = new Set(snapshot?.erasing)
    this.households = new HouseholdBook(snapshot?.households)
    this.#alarms = snapshot?.alarms ?? []
    this.#log = snapshot?.log ?? emptyLog
    this.#link = snapshot ? { seq: snapshot.seq, hash: Buffer.from(snapshot.chain, 'hex') } : chainStart
    this.#changedAt = snapshot?.changedAt ?? null
  }

  get dossiers(): ReadonlyMap<DossierId, ListedDossier> {
    return this.#dossiers
  }

  get drafts(): readonly Draft[] {
    return [...this.#drafts.values()]
  }

  hasDraft(key: string): boolean {
    return this.#drafts.has(key)
  }

  /** Dossiers that were erased and whose files and old journals may still be there. */
  get erasing(): ReadonlySet<DossierId> {
    return this.#erasing
  }

  get alarms(): readonly OfficeAlarm[] {
    return this.#alarms
  }

  get log(): LogPosition {
    return this.#log
  }

  /** The newest frame. */
  get link(): ChainLink {
    return this.#link
  }

  /** Time of the last change of a dossier. */
  get changedAt(): number | null {
    return this.#changedAt
  }

  /** Takes in a frame that is on the disk. */
  apply(record: JournalRecord, link: ChainLink): void {
    this.#link = link
    const { put, erased, log, draft, droppedDraft, alarms, alarmsDismissed } = record
    if (put) {
      const { id, generation, sha256, summary } = put
      this.#dossiers.set(id, { id, generation, sha256, summary })
      this.#erasing.delete(id)
      this.#changedAt = record.at
    }
    if (erased) {
      this.#dossiers.delete(erased)
      this.#erasing.add(erased)
      this.households.erase(erased)
      this.#changedAt = record.at
    }
    if (log) this.#log = positionAfter(this.#log, log)
    if (draft) this.#drafts.set(draft.key, { ...draft, savedAt: record.at })
    if (droppedDraft !== undefined) this.#drafts.delete(droppedDraft)
    if (record.households) {
      this.households.apply(record.households)
      this.#changedAt = record.at
    }
    if (record.householdsDone) this.households.finish()
    if (alarmsDismissed) this.#alarms = []
    if (alarms) this.#alarms = withNew(this.#alarms, alarms)
  }

  /** What was read from a dossier and the list did not know; stands in the next snapshot. */
  learn(line: Omit<ListedDossier, 'sha256'>): void {
    const known = this.#dossiers.get(line.id)
    const isKnown = known?.generation === line.generation && known.summary !== null
    if (isKnown && !isOfEarlierRelease(known.summary)) return
    const sha256 = known?.generation === line.generation ? known.sha256 : null
    this.#dossiers.set(line.id, { ...line, sha256 })
    this.#hasLearned = true
  }

  /** True when the next snapshot will say something that the journal does not. */
  get isOld(): boolean {
    return this.#hasLearned
  }

  wasWritten(): void {
    this.#hasLearned = false
  }

  /** The log as its own segments say it stands, when no snapshot could. */
  learnLog(log: LogPosition): void {
    this.#log = log
  }

  /** After an older copy was put back: no number is given out twice. */
  skipTo(seq: number): void {
    this.#link = { seq: Math.max(seq, this.#link.seq), hash: this.#link.hash }
  }

  /** Nothing of it is left. */
  wasErased(id: DossierId): void {
    this.#erasing.delete(id)
    this.#hasLearned = true
  }

  snapshot(keyringGeneration: number): Snapshot {
    return {
      format: 2,
      seq: this.#link.seq,
      chain: this.#link.hash.toString('hex'),
      changedAt: this.#changedAt,
      keyringGeneration,
      dossiers: [...this.#dossiers.values()],
      erasing: [...this.#erasing],
      drafts: this.drafts,
      alarms: [...this.#alarms],
      log: this.#log,
      households: this.households.kept(),
    }
  }
}

function withNew(known: readonly OfficeAlarm[], more: readonly OfficeAlarm[]): readonly OfficeAlarm[] {
  const texts = new Set(known.map((alarm) => JSON.stringify(alarm)))
  return [...known, ...more.filter((alarm) => !texts.has(JSON.stringify(alarm)))]
}
