import type { RandomId } from '#shared/domain/fields.ts'
import type { User } from '#shared/domain/user.ts'
import { OfficeHeader, type RoomUser, type Slot, type UserSlot } from '#shared/fileFormat/officeHeader.ts'
import { isRaw, type Raw } from '#shared/fileFormat/ladder.ts'
import { randomKey, zero } from './envelope.ts'
import { headerKeyOf, writeHeader } from './headerFiles.ts'
import type { Keyring } from './keyring.ts'
import type { OfficeCard } from './officeCard.ts'
import type { OpenedHeader } from './officeKey.ts'
import { openRecovery, sealRecovery, type RecoveryKept } from './recoveryNote.ts'
import { officeKeyFor, type OfficeKey } from './userSlot.ts'

/** What is changed together with the office key. The slots that stay get the new key; the others are dead. */
export interface OfficeKeyChange {
  readonly slots: (slots: readonly Slot[]) => readonly Slot[]
  /** What else follows from the new key: what the people with a room must be told of it. */
  readonly fields?: (next: OfficeKey) => Partial<Omit<OfficeHeader, 'store' | 'slots'>>
}

/** The header of an open office: who may come in, and the office key that says so. */
export class HeaderKeeper {
  readonly #folder: string
  readonly #me: RandomId
  #raw: Raw
  #header: OfficeHeader
  #office: OfficeKey

  constructor(folder: string, { header, raw, slot, officeKey, epoch }: OpenedHeader) {
    this.#folder = folder
    this.#me = slot.id
    this.#raw = raw
    this.#header = header
    this.#office = { key: officeKey, epoch }
  }

  get header(): OfficeHeader {
    return this.#header
  }

  /** Its bytes are zeroed when the office is closed: take no reference to it along. */
  get office(): OfficeKey {
    return this.#office
  }

  /** Who opened the office. */
  get me(): User {
    const { id, worker, role } = this.mySlot
    return { id, name: worker, role }
  }

  get mySlot(): UserSlot {
    const mine = this.#header.slots.find((slot) => slot.id === this.#me)
    if (mine?.kind !== 'passphrase') throw new Error('who is in has no slot')
    return mine
  }

  get recovery(): RecoveryKept {
    return openRecovery(this.#header.store, this.#header.recovery, this.#office)
  }

  card(): OfficeCard {
    return { name: this.#header.name, phone: this.#header.phone }
  }

  /** Resolves when both header files are on the disk; a refusal of the disk is thrown, and all stays as it was. */
  async change(fields: Partial<Omit<OfficeHeader, 'store'>>): Promise<void> {
    const raw = withFields(this.#raw, fields)
    const key = headerKeyOf(this.#office.key, this.#header.store)
    try {
      await writeHeader(this.#folder, raw, key)
    } finally {
      zero(key)
    }
    this.#take(raw)
  }

  /**
   * A new office key, sealed to everybody who stays, without anybody's passphrase. Old headers open nothing of what is
   * sealed from now on. Cut off anywhere, the office opens with the old key or with the new one.
   */
  async changeOfficeKey(
    keyring: Pick<Keyring, 'sealUnder'>,
    { slots, fields }: OfficeKeyChange,
  ): Promise<void> {
    const { store } = this.#header
    const next: OfficeKey = { key: randomKey(), epoch: this.#office.epoch + 1 }
    const kept = slots(this.#header.slots).map((slot) => ({
      ...slot,
      officeKey: officeKeyFor(Buffer.from(slot.publicKey, 'base64'), store, slot.id, next),
    }))
    const raw = withFields(this.#raw, {
      recovery: sealRecovery(store, this.recovery, next),
      ...fields?.(next),
      slots: kept,
    })
    const key = headerKeyOf(next.key, store)
    try {
      await keyring.sealUnder(next.key, next.epoch, async () => {
        await writeHeader(this.#folder, raw, key)
        // Here it is done: what the disk may still refuse is only the keyring's second copy.
        zero(this.#office.key)
        this.#office = next
        this.#take(raw)
      })
    } finally {
      zero(key)
    }
  }

  zero(): void {
    zero(this.#office.key)
  }

  #take(raw: Raw): void {
    this.#header = OfficeHeader.parse(raw)
    this.#raw = raw
  }
}

/** What a later release wrote into a slot or a room user stays with it: they are matched by their id. */
function withFields(raw: Raw, { slots, rooms, ...rest }: Partial<Omit<OfficeHeader, 'store'>>): Raw {
  return {
    ...raw,
    ...rest,
    ...(slots && { slots: withOldFields(raw['slots'], slots) }),
    ...(rooms && { rooms: withOldFields(raw['rooms'], rooms) }),
  }
}

function withOldFields(old: unknown, next: readonly (Slot | RoomUser)[]): readonly Raw[] {
  const before: readonly unknown[] = Array.isArray(old) ? old : []
  return next.map((entry) => ({
    ...before.filter(isRaw).find(({ id }) => id === entry.id),
    ...entry,
  }))
}
