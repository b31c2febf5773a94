import { rm } from 'node:fs/promises'
import type { FoundBackup, RestorePreview } from '#shared/contract/backupViews.ts'
import type { OfficeKind } from '#shared/contract/views.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { backupRecordToRaw, readBackupRecord } from '#shared/fileFormat/backupRecordFile.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { diskRefusal } from '../vault/diskRefusal.ts'
import type { Watch } from '../vault/inspectOffice.ts'
import { folderFiles } from '../vault/officeFiles.ts'
import type { OpenVault } from '../vault/vault.ts'
import { backupsIn, type BackupOnDisk } from './backupNames.ts'
import { findBackups, headerIn, previewStaged, stageBackup } from './restoreOffice.ts'
import { swapOffice } from './swapOffice.ts'

/** Putting back a backup: find, look, decide. Until the last step nothing of the office of now is touched. */
export interface Restorer {
  find(folder: string): Promise<Result<readonly FoundBackup[], Failure>>
  preview(name: string, passphrase: string, watch: Watch): Promise<Result<RestorePreview, Failure>>
  confirm(): Promise<Result<PutBack, Failure>>
  /** Without a look, for who has two recovery sheets and no passphrase; `officeStandsHere` when an office would have to go. */
  putBackLocked(name: string, watch: Watch): Promise<Result<PutBack, Failure>>
  /** Takes the copy that was looked at away again. */
  drop(): Promise<void>
}

export interface PutBack {
  readonly kind: OfficeKind
  /** The old office's new name, or null when there was none. */
  readonly setAside: string | null
}

export interface RestorerDeps {
  readonly folderOf: (kind: OfficeKind) => string
  readonly open: (kind: OfficeKind, folder: string, passphrase: string) => Promise<Result<OpenVault, Failure>>
  /** The office of that kind, when it is open now. */
  readonly present: (kind: OfficeKind) => OpenVault | null
  readonly closePresent: () => Promise<void>
  readonly restored: (kind: OfficeKind, store: RandomId) => Promise<void>
  readonly now: () => number
}

interface Looked {
  readonly backup: BackupOnDisk
  readonly staging: string
  vault: OpenVault | null
}

export function createRestorer(deps: RestorerDeps): Restorer {
  let found: readonly BackupOnDisk[] = []
  let looked: Looked | null = null

  async function drop(): Promise<void> {
    const last = looked
    looked = null
    await last?.vault?.close()
    if (last) await rm(last.staging, { recursive: true, force: true })
  }

  /** The same one again keeps its copy, and with it the wait after wrong passphrases. */
  async function staged(backup: BackupOnDisk, watch: Watch): Promise<Result<Looked, Failure>> {
    if (looked?.backup.folder === backup.folder) return ok(looked)
    await drop()
    const staging = await stageBackup(backup, deps.folderOf(kindOf(backup)), watch)
    if (!staging.ok) return staging
    looked = { backup, staging: staging.value, vault: null }
    return ok(looked)
  }

  async function swapped(
    kind: OfficeKind,
    staging: string,
    store: RandomId,
  ): Promise<Result<PutBack, Failure>> {
    try {
      const done = await swapOffice(deps.folderOf(kind), staging, deps.now())
      if (done === 'inUse') return fail({ kind: 'officeInUse' })
      looked = null
      await deps.restored(kind, store)
      return ok({ kind, setAside: done.setAside })
    } catch (refusal) {
      return fail(diskRefusal(refusal))
    }
  }

  return {
    async find(folder) {
      await drop()
      const list = await findBackups(folder)
      found = list.ok ? await backupsIn(folder) : []
      return list
    },
    async preview(name, passphrase, watch) {
      const backup = found.find((one) => one.name === name)
      if (!backup) return fail({ kind: 'backupNotFound' })
      const copy = await staged(backup, watch)
      if (!copy.ok) return copy
      const kind = kindOf(backup)
      await copy.value.vault?.close()
      copy.value.vault = null
      const opened = await deps.open(kind, copy.value.staging, passphrase)
      if (!opened.ok) return opened
      if (opened.value.user.role !== 'coordinator') {
        await opened.value.close()
        return fail({ kind: 'notForYou' })
      }
      copy.value.vault = opened.value
      return previewStaged(opened.value, deps.present(kind), watch)
    },
    async confirm() {
      const chosen = looked
      if (!chosen?.vault) return fail({ kind: 'backupNotFound' })
      const kind = kindOf(chosen.backup)
      const entry = {
        at: deps.now(),
        user: chosen.vault.user.id,
        deed: 'backupRestored',
        dossier: null,
        about: chosen.backup.kind,
      } as const
      const noted = await chosen.vault.note([entry])
      if (!noted.ok) return noted
      const { copies } = chosen.vault
      const record = readBackupRecord(await copies.readRecord())
      await copies.writeRecord(backupRecordToRaw({ ...record, series: record.series + 1 }))
      await chosen.vault.close()
      chosen.vault = null
      await deps.closePresent()
      return swapped(kind, chosen.staging, copies.store)
    },
    async putBackLocked(name, watch) {
      const backup = found.find((one) => one.name === name)
      if (!backup) return fail({ kind: 'backupNotFound' })
      const kind = kindOf(backup)
      const there = await headerIn(folderFiles(deps.folderOf(kind)))
      if (there || deps.present(kind)) return fail({ kind: 'officeStandsHere' })
      const copy = await staged(backup, watch)
      if (!copy.ok) return copy
      const header = await headerIn(folderFiles(copy.value.staging))
      return header ? swapped(kind, copy.value.staging, header.store) : fail({ kind: 'backupNotOpened' })
    },
    drop,
  }
}

function kindOf({ isPractice }: BackupOnDisk): OfficeKind {
  return isPractice ? 'practice' : 'own'
}
