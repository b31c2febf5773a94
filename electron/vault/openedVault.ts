import type { Failure } from '#shared/contract/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { attachmentFiles } from './attachmentFiles.ts'
import type { Checkpoints } from './checkpoint.ts'
import type { ClosingCopyDesk } from './copyDesk.ts'
import { setAsidePlace } from './dossierEntry.ts'
import type { DossierStores } from './dossierStores.ts'
import { refusedBy, type Engine } from './engine.ts'
import { eraseTogether } from './eraseTogether.ts'
import { createHandoverDesk } from './handoverDesk.ts'
import type { HeaderKeeper } from './headerKeeper.ts'
import { householdKeeper } from './householdKeeper.ts'
import { headOf } from './logChain.ts'
import { newBreaks, readLogOf, verifyLogOf } from './officeLog.ts'
import type { DamagedDossier, KeptUntil, LogStand, LogVerdict, OfficePage, OpenVault } from './openVault.ts'
import { renewListKey } from './renewal.ts'
import type { RoomKeeper } from './roomKeeper.ts'
import { vaultRecovery } from './recovery.ts'
import type { VaultUsers } from './vaultUsers.ts'
import { searchCache } from './searchCache.ts'

export interface VaultParts {
  readonly header: HeaderKeeper
  readonly users: VaultUsers
  readonly rooms: RoomKeeper
  readonly copies: ClosingCopyDesk
  readonly engine: Engine
  readonly stores: DossierStores
  readonly checkpoints: Checkpoints
  readonly keptUntil: KeptUntil | null
}

export function openedVault(parts: VaultParts): OpenVault {
  const { header, copies, users, rooms, engine, stores, checkpoints, keptUntil } = parts
  const user = header.me
  const { state, keyring, anchor, lock } = engine.parts
  let closing: Promise<void> | null = null
  /** Renewals and erasures, one after another. */
  let renewing: Promise<unknown> = Promise.resolve()

  const ifOpen = <Value>(job: () => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> =>
    closing ? Promise.resolve(fail({ kind: 'officeLocked' })) : job().catch(refusedBy)
  const done = (job: () => Promise<unknown>): Promise<Result<null, Failure>> =>
    ifOpen(() => job().then(() => ok(null)))
  const inRenewal = (job: () => Promise<Result<null, Failure>>): Promise<Result<null, Failure>> =>
    ifOpen(() => {
      const turn = renewing.then(job)
      renewing = turn.catch(() => undefined)
      return turn
    })

  const pageOf = (name: OfficePage): string | null =>
    state.drafts.find(({ key }) => key === pageKey(name))?.content ?? null
  async function verdictOnLog(paper?: LogStand): Promise<LogVerdict> {
    let verdict: LogVerdict = { entries: 0, signatures: 0, brokenAt: [], isOnPaper: null }
    await checkpoints.inTurn(async () => {
      verdict = await verifyLogOf(engine, paper)
    })
    return verdict
  }

  return {
    user,
    worker: user.name,
    get mustChangePassphrase() {
      return header.mySlot.firstUse
    },
    copies,
    users,
    rooms,
    recovery: vaultRecovery({ header, users, engine }),
    households: householdKeeper(engine, stores),
    handover: createHandoverDesk(engine),
    card: () => header.card(),
    saveCard: (next) =>
      done(async () => {
        await engine.mayWrite()
        await header.change(next)
      }),
    summaries: () => (closing ? [] : stores.summaries()),
    summary: (id) => (closing ? null : stores.summary(id)),
    damaged: () => (closing ? [] : damagedIn(stores)),
    read: (id) => ifOpen(() => stores.read(id)),
    readEarlier: (id) => ifOpen(() => stores.readEarlier(id)),
    save: (kept, log) => ifOpen(() => stores.save(kept, log)),
    note: (log) => done(async () => log.length > 0 && (await engine.append({ log }))),
    readLog: (take) => done(() => checkpoints.inTurn(() => readLogOf(engine, take))),
    verifyLog: (paper) => ifOpen(async () => ok(await verdictOnLog(paper))),
    watchLog: () =>
      ifOpen(async () => {
        const verdict = await verdictOnLog()
        const told = pageOf('brokenLog')
        const alarms = newBreaks(verdict, told)
        const draft = { key: pageKey('brokenLog'), content: JSON.stringify(verdict.brokenAt) }
        if (draft.content !== (told ?? '[]')) await engine.append({ alarms, draft })
        return ok(verdict)
      }),
    logHead: () => headOf(state.log),
    saveDraft: (key, content) =>
      ifOpen(async () => ok({ savedAt: await engine.append({ draft: { key, content } }) })),
    drafts: () => (closing ? [] : state.drafts),
    dropDraft: (key) => done(async () => state.hasDraft(key) && (await engine.append({ droppedDraft: key }))),
    page: pageOf,
    savePage: (name, content, log) =>
      ifOpen(async () =>
        ok({ savedAt: await engine.append({ draft: { key: pageKey(name), content }, log }) }),
      ),
    alarms: () => (closing ? [] : engine.alarms()),
    dismissAlarms: () => done(() => engine.dismissAlarms()),
    keptUntil: () => keptUntil,
    checkpoint: () => done(() => checkpoints.make()),
    renewDossierKey: (id) => ifOpen(() => stores.renewKey(id)),
    renewListKey: () =>
      inRenewal(async () => {
        await renewListKey(engine, checkpoints)
        return ok(null)
      }),
    erase: (ids, log = []) => inRenewal(() => eraseTogether({ engine, stores, checkpoints }, ids, log)),
    attachments: attachmentFiles({ ...engine.parts.office, lock, now: engine.parts.now }),
    searchCache: searchCache({ ...engine.parts.office, lock, listKey: () => keyring.listKey }),
    generationOf: (id) => stores.entries.get(id)?.highest ?? null,
    close: () => {
      closing ??= closed()
      return closing
    },
  }

  async function closed(): Promise<void> {
    try {
      await stores.allDone()
      await renewing
      if (state.log.number > state.log.signed)
        await engine.append({ signLog: true }).catch(engine.onlyRefusals)
      await engine.allDone()
      await checkpoints.make().catch(engine.onlyRefusals)
      await checkpoints.stop()
      await anchor.close()
      await lock.release()
    } finally {
      copies.zero()
      keyring.zero()
      header.zero()
    }
  }
}

/** A user's draft begins with an id, never with this word. */
function pageKey(name: OfficePage): string {
  return `office ${name}`
}

function damagedIn(stores: DossierStores): readonly DamagedDossier[] {
  return [...stores.entries].flatMap(([id, { trouble, summary }]) =>
    trouble ? [{ id, setAside: setAsidePlace(trouble), summary }] : [],
  )
}
