import type { BackupKind, BackupsView, BackupView } from '#shared/contract/backupViews.ts'
import type { Answer } from '#shared/contract/contract.ts'
import type { Failure, FailureKind } from '#shared/contract/failure.ts'
import {
  backupRecordToRaw,
  readBackupRecord,
  type BackupPlace,
  type BackupRecord,
  type BackupTrouble,
  type ProvenBackup,
} from '#shared/fileFormat/backupRecordFile.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { createTurns } from '../turns.ts'
import { diskRefusal } from '../vault/diskRefusal.ts'
import type { Watch } from '../vault/inspectOffice.ts'
import type { OpenVault } from '../vault/vault.ts'
import { isInside, isSameDisk, isThere } from './backupPlace.ts'
import { makeDailyBackup, makePackedBackup, testBackup, type BackupJob } from './makeBackup.ts'

type Done = Answer<'chooseBackupPlace'>

export interface OfficeWithBackups {
  readonly vault: OpenVault
  readonly isPractice: boolean
}

/** The backups of the open office: where they go, what is known of them, making and testing one. */
export interface Backups {
  view(): Promise<Result<BackupsView, Failure>>
  choosePlace(kind: BackupKind, folder: string): Promise<Result<Done, Failure>>
  make(kind: BackupKind): Promise<Result<ProvenBackup, Failure>>
  test(kind: BackupKind): Promise<Result<ProvenBackup, Failure>>
}

export interface BackupsDeps {
  readonly office: () => Result<OfficeWithBackups, Failure>
  /** One long work at a time; see `work.ts`. */
  readonly inHand: (
    name: 'makeBackup' | 'testBackup',
    job: (watch: Watch) => Promise<Result<ProvenBackup, Failure>>,
  ) => Promise<Result<ProvenBackup, Failure>>
  /** The program's own folder: no place for a copy of what is in it. */
  readonly dataFolder: string
  readonly now: () => number
}

const dayMs = 24 * 60 * 60 * 1000

export function createBackups({ office, inHand, dataFolder, now }: BackupsDeps): Backups {
  const turns = createTurns()

  const readRecord = async ({ copies }: OpenVault): Promise<BackupRecord> =>
    readBackupRecord(await copies.readRecord())

  /** One change of the record after the other: two that cross would forget one. */
  const changeRecord = (
    vault: OpenVault,
    kind: BackupKind,
    change: (place: BackupPlace) => BackupPlace,
  ): Promise<Result<Done, Failure>> =>
    turns.take('record', async () => {
      try {
        const record = await readRecord(vault)
        await vault.copies.writeRecord(backupRecordToRaw({ ...record, [kind]: change(record[kind]) }))
        return ok({})
      } catch (refusal) {
        return fail(diskRefusal(refusal))
      }
    })

  async function viewOf(place: BackupPlace): Promise<BackupView> {
    const { folder, last, testedAt, trouble } = place
    return {
      folder,
      isThere: folder !== null && (await isThere(folder)),
      isSameDisk: folder === null ? null : await isSameDisk(folder, dataFolder),
      last,
      testedAt,
      trouble: trouble?.kind ?? null,
    }
  }

  async function atPlace(
    kind: BackupKind,
    watch: Watch,
    work: (job: BackupJob, place: BackupPlace) => Promise<Result<ProvenBackup, Failure>>,
    done: (proven: ProvenBackup) => Partial<BackupPlace>,
  ): Promise<Result<ProvenBackup, Failure>> {
    const open = office()
    if (!open.ok) return open
    const { vault, isPractice } = open.value
    const record = await readRecord(vault)
    const place = record[kind]
    if (place.folder === null) return fail({ kind: 'backupPlaceAway' })
    const made = await work(
      { vault, isPractice, series: record.series, folder: place.folder, watch, now },
      place,
    )
    const trouble = made.ok ? undefined : troubles[made.failure.kind]
    if (made.ok) {
      await changeRecord(vault, kind, (before) => ({ ...before, ...done(made.value), trouble: null }))
    } else if (trouble) {
      await changeRecord(vault, kind, (before) => ({ ...before, trouble: { at: now(), kind: trouble } }))
    }
    return made
  }

  const make = (kind: BackupKind, watch: Watch): Promise<Result<ProvenBackup, Failure>> =>
    atPlace(
      kind,
      watch,
      (job) => (kind === 'daily' ? makeDailyBackup(job) : makePackedBackup(job)),
      (proven) => ({ last: proven, testedAt: proven.at }),
    ).then(async (made) => {
      const open = office()
      if (made.ok && open.ok) await noteMade(open.value.vault, kind, now())
      return made
    })

  const test = (kind: BackupKind, watch: Watch): Promise<Result<ProvenBackup, Failure>> =>
    atPlace(
      kind,
      watch,
      async (job, { last }) => {
        const tested = await testBackup(kind, job)
        // More damage than on the day it was made: the medium is going.
        const isWorse = tested.ok && last !== null && tested.value.damaged > last.damaged
        return isWorse ? fail({ kind: 'backupNotOpened' }) : tested
      },
      (proven) => ({ testedAt: proven.at }),
    )

  return {
    async view() {
      const open = office()
      if (!open.ok) return open
      const { daily, packed } = await readRecord(open.value.vault)
      const newest = Math.max(daily.last?.at ?? 0, packed.last?.at ?? 0)
      return ok({
        daily: await viewOf(daily),
        packed: await viewOf(packed),
        newestDaysOld: newest === 0 ? null : Math.max(0, Math.floor((now() - newest) / dayMs)),
      })
    },
    async choosePlace(kind, folder) {
      const open = office()
      if (!open.ok) return open
      if (isInside(folder, dataFolder)) return fail({ kind: 'backupPlaceIsOffice' })
      return changeRecord(open.value.vault, kind, (place) =>
        place.folder === folder ? place : { ...place, folder, trouble: null },
      )
    },
    make: (kind) => inHand('makeBackup', (watch) => make(kind, watch)),
    test: (kind) => inHand('testBackup', (watch) => test(kind, watch)),
  }
}

/** A log that can't be written to now is told at the next save; the backup stands all the same. */
async function noteMade(vault: OpenVault, kind: BackupKind, at: number): Promise<void> {
  await vault.note([{ at, user: vault.user.id, deed: 'backupMade', dossier: null, about: kind }])
}

/** What is remembered of a failure; a stop by a person and a stick that is out are no trouble. */
const troubles: Partial<Record<FailureKind, BackupTrouble>> = {
  backupPlaceFull: 'full',
  backupPlaceRefused: 'refused',
  backupNotOpened: 'didNotOpen',
}
