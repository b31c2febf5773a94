import type { Consent } from './consent.ts'
import type { Dossier } from './dossier.ts'
import type { RandomId } from './fields.ts'
import type { GivenCopy } from './handover/handovers.ts'

/** What another office says it did with a copy that was asked back. */
export const askBackAnswers = ['sentBack', 'erased', 'erasedPart', 'kept'] as const
export type AskBackAnswer = (typeof askBackAnswers)[number]

/**
 * The copy that a letter is about. Without a wish the newest that was not asked back yet, or else the newest; null for a
 * letter to fill in by hand, undefined when the wished copy is not in the register.
 */
export function copyFor(
  { handovers: { given }, askBacks }: Dossier,
  wished: RandomId | null | undefined,
): GivenCopy | null | undefined {
  if (wished === null) return null
  if (wished !== undefined) return given.find(({ bundle }) => bundle === wished)
  const asked = new Set(askBacks.map(({ bundle }) => bundle))
  return given.findLast(({ bundle }) => !asked.has(bundle)) ?? given.at(-1) ?? null
}

/** The yes that a copy left under: the last one before it that was about that office and these parts; null when none is known. */
export function consentOf({ intake }: Dossier, { on, toName, parts }: GivenCopy): Consent | null {
  const isAbout = ({ about }: Consent): boolean =>
    about === null || (about.to === toName && parts.every((part) => about.parts.includes(part)))
  const isYes = (consent: Consent): boolean =>
    consent.purpose === 'otherOffice' && consent.said === 'yes' && consent.on <= on && isAbout(consent)
  return intake.consents.findLast(isYes) ?? null
}

/** '3f0a 11c2 …': the number that stands in the name of the file, to be compared by eye. */
export function numberOfFile(bundle: RandomId): string {
  return bundle.replace(/.{4}(?=.)/gu, '$& ')
}
