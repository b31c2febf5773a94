import { z } from 'zod'
import { LineField, RandomIdField } from '#shared/domain/fields.ts'
import { isRaw, type Raw } from './ladder.ts'

/**
 * `vault.json`: the only file that can be read without a key. It says which office this is and holds the locked keys.
 * A release that changes the layout of any sealed file raises this number too, so that older programs stop here.
 */
export const officeHeaderFormat = 2

const Bytes = z.base64()

const Sealed = z.object({ nonce: Bytes, sealed: Bytes }).readonly()
export type Sealed = z.infer<typeof Sealed>

export const PassphraseCost = z
  .object({
    memoryKiB: z.number().int().positive(),
    passes: z.number().int().positive(),
    lanes: z.number().int().positive(),
  })
  .readonly()

/** One worker's way in: passphrase → private key → office key. */
export const UserSlot = z
  .object({
    id: RandomIdField,
    kind: z.literal('passphrase'),
    worker: LineField,
    kdf: PassphraseCost.unwrap()
      .extend({ name: z.literal('argon2id'), salt: Bytes })
      .readonly(),
    /** Tells a wrong passphrase apart from a damaged slot. */
    commitment: Bytes,
    publicKey: Bytes,
    privateKey: Sealed,
    officeKey: Sealed.unwrap().extend({ epoch: z.number().int().positive(), ephemeral: Bytes }).readonly(),
  })
  .readonly()
export type UserSlot = z.infer<typeof UserSlot>

export const OfficeHeader = z
  .object({
    store: RandomIdField,
    name: LineField,
    /** Stands on every paper that leaves the office, so it is no secret. */
    phone: LineField.default(''),
    slots: z.array(UserSlot).min(1).readonly(),
  })
  .readonly()
export type OfficeHeader = z.infer<typeof OfficeHeader>

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
