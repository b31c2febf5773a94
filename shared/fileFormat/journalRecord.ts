import { z } from 'zod'
import { OfficeAlarm } from '#shared/contract/officeAlarm.ts'
import { RandomIdField } from '#shared/domain/fields.ts'
import { DossierSummary } from '#shared/domain/summary.ts'

/*
 * What one frame of the journal says, apart from the sealed dossier itself, and what the office's list says at the start
 * of a journal. A new part, or another meaning of one, raises `officeHeaderFormat`: who skipped it would lose it.
 */

const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What this release can't understand of a summary is made again from the dossier. */
const Summary = DossierSummary.nullable().catch(null)
/** An alarm of a later release has no sentence here. */
const Alarms = z
  .array(z.unknown())
  .transform((all) => all.flatMap((one) => OfficeAlarm.safeParse(one).data ?? []))

/** A signature of the office over its log up to and with entry `number`. */
export const LogSignature = z
  .object({ number: z.number().int().positive(), hash: Hash, signature: z.base64() })
  .readonly()
export type LogSignature = z.infer<typeof LogSignature>

/** Entries of the log as the texts that the chain was counted over. */
export const LogPiece = z
  .object({
    /** The number of the first entry, and the chain's hash before it. */
    from: z.number().int().positive(),
    before: Hash,
    entries: z.array(z.string()).readonly(),
    signed: z.array(LogSignature).readonly().default([]),
  })
  .readonly()
export type LogPiece = z.infer<typeof LogPiece>

export const JournalRecord = z
  .object({
    /** Milliseconds since 1970. */
    at: z.number(),
    /** A dossier's next state; the sealed file itself follows the record. */
    put: z
      .object({
        id: RandomIdField,
        generation: z.number().int().positive(),
        /** Of the sealed file. */
        sha256: Hash,
        summary: Summary,
        /** True when the dossier's (new) key follows the record. */
        withKey: z.boolean(),
        keyEpoch: z.number().int().positive(),
      })
      .readonly()
      .optional(),
    erased: RandomIdField.optional(),
    log: LogPiece.optional(),
    draft: z.object({ key: z.string(), content: z.string() }).readonly().optional(),
    droppedDraft: z.string().optional(),
    alarms: Alarms.optional(),
    alarmsDismissed: z.literal(true).optional(),
  })
  .readonly()
export type JournalRecord = z.infer<typeof JournalRecord>

const Snapshot = z.object({
  format: z.literal(2),
  /** The frame that this list was written after. */
  seq: z.number().int().nonnegative(),
  chain: Hash,
  /** Time of the last change of a dossier. */
  changedAt: z.number().nullable(),
  keyringGeneration: z.number().int().nonnegative(),
  dossiers: z.array(
    z
      .object({
        id: RandomIdField,
        generation: z.number().int().positive(),
        /** Null for what an earlier format wrote, or what was found on the disk without a list. */
        sha256: Hash.nullable(),
        summary: Summary,
      })
      .readonly(),
  ),
  /** Dossiers whose files may not all be gone yet. */
  erasing: z.array(RandomIdField).readonly(),
  drafts: z
    .array(z.object({ key: z.string(), content: z.string(), savedAt: z.number() }).readonly())
    .readonly(),
  alarms: Alarms,
  log: z.object({ number: z.number().int().nonnegative(), hash: Hash, signed: z.number().int() }).readonly(),
})
export type Snapshot = z.infer<typeof Snapshot>
export type ListedDossier = Snapshot['dossiers'][number]

/** Says which fields a list has, so that a release knows its own again. Not what stands in them. */
export const snapshotShape = JSON.stringify(z.toJSONSchema(Snapshot, { io: 'input', unrepresentable: 'any' }))

/**
 * Null when it is not a list. `isOwnShape`: it was written with the fields of this very release, and its seal proves that
 * nobody changed it since: looking at each field of ten thousand people again would take longer than reading them.
 */
export function readSnapshot(value: unknown, isOwnShape = false): Snapshot | null {
  return isOwnShape ? (value as Snapshot) : (Snapshot.safeParse(value).data ?? null)
}

/** Pieces of the log that were taken out of their journals before those were removed. */
export const LogSegment = z.object({ format: z.literal(2), pieces: z.array(LogPiece).readonly() }).readonly()
export type LogSegment = z.infer<typeof LogSegment>
