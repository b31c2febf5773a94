import type { Failure } from '#shared/contract/failure.ts'
import type { RecoveryNote } from '#shared/domain/recoverySheetCare.ts'
import type { SheetSet } from '#shared/domain/recoverySheet.ts'
import { recoverySlotOf, type Slot } from '#shared/fileFormat/officeHeader.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { refusedBy, type Engine } from './engine.ts'
import { sameBytes, zero } from './envelope.ts'
import type { HeaderKeeper } from './headerKeeper.ts'
import { whyNotThese, type TypedShares } from './recoveryPair.ts'
import { sealRecovery, type RecoveryKept } from './recoveryNote.ts'
import { makeRecovery, openRecoverySlot, sealRecoverySlot, type MadeRecovery } from './recoverySlot.ts'
import type { VaultUsers } from './vaultUsers.ts'

/** The recovery sheets of an open office. */
export interface VaultRecovery {
  /** The name of the set that opens the office; null when there are no sheets. */
  readonly set: SheetSet | null
  readonly note: RecoveryNote | null
  /** Earlier sets, whose sheets are dead. */
  readonly retired: readonly SheetSet[]
  /** A new set that opens nothing yet. Nothing of it is on the disk. */
  make(): Promise<MadeRecovery>
  /**
   * From here on this set opens the office, and no earlier one: when there were sheets, the office key changes, so that
   * they open nothing with an old header either.
   */
  putIntoUse(made: MadeRecovery, note: RecoveryNote): Promise<Result<null, Failure>>
  /** Whether two sheets open this office, without anything being opened with them. */
  prove(shares: TypedShares): Promise<Result<null, Failure>>
  saveNote(note: RecoveryNote): Promise<Result<null, Failure>>
}

export interface RecoveryParts {
  readonly header: HeaderKeeper
  readonly users: Pick<VaultUsers, 'changeOfficeKey'>
  readonly engine: Pick<Engine, 'mayWrite'>
}

export function vaultRecovery({ header, users, engine }: RecoveryParts): VaultRecovery {
  const current = (): ReturnType<typeof recoverySlotOf> => recoverySlotOf(header.header)

  async function write(
    fields: { readonly slots?: readonly Slot[] },
    kept: RecoveryKept,
  ): Promise<Result<null, Failure>> {
    try {
      await engine.mayWrite()
      await header.change({ ...fields, recovery: sealRecovery(header.header.store, kept, header.office) })
      return ok(null)
    } catch (refusal) {
      return refusedBy(refusal)
    }
  }

  return {
    get set() {
      return current()?.set ?? null
    },
    get note() {
      return header.recovery.note
    },
    get retired() {
      return header.recovery.retired
    },
    make() {
      const now = current()
      return makeRecovery([...header.recovery.retired, ...(now ? [now.set] : [])])
    },
    putIntoUse(made, note) {
      const before = current()
      const slot = sealRecoverySlot(header.header.store, made, header.office)
      const withNew = (slots: readonly Slot[]): readonly Slot[] => [
        ...slots.filter(({ kind }) => kind !== 'recovery'),
        slot,
      ]
      const { retired } = header.recovery
      if (!before) return write({ slots: withNew(header.header.slots) }, { retired, note })
      const kept = { retired: [...retired, before.set], note }
      return users.changeOfficeKey({
        slots: withNew,
        fields: (next) => ({ recovery: sealRecovery(header.header.store, kept, next) }),
      })
    },
    async prove(shares) {
      const slot = current()
      if (!slot) return fail({ kind: 'noRecoverySheets' })
      const why = whyNotThese(shares, slot.set, header.recovery.retired)
      if (why) return fail(why)
      const officeKey = await openRecoverySlot(header.header.store, slot, ...shares)
      const isRight = officeKey !== null && sameBytes(officeKey, header.office.key)
      if (officeKey) zero(officeKey)
      return isRight ? ok(null) : fail({ kind: 'sheetsOpenNothing' })
    },
    saveNote: (note) => write({}, { ...header.recovery, note }),
  }
}
