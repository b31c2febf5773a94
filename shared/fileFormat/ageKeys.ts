import { fromBech32, toBech32 } from './bech32.ts'

/** How the age format writes an X25519 public key: who has it can seal for its owner. */
export function ageRecipientOf(publicKey: Uint8Array): string {
  return toBech32('age', publicKey)
}

/** True of the recipients that we write: 32 bytes behind `age1`, no plugin's and no later kind's. */
export function isAgeRecipient(text: string): boolean {
  return fromBech32('age', text)?.length === 32
}

/** How it writes the private key. */
export function ageIdentityOf(privateKey: Uint8Array): string {
  return toBech32('age-secret-key-', privateKey).toUpperCase()
}
