import type { RandomId } from '#shared/domain/fields.ts'
import { deriveKey, publicKeyOf, signatureBy, verifyingKeyOf, zero } from './envelope.ts'
import type { OfficeSecrets } from './keyringFormat.ts'

/**
 * Who this office is to other offices: a pair to seal for, and a pair to sign with. Both follow from secrets that were made
 * with the office and lie in its keyring, so an older office has them too, and they can't be lost while the office is there.
 * Who has a room and not the office key can't reach them.
 */
export interface OfficeIdentity {
  /** X25519. */
  readonly sealFor: Buffer
  /** Ed25519. */
  readonly checkWith: Buffer
  sign(message: Uint8Array): Buffer
  /** Lends the X25519 private key; its bytes are zeroed afterwards. */
  withPrivateKey<Value>(use: (key: Buffer) => Promise<Value>): Promise<Value>
}

export function officeIdentity(store: RandomId, secrets: () => OfficeSecrets): OfficeIdentity {
  const salt = Buffer.from(store, 'hex')
  const sealing = (): Buffer => deriveKey(secrets().agreeing, salt, 'wegwijs 2 handover sealing')
  const signing = (): Buffer => deriveKey(secrets().signing, salt, 'wegwijs 2 handover signing')
  return {
    get sealFor() {
      return lent(sealing(), publicKeyOf)
    },
    get checkWith() {
      return lent(signing(), verifyingKeyOf)
    },
    sign: (message) => lent(signing(), (seed) => signatureBy(seed, message)),
    async withPrivateKey(use) {
      const key = sealing()
      try {
        return await use(key)
      } finally {
        zero(key)
      }
    },
  }
}

function lent<Value>(key: Buffer, use: (key: Buffer) => Value): Value {
  try {
    return use(key)
  } finally {
    zero(key)
  }
}
