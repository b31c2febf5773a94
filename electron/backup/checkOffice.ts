import type { BackupsView, OfficeReport } from '#shared/contract/backupViews.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { diskRefusal } from '../vault/diskRefusal.ts'
import type { InspectedDossier, Inspection, Watch } from '../vault/inspectOffice.ts'
import { freeBytes, judgePlace } from '../vault/officePlace.ts'
import type { OpenVault } from '../vault/vault.ts'

/** What is known about the office apart from its files. */
export interface KnownApart {
  readonly backups: BackupsView | null
  readonly coordinators: number
  readonly hasRecovery: boolean
}

/** Reads every file of an open office and says what is whole. Changes nothing. */
export async function checkOffice(
  vault: OpenVault,
  apart: KnownApart,
  watch: Watch,
  now: () => number,
): Promise<Result<OfficeReport, Failure>> {
  try {
    const inspection = await vault.copies.inspectHere(watch)
    // The keys in memory open no keyring on the disk: nothing that is there now would open tomorrow.
    if (!inspection) return fail({ kind: 'officeDamaged', setAside: [] })
    const log = await vault.verifyLog()
    const seen = {
      logIsWhole: log.ok && log.value.brokenAt.length === 0,
      place: (await judgePlace(vault.copies.folder)) ?? ('fine' as const),
      freeBytes: await freeBytes(vault.copies.folder),
    }
    return ok(reportOf(apart, inspection, seen, now()))
  } catch (thrown) {
    if (watch.signal.aborted) return fail({ kind: 'cancelled' })
    return fail(diskRefusal(thrown))
  }
}

function reportOf(
  { backups, coordinators, hasRecovery }: KnownApart,
  inspection: Inspection,
  seen: Pick<OfficeReport, 'logIsWhole' | 'place' | 'freeBytes'>,
  at: number,
): OfficeReport {
  const troubled = inspection.dossiers.flatMap((dossier) => troubledOf(dossier))
  return {
    at,
    dossiers: inspection.dossiers.length,
    whole: inspection.dossiers.length - troubled.length,
    troubled,
    filesRead: inspection.filesRead,
    bytesRead: inspection.bytesRead,
    damagedFiles: inspection.damagedFiles,
    setAside: inspection.setAside,
    strayFiles: inspection.strayFiles,
    headers: inspection.headers,
    keyrings: inspection.keyrings,
    changesLost: inspection.changesLost,
    ...seen,
    newestBackupDaysOld: backups?.newestDaysOld ?? null,
    backupTrouble: backups !== null && (backups.daily.trouble !== null || backups.packed.trouble !== null),
    coordinators,
    hasRecovery,
  }
}

function troubledOf({ id, state, savedAt, summary }: InspectedDossier): OfficeReport['troubled'] {
  if (state === 'whole') return []
  return [{ id, state, number: summary?.number ?? '', callName: summary?.callName ?? '', earlierAt: savedAt }]
}
