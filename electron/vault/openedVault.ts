import type { Failure } from '#shared/contract/failure.ts'
import type { LogEntry } from '#shared/domain/logEntry.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { diskRefusal, errorCode } from './diskRefusal.ts'
import { listLineOf, setAsidePlace } from './dossierEntry.ts'
import type { DossierStores } from './dossierStores.ts'
import type { Keyring } from './keyring.ts'
import { headOf, withDraft, writeNoted, type Noted } from './noted.ts'
import type { CardKeeper } from './officeCard.ts'
import type { OfficeLock } from './officeLock.ts'
import { writeList, type ListPlace } from './officeList.ts'
import type { DamagedDossier, OpenVault } from './openVault.ts'

export interface VaultParts {
  readonly worker: string
  readonly card: CardKeeper
  readonly stores: DossierStores
  readonly keyring: Keyring
  readonly lock: OfficeLock
  readonly list: ListPlace
  readonly listNumber: number
  readonly noted: Noted
  readonly now: () => number
  /** True when the list on the disk is behind. */
  readonly listIsOld: boolean
}

/** How long the list on the disk may stay behind: what is newer is read from the dossiers after a crash. */
const listAfterMs = 20_000

export function openedVault(parts: VaultParts): OpenVault {
  const { stores } = parts
  const list = createListKeeper(parts)
  let closing: Promise<void> | null = null

  let noted = parts.noted
  let noting: Promise<unknown> = Promise.resolve()
  /** One after another; a refusal leaves what was noted before. */
  const keep = (change: (old: Noted) => Noted): Promise<Result<null, Failure>> => {
    const kept = noting.then(async (): Promise<Result<null, Failure>> => {
      const next = change(noted)
      try {
        if (!(await parts.lock.isOurs())) return fail({ kind: 'officeInUse' })
        await writeNoted(parts.list, next)
      } catch (refusal) {
        return fail(diskRefusal(refusal))
      }
      noted = next
      return ok(null)
    })
    noting = kept.catch(() => undefined)
    return kept
  }
  const note = (entries: readonly LogEntry[]): Promise<Result<null, Failure>> =>
    entries.length === 0
      ? Promise.resolve(ok(null))
      : keep((old) => ({ ...old, log: [...old.log, ...entries] }))

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
    save: (kept, log = []) =>
      ifOpen(async () => {
        const saved = await stores.save(kept)
        if (saved.ok) list.becameOld()
        if (saved.ok) await note(log)
        return saved
      }),
    note: (entries) => ifOpen(() => note(entries)),
    readLog: (take) =>
      ifOpen(() => {
        take(noted.log.map((entry, index) => ({ number: index + 1, entry })))
        return Promise.resolve(ok(null))
      }),
    verifyLog: () =>
      ifOpen(() => Promise.resolve(ok({ entries: noted.log.length, signatures: 0, brokenAt: [] }))),
    logHead: () => headOf(noted.log),
    saveDraft: (key, content) =>
      ifOpen(async () => {
        const savedAt = parts.now()
        const kept = await keep((old) => ({
          ...old,
          drafts: withDraft(old.drafts, { key, content, savedAt }),
        }))
        return kept.ok ? ok({ savedAt }) : kept
      }),
    drafts: () => (closing ? [] : noted.drafts),
    dropDraft: (key) =>
      ifOpen(() => keep((old) => ({ ...old, drafts: old.drafts.filter((draft) => draft.key !== key) }))),
    alarms: () => [],
    dismissAlarms: () => ifOpen(() => Promise.resolve(ok(null))),
    keptUntil: () => null,
    checkpoint: () =>
      ifOpen(async () => {
        await stores.allDone()
        await list.writeLast()
        return ok(null)
      }),
    renewDossierKey: () => Promise.reject(new Error('comes with the journal')),
    renewListKey: () => Promise.reject(new Error('comes with the journal')),
    erase: (id, log = []) =>
      ifOpen(async () => {
        const erased = await stores.erase(id)
        if (erased.ok) list.becameOld()
        if (erased.ok) await note(log)
        return erased
      }),
    close: () => {
      closing ??= stores
        .allDone()
        .then(() => noting)
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
