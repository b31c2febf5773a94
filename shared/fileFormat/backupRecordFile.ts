import { z } from 'zod'

/** A backup that was opened again right after it was made. */
export const ProvenBackup = z
  .object({
    /** When it was made and opened: milliseconds since 1970. */
    at: z.number(),
    /** Dossiers of it that opened. */
    dossiers: z.number().int().min(0),
    /** Dossiers that could not be read in the office itself, and so not here either. */
    damaged: z.number().int().min(0),
  })
  .readonly()
export type ProvenBackup = z.infer<typeof ProvenBackup>

/** Why the newest try gave no backup; a person's own stop is no trouble. */
export const backupTroubles = ['full', 'refused', 'didNotOpen'] as const
export type BackupTrouble = (typeof backupTroubles)[number]

const BackupPlace = z
  .object({
    /** Chosen by a person; may hold the name of a user of this computer, so it is kept sealed. */
    folder: z.string().nullable(),
    last: ProvenBackup.nullable(),
    /** When the last one, or a later look at it, opened well: milliseconds since 1970. */
    testedAt: z.number().nullable(),
    /** Null when the newest try went well. */
    trouble: z
      .object({ at: z.number(), kind: z.enum(backupTroubles) })
      .readonly()
      .nullable(),
  })
  .readonly()
export type BackupPlace = z.infer<typeof BackupPlace>

/** What the office remembers of its backups, sealed in its own folder. */
const BackupRecordFile = z
  .object({
    format: z.literal(1),
    /**
     * Counts how often a backup was put back. The daily copy then begins anew beside the old one: the numbers of states
     * repeat, and what was left behind stays there.
     */
    series: z.number().int().min(1),
    daily: BackupPlace,
    packed: BackupPlace,
  })
  .readonly()
export type BackupRecord = Omit<z.infer<typeof BackupRecordFile>, 'format'>

const nowhere: BackupPlace = { folder: null, last: null, testedAt: null, trouble: null }

const nothing: BackupRecord = { series: 1, daily: nowhere, packed: nowhere }

/** A record that is absent or of another release is an empty one: the folder is then chosen again. */
export function readBackupRecord(value: unknown): BackupRecord {
  const { series, daily, packed } = BackupRecordFile.safeParse(value).data ?? nothing
  return { series, daily, packed }
}

export function backupRecordToRaw(record: BackupRecord): unknown {
  return { format: 1, ...record }
}
