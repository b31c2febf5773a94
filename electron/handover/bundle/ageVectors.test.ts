import { createHash } from 'node:crypto'
import { gunzipSync, inflateSync } from 'node:zlib'
import * as vectors from 'cctv-age'
import { describe, expect, test } from 'vitest'
import { fromBech32 } from '#shared/fileFormat/bech32.ts'
import { asFile, bytesOf } from '../../../test/fixtures/handover/bundles.ts'
import { hasChunkCipher } from './ageChunks.ts'
import { fileKeyOf, readHeader, type AgeKey } from './ageHeader.ts'
import { openAge, type Cipher } from './ageStream.ts'
import { BundleRefused } from './bundleRefused.ts'

/*
 * The public test vectors of the age format (C2SP CCTV), as far as they are of the two kinds that we write: for an X25519
 * recipient or with a passphrase, without armour.
 */

interface Vector {
  readonly expect: string
  readonly payload: string | null
  readonly identity: string | null
  readonly passphrase: string | null
  readonly isArmored: boolean
  readonly file: Uint8Array
}

function parsed(bytes: Uint8Array): Vector {
  const text = Buffer.from(bytes)
  const end = text.indexOf('\n\n')
  const lines = text.toString('latin1', 0, end).split('\n')
  const value = (name: string): string | null =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? null
  const body = text.subarray(end + 2)
  return {
    expect: value('expect') ?? '',
    payload: value('payload'),
    identity: value('identity'),
    passphrase: value('passphrase'),
    isArmored: value('armored') !== null,
    file: value('compressed') === 'zlib' ? inflateSync(body) : value('compressed') ? gunzipSync(body) : body,
  }
}

const all = Object.entries(vectors).map(([name, bytes]) => ({ name, ...parsed(bytes) }))
const ours = all.filter(
  ({ identity, passphrase, isArmored }) =>
    !isArmored && (passphrase !== null || identity?.startsWith('AGE-SECRET-KEY-1') === true),
)

async function open({ file, identity, passphrase }: Vector, cipher: Cipher): Promise<Buffer> {
  const opened = asFile(file)
  const bytes = identity === null ? null : fromBech32('age-secret-key-', identity.toLowerCase())
  const key: AgeKey =
    passphrase === null
      ? { kind: 'identity', withPrivateKey: (use) => use(Buffer.from(bytes ?? [])) }
      : { kind: 'words', words: passphrase }
  const header = await readHeader(opened)
  const fileKey = await fileKeyOf(header, key)
  return bytesOf(openAge(opened, header.header.length, fileKey, cipher))
}

test('the vectors are there, and this Node has the fast cipher, so that both ways are tried', async () => {
  expect(ours.length).toBeGreaterThan(60)
  expect(ours.filter((vector) => vector.expect === 'success').length).toBeGreaterThan(10)
  expect(await hasChunkCipher()).toBe(true)
})

describe.each(['native', 'library'] as const)('with the %s cipher', (cipher) => {
  test.each(ours)('$name: $expect', async (vector) => {
    const outcome = await open(vector, cipher).catch((refusal: unknown) => refusal)
    if (vector.expect === 'success') {
      if (!Buffer.isBuffer(outcome)) throw new Error(`refused: ${String(outcome)}`)
      expect(createHash('sha256').update(outcome).digest('hex')).toBe(vector.payload)
    } else {
      expect(outcome).toBeInstanceOf(BundleRefused)
    }
  })
})
