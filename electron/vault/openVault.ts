import type { Failure } from '#shared/contract/failure.ts'
import type { OfficeAlarm } from '#shared/contract/officeAlarm.ts'
import type { KeptDossier } from '#shared/domain/changeHistory.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { LogEntry } from '#shared/domain/logEntry.ts'
import type { DossierSummary } from '#shared/domain/summary.ts'
import type { User } from '#shared/domain/user.ts'
import type { Result } from '#shared/result.ts'
import type { AttachmentFiles } from './attachmentFiles.ts'
import type { CopyDesk } from './copyDesk.ts'
import type { EarlierDossier, Saved } from './dossierStores.ts'
import type { HouseholdKeeper } from './householdKeeper.ts'
import type { HandoverDesk } from './handoverDesk.ts'
import type { OfficeCard } from './officeCard.ts'
import type { RoomKeeper } from './roomKeeper.ts'
import type { VaultRecovery } from './recovery.ts'
import type { VaultUsers } from './vaultUsers.ts'
import type { SearchCache } from './searchCache.ts'

/** An office whose keys are in memory. Every write resolves when it is on the disk; a refusal leaves all as it was. */
export interface OpenVault {
  /** Who is in. */
  readonly user: User
  /** The first name of who is in. */
  readonly worker: string
  /** True when somebody else may know the passphrase of who is in. */
  readonly mustChangePassphrase: boolean
  /** Who can open the office, and the office key they share. */
  readonly users: VaultUsers
  /** What is written for those without that key, and what they wrote. */
  readonly rooms: RoomKeeper
  readonly recovery: VaultRecovery
  readonly households: HouseholdKeeper
  /** For who copies this office and proves copies. */
  readonly copies: CopyDesk
  /** Who this office is to other offices, and which ones it knows. */
  readonly handover: HandoverDesk
  card(): OfficeCard
  saveCard(card: OfficeCard): Promise<Result<null, Failure>>

  /** Of all dossiers whose newest state can be read; current, in memory. */
  summaries(): readonly DossierSummary[]
  /** One of them; null when that dossier is not among them. */
  summary(id: DossierId): DossierSummary | null
  /** Dossiers whose newest state can't be read; `summary` is what the office's list remembers of them. */
  damaged(): readonly DamagedDossier[]
  read(id: DossierId): Promise<Result<KeptDossier, Failure>>
  /**
   * The newest readable state before the current one, to offer it for a damaged or missing dossier.
   * Saving it makes it the dossier again; the file that was set aside stays.
   */
  readEarlier(id: DossierId): Promise<Result<EarlierDossier, Failure>>
  /** Also creates. `log` is kept or refused together with the dossier. */
  save(kept: KeptDossier, log?: readonly LogEntry[]): Promise<Result<Saved, Failure>>

  /** Adds to the office's log what was done without a change: looking, printing, a refused unlock. */
  note(entries: readonly LogEntry[]): Promise<Result<null, Failure>>
  /** Gives the whole log to `take`, the oldest first, in batches. Entries that only a later Wegwijs knows are left out. */
  readLog(take: (batch: readonly LoggedEntry[]) => void): Promise<Result<null, Failure>>
  /** Counts the whole chain again: takes as long as reading the log. */
  verifyLog(paper?: LogStand): Promise<Result<LogVerdict, Failure>>
  /** The same once a day by itself: an alarm says what is broken and was not broken the last time. */
  watchLog(): Promise<Result<LogVerdict, Failure>>
  /** Where the log stands: goes onto backups and paper, so that a log whose end was cut off shows. */
  logHead(): LogHead

  /** Text that does not stand in a dossier yet, sealed. `key` is the caller's own; a second one replaces the first. */
  saveDraft(key: string, content: string): Promise<Result<Saved, Failure>>
  drafts(): readonly Draft[]
  /** Also when there is none. */
  dropDraft(key: string): Promise<Result<null, Failure>>

  /**
   * What the whole office shares under this name, sealed; null when nothing was written yet. It stands in the journal and
   * the list as a draft does, under a key that no user's draft has.
   */
  page(name: OfficePage): string | null
  /** `log` is kept or refused together with the page. */
  savePage(name: OfficePage, content: string, log: readonly LogEntry[]): Promise<Result<Saved, Failure>>

  /** What was noticed at opening or since and not yet dismissed. */
  alarms(): readonly OfficeAlarm[]
  /** Somebody has read them. */
  dismissAlarms(): Promise<Result<null, Failure>>
  /** The last change that was found when the office was opened; null in an office without one. */
  keptUntil(): KeptUntil | null
  /** Everything in files of its own, flushed, and the list written: the moment to copy the folder. */
  checkpoint(): Promise<Result<null, Failure>>

  /** The dossier and its earlier state under a new key; who only has the old key can't open what is saved from now on. */
  renewDossierKey(id: DossierId): Promise<Result<null, Failure>>
  /** The list, the journal and new entries of the log under new keys; old lists and journals are gone after it. */
  renewListKey(): Promise<Result<null, Failure>>
  /**
   * Takes dossiers away for good: their keys, all their files, and every list and journal that still spoke of them. New
   * keys for the list cost as much for one as for many. One after the other: at a refusal the ones before it are gone, and
   * `generationOf` says which. Cut off anywhere, what was begun is finished at the next opening.
   */
  erase(ids: readonly DossierId[], log?: readonly LogEntry[]): Promise<Result<null, Failure>>

  /** The sealed files of the documents that dossiers speak of. */
  readonly attachments: AttachmentFiles
  /** The search index between two days. */
  readonly searchCache: SearchCache
  /** How often a dossier was saved: what was made from another number is old. Null: there is no such dossier. */
  generationOf(id: DossierId): number | null

  /** Waits for running saves, makes a checkpoint, gives the lock back and zeroes the keys. */
  close(): Promise<void>
}

/** What all users of an office share besides its dossiers. */
export type OfficePage = 'rules' | 'brokenLog'

export interface DamagedDossier {
  readonly id: DossierId
  /** Relative to the office's folder; null when there was no file to set aside. */
  readonly setAside: string | null
  readonly summary: DossierSummary | null
}

export interface LoggedEntry {
  /** Counts from 1, without gaps. */
  readonly number: number
  readonly entry: LogEntry
}

export interface LogHead {
  /** Entries so far. */
  readonly number: number
  /** The chain's hash in 64 hexadecimals. */
  readonly hash: string
  /** The same for on paper: four groups of four characters that can be read aloud. */
  readonly code: string
}

/** What a paper says of the log it was printed with. */
export type LogStand = Pick<LogHead, 'number' | 'code'>

export interface LogVerdict {
  readonly entries: number
  /** Signatures of the office that were found right. */
  readonly signatures: number
  /** Numbers of entries from which on something is missing or altered; empty when all is well. */
  readonly brokenAt: readonly number[]
  /** Whether the log once stood where the paper says; null when none was given. */
  readonly isOnPaper: boolean | null
}

export interface Draft {
  readonly key: string
  readonly content: string
  /** Milliseconds since 1970. */
  readonly savedAt: number
}

export interface KeptUntil {
  /** Changes so far, in the whole life of the office. */
  readonly number: number
  /** Milliseconds since 1970; null when the time is not known. */
  readonly at: number | null
  /** True when the program did not come to close the office: it was stopped, or the power went. */
  readonly wasCutShort: boolean
}
