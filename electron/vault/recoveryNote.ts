import type { RandomId } from '#shared/domain/fields.ts'
import { RecoveryNote } from '#shared/domain/recoverySheetCare.ts'
import type { SheetSet } from '#shared/domain/recoverySheet.ts'
import type { HeaderRecovery } from '#shared/fileFormat/officeHeader.ts'
import { deriveKey, zero } from './envelope.ts'
import { sealText, unsealText } from './passphraseLock.ts'
import type { OfficeKey } from './userSlot.ts'

/** What the header says about recovery besides the slot: names of dead sets, and a sealed note for who is in. */
export interface RecoveryKept {
  readonly retired: readonly SheetSet[]
  /** Null when there are no sheets, or the note can't be read: then only the dates are lost. */
  readonly note: RecoveryNote | null
}

/** Where the sheets lie is nobody's business who only has the disk: it is sealed under the office key. */
export function sealRecovery(store: RandomId, kept: RecoveryKept, office: OfficeKey): HeaderRecovery {
  const { retired, note } = kept
  if (note === null) return { retired, note: null }
  const plain = Buffer.from(JSON.stringify(note))
  return withNoteKey(store, office, (key, context) => ({ retired, note: sealText(key, context, plain) }))
}

export function openRecovery(store: RandomId, sealed: HeaderRecovery, office: OfficeKey): RecoveryKept {
  const { retired, note } = sealed
  if (note === null) return { retired, note: null }
  return withNoteKey(store, office, (key, context) => {
    const plain = unsealText(key, context, note)
    return { retired, note: plain && noteIn(plain) }
  })
}

function noteIn(plain: Buffer): RecoveryNote | null {
  return RecoveryNote.safeParse(JSON.parse(plain.toString('utf8'))).data ?? null
}

function withNoteKey<Value>(
  store: RandomId,
  { key, epoch }: OfficeKey,
  use: (key: Buffer, context: Buffer) => Value,
): Value {
  const noteKey = deriveKey(key, Buffer.from(store, 'hex'), 'wegwijs 1 recovery note')
  try {
    return use(noteKey, Buffer.from(JSON.stringify(['recovery note', store, epoch])))
  } finally {
    zero(noteKey)
  }
}
