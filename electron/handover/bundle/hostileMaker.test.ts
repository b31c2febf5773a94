import { describe, expect, test } from 'vitest'
import { dossierPathOf } from '#shared/fileFormat/handoverManifest.ts'
import { read, sealed, somebody, testOfficeNamed, testWish } from '../../../test/fixtures/handover/bundles.ts'
import { crafted, type Craft } from '../../../test/fixtures/handover/hostile.ts'
import { sealedChunkBytes } from './ageChunks.ts'

/* A third set of traps: JSON that two readers read in two ways, whole entries of other tars, and cuts that look like an end. */

const [west, oost, zuid] = [
  testOfficeNamed('Westhaven'),
  testOfficeNamed('Oostdorp'),
  testOfficeNamed('Zuidwijk'),
] as const

async function refusalOf(bytes: Uint8Array): Promise<unknown> {
  const outcome = await read(bytes, oost).catch((thrown: unknown) => thrown)
  if (typeof outcome !== 'object' || outcome === null || !('failure' in outcome)) return outcome
  const { failure } = outcome
  return typeof failure === 'object' && failure !== null && 'kind' in failure ? failure.kind : failure
}

const refusal = async (craft: Partial<Craft>): Promise<unknown> =>
  refusalOf(await crafted({ from: west, to: oost, ...craft }))

type All = Record<string, unknown>

/** The manifest as text that JSON of ours would not write. */
async function refusalOfText(change: (text: string) => string | Buffer): Promise<unknown> {
  let text = ''
  await crafted({
    ...{ from: west, to: oost },
    manifest: (all) => {
      text = JSON.stringify(all)
      return all
    },
  })
  const changed = change(text)
  return refusal({ manifestBytes: Buffer.isBuffer(changed) ? changed : Buffer.from(changed, 'utf8') })
}

describe('JSON that says a thing twice', () => {
  const people = JSON.stringify([{ person: somebody, seq: 1, parts: ['person', 'health'] }])
  test.each<[string, (text: string) => string]>([
    ['two lists of people', (text) => text.replace('{', `{"people":${people},`)],
    ['two receivers', (text) => text.replace('{', '{"to":{"kind":"words"},')],
    ['two kinds', (text) => text.replace('{', '{"kind":"receipt",')],
    ['a name written in escapes', (text) => text.replace('{', `{"peopl\\u0065":${people},`)],
    ['two senders inside the sender', (text) => text.replace('"from":{', '"from":{"name":"Zuidwijk",')],
    ['two sizes of one part', (text) => text.replace('"size":', '"size":1,"size":')],
    ['two fields that nobody knows', (text) => text.replace('{', '{"later":1,"later":2,')],
  ])('%s', async (_, change) => {
    expect(await refusalOfText(change)).toBe('handoverManifestLies')
  })

  test('a word in quotes with a colon behind it is no field', async () => {
    expect(
      await refusalOfText((text) => text.replace('{', '{"later":["\\"kind\\": x","people\\":"],')),
    ).toMatchObject({
      manifest: { kind: 'people' },
    })
  })
})

describe('JSON that is not quite JSON', () => {
  test.each<[string, (text: string) => string | Buffer]>([
    ['words behind it', (text) => `${text} {}`],
    ['a nothing behind it', (text) => `${text}\0`],
    ['a remark in it', (text) => text.replace('{', '{/* */')],
    ['single quotes', (text) => text.replaceAll('"', "'")],
    ['a comma too many', (text) => text.replace(/\}$/u, ',}')],
    ['two bytes a letter', (text) => Buffer.from(text, 'utf16le')],
    ['a list round it', (text) => `[${text}]`],
    ['a text round it', (text) => JSON.stringify(text)],
    ['a number larger than numbers', (text) => text.replace(/"madeAt":\d+/u, '"madeAt":1e400')],
    ['a size past what can be counted', (text) => text.replace(/"size":\d+/u, '"size":9007199254740993')],
    ['a number with a plus', (text) => text.replace('"seq":1', '"seq":+1')],
    ['octal', (text) => text.replace('"seq":1', '"seq":01')],
    ['not a number', (text) => text.replace('"seq":1', '"seq":NaN')],
  ])('%s', async (_, change) => {
    expect(await refusalOfText(change)).toBe('handoverManifestLies')
  })
})

describe('a list that asks for too much', () => {
  const person = (at: number): All => ({ person: at.toString(16).padStart(32, '0'), seq: 1, parts: [] })
  test.each<[string, (all: All) => All]>([
    [
      'ten thousand people and one',
      (all) => ({ ...all, people: Array.from({ length: 10_001 }, (_, at) => person(at)) }),
    ],
    [
      'a part that is agreed to fifty times',
      (all) => ({ ...all, people: [{ ...person(0), parts: Array(50).fill('person') }] }),
    ],
    ['the number after the last', (all) => ({ ...all, people: [{ ...person(0), seq: 1_000_001 }] })],
    [
      'a person in large letters',
      (all) => ({ ...all, people: [{ person: somebody.toUpperCase(), seq: 1, parts: [] }] }),
    ],
    [
      'a person in digits of another script',
      (all) => ({ ...all, people: [{ person: '١'.repeat(32), seq: 1, parts: [] }] }),
    ],
    ['a bundle that is called otherwise', (all) => ({ ...all, bundle: '../'.repeat(10) })],
    ['format one and a half', (all) => ({ ...all, format: 1.5 })],
    ['format zero', (all) => ({ ...all, format: 0 })],
    ['format minus one', (all) => ({ ...all, format: -1 })],
    ['everything inherited', (all) => JSON.parse(`{"__proto__":${JSON.stringify(all)}}`) as All],
    [
      'a sender with a name without end',
      (all) => ({ ...all, from: { ...(all['from'] as All), name: 'a'.repeat(100_000) } }),
    ],
    [
      'a sender whose name was changed',
      (all) => ({ ...all, from: { ...(all['from'] as All), name: 'Zuidwijk' } }),
    ],
    [
      'a sender with the reader of another',
      (all) => ({ ...all, from: { ...(all['from'] as All), recipient: zuid.recipient } }),
    ],
  ])('%s', async (_, manifest) => {
    expect(['handoverManifestLies', 'handoverForged']).toContain(await refusal({ manifest }))
  })

  test('a receiver in large letters is another one, and a receipt holds no dossiers', async () => {
    const to = { kind: 'office', recipient: oost.recipient.toUpperCase() }
    expect(['handoverManifestLies', 'handoverNotForUs']).toContain(
      await refusal({ manifest: (all) => ({ ...all, to }) }),
    )
    const receipt = { bundle: somebody, takenInOn: '2026-11-24', people: [] }
    expect(await refusal({ manifest: (all) => ({ ...all, kind: 'receipt', receipt }) })).toBe(
      'handoverPartExtra',
    )
  })
})

describe('a signature that is right for something else', () => {
  test('of another manifest by the same office', async () => {
    const other = west.identity.sign(Buffer.from('wegwijs handover manifest 1\n{}'))
    expect(
      await refusal({
        tar: (files) =>
          files.map((file) =>
            file.path === 'manifest.sig' ? { ...file, bytes: Buffer.from(other.toString('base64')) } : file,
          ),
      }),
    ).toBe('handoverForged')
  })

  test.each<[string, (text: string) => string]>([
    ['in letters for addresses', (text) => text.replace(/[+/]/gu, '-').replace(/^./u, '-')],
    ['with the line end of Windows', (text) => `${text}\r\n`],
    ['twice', (text) => text + text],
    ['of zeros', () => Buffer.alloc(64).toString('base64')],
    ['with a number larger than the group', (text) => larger(text)],
  ])('%s', async (_, change) => {
    const tar: Craft['tar'] = (files) =>
      files.map((file) =>
        file.path === 'manifest.sig'
          ? { ...file, bytes: Buffer.from(change(Buffer.from(file.bytes).toString())) }
          : file,
      )
    expect(['handoverForged', 'handoverPartTooBig']).toContain(await refusal({ tar }))
  })
})

/** The same signature with the order of the group added to its number: a second spelling that a careless check takes. */
function larger(text: string): string {
  const bytes = Buffer.from(text, 'base64')
  const order = 2n ** 252n + 27742317777372353535851937790883648493n
  let number = BigInt(`0x${Buffer.from(bytes.subarray(32)).reverse().toString('hex')}`) + order
  for (let at = 32; at < 64; at += 1) {
    bytes[at] = Number(number & 255n)
    number >>= 8n
  }
  return bytes.toString('base64')
}

describe('whole entries that other tars have', () => {
  const block = 512
  function entry(
    path: string,
    type: string,
    body = '',
    more: (header: Buffer) => void = () => undefined,
  ): Buffer {
    const header = Buffer.alloc(block)
    header.write(path, 0, 'latin1')
    header.write('0000600\0' + '0000000\0' + '0000000\0', 100, 'latin1')
    header.write(`${body.length.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0`, 124, 'latin1')
    header.write(type, 156, 'latin1')
    header.write('ustar\x0000', 257, 'latin1')
    more(header)
    header.write('        ', 148, 'latin1')
    const sum = header.reduce((all, byte) => all + byte, 0)
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
    return Buffer.concat([
      header,
      Buffer.from(body.padEnd(Math.ceil(body.length / block) * block, '\0'), 'latin1'),
    ])
  }
  const path = dossierPathOf(somebody)
  const before =
    (extra: Buffer) =>
    (tar: Buffer): Buffer => {
      const at = tar.lastIndexOf(path)
      return Buffer.concat([tar.subarray(0, at), extra, tar.subarray(at)])
    }
  const behind =
    (extra: Buffer) =>
    (tar: Buffer): Buffer =>
      Buffer.concat([tar.subarray(0, -2 * block), extra, tar.subarray(-2 * block)])
  const paxPath = '30 path=people/other/dossier.json\n'
  test.each<[string, (tar: Buffer) => Buffer]>([
    ['a pax record that renames what follows', before(entry('PaxHeader', 'x', paxPath))],
    ['a pax record for all that follows', before(entry('PaxHeader', 'g', '18 size=999999999\n'))],
    ['a long name of GNU before the dossier', before(entry('././@LongLink', 'L', `${path}\0`))],
    [
      'a link to the manifest behind it',
      behind(entry(path, '1', '', (header) => header.write('manifest.json', 157))),
    ],
    ['a link out of the folder', behind(entry('out', '2', '', (header) => header.write('/etc/passwd', 157)))],
    [
      'a device with its numbers',
      behind(entry('null', '3', '', (header) => header.write('0000001\0' + '0000003\0', 329))),
    ],
    ['a pipe', behind(entry('pipe', '6'))],
    ['a folder of its own', before(entry('people/', '5'))],
    ['a sparse map of GNU', before(entry(path, 'S', '', (header) => header.write('00000000000\0', 386)))],
    ['a volume name', before(entry('volume', 'V'))],
    [
      'a part that is there with two names',
      before(entry('cover.txt', '0', 'x', (header) => header.write('people', 345))),
    ],
    [
      'a part that may run as somebody else',
      before(entry(path, '0', '', (header) => header.write('0004777\0', 100))),
    ],
    ['the magic of old GNU', before(entry(path, '0', '', (header) => header.write('ustar  \0', 257)))],
  ])('%s', async (_, tarBytes) => {
    expect(['handoverPartDiffers', 'handoverPartExtra']).toContain(await refusal({ tarBytes }))
  })

  test.each<[string, (tar: Buffer) => Buffer, string]>([
    ['two archives after each other', (tar) => Buffer.concat([tar, tar]), 'handoverPartDiffers'],
    [
      'an end first and the archive behind it',
      (tar) => Buffer.concat([Buffer.alloc(2 * block), tar]),
      'handoverNotOurs',
    ],
    ['the manifest with a dot before it', before0(entry('./manifest.json', '0', '{}')), 'handoverNotOurs'],
    [
      'the manifest twice',
      (tar) => Buffer.concat([tar.subarray(0, manifestEnd(tar)), tar]),
      'handoverForged',
    ],
  ])('%s', async (_, tarBytes, expected) => {
    expect(await refusal({ tarBytes })).toBe(expected)
  })

  function before0(extra: Buffer): (tar: Buffer) => Buffer {
    return (tar) => Buffer.concat([extra, tar])
  }
  function manifestEnd(tar: Buffer): number {
    const size = parseInt(tar.toString('latin1', 124, 135), 8)
    return block + Math.ceil(size / block) * block
  }
})

describe('a file that ends where a piece ends', () => {
  test('is whole or nothing: cut at each border of a chunk, and a byte beside it', async () => {
    const bytes = await sealed(testWish(west, oost))
    const begin = bytes.indexOf('\n--- ') + 49 + 16
    const borders: number[] = []
    for (let at = begin; at < bytes.length; at += sealedChunkBytes) borders.push(at)
    expect(borders.length).toBeGreaterThan(3)
    for (const border of borders)
      for (const cut of [border - 1, border, border + 1])
        expect(await refusalOf(bytes.subarray(0, cut)), String(cut)).toMatch(/^handover(Damaged|CutOff)$/u)
  })

  test('with chunks in another order, or one of them twice, is damaged', async () => {
    const bytes = await sealed(testWish(west, oost))
    const begin = bytes.indexOf('\n--- ') + 49 + 16
    const chunk = (at: number): Buffer =>
      bytes.subarray(begin + at * sealedChunkBytes, begin + (at + 1) * sealedChunkBytes)
    const [first, second, rest] = [chunk(0), chunk(1), bytes.subarray(begin + 2 * sealedChunkBytes)]
    const head = bytes.subarray(0, begin)
    expect(await refusalOf(Buffer.concat([head, second, first, rest]))).toBe('handoverDamaged')
    expect(await refusalOf(Buffer.concat([head, first, first, second, rest]))).toBe('handoverDamaged')
    expect(await refusalOf(Buffer.concat([head, second, rest]))).toBe('handoverDamaged')
  })

  test('with the line ends of Windows in its header is no file of ours', async () => {
    const bytes = await sealed(testWish(west, oost))
    const end = bytes.indexOf('\n--- ') + 49
    const header = Buffer.from(bytes.toString('latin1', 0, end).replaceAll('\n', '\r\n'), 'latin1')
    expect(await refusalOf(Buffer.concat([header, bytes.subarray(end)]))).toBe('handoverNotOurs')
  })
})
