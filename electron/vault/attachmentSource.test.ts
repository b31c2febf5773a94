import { mkdtemp, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findsBsn } from '#shared/domain/bsn.ts'
import { numberLikeBsn } from '../../test/builders/numberLikeBsn.ts'
import { tempFolder } from '../../test/fixtures/vault/officeInTemp.ts'
import { ChosenFileGone, openChosenFile } from './attachmentSource.ts'

const most = 25_000_000

async function aFile(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'wegwijs-chosen-')), name)
  await writeFile(path, content)
  return path
}

const png = Buffer.concat([Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), Buffer.alloc(100)])
const jpeg = Buffer.concat([Buffer.from('ffd8ffe000104a46494600', 'hex'), Buffer.alloc(100)])
const webp = Buffer.from('RIFF\x24\0\0\0WEBPVP8 ' + '\0'.repeat(40), 'latin1')
const heic = Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic' + '\0'.repeat(40), 'latin1')

test.each([
  ['brief.pdf', '%PDF-1.7\n%more', 'pdf'],
  // The name says nothing.
  ['foto.exe', jpeg, 'jpeg'],
  ['zonder-naam', png, 'png'],
  ['foto.webp', webp, 'webp'],
  ['foto.heic', heic, 'heic'],
  ['brief.txt', 'Beste Selam,\r\n\tሰላም, مرحبا.\n', 'text'],
  ['met-teken-vooraf.txt', '\ufeffBeste Selam', 'text'],
])('%s is taken as what its bytes say', async (name, content, type) => {
  const chosen = await openChosenFile(await aFile(name, content), most)
  if (!chosen.ok) throw new Error(chosen.failure.kind)
  expect([chosen.value.type, chosen.value.bytes]).toEqual([type, Buffer.from(content).length])
  const pieces: Buffer[] = []
  for await (const piece of chosen.value.pieces(new AbortController().signal, () => undefined)) {
    pieces.push(Buffer.from(piece))
  }
  expect(Buffer.concat(pieces).equals(Buffer.from(content))).toBe(true)
  await chosen.value.close()
})

const zip = Buffer.concat([Buffer.from('504b0304140000000800', 'hex'), Buffer.alloc(200)])

test.each([
  ['brief.pdf', '<!doctype html><script>alert(1)</script>'],
  ['tekening.png', '  <svg xmlns="http://www.w3.org/2000/svg"></svg>'],
  ['tekening.svg', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"></svg>'],
  ['brief.docx', zip],
  ['brief.pdf', zip],
  ['oud.doc', Buffer.from('d0cf11e0a1b11ae1' + '00'.repeat(600), 'hex')],
  ['brief.rtf', String.raw`{\rtf1\ansi Beste Selam}`],
  ['programma.pdf', Buffer.from('4d5a90000300000004000000ffff' + '00'.repeat(100), 'hex')],
  ['bewegend.gif', 'GIF89a\x01\0\x01\0'],
  ['leeg.pdf', ''],
  ['half.txt', Buffer.from([0x42, 0x65, 0xc3])],
  ['latin.txt', Buffer.from('na\xefef', 'latin1')],
  ['lang.txt', Buffer.concat([Buffer.from('woord '.repeat(2_000)), Buffer.from([0, 1, 2])])],
])('%s with another content is refused', async (name, content) => {
  expect(await openChosenFile(await aFile(name, content), most)).toEqual({
    ok: false,
    failure: { kind: 'attachmentRefused' },
  })
})

test.each([
  [`brief-${numberLikeBsn}.pdf`, '%PDF-1.7'],
  [`IMG_20261123 ${numberLikeBsn}.pdf`, '%PDF-1.7'],
  [`IMG_20261123-${numberLikeBsn.slice(0, 3)}.${numberLikeBsn.slice(3)}.pdf`, '%PDF-1.7'],
  [
    'brief.txt',
    `${'Beste Selam. '.repeat(1_000)} Uw nummer is ${numberLikeBsn.slice(0, 4)}.${numberLikeBsn.slice(4)}.`,
  ],
])('a BSN in the name or the text is seen: %s', async (name, content) => {
  expect(await openChosenFile(await aFile(name, content), most)).toEqual({
    ok: false,
    failure: { kind: 'attachmentBsn' },
  })
})

test('a name that a telephone, a camera or a scanner gave is taken on every day, also where its digits pass the check', async () => {
  const folder = await tempFolder()
  const wouldBeSeen: string[] = []
  for (let day = 0; day < 400; day += 1) {
    const time = new Date(Date.UTC(2026, 0, 1, 9, 15, 7 * (day % 8)) + day * 86_400_000).toISOString()
    const [year = '', month = '', date = ''] = time.slice(0, 10).split('-')
    const clock = time.slice(11, 19).replaceAll(':', '')
    for (const name of [
      `IMG_${year}${month}${date}_${clock}.pdf`,
      `PXL_${year}${month}${date}_${clock}${String(100 + day)}.pdf`,
      `IMG-${year}${month}${date}-WA0007.pdf`,
      `Scan_${date}${month}${year}.pdf`,
    ]) {
      if (findsBsn(name)) wouldBeSeen.push(name)
      await writeFile(join(folder, name), '%PDF-1.7')
      const chosen = await openChosenFile(join(folder, name), most)
      expect(chosen.ok, name).toBe(true)
      if (chosen.ok) await chosen.value.close()
    }
  }
  expect(wouldBeSeen.length).toBeGreaterThan(100)
})

test('too large is told with the size that may be, before a byte is read', async () => {
  const path = await aFile('scan.pdf', '%PDF-1.7')
  await truncate(path, most + 1)
  expect(await openChosenFile(path, most)).toEqual({
    ok: false,
    failure: { kind: 'attachmentTooLarge', mostMegabytes: 25 },
  })
  const text = await aFile('boek.txt', 'woord '.repeat(200_000))
  expect(await openChosenFile(text, most)).toEqual({
    ok: false,
    failure: { kind: 'attachmentTooLarge', mostMegabytes: 1 },
  })
})

test('a file that is gone, is a folder or becomes shorter is said to be unread', async () => {
  const path = await aFile('scan.pdf', `%PDF-1.7${'x'.repeat(1_000_000)}`)
  const gone = { ok: false, failure: { kind: 'attachmentNotRead' } }
  expect(await openChosenFile(`${path}-not-there`, most)).toEqual(gone)
  expect(await openChosenFile(join(path, '..'), most)).toEqual({
    ok: false,
    failure: { kind: 'attachmentRefused' },
  })
  const chosen = await openChosenFile(path, most)
  if (!chosen.ok) throw new Error(chosen.failure.kind)
  await truncate(path, 300_000)
  const readOn = async (): Promise<void> => {
    for await (const _ of chosen.value.pieces(new AbortController().signal, () => undefined));
  }
  await expect(readOn()).rejects.toThrow(ChosenFileGone)
  await chosen.value.close()
})
