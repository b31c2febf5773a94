import type { Failure } from '#shared/contract/failure.ts'
import type { OfficeIntroduction } from '#shared/contract/officeIdentities.ts'
import { ageRecipientOf } from '#shared/fileFormat/ageKeys.ts'
import type { KnownOffice } from '#shared/fileFormat/handoverRecord.ts'
import {
  officeIdentityFile,
  officeIdentityMessage,
  readOfficeIdentity,
  type OfficeIdentityFile,
  type OfficeKeys,
} from '#shared/fileFormat/officeIdentityFile.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import { hashOf, isSignatureOf } from '../vault/envelope.ts'
import type { OfficeIdentity } from '../vault/officeIdentity.ts'

/** This office as others may know it. */
export function ownKeys(identity: OfficeIdentity, name: string): OfficeKeys {
  return {
    name,
    recipient: ageRecipientOf(identity.sealFor),
    signing: identity.checkWith.toString('base64'),
  }
}

export function introductionOf(identity: OfficeIdentity, name: string): OfficeIdentityFile {
  const keys = ownKeys(identity, name)
  const signature = identity.sign(Buffer.from(officeIdentityMessage(keys), 'utf8'))
  return officeIdentityFile(keys, signature.toString('base64'))
}

/** One line: it fits a QR code. */
export function introductionText(introduction: OfficeIdentityFile): string {
  return JSON.stringify(introduction)
}

/** The keys in an introduction that is signed with them. */
export function keysIn(text: string): Result<OfficeKeys, Failure> {
  const read = readOfficeIdentity(text.trim())
  if (read.outcome === 'newer') return fail({ kind: 'introductionNewer' })
  if (read.outcome === 'unreadable') return fail({ kind: 'introductionUnreadable' })
  const { name, recipient, signing } = read.file
  return isByItself(read.file) ? ok({ name, recipient, signing }) : fail({ kind: 'introductionUnreadable' })
}

/** True when an introduction is signed with the key that stands in it: name and keys belong together. */
export function isByItself(introduction: OfficeIdentityFile): boolean {
  const { signing, signature } = introduction
  const message = Buffer.from(officeIdentityMessage(introduction), 'utf8')
  return isSignatureOf(Buffer.from(signing, 'base64'), message, Buffer.from(signature, 'base64'))
}

const groups = 6
const bytesInGroup = 5

/**
 * Both keys of an office as digits to be compared by telephone: 99 bits. The name is no part of it, because an office may
 * change its name and keep its keys.
 */
export function fingerprintOf({
  recipient,
  signing,
}: Pick<OfficeKeys, 'recipient' | 'signing'>): readonly string[] {
  const hash = hashOf(Buffer.from(JSON.stringify(['wegwijs fingerprint 1', recipient, signing]), 'utf8'))
  return Array.from({ length: groups }, (_, group) =>
    String(hash.readUIntBE(group * bytesInGroup, bytesInGroup) % 100_000).padStart(5, '0'),
  )
}

/** Where an office stands that introduces itself. Names are compared as people read them. */
export function standingOf(
  keys: OfficeKeys,
  own: OfficeKeys,
  known: readonly KnownOffice[],
): Pick<OfficeIntroduction, 'standing' | 'known'> {
  if (keys.signing === own.signing || keys.recipient === own.recipient)
    return { standing: 'ours', known: null }
  const same = known.find((office) => office.signing === keys.signing && office.recipient === keys.recipient)
  if (same) return { standing: 'known', known: same.id }
  const other = known.find(
    (office) =>
      office.signing === keys.signing ||
      office.recipient === keys.recipient ||
      sameName(office.name, keys.name) ||
      office.earlier.some(({ signing }) => signing === keys.signing),
  )
  return other ? { standing: 'changed', known: other.id } : { standing: 'new', known: null }
}

function sameName(one: string, other: string): boolean {
  return readAs(one) === readAs(other)
}

/** Without what nobody sees: a name with something invisible in it is the same name. */
function readAs(name: string): string {
  const seen = name.normalize('NFKC').replace(/[\p{Cf}\p{Mn}]/gu, '')
  return seen.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('nl')
}
