import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/*
 * Electron's Node is built on BoringSSL and lacks functions that the Node of these tests has, so that a call can work
 * here and throw at an office. Only what is known to be there may be imported.
 */
const allowedFunctions = [
  'createCipheriv',
  'createDecipheriv',
  'createHash',
  'createHmac',
  'createPrivateKey',
  'createPublicKey',
  'diffieHellman',
  'generateKeyPairSync',
  'hkdfSync',
  'randomBytes',
  'sign',
  'timingSafeEqual',
  'verify',
]

const allowedNames: Readonly<Record<string, readonly string[]>> = {
  createCipheriv: ['aes-256-gcm'],
  createDecipheriv: ['aes-256-gcm'],
  createHash: ['sha256'],
  createHmac: ['sha256'],
  hkdfSync: ['sha256'],
  generateKeyPairSync: ['x25519'],
}

const room = import.meta.dirname
const sources = readdirSync(room)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(join(room, name), 'utf8') }))

test('one module of the vault imports cryptography, and one Argon2', () => {
  const importing = (library: RegExp): readonly string[] =>
    sources.filter(({ text }) => library.test(text)).map(({ name }) => name)
  expect(importing(/(from|import\(|require\()\s*['"](node:)?crypto['"]/)).toEqual(['envelope.ts'])
  expect(importing(/(from|import\(|require\()\s*['"](@node-rs\/argon2|hash-wasm)['"]/)).toEqual([
    'passphraseKey.ts',
  ])
  expect(importing(/\b(globalThis\.crypto|crypto\.subtle|webcrypto)\b/)).toEqual([])
})

test('only functions that Electron has are imported, with algorithms that it has', () => {
  const text = sources.find(({ name }) => name === 'envelope.ts')?.text ?? ''
  const imported = /import \{([^}]*)\} from 'node:crypto'/.exec(text)?.[1] ?? ''
  const functions = imported
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  expect(functions.length).toBeGreaterThan(5)
  expect(functions.filter((name) => !allowedFunctions.includes(name))).toEqual([])
  for (const [name, algorithms] of Object.entries(allowedNames)) {
    const asked = [...text.matchAll(new RegExp(`\\b${name}\\(\\s*'([^']+)'`, 'g'))].map((match) => match[1])
    expect(asked, name).not.toEqual([])
    expect(asked.filter((algorithm) => !algorithms.includes(algorithm ?? ''))).toEqual([])
  }
})
