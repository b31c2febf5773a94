import { z } from 'zod'
import { CalendarDateField, LineField, RandomIdField } from '#shared/domain/fields.ts'
import { isSheetSet, type SheetSet } from '#shared/domain/recoverySheet.ts'
import { FullRole, RestrictedRole, type OfficeUser } from '#shared/domain/user.ts'
import { isRaw, type Raw } from './ladder.ts'

/**
 * `vault.json`: the only file that can be read without a key. It says which office this is and holds the locked keys.
 * A release that changes the layout of any sealed file raises this number too, so that older programs stop here.
 */
export const officeHeaderFormat = 2

const Bytes = z.base64()

const SheetSetField = z.custom<SheetSet>(isSheetSet)

const Sealed = z.object({ nonce: Bytes, sealed: Bytes }).readonly()
export type Sealed = z.infer<typeof Sealed>

export const PassphraseCost = z
  .object({
    memoryKiB: z.number().int().positive(),
    passes: z.number().int().positive(),
    lanes: z.number().int().positive(),
  })
  .readonly()

export const PassphraseKdf = PassphraseCost.unwrap()
  .extend({ name: z.literal('argon2id'), salt: Bytes })
  .readonly()
export type PassphraseKdf = z.infer<typeof PassphraseKdf>

/** The office key, sealed to one public key: it can be changed for everybody without anybody's passphrase. */
export const SealedOfficeKey = Sealed.unwrap()
  .extend({ epoch: z.number().int().positive(), ephemeral: Bytes })
  .readonly()
export type SealedOfficeKey = z.infer<typeof SealedOfficeKey>

/** A private key behind a passphrase. */
export const PassphraseLock = z
  .object({
    kdf: PassphraseKdf,
    /** Tells a wrong passphrase apart from a damaged slot. */
    commitment: Bytes,
    publicKey: Bytes,
    privateKey: Sealed,
  })
  .readonly()
export type PassphraseLock = z.infer<typeof PassphraseLock>

/** The way in of a coordinator or worker: passphrase → private key → office key. */
export const UserSlot = PassphraseLock.unwrap()
  .extend({
    id: RandomIdField,
    kind: z.literal('passphrase'),
    /** The user's first name. */
    worker: LineField,
    /** An office of format 1 has one worker, who made it. */
    role: FullRole.default('coordinator'),
    /** Somebody else may have heard this passphrase: it is changed at its first use. */
    firstUse: z.boolean().default(false),
    officeKey: SealedOfficeKey,
  })
  .readonly()
export type UserSlot = z.infer<typeof UserSlot>

/** The way in of two recovery sheets: their shares → private key → office key. There is at most one. */
export const RecoverySlot = z
  .object({
    id: RandomIdField,
    kind: z.literal('recovery'),
    /** Stands on each sheet of the set. */
    set: SheetSetField,
    publicKey: Bytes,
    officeKey: SealedOfficeKey,
  })
  .readonly()
export type RecoverySlot = z.infer<typeof RecoverySlot>

/** Sets whose sheets open nothing any more, so that they can be told so; and what the office knows of its sheets, sealed. */
export const HeaderRecovery = z
  .object({ retired: z.array(SheetSetField).readonly(), note: Sealed.nullable() })
  .readonly()
export type HeaderRecovery = z.infer<typeof HeaderRecovery>

/** Any way to the office key. Whatever its kind, it has an id, a public key and the office key sealed to that. */
const Slot = z.discriminatedUnion('kind', [UserSlot, RecoverySlot])
export type Slot = z.infer<typeof Slot>

/** Tells the next public key of the office to somebody who trusts the one before it. */
export const Handover = Sealed.unwrap().extend({ from: Bytes }).readonly()
export type Handover = z.infer<typeof Handover>

/**
 * Somebody without the office key, who has a room: what the office must know to write that room. The way in lies beside
 * the room, because its owner can change a passphrase and can't change this header.
 */
export const RoomUser = z
  .object({
    id: RandomIdField,
    name: LineField,
    role: RestrictedRole,
    endsOn: CalendarDateField.nullable(),
    publicKey: Bytes,
    handovers: z.array(Handover).readonly().default([]),
  })
  .readonly()
export type RoomUser = z.infer<typeof RoomUser>

export const OfficeHeader = z
  .object({
    store: RandomIdField,
    name: LineField,
    /** Stands on every paper that leaves the office, so it is no secret. */
    phone: LineField.default(''),
    slots: z.array(Slot).min(1).readonly(),
    rooms: z.array(RoomUser).readonly().default([]),
    /** The office's pair before this one, as long as something in the rooms is still sealed with it. */
    earlierPair: Sealed.nullable().default(null),
    /** Dossiers up to this id have a new key since somebody's access was stopped; null when all have. */
    renewedUpTo: z.string().nullable().default(null),
    /** Whether the lock screen shows who works here. */
    showsNames: z.boolean().default(true),
    recovery: HeaderRecovery.default({ retired: [], note: null }),
  })
  .readonly()
export type OfficeHeader = z.infer<typeof OfficeHeader>

/** The people of the office who hold its key. */
export function userSlotsOf(header: OfficeHeader): readonly UserSlot[] {
  return header.slots.filter((slot) => slot.kind === 'passphrase')
}

/** What the recovery sheets open; null when there are none. */
export function recoverySlotOf(header: OfficeHeader): RecoverySlot | null {
  return header.slots.find((slot) => slot.kind === 'recovery') ?? null
}

/** Everybody who can open the office or a room in it. */
export function usersOf(header: OfficeHeader): readonly OfficeUser[] {
  const full = userSlotsOf(header).map(({ id, worker, role }) => ({ id, name: worker, role, endsOn: null }))
  const rooms = header.rooms.map(({ id, name, role, endsOn }) => ({ id, name, role, endsOn }))
  return [...full, ...rooms]
}

/** The file around the header. This outer shape and the rule of its checksum never change. */
const OfficeHeaderFile = z.object({
  wegwijs: z.literal('office'),
  format: z.number().int().positive(),
  header: z.custom<Raw>(isRaw),
  /** HMAC by a key that only the office key gives: nobody without it can change the header. */
  mac: Bytes,
  /** SHA-256 of the rest, in hexadecimals: tells damage apart from a wrong passphrase, proves nothing. */
  checksum: z.string(),
})
export type OfficeHeaderFile = z.infer<typeof OfficeHeaderFile>

/** The text that the MAC covers. */
export function macText(file: Pick<OfficeHeaderFile, 'format' | 'header'>): string {
  return JSON.stringify([file.format, file.header])
}

/** The text that the checksum covers. */
export function checksumText(file: Pick<OfficeHeaderFile, 'format' | 'header' | 'mac'>): string {
  return JSON.stringify([file.format, file.header, file.mac])
}

/** The outer shape, or null when this is not (or no longer) a header file. */
export function parseOfficeHeaderFile(text: string): OfficeHeaderFile | null {
  try {
    return OfficeHeaderFile.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}
