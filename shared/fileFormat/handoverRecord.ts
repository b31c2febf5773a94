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

/** What the office remembers of handing over, sealed in its own folder. What is known of a person stands in the dossier. */
const HandoverRecordFile = z
  .object({ format: z.literal(1), known: z.array(KnownOffice).readonly() })
  .readonly()
export type HandoverRecord = Omit<z.infer<typeof HandoverRecordFile>, 'format'>

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
