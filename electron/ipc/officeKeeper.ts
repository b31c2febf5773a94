import type { OfficeKind } from '#shared/contract/views.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { makeChange, type ChangeMade, type KeptDossier } from '#shared/domain/changeHistory.ts'
import type { Dossier, DossierId } from '#shared/domain/dossier.ts'
import { summaryOf } from '#shared/domain/summary.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import type { InLog } from './inLog.ts'
import { createPeopleIndex, type PeopleIndex } from '../search/peopleIndex.ts'
import type { OpenRoom } from '../vault/openRoom.ts'
import type { OpenVault } from '../vault/vault.ts'
import { sweepingAttachments } from './attachmentSweep.ts'
import { caseloadOf, guardedVault, type Caseload } from './caseload.ts'
import { renewOldLines } from './oldLines.ts'
import { recentDossiers, type RecentDossiers } from './recentDossiers.ts'
import { roomWriter, type RoomWriter } from './roomWriter.ts'
import { createTextSearch, type TextSearch } from './textSearch.ts'

export interface OpenOffice {
  readonly kind: OfficeKind
  /** As far as who is in may open it. */
  readonly vault: OpenVault
  /** All of it, for the office's own work: rooms, backups, new keys. */
  readonly whole: OpenVault
  readonly caseload: Caseload
  readonly people: PeopleIndex
  readonly texts: TextSearch
  readonly recent: RecentDossiers
}

export interface Saved {
  readonly savedAt: number
}

/** The one office that is open, if any: handlers ask here and get 'officeLocked' when there is none. */
export interface OfficeKeeper {
  /** `notForYou` when somebody is in who has a room and not the office. */
  current(): Result<OpenOffice, Failure>
  /** The open office, for a coordinator. */
  asCoordinator(): Result<OpenOffice, Failure>
  /** The open room, when who is in has one. */
  room(): Result<OpenRoom, Failure>
  openRoom(room: OpenRoom): Promise<void>
  /** What the rooms show may have changed; they are written some seconds later and when the office closes. */
  roomsChanged(): void
  open(kind: OfficeKind, vault: OpenVault): Promise<OpenOffice>
  close(): Promise<void>
  save(kept: KeptDossier): Promise<Result<Saved, Failure>>
  /** Reads, changes and seals one dossier; `change` gives null when what it speaks of is gone, or why it may not be. */
  changeDossier(
    id: DossierId,
    change: (dossier: Dossier) => Omit<ChangeMade, 'at'> | Failure | null,
  ): Promise<Result<Saved, Failure>>
}

export function createOfficeKeeper(
  now: () => number,
  today: () => CalendarDate,
  log: Pick<InLog, 'entriesFor' | 'opened' | 'closing'>,
): OfficeKeeper {
  let office: OpenOffice | null = null
  let room: OpenRoom | null = null
  let rooms: RoomWriter | null = null

  const keeper: OfficeKeeper = {
    current: () => (office ? ok(office) : fail({ kind: room ? 'notForYou' : 'officeLocked' })),
    asCoordinator() {
      const open = keeper.current()
      return open.ok && open.value.vault.user.role !== 'coordinator' ? fail({ kind: 'notForYou' }) : open
    },
    room: () => (room ? ok(room) : fail({ kind: office ? 'notForYou' : 'officeLocked' })),
    async openRoom(opened) {
      await keeper.close()
      room = opened
    },
    roomsChanged: () => rooms?.later(),
    async open(kind, opened) {
      await keeper.close()
      const texts = createTextSearch(sweepingAttachments(opened))
      const whole = texts.watched
      const caseload = caseloadOf(whole, now)
      const vault = guardedVault(whole, caseload)
      rooms = roomWriter(whole, today)
      // A damaged dossier is somebody too: who is not found would be added a second time.
      const remembered = vault.damaged().flatMap(({ summary }) => (summary ? [summary] : []))
      const people = createPeopleIndex([...vault.summaries(), ...remembered])
      texts.onErased((id) => {
        people.drop(id)
      })
      office = { kind, vault, whole, caseload, people, texts, recent: recentDossiers(whole) }
      void renewOldLines(whole)
      log.opened({ user: whole.user.id, note: (entries) => whole.note(entries) })
      return office
    },
    async close() {
      if (office) await log.closing()
      const closing = office
      const leaving = room
      office = null
      room = null
      await leaving?.close()
      await rooms?.last()
      rooms = null
      await closing?.texts.close()
      await closing?.recent.keep()
      await closing?.whole.close()
    },
    async save(kept) {
      if (!office) return fail({ kind: 'officeLocked' })
      const saved = await office.vault.save(kept, log.entriesFor(kept))
      if (saved.ok) {
        office.people.put(summaryOf(kept.dossier))
        rooms?.later()
      }
      return saved
    },
    async changeDossier(id, change) {
      if (!office) return fail({ kind: 'officeLocked' })
      const kept = await office.vault.read(id)
      if (!kept.ok) return kept
      const made = change(kept.value.dossier)
      if (!made) return fail({ kind: 'goneMeanwhile' })
      if ('kind' in made) return fail(made)
      return keeper.save(makeChange(kept.value, { ...made, at: now() }))
    },
  }
  return keeper
}
