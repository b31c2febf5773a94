import { z } from 'zod'
import { LineField, RandomIdField, TextField } from '#shared/domain/fields.ts'
import { checkWays, introductionWays, KnownOffice } from '#shared/fileFormat/handoverRecord.ts'

/** Six groups of five digits: the same on both screens when nobody swapped a key. Digits are read aloud in every language. */
const Fingerprint = z.array(z.string().regex(/^[0-9]{5}$/)).readonly()

/** How this office introduces itself. */
const OwnIdentity = z
  .object({
    name: LineField,
    /** `age1…`: with it everybody can seal a file for this office, also without Wegwijs. */
    recipient: z.string(),
    fingerprint: Fingerprint,
    /** For the QR code, and to copy. */
    text: TextField,
  })
  .readonly()

const KnownOfficeView = KnownOffice.unwrap()
  .pick({ id: true, name: true, recipient: true, cameBy: true, addedOn: true, checked: true })
  .extend({ fingerprint: Fingerprint, hadOtherKeys: z.boolean() })
  .readonly()
export type KnownOfficeView = z.infer<typeof KnownOfficeView>

export const HandoverOffices = z
  .object({ own: OwnIdentity, known: z.array(KnownOfficeView).readonly() })
  .readonly()
export type HandoverOffices = z.infer<typeof HandoverOffices>

/** An office that introduces itself; nothing of it is kept yet. */
export const OfficeIntroduction = z
  .object({
    /** To be given back to `keepOffice`. */
    text: TextField,
    name: LineField,
    recipient: z.string(),
    fingerprint: Fingerprint,
    /** `changed`: an office of this name is known with other keys. `ours`: it is this office itself. */
    standing: z.enum(['new', 'known', 'changed', 'ours']),
    /** The office that it is, or that it says it is. */
    known: RandomIdField.nullable(),
  })
  .readonly()
export type OfficeIntroduction = z.infer<typeof OfficeIntroduction>

export const IntroductionText = z.object({ text: z.string().max(10_000) }).readonly()

export const OfficeToKeep = z
  .object({
    text: z.string().max(10_000),
    cameBy: z.enum(introductionWays),
    /** How who is in made sure of the keys just now; null: not yet. */
    checked: z.enum(checkWays).nullable(),
    /** Takes the place of this one, whose keys changed: for a coordinator. */
    replaces: RandomIdField.nullable(),
  })
  .readonly()

export const OfficeConfirmed = z.object({ id: RandomIdField, how: z.enum(checkWays) }).readonly()
