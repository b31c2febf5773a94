import type { Failure } from '#shared/contract/failure.ts'
import type { KeptDossier } from '#shared/domain/changeHistory.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { DossierSummary } from '#shared/domain/summary.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { diskRefusal, errorCode } from './diskRefusal.ts'
import { listLineOf, setAsidePlace } from './dossierEntry.ts'
import type { DossierStores, EarlierDossier, Saved } from './dossierStores.ts'
import type { Keyring } from './keyring.ts'
import type { CardKeeper, OfficeCard } from './officeCard.ts'
import type { OfficeLock } from './officeLock.ts'
import { writeList, type ListPlace } from './officeList.ts'

export interface OpenVault {
  readonly worker: string
  card(): OfficeCard
  /** Resolves when it is on the disk. */
  saveCard(card: OfficeCard): Promise<Result<null, Failure>>
  /** Of all dossiers whose newest state can be read; current, in memory. */
  summaries(): readonly DossierSummary[]
  /** Dossiers whose newest state can't be read; `summary` is what the office's list remembers of them. */
  damaged(): readonly DamagedDossier[]
  read(id: DossierId): Promise<Result<KeptDossier, Failure>>
  /**
   * The newest readable state before the current one, to offer it for a damaged or missing dossier.
   * Saving it makes it the dossier again; the file that was set aside stays.
   */
  readEarlier(id: DossierId): Promise<Result<EarlierDossier, Failure>>
  /** Also creates. Resolves when it is on the disk; after a failure the disk and the memory are as before. */
  save(kept: KeptDossier): Promise<Result<Saved, Failure>>
  /** Waits for running saves, writes the list, gives the lock back and zeroes the keys. */
  close(): Promise<void>
}

export interface DamagedDossier {
  readonly id: DossierId
  /** Relative to the office's folder; null when there was no file to set aside. */
  readonly setAside: string | null
  readonly summary: DossierSummary | null
}

export interface VaultParts {
  readonly worker: string
  readonly card: CardKeeper
  readonly stores: DossierStores
  readonly keyring: Keyring
  readonly lock: OfficeLock
  readonly list: ListPlace
  readonly listNumber: number
  /** True when the list on the disk is behind. */
  readonly listIsOld: boolean
}

/** How long the list on the disk may stay behind: what is newer is read from the dossiers after a crash. */
const listAfterMs = 20_000

export function openedVault(parts: VaultParts): OpenVault {
  const { stores } = parts
  const list = createListKeeper(parts)
  let closing: Promise<void> | null = null

  const ifOpen = <Value>(job: () => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> =>
    closing ? Promise.resolve(fail({ kind: 'officeLocked' })) : job()

  return {
    worker: parts.worker,
    card: () => parts.card.current(),
    saveCard: (card) =>
      ifOpen(async () => {
        try {
          if (!(await parts.lock.isOurs())) return fail({ kind: 'officeInUse' })
          await parts.card.save(card)
          return ok(null)
        } catch (refusal) {
          return fail(diskRefusal(refusal))
        }
      }),
    summaries: () => (closing ? [] : stores.summaries()),
    damaged: () => (closing ? [] : damagedIn(stores)),
    read: (id) => ifOpen(() => stores.read(id)),
    readEarlier: (id) => ifOpen(() => stores.readEarlier(id)),
    save: (kept) =>
      ifOpen(async () => {
        const saved = await stores.save(kept)
        if (saved.ok) list.becameOld()
        return saved
      }),
    close: () => {
      closing ??= stores
        .allDone()
        .then(() => list.writeLast())
        .then(() => parts.lock.release())
        .finally(() => {
          parts.keyring.zero()
          parts.card.zero()
        })
      return closing
    },
  }
}

function damagedIn(stores: DossierStores): readonly DamagedDossier[] {
  return [...stores.entries].flatMap(([id, { trouble, summary }]) =>
    trouble ? [{ id, setAside: setAsidePlace(trouble), summary }] : [],
  )
}

interface ListKeeper {
  becameOld(): void
  writeLast(): Promise<void>
}

/** Writes the office's list some time after a change, and at the end; never two at once. */
function createListKeeper({ stores, keyring, lock, list, ...parts }: VaultParts): ListKeeper {
  let isOld = parts.listIsOld
  let number = parts.listNumber
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<void> = Promise.resolve()

  async function write(): Promise<void> {
    if (!isOld) return
    try {
      if (!(await lock.isOurs())) return
      isOld = false
      number += 1
      const entries = [...stores.entries]
      // Confirmed only after the file: a key without a file is then a dossier that is gone, and not a cut-off first save.
      if (keyring.confirm(entries.map(([id]) => id))) await keyring.write()
      await writeList(
        list,
        number,
        entries.map(([id, entry]) => listLineOf(id, entry)),
      )
    } catch (refusal) {
      // The list can be made again from the dossiers; a disk that refuses is told at the next save.
      if (errorCode(refusal) === null) throw refusal
      isOld = true
    }
  }

  function writeSoon(): void {
    timer ??= setTimeout(() => {
      timer = null
      writing = writing.then(write)
    }, listAfterMs).unref()
  }

  if (isOld) writeSoon()
  return {
    becameOld() {
      isOld = true
      writeSoon()
    },
    writeLast() {
      if (timer) clearTimeout(timer)
      timer = null
      writing = writing.then(write)
      return writing
    },
  }
}
