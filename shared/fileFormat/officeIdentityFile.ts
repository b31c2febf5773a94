import { z } from 'zod'
import { LineField } from '#shared/domain/fields.ts'
import { isAgeRecipient } from './ageKeys.ts'

/**
 * How an office introduces itself to another one: a small file, a QR code, or a text to paste. No secret stands in it.
 * It is signed with its own key, so that nobody else can change the name or swap a key in it; whose it is, people say.
 */
export const officeIdentityFormat = 1

/** 32 bytes: an Ed25519 public key. */
export const SigningKeyField = z.string().regex(/^[A-Za-z0-9+/]{43}=$/)

/** 64 bytes. */
export const SignatureField = z.string().regex(/^[A-Za-z0-9+/]{86}==$/)

export const OfficeKeys = z
  .object({
    name: LineField.min(1),
    /** Seal for this office with it: `age1…`. */
    recipient: z.string().refine(isAgeRecipient),
    /** What the office signs is checked with it. */
    signing: SigningKeyField,
  })
  .readonly()
export type OfficeKeys = z.infer<typeof OfficeKeys>

export const OfficeIdentityFile = OfficeKeys.unwrap()
  .extend({
    wegwijs: z.literal('office identity'),
    format: z.literal(officeIdentityFormat),
    signature: SignatureField,
  })
  .readonly()
export type OfficeIdentityFile = z.infer<typeof OfficeIdentityFile>

export type OfficeIdentityRead =
  | { readonly outcome: 'read'; readonly file: OfficeIdentityFile }
  | { readonly outcome: 'newer' }
  | { readonly outcome: 'unreadable' }

/** The text as it was scanned, pasted or read; its signature is not checked here. */
export function readOfficeIdentity(text: string): OfficeIdentityRead {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { outcome: 'unreadable' }
  }
  const outer = z.object({ wegwijs: z.literal('office identity'), format: z.number().int() }).safeParse(value)
  if (!outer.success) return { outcome: 'unreadable' }
  if (outer.data.format > officeIdentityFormat) return { outcome: 'newer' }
  const read = OfficeIdentityFile.safeParse(value)
  return read.success ? { outcome: 'read', file: read.data } : { outcome: 'unreadable' }
}

export function officeIdentityFile(
  { name, recipient, signing }: OfficeKeys,
  signature: string,
): OfficeIdentityFile {
  return { wegwijs: 'office identity', format: officeIdentityFormat, name, recipient, signing, signature }
}

/** What the office signs; nothing else that it signs begins like this. */
export function officeIdentityMessage({ name, recipient, signing }: OfficeKeys): string {
  return JSON.stringify(['wegwijs office identity 1', name, recipient, signing])
}
