import { z } from 'zod'
import { RandomIdField } from '#shared/domain/fields.ts'

/**
 * What the office noticed about its own files while opening or working, that a person should hear once. None of them
 * keeps the office closed. Each kind has its sentence: what happened, is anything lost, what now.
 */
export const OfficeAlarm = z.discriminatedUnion('kind', [
  /**
   * The folder is older than the office was on this computer: a copy was put back, or its newest files are gone.
   * `keptUntil` is the last change that is there, `wasUntil` the last one there was.
   */
  z.object({
    kind: z.literal('officeOlder'),
    keptUntil: z.number().nullable(),
    wasUntil: z.number().nullable(),
    changesMissing: z.number().int(),
  }),
  /** The mark beside the office belongs to another history of it: a copy of it was worked in elsewhere. */
  z.object({ kind: z.literal('officeOfOtherHistory') }),
  /** Changes in the journal that could not be read; every other one was. `setAside`: a copy of that journal. */
  z.object({
    kind: z.literal('changesUnreadable'),
    changes: z.number().int(),
    setAside: z.string().nullable(),
  }),
  /** A dossier's newest state was not in the list; it was found on the disk, proved ours, and taken. */
  z.object({ kind: z.literal('dossierFound'), id: RandomIdField }),
  /** A dossier's file was damaged or gone and was made again, whole, from the journal. Nothing is lost. */
  z.object({ kind: z.literal('dossierHealed'), id: RandomIdField, setAside: z.string().nullable() }),
  /** The newest list could not be read; it was made again from the one before it and the journal. Nothing is lost. */
  z.object({ kind: z.literal('listHealed') }),
  /** No list could be read: it was made again from the dossiers' own files. */
  z.object({ kind: z.literal('listLost') }),
  /** Both keyrings are older than the list: dossiers made or re-keyed after them can't be opened. */
  z.object({ kind: z.literal('keysOlder') }),
  /** Entries of the log that are gone or were altered. */
  z.object({ kind: z.literal('logDamaged'), entries: z.number().int() }),
  /** Fewer than 500 MB are left on the disk. */
  z.object({ kind: z.literal('diskAlmostFull'), freeBytes: z.number() }),
  /** The office lies where files are not safe: see the failure `placeNotSafe`. */
  z.object({ kind: z.literal('placeNotSafe'), why: z.enum(['fat', 'network', 'synced']) }),
])
export type OfficeAlarm = z.infer<typeof OfficeAlarm>
