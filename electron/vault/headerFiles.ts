import { join } from 'node:path'
import type { RandomId } from '#shared/domain/fields.ts'
import {
  OfficeHeader,
  checksumText,
  macText,
  officeHeaderFormat,
  parseOfficeHeaderFile,
  userSlotsOf,
  type OfficeHeaderFile,
} from '#shared/fileFormat/officeHeader.ts'
import type { Raw } from '#shared/fileFormat/ladder.ts'
import { checksumOf, deriveKey, macOf, sameBytes, zero } from './envelope.ts'
import { isAcceptableCost } from './passphraseKey.ts'
import { readOrNull, writeDurably } from './durableFile.ts'

export const headerName = 'vault.json'
export const previousHeaderName = 'vault.json.prev'

export type HeaderRead =
  | { readonly outcome: 'read'; readonly header: OfficeHeader; readonly file: OfficeHeaderFile }
  | { readonly outcome: 'newer'; readonly theirs: number }
  | { readonly outcome: 'damaged' }
  | { readonly outcome: 'absent' }

/** The two header files as they lie on the disk, the current one first. Nothing is proved yet: that takes the key. */
export async function readHeaders(folder: string): Promise<readonly [HeaderRead, HeaderRead]> {
  return [
    readHeader(await readOrNull(join(folder, headerName))),
    readHeader(await readOrNull(join(folder, previousHeaderName))),
  ]
}

/** Proves who wrote the header; says nothing about the office key it comes from. */
export function headerKeyOf(officeKey: Buffer, store: RandomId): Buffer {
  return deriveKey(officeKey, Buffer.from(store, 'hex'), 'wegwijs 1 header')
}

/**
 * Writes the header twice, so that one damaged file never closes the office. Cut between the two, the office opens with
 * one of them.
 */
export async function writeHeader(folder: string, header: Raw, headerKey: Buffer): Promise<void> {
  const text = JSON.stringify(headerFile(header, headerKey), null, 2)
  await writeDurably(join(folder, previousHeaderName), text)
  await writeDurably(join(folder, headerName), text)
}

/** Puts a proved header back in the place of one that is damaged or gone. */
export async function restoreHeader(folder: string, name: string, file: OfficeHeaderFile): Promise<void> {
  await writeDurably(join(folder, name), JSON.stringify(file, null, 2))
}

/** True when the header was written by somebody who holds the office key. */
export function isHeaderProved(file: OfficeHeaderFile, store: RandomId, officeKey: Buffer): boolean {
  const key = headerKeyOf(officeKey, store)
  const isProved = isHeaderSigned(file, key)
  zero(key)
  return isProved
}

/** As `isHeaderProved`, for who kept the key that it comes from. */
export function isHeaderSigned(file: OfficeHeaderFile, headerKey: Buffer): boolean {
  return sameBytes(macOf(headerKey, macText(file)), Buffer.from(file.mac, 'base64'))
}

/** One header file as it lies on the disk; nothing is proved yet. */
export function readHeader(bytes: Buffer | null): HeaderRead {
  if (!bytes) return { outcome: 'absent' }
  const file = parseOfficeHeaderFile(bytes.toString('utf8'))
  if (!file) return { outcome: 'damaged' }
  if (file.checksum !== checksumOf(checksumText(file))) return { outcome: 'damaged' }
  if (file.format > officeHeaderFormat) return { outcome: 'newer', theirs: file.format }
  const header = OfficeHeader.safeParse(file.header)
  if (!header.success || !userSlotsOf(header.data).every((slot) => isAcceptableCost(slot.kdf))) {
    return { outcome: 'damaged' }
  }
  return { outcome: 'read', header: header.data, file }
}

function headerFile(header: Raw, headerKey: Buffer): OfficeHeaderFile {
  const signed = { format: officeHeaderFormat, header }
  const mac = macOf(headerKey, macText(signed)).toString('base64')
  const checksum = checksumOf(checksumText({ ...signed, mac }))
  return { wegwijs: 'office', ...signed, mac, checksum }
}
