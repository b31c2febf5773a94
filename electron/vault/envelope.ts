import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
  sign,
  timingSafeEqual,
  verify,
} from 'node:crypto'

/*
 * Every use of cryptography in the vault, except Argon2 (`passphraseKey.ts`). Only what Electron's BoringSSL has:
 * its Node lacks chacha20-poly1305 and crypto.argon2, which plain Node offers (`cryptoAllowList.test.ts` watches).
 * Keys are buffers, never strings: a string can't be zeroed.
 */

export const keyBytes = 32
export const nonceBytes = 12
export const tagBytes = 16

export function randomKey(): Buffer {
  return copied(randomBytes(keyBytes))
}

export function randomNonce(): Buffer {
  return randomBytes(nonceBytes)
}

export function randomSalt(): Buffer {
  return randomBytes(16)
}

/** Bytes that mean nothing. */
export function noise(bytes: number): Buffer {
  return randomBytes(bytes)
}

/** AES-256-GCM: ciphertext with its 16-byte tag behind it. A nonce must never be used twice under one key. */
export function encrypt(key: Uint8Array, nonce: Uint8Array, context: Uint8Array, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(context)
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The plaintext, or null when key, nonce, context or a single bit is another than at `encrypt`. */
export function decrypt(
  key: Uint8Array,
  nonce: Uint8Array,
  context: Uint8Array,
  sealed: Uint8Array,
): Buffer | null {
  if (sealed.length < tagBytes || nonce.length !== nonceBytes) return null
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes })
  decipher.setAAD(context)
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes))
  const plain = decipher.update(sealed.subarray(0, sealed.length - tagBytes))
  try {
    return Buffer.concat([plain, decipher.final()])
  } catch {
    plain.fill(0)
    return null
  }
}

/** HKDF-SHA-256. Two purposes never give the same key; `purpose` is part of the format and stays. */
export function deriveKey(secret: Uint8Array, salt: Uint8Array, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, purpose, keyBytes))
}

export function macOf(key: Uint8Array, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

/** In hexadecimals. Finds damage; proves nothing against a person. */
export function checksumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** SHA-256. */
export function hashOf(...parts: readonly Uint8Array[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

export interface RunningHash {
  add(bytes: Uint8Array): void
  /** In hexadecimals; nothing can be added after it. */
  end(): string
}

/** SHA-256 of bytes that come one after the other. */
export function runningHash(): RunningHash {
  const hash = createHash('sha256')
  return { add: (bytes) => void hash.update(bytes), end: () => hash.digest('hex') }
}

/** Takes equally long wherever the difference is. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

export interface KeyPair {
  readonly publicKey: Buffer
  readonly privateKey: Buffer
}

/** A new X25519 pair as 32 raw bytes each. */
export function newKeyPair(): KeyPair {
  const pair = generateKeyPairSync('x25519', {
    publicKeyEncoding: { type: 'spki', format: 'der' },
    privateKeyEncoding: { type: 'pkcs8', format: 'der' },
  })
  const keys = {
    publicKey: copied(pair.publicKey.subarray(x25519Public.length)),
    privateKey: copied(pair.privateKey.subarray(x25519Private.length)),
  }
  pair.privateKey.fill(0)
  return keys
}

/** X25519. @throws when a key is not 32 bytes, or the other side's key is one of the few that give no secret. */
export function agreedSecret(privateKey: Uint8Array, publicKey: Uint8Array): Buffer {
  if (privateKey.length !== keyBytes || publicKey.length !== keyBytes) throw new Error('not an X25519 key')
  const privateDer = Buffer.concat([x25519Private, privateKey])
  const secret = diffieHellman({
    privateKey: createPrivateKey({ key: privateDer, format: 'der', type: 'pkcs8' }),
    publicKey: createPublicKey({
      key: Buffer.concat([x25519Public, publicKey]),
      format: 'der',
      type: 'spki',
    }),
  })
  privateDer.fill(0)
  return secret
}

/** An X25519 private key's public one. */
export function publicKeyOf(privateKey: Uint8Array): Buffer {
  return publicHalf(x25519Private, privateKey)
}

/** Ed25519; `seed` is the private key's 32 bytes. */
export function signatureBy(seed: Uint8Array, message: Uint8Array): Buffer {
  const der = Buffer.concat([ed25519Private, seed])
  const signature = sign(null, message, createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }))
  der.fill(0)
  return signature
}

export function verifyingKeyOf(seed: Uint8Array): Buffer {
  return publicHalf(ed25519Private, seed)
}

/** False also when `publicKey` is no key at all. */
export function isSignatureOf(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean {
  if (publicKey.length !== keyBytes) return false
  const der = Buffer.concat([ed25519Public, publicKey])
  return verify(null, message, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature)
}

function publicHalf(encoding: Buffer, privateKey: Uint8Array): Buffer {
  if (privateKey.length !== keyBytes) throw new Error('not a key')
  const der = Buffer.concat([encoding, privateKey])
  const key = createPublicKey(createPrivateKey({ key: der, format: 'der', type: 'pkcs8' }))
  der.fill(0)
  return key.export({ format: 'der', type: 'spki' }).subarray(-keyBytes)
}

/** Makes a key useless. Copies that the engine made are out of reach; that is why locking ends the process. */
export function zero(...keys: readonly Uint8Array[]): void {
  for (const key of keys) key.fill(0)
}

/** What stands before the 32 raw bytes in the standard encodings of the keys (RFC 8410). */
const ed25519Private = Buffer.from('302e020100300506032b657004220420', 'hex')
const ed25519Public = Buffer.from('302a300506032b6570032100', 'hex')
const x25519Private = Buffer.from('302e020100300506032b656e04220420', 'hex')
const x25519Public = Buffer.from('302a300506032b656e032100', 'hex')

/** A copy that shares no memory with Node's pool, so that zeroing it zeroes all of it. */
function copied(bytes: Uint8Array): Buffer {
  const own = Buffer.alloc(bytes.length)
  own.set(bytes)
  bytes.fill(0)
  return own
}
