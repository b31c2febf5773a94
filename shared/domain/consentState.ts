import type { Consent, Consents } from './consent.ts'
import type { ConsentPurpose } from './intakeQuestions.ts'

/** The last that was said about a purpose. Stands apart from the schemas, so that the window can use it without them. */
export function consentFor(consents: Consents, purpose: ConsentPurpose): Consent | null {
  return consents.findLast((consent) => consent.purpose === purpose) ?? null
}

export function agreed(consents: Consents, purpose: ConsentPurpose): boolean {
  const last = consentFor(consents, purpose)
  return last?.said === 'yes' && last.withdrawnOn === null
}
