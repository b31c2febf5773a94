import { z } from 'zod'
import { LineField, RandomIdField } from '#shared/domain/fields.ts'
import { backupTroubles, ProvenBackup } from '#shared/fileFormat/backupRecordFile.ts'

export const BackupKind = z.enum(['daily', 'packed'])
export type BackupKind = z.infer<typeof BackupKind>

/** One of the two places where backups go, as the screens show it. */
const BackupView = z
  .object({
    /** The whole path, for the screen only; null until somebody chose one. */
    folder: z.string().nullable(),
    /** False while the stick is out or the disk is away. */
    isThere: z.boolean(),
    /** True when it lies on the same disk as the office; null when nobody knows. */
    isSameDisk: z.boolean().nullable(),
    last: ProvenBackup.nullable(),
    testedAt: z.number().nullable(),
    trouble: z.enum(backupTroubles).nullable(),
  })
  .readonly()
export type BackupView = z.infer<typeof BackupView>

export const BackupsView = z
  .object({
    daily: BackupView,
    packed: BackupView,
    /** When the newest good backup of either kind was made; null when there is none. Whole days ago, 0 is today. */
    newestDaysOld: z.number().int().min(0).nullable(),
  })
  .readonly()
export type BackupsView = z.infer<typeof BackupsView>

/** Of a backup's own folder on the stick; says nothing of a person. */
export const BackupName = z.string().max(100)

/** A backup in a folder that somebody chose, as far as can be told without a key. */
export const FoundBackup = z
  .object({
    name: BackupName,
    kind: BackupKind,
    isPractice: z.boolean(),
    /** Null when it can't be read: not whole, or not finished. */
    officeName: LineField.nullable(),
    madeAt: z.number().nullable(),
  })
  .readonly()
export type FoundBackup = z.infer<typeof FoundBackup>

export const RestorePreview = z
  .object({
    officeName: LineField,
    dossiers: z.number().int(),
    damaged: z.number().int(),
    newestChange: z.number().nullable(),
    /** What the office of now has and the backup has not. Null: the office of now is not open, so nobody can tell. */
    present: z
      .object({
        newestChange: z.number().nullable(),
        added: z.number().int(),
        changed: z.number().int(),
        /** Some of them, for the screen. */
        examples: z.array(z.object({ number: LineField, callName: LineField }).readonly()).readonly(),
      })
      .readonly()
      .nullable(),
    /** The office of now is open, and the backup is of another one. */
    isOtherOffice: z.boolean(),
  })
  .readonly()
export type RestorePreview = z.infer<typeof RestorePreview>

/** A dossier that the check could not read whole. Its names are for the screen only. */
const TroubledDossier = z
  .object({
    id: RandomIdField,
    number: LineField,
    callName: LineField,
    state: z.enum(['damaged', 'missing', 'newer']),
    /** When the newest state that opens was saved; null when none does. */
    earlierAt: z.number().nullable(),
  })
  .readonly()

export const OfficeReport = z
  .object({
    /** Milliseconds since 1970. */
    at: z.number(),
    dossiers: z.number().int(),
    whole: z.number().int(),
    troubled: z.array(TroubledDossier).readonly(),
    filesRead: z.number().int(),
    bytesRead: z.number(),
    /** Names of files; nobody's name is in them. */
    damagedFiles: z.array(z.string()).readonly(),
    setAside: z.array(z.string()).readonly(),
    strayFiles: z.array(z.string()).readonly(),
    /** How many of the two headers and of the two keyrings are whole. */
    headers: z.number().int(),
    keyrings: z.number().int(),
    /** Changes lost from the journals; null when no list of the office could be read. */
    changesLost: z.number().int().nullable(),
    logIsWhole: z.boolean(),
    /** Null when the system does not say. */
    freeBytes: z.number().nullable(),
    place: z.enum(['fine', 'fat', 'network', 'synced']),
    newestBackupDaysOld: z.number().int().nullable(),
    backupTrouble: z.boolean(),
    coordinators: z.number().int(),
    hasRecovery: z.boolean(),
  })
  .readonly()
export type OfficeReport = z.infer<typeof OfficeReport>
