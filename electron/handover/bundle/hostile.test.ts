import { describe, expect, test } from 'vitest'
import { dossierPathOf, documentPathOf, mostDossierBytes } from '#shared/fileFormat/handoverManifest.ts'
import { read, somebody, testOfficeNamed } from '../../../test/fixtures/handover/bundles.ts'
import { crafted, type Craft, type Inside } from '../../../test/fixtures/handover/hostile.ts'

const [west, oost, zuid] = [
  testOfficeNamed('Westhaven'),
  testOfficeNamed('Oostdorp'),
  testOfficeNamed('Zuidwijk'),
] as const

async function refusal(craft: Partial<Craft>): Promise<unknown> {
  const bytes = await crafted({ from: west, to: oost, ...craft })
  const outcome = await read(bytes, oost).catch((thrown: unknown) => thrown)
  return typeof outcome === 'object' && outcome !== null && 'failure' in outcome ? outcome.failure : outcome
}

const kind = (name: string): unknown => ({ kind: name })

test('made by the rules by hand, it is read', async () => {
  expect((await read(await crafted({ from: west, to: oost }), oost)).parts.size).toBe(2)
})

describe('the sender', () => {
  test.each<[string, Partial<Craft>]>([
    ['signed by another office than it names', { signer: zuid }],
    ['signed for another purpose', { domain: 'wegwijs office identity 1\n' }],
    ['signed without a purpose', { domain: '' }],
    [
      'with the manifest of somebody else',
      { manifest: (all) => ({ ...all, from: { ...field(all, 'from'), signing: keyOf(zuid) } }) },
    ],
    ['without a signature', { tar: (files) => files.filter(({ path }) => path !== 'manifest.sig') }],
    [
      'with the same signature in other letters',
      {
        tar: (files) =>
          changed(files, 'manifest.sig', (bytes) =>
            Buffer.from(Buffer.from(bytes).toString().replace(/==$/u, '!=')),
          ),
      },
    ],
    [
      'with half a signature',
      { tar: (files) => changed(files, 'manifest.sig', (bytes) => bytes.subarray(0, 40)) },
    ],
  ])('%s is forged', async (_, craft) => {
    expect(await refusal(craft)).toEqual(kind('handoverForged'))
  })

  test('who seals for us what was meant for another office is refused', async () => {
    const to = { kind: 'office', recipient: zuid.recipient }
    expect(await refusal({ manifest: (all) => ({ ...all, to }) })).toEqual(kind('handoverNotForUs'))
    expect(await refusal({ manifest: (all) => ({ ...all, to: { kind: 'words' } }) })).toEqual(
      kind('handoverNotForUs'),
    )
  })
})

describe('names of parts', () => {
  const paths = [
    '../../../.bashrc',
    '/etc/passwd',
    'C:\\Windows\\win.ini',
    'people/../manifest.json',
    `people/${somebody}/dossier.json/..`,
    `people/${somebody.toUpperCase()}/dossier.json`,
    `people/${somebody}/documents/../../x`,
    'CON',
    'cover.txt.',
    'manifest.json',
  ]
  test.each(paths)('%s is no name of a part', async (path) => {
    const files = [{ path, bytes: Buffer.from('x') }]
    expect(await refusal({ files })).toEqual(kind('handoverPathTrick'))
  })
})

describe('what the list says and what is there', () => {
  const stray = { path: documentPathOf('f'.repeat(32), 'e'.repeat(32)), bytes: Buffer.from('x') }
  const dossier = { path: dossierPathOf(somebody), bytes: Buffer.from('{}') }
  test.each<[string, Partial<Craft>, string]>([
    ['a dossier that is not listed', { files: [] }, 'handoverPartMissing'],
    ['a listed dossier that is not there', { tar: (files) => files.slice(0, -1) }, 'handoverPartMissing'],
    ['one file more than listed', { tar: (files) => [...files, stray] }, 'handoverPartExtra'],
    ['a document of nobody in it', { files: [dossier, stray] }, 'handoverPartExtra'],
    ['a part listed twice', { files: [dossier, dossier] }, 'handoverPartTwice'],
    ['a part that is there twice', { tar: (files) => [...files, ...files.slice(-1)] }, 'handoverPartExtra'],
    ['parts in another order', { tar: (files) => swapped(files) }, 'handoverPartDiffers'],
    [
      'other bytes than the hash says',
      { tar: (files) => changed(files, dossier.path, (bytes) => Buffer.from(bytes).fill(32, 0, 1)) },
      'handoverPartDiffers',
    ],
    [
      'more bytes than listed',
      { tar: (files) => changed(files, dossier.path, (bytes) => Buffer.concat([bytes, bytes])) },
      'handoverPartDiffers',
    ],
    [
      'a person listed twice',
      { manifest: (all) => ({ ...all, people: [...listed(all, 'people'), ...listed(all, 'people')] }) },
      'handoverPartTwice',
    ],
    [
      'a size that no file has',
      { manifest: (all) => ({ ...all, files: sized(all, -1) }) },
      'handoverManifestLies',
    ],
    [
      'a size of a thousand gigabytes',
      { manifest: (all) => ({ ...all, files: sized(all, 1e12, 'cover') }) },
      'handoverPartTooBig',
    ],
    [
      'a dossier like a film',
      { manifest: (all) => ({ ...all, files: sized(all, mostDossierBytes + 1) }) },
      'handoverPartTooBig',
    ],
    [
      'more than the file could hold',
      { manifest: (all) => ({ ...all, files: sized(all, 1e7) }) },
      'handoverCutOff',
    ],
    ['nobody in it', { manifest: (all) => ({ ...all, people: [] }) }, 'handoverManifestLies'],
    [
      'a part that nobody knows',
      { manifest: (all) => ({ ...all, people: [{ person: somebody, seq: 1, parts: ['flight'] }] }) },
      'handoverManifestLies',
    ],
    [
      'a number before the first',
      { manifest: (all) => ({ ...all, people: [{ person: somebody, seq: 0, parts: [] }] }) },
      'handoverManifestLies',
    ],
    ['no list at all', { manifestBytes: Buffer.from('not json') }, 'handoverManifestLies'],
    [
      'a list that is deeper than it is long',
      { manifestBytes: Buffer.from('['.repeat(200_000)) },
      'handoverManifestLies',
    ],
  ])('%s', async (_, craft, expected) => {
    expect(await refusal(craft)).toEqual(kind(expected))
  })

  test('of a later format it is newer, and says so with both numbers', async () => {
    expect(await refusal({ manifest: (all) => ({ ...all, format: 2, news: true }) })).toEqual({
      kind: 'handoverNewer',
      theirs: 2,
      ours: 1,
    })
  })
})

describe('the archive', () => {
  const header = 512
  const inHeader =
    (at: number, text: string) =>
    (tar: Buffer): Buffer => {
      const last = tar.indexOf(dossierPathOf(somebody), 3 * header)
      tar.write(text, last + at, 'latin1')
      return withSum(tar, last)
    }
  test.each<[string, (tar: Buffer) => Uint8Array]>([
    ['a link', inHeader(156, '2')],
    ['a folder', inHeader(156, '5')],
    ['a device', inHeader(156, '3')],
    ['a header of another kind (pax)', inHeader(156, 'x')],
    ['a long name of GNU', inHeader(156, 'L')],
    ['an owner', inHeader(265, 'root')],
    ['bytes behind its end', (tar) => Buffer.concat([tar, Buffer.alloc(header, 1)])],
    ['more zeros behind its end', (tar) => Buffer.concat([tar, Buffer.alloc(20 * header)])],
    ['no end', (tar) => tar.subarray(0, -2 * header)],
    ['half an end', (tar) => tar.subarray(0, -header)],
    [
      'something in the gap after a part',
      (tar) => Buffer.from(tar).fill(1, tar.length - 2 * header - 3, tar.length - 2 * header - 2),
    ],
  ])('with %s is not ours', async (_, tarBytes) => {
    expect(await refusal({ tarBytes })).toEqual(kind('handoverPartDiffers'))
  })

  test.each<[string, Partial<Craft>]>([
    ['nothing', { tarBytes: () => Buffer.alloc(0) }],
    ['a picture', { tarBytes: () => Buffer.from('\x89PNG\r\n\x1a\n'.repeat(500), 'latin1') }],
    ['an archive without a list', { tar: (files) => files.slice(2) }],
    ['a list that is not the first', { tar: (files) => [...files.slice(2), ...files.slice(0, 2)] }],
    ['an empty archive', { tar: () => [] }],
  ])('%s, sealed for us, is no bundle', async (_, craft) => {
    expect(await refusal(craft)).toEqual(kind('handoverNotOurs'))
  })
})

function changed(
  files: readonly Inside[],
  path: string,
  change: (bytes: Uint8Array) => Uint8Array,
): readonly Inside[] {
  return files.map((file) => (file.path === path ? { path, bytes: change(file.bytes) } : file))
}

function swapped(files: readonly Inside[]): readonly Inside[] {
  return [...files.slice(0, 2), ...files.slice(2).reverse()]
}

function sized(all: Record<string, unknown>, size: number, path = 'dossier'): readonly unknown[] {
  return listed(all, 'files').map((file) =>
    typeof file === 'object' && file !== null && JSON.stringify(file).includes(path)
      ? { ...file, size }
      : file,
  )
}

function listed(all: Record<string, unknown>, name: string): readonly unknown[] {
  const value = all[name]
  return Array.isArray(value) ? value : []
}

function field(all: Record<string, unknown>, name: string): object {
  const value = all[name]
  return typeof value === 'object' && value !== null ? value : {}
}

function keyOf({ identity }: typeof west): string {
  return identity.checkWith.toString('base64')
}

/** A header that is right about its own sum, so that only what was changed in it is to be found. */
function withSum(tar: Buffer, start: number): Buffer {
  tar.write('        ', start + 148, 'latin1')
  const sum = tar.subarray(start, start + 512).reduce((all, byte) => all + byte, 0)
  tar.write(`${sum.toString(8).padStart(6, '0')}\0 `, start + 148, 'latin1')
  return tar
}
