import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import {
  agreedSecret,
  decrypt,
  deriveKey,
  encrypt,
  isSignatureOf,
  macOf,
  signatureBy,
  verifyingKeyOf,
} from './envelope.ts'
import { argon2InUse } from './passphraseKey.ts'

/**
 * Known answers for every building block, once per process and before any key is touched: on a computer where one of
 * them is missing or wrong, no office is made or opened. @throws with the name of the part that failed.
 */
export function checkCryptography(): Promise<void> {
  checked ??= check()
  return checked
}

let checked: Promise<void> | undefined

async function check(): Promise<void> {
  for (const [part, works] of Object.entries(parts)) {
    if (!(await works())) throw new Error(`self-test: ${part}`)
  }
  await argon2InUse()
}

const parts: Readonly<Record<string, () => boolean | Promise<boolean>>> = {
  /** The GCM specification's test case 14. */
  'aes-256-gcm': () => {
    const [key, nonce, none] = [Buffer.alloc(32), Buffer.alloc(12), Buffer.alloc(0)]
    const sealed = encrypt(key, nonce, none, Buffer.alloc(16))
    const known = 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919'
    const altered = Buffer.from(sealed.map((byte, index) => (index === 3 ? byte ^ 1 : byte)))
    return sealed.toString('hex') === known && decrypt(key, nonce, none, altered) === null
  },
  /** RFC 5869, test case 3, the first 32 bytes. */
  hkdf: () =>
    deriveKey(Buffer.alloc(22, 0x0b), Buffer.alloc(0), '').toString('hex') ===
    '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d',
  /** RFC 4231, test case 2. */
  hmac: () =>
    macOf(Buffer.from('Jefe'), 'what do ya want for nothing?').toString('hex') ===
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  /** RFC 7748, 5.2: the first of the iterated vectors. */
  x25519: () => {
    const nine = Buffer.alloc(32)
    nine[0] = 9
    return (
      agreedSecret(nine, nine).toString('hex') ===
      '422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079'
    )
  },
  /** RFC 8032, 7.1: test 1, the empty message. */
  ed25519: () => {
    const seed = Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex')
    const [none, signature] = [Buffer.alloc(0), signatureBy(seed, Buffer.alloc(0))]
    const publicKey = verifyingKeyOf(seed)
    return (
      publicKey.toString('hex') === 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a' &&
      signature.toString('hex', 0, 16) === 'e5564300c360ac729086e2cc806e828a' &&
      isSignatureOf(publicKey, none, signature) &&
      !isSignatureOf(publicKey, Buffer.alloc(1), signature)
    )
  },
  deflate: async () => {
    const text = Buffer.from('wegwijs '.repeat(50))
    const packed = await promisify(deflateRaw)(text, { level: 1 })
    return packed.length < text.length && (await promisify(inflateRaw)(packed)).equals(text)
  },
}
