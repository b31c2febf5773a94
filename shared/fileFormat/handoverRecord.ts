import { z } from 'zod'
import { CalendarDateField, LineField, RandomIdField } from '#shared/domain/fields.ts'
import { OfficeKeys, SigningKeyField } from './officeIdentityFile.ts'
import { unknownFieldsIn, withUnknownFields } from './unknownFields.ts'

/** How the keys of another office came to us. */
export const introductionWays = ['file', 'scanned', 'pasted'] as const

/** How somebody made sure that the keys are that office's own. */
export const checkWays = ['telephone', 'inPerson'] as const

/** Another office, as far as we know it. */
export const KnownOffice = OfficeKeys.unwrap()
  .extend({
    id: RandomIdField,
    cameBy: z.enum(introductionWays),
    addedOn: CalendarDateField,
    /** Who made sure, when and how; null: nobody yet. */
    checked: z
      .object({ by: LineField, on: CalendarDateField, how: z.enum(checkWays) })
      .readonly()
      .nullable(),
    /** Keys that it had before, the newest last: a file that was signed then is known, and said to be old. */
    earlier: z.array(z.object({ signing: SigningKeyField, until: CalendarDateField }).readonly()).readonly(),
  })
  .readonly()
export type KnownOffice = z.infer<typeof KnownOffice>

/** A file that left this office. */
const GivenFile = z
  .object({
    bundle: RandomIdField,
    toName: LineField,
    /** Null: it was sealed with words. */
    toKey: SigningKeyField.nullable(),
    on: CalendarDateField,
    /** Of our dossiers. */
    people: z.array(RandomIdField).readonly(),
    receiptOn: CalendarDateField.nullable(),
  })
  .readonly()
export type GivenFile = z.infer<typeof GivenFile>

/** What the last file that was taken in brought, to take it back in one step and to write its receipt. */
const LastTaken = z
  .object({
    bundle: RandomIdField,
    /** Milliseconds since 1970. */
    at: z.number(),
    on: CalendarDateField,
    from: OfficeKeys,
    people: z
      .array(
        z
          .object({
            person: RandomIdField,
            /** The dossier here; null when the person was left. */
            id: RandomIdField.nullable(),
            outcome: z.enum(['added', 'merged', 'left']),
            /** SHA-256 of the dossier as it was taken in: whoever worked on it since is not undone. */
            dossier: z.string().nullable(),
            /** Documents that came with it. */
            documents: z.array(RandomIdField).readonly(),
          })
          .readonly(),
      )
      .readonly(),
    /** True after it was taken back. */
    isUndone: z.boolean(),
    /** While it is taken back: what a crash cut off is finished at the next opening. */
    isUndoing: z.boolean().default(false),
    /** It was finished so, which nobody saw. */
    wasCutOff: z.boolean().default(false),
  })
  .readonly()
export type LastTaken = z.infer<typeof LastTaken>

/** What the office remembers of handing over, sealed in its own folder. What is known of a person stands in the dossier. */
const HandoverRecordFile = z
  .object({
    format: z.literal(1),
    known: z.array(KnownOffice).readonly(),
    given: z.array(GivenFile).readonly().default([]),
    /** Which dossier is of whom who travels, as far as it is here still. */
    travelers: z
      .array(z.object({ person: RandomIdField, id: RandomIdField }).readonly())
      .readonly()
      .default([]),
    lastTaken: LastTaken.nullable().default(null),
    /** A file that is about to get its name: what is said of it stands here until it has one. */
    leaving: z
      .object({ bundle: RandomIdField, folder: z.string(), people: z.array(RandomIdField).readonly() })
      .readonly()
      .nullable()
      .default(null),
  })
  .readonly()
export type HandoverRecord = Omit<z.infer<typeof HandoverRecordFile>, 'format'>

/** With these travelling numbers belonging to these dossiers, in the place of what they belonged to before. */
export function withTravelers(
  record: HandoverRecord,
  travelers: HandoverRecord['travelers'],
): HandoverRecord {
  const again = new Set(travelers.map(({ person }) => person))
  return {
    ...record,
    travelers: [...record.travelers.filter(({ person }) => !again.has(person)), ...travelers],
  }
}

/** Gives what was read back as a file again, with what a later release wrote in it. */
export type WriteBack = (record: HandoverRecord) => unknown

/** Null: a later release wrote it, and it must not be overwritten. What is not there yet is empty. */
export function readHandoverRecord(
  value: unknown,
): { readonly record: HandoverRecord; readonly toRaw: WriteBack } | null {
  const raw = value ?? { format: 1, known: [] }
  const read = HandoverRecordFile.safeParse(raw)
  if (!read.success) return null
  const unknown = unknownFieldsIn(raw, read.data)
  return { record: read.data, toRaw: (record) => withUnknownFields({ ...record, format: 1 }, unknown) }
}
