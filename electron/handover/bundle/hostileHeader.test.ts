import { describe, expect, test } from 'vitest'
import { manifestPath, signaturePath, type PartListed } from '#shared/fileFormat/handoverManifest.ts'
import { read, sealed, somebody, testOfficeNamed, testWish } from '../../../test/fixtures/handover/bundles.ts'
import { crafted, type Craft } from '../../../test/fixtures/handover/hostile.ts'

/* What a maker of bundles may try before and around the parts: the header of age, the archive, the manifest's own numbers. */

const [west, oost] = [testOfficeNamed('Westhaven'), testOfficeNamed('Oostdorp')] as const

async function refusalOf(bytes: Uint8Array, words: string | null = null): Promise<unknown> {
  const outcome = await read(bytes, oost, words).catch((thrown: unknown) => thrown)
  if (typeof outcome !== 'object' || outcome === null || !('failure' in outcome)) return outcome
  const { failure } = outcome
  return typeof failure === 'object' && failure !== null && 'kind' in failure ? failure.kind : failure
}

const refusal = async (craft: Partial<Craft>): Promise<unknown> =>
  refusalOf(await crafted({ from: west, to: oost, ...craft }))

describe('the header of age', () => {
  const first = 'age-encryption.org/v1\n'
  const mac = `--- ${'A'.repeat(43)}\n`
  const scrypt = (factor: string): string => `-> scrypt ${'A'.repeat(22)} ${factor}\n${'A'.repeat(43)}\n`
  const x25519 = `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`
  const file = (stanzas: string): Buffer => Buffer.from(`${first}${stanzas}${mac}${'x'.repeat(64)}`)

  test.each<[string, Buffer, string]>([
    ['a hundred thousand readers', file(x25519.repeat(100_000)), 'handoverDamaged'],
    ['nobody who can read it', file(''), 'handoverDamaged'],
    ['words that take thirty-two gigabytes', file(scrypt('30')), 'handoverTooHeavy'],
    ['words and a reader besides', file(scrypt('16') + x25519), 'handoverDamaged'],
    ['light words first and heavy words second', file(scrypt('16') + scrypt('30')), 'handoverDamaged'],
    ['a reader first and heavy words second', file(x25519 + scrypt('30')), 'handoverDamaged'],
    ['a kind of reader that nobody knows', file(`-> sesame open\n${'A'.repeat(43)}\n`), 'handoverNotForUs'],
    ['no end', Buffer.from(first + x25519.repeat(3)), 'handoverDamaged'],
    ['another version of age', Buffer.from(`age-encryption.org/v2\n${x25519}${mac}`), 'handoverNotOurs'],
    ['armour round it', Buffer.from('-----BEGIN AGE ENCRYPTED FILE-----\n'), 'handoverNotOurs'],
  ])('%s', async (_, bytes, expected) => {
    expect(await refusalOf(bytes)).toBe(expected)
    if (expected !== 'handoverNotForUs')
      expect(await refusalOf(bytes, 'een twee drie vier vijf zes')).toBe(expected)
  })
})

describe('the sealed content', () => {
  test.each<[string, (bytes: Buffer) => Buffer]>([
    ['bytes behind the last chunk', (bytes) => Buffer.concat([bytes, Buffer.from('extra')])],
    ['a whole chunk behind the last one', (bytes) => Buffer.concat([bytes, bytes.subarray(-65_552)])],
    ['the same content twice', (bytes) => Buffer.concat([bytes, bytes])],
    ['the last chunk alone', (bytes) => Buffer.concat([bytes.subarray(0, 300), bytes.subarray(-2_000)])],
    ['a header and nothing', (bytes) => bytes.subarray(0, bytes.indexOf('\n--- ') + 49)],
    ['a header and a number and nothing', (bytes) => bytes.subarray(0, bytes.indexOf('\n--- ') + 49 + 16)],
  ])('%s', async (_, change) => {
    expect(await refusalOf(change(await sealed(testWish(west, oost))))).toBe('handoverDamaged')
  })
})

describe('the archive', () => {
  const lastHeader = (tar: Buffer): number => tar.lastIndexOf(`people/${somebody}/dossier.json`)
  const asType =
    (type: string) =>
    (tar: Buffer): Buffer => {
      const at = lastHeader(tar)
      tar.write(type, at + 156, 'latin1')
      return withSum(tar, at)
    }
  test.each([
    ['a hard link', '1'],
    ['a contiguous file', '7'],
    ['a sparse file of GNU', 'S'],
    ['a long link name of GNU', 'K'],
    ['a header for all that follows (pax)', 'g'],
    ['a dump of a folder', 'D'],
    ['the type of old tars', '\0'],
  ])('with %s is not ours', async (_, type) => {
    expect(await refusal({ tarBytes: asType(type) })).toBe('handoverPartDiffers')
  })

  const sized =
    (path: string, size: string) =>
    (tar: Buffer): Buffer => {
      const at = tar.indexOf(path)
      tar.write(size, at + 124, 'latin1')
      return withSum(tar, at)
    }
  test.each<[string, (tar: Buffer) => Buffer, string]>([
    ['a list of eight gigabytes', sized(manifestPath, '77777777777\0'), 'handoverPartTooBig'],
    ['a signature of eight gigabytes', sized(signaturePath, '77777777777\0'), 'handoverPartTooBig'],
    ['a size in base 256', sized(manifestPath, '\x80\0\0\0\0\0\0\0\0\0\x10\0'), 'handoverNotOurs'],
    ['a size below nothing', sized(manifestPath, '-0000000001\0'), 'handoverNotOurs'],
  ])('%s', async (_, tarBytes, expected) => {
    expect(await refusal({ tarBytes })).toBe(expected)
  })
})

describe('the manifest', () => {
  const dossier = `people/${somebody}/dossier.json`
  const listed = (path: string, size: unknown = 1): unknown[] => [{ path, size, sha256: 'a'.repeat(64) }]
  const withFiles = (files: readonly unknown[]): Partial<Craft> => ({
    manifest: (all) => ({ ...all, files }),
  })
  const many = (count: number): PartListed[] =>
    Array.from({ length: count }, () => ({ path: 'cover.txt', size: 1, sha256: 'a'.repeat(64) }))

  test.each<[string, Partial<Craft>, string]>([
    ['a path in full-width letters', withFiles(listed('ｃover.txt')), 'handoverPathTrick'],
    [
      'a path with an accent of its own',
      withFiles(listed('cóver.txt'.normalize('NFD'))),
      'handoverPathTrick',
    ],
    ['a path that is written backwards', withFiles(listed('\u202etxt.revoc')), 'handoverPathTrick'],
    ['a path with a line end', withFiles(listed('cover.txt\n')), 'handoverPathTrick'],
    ['a path with a nothing in it', withFiles(listed('cover.txt\0')), 'handoverPathTrick'],
    ['a path without end', withFiles(listed('a/'.repeat(100_000))), 'handoverPathTrick'],
    ['a size like the universe', withFiles(listed(dossier, 1e308)), 'handoverManifestLies'],
    ['half a byte', withFiles(listed(dossier, 0.5)), 'handoverManifestLies'],
    ['a size in words', withFiles(listed(dossier, '12')), 'handoverManifestLies'],
    ['two hundred thousand parts and one', withFiles(many(200_001)), 'handoverPartTooBig'],
    [
      'a day after the end of days',
      { manifest: (all) => ({ ...all, madeAt: 1e308 }) },
      'handoverManifestLies',
    ],
    ['a day before the beginning', { manifest: (all) => ({ ...all, madeAt: -1 }) }, 'handoverManifestLies'],
    [
      'a number without end',
      { manifest: (all) => ({ ...all, people: [{ person: somebody, seq: 1e308, parts: [] }] }) },
      'handoverManifestLies',
    ],
    [
      'a part that every object has',
      { manifest: (all) => ({ ...all, people: [{ person: somebody, seq: 1, parts: ['__proto__'] }] }) },
      'handoverManifestLies',
    ],
    ['another kind', { manifest: (all) => ({ ...all, kind: 'order' }) }, 'handoverManifestLies'],
    ['no format', { manifest: (all) => ({ ...all, format: '1' }) }, 'handoverManifestLies'],
    ['a mark before it', { manifestBytes: Buffer.from('\ufeff{}') }, 'handoverManifestLies'],
  ])('%s', async (_, craft, expected) => {
    expect(await refusal(craft)).toBe(expected)
  })

  test('a field that would change every object changes none', async () => {
    const text = (all: Record<string, unknown>): Record<string, unknown> =>
      JSON.parse(`{"__proto__":{"polluted":true},${JSON.stringify(all).slice(1)}`) as Record<string, unknown>
    expect(await refusal({ manifest: text })).toMatchObject({ manifest: { kind: 'people' } })
    expect('polluted' in {}).toBe(false)
  })
})

function withSum(tar: Buffer, start: number): Buffer {
  tar.write('        ', start + 148, 'latin1')
  const sum = tar.subarray(start, start + 512).reduce((all, byte) => all + byte, 0)
  tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, start + 148, 'latin1')
  return tar
}
