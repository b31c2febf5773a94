import { randomBytes } from 'node:crypto'
import { copyFile, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { DossierId } from '#shared/domain/dossier.ts'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import {
  filesBelow,
  inNewVault,
  inVault,
  opened,
  refusal,
  tempFolder,
} from '../../test/fixtures/vault/officeInTemp.ts'
import type { DocumentEntry, StoredDocument } from './attachmentFiles.ts'
import { attachmentPath } from './attachmentShelf.ts'
import type { OpenVault } from './vault.ts'

const [one, two] = [testId(1), testId(2)]

async function* inPieces(bytes: Uint8Array, size = 50_000): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}

async function whole(vault: OpenVault, dossier: DossierId, entry: DocumentEntry): Promise<Buffer> {
  const chunks: Buffer[] = []
  opened(
    await vault.attachments.readAll(dossier, entry, (chunk) => {
      chunks.push(Buffer.from(chunk))
      return Promise.resolve()
    }),
  )
  return Buffer.concat(chunks)
}

async function officeWith(
  document: Buffer,
): Promise<{ folder: string; entry: StoredDocument; path: string }> {
  const folder = join(await tempFolder(), 'office')
  const entry = await inNewVault(folder, async (vault) => {
    opened(await vault.save(aDossier(one)))
    return opened(await vault.attachments.keep(one, inPieces(document)))
  })
  return { folder, entry, path: attachmentPath(folder, entry.id) }
}

test.each([0, 1, 1_022, 1_023, 1_024, 65_535, 65_536, 65_537, 196_608, 300_001])(
  'a document of %i bytes comes back as it was, whole and from the middle, and its size says little',
  async (size) => {
    const document = randomBytes(size)
    const { folder, entry, path } = await officeWith(document)
    expect(entry.bytes).toBe(size)
    const { size: onDisk, mode } = await stat(path)
    expect([(onDisk - 64 - 16 * (Math.floor(size / 65_536) + 1)) % 1_024, mode & 0o777]).toEqual([0, 0o600])
    await inVault(folder, async (vault) => {
      expect((await whole(vault, one, entry)).equals(document)).toBe(true)
      const parts: Buffer[] = []
      for (let first = 0; first * 65_536 <= size; first += 2) {
        parts.push(opened(await vault.attachments.read(one, entry, first, 2)))
      }
      expect(Buffer.concat(parts).equals(document)).toBe(true)
      expect(opened(await vault.attachments.read(one, entry, 99, 2))).toHaveLength(0)
    })
  },
)

test('nothing of a document stands on the disk as it is', async () => {
  const words = 'Diploma van Selam Oeverdam, cijfer acht. '
  const { folder } = await officeWith(Buffer.from(words.repeat(4_000)))
  for (const file of await filesBelow(folder)) {
    expect((await readFile(join(folder, file))).includes('Selam Oeverdam'), file).toBe(false)
  }
})

const chunk = 65_536 + 16

async function alter(path: string, change: (bytes: Buffer) => Buffer): Promise<void> {
  await writeFile(path, change(await readFile(path)))
}

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['cut at the border of a chunk', (bytes) => bytes.subarray(0, 64 + 2 * chunk)],
  ['cut inside a chunk', (bytes) => bytes.subarray(0, 64 + chunk + 5_000)],
  ['cut inside its header', (bytes) => bytes.subarray(0, 40)],
  ['emptied', () => Buffer.alloc(0)],
  ['added to', (bytes) => Buffer.concat([bytes, Buffer.alloc(1_024)])],
  ['added to with a chunk of its own', (bytes) => Buffer.concat([bytes, bytes.subarray(64, 64 + chunk)])],
  [
    'with two chunks swapped',
    (bytes) =>
      Buffer.concat([
        bytes.subarray(0, 64),
        bytes.subarray(64 + chunk, 64 + 2 * chunk),
        bytes.subarray(64, 64 + chunk),
        bytes.subarray(64 + 2 * chunk),
      ]),
  ],
  ['with one chunk twice', (bytes) => (bytes.copyWithin(64 + chunk, 64, 64 + chunk), bytes)],
  ['with a flipped bit in a chunk', (bytes) => flipped(bytes, 64 + chunk + 77)],
  ['with a flipped bit in its last chunk', (bytes) => flipped(bytes, bytes.length - 1)],
  ['with a flipped bit in its nonce', (bytes) => flipped(bytes, 58)],
  ['with a zeroed block', (bytes) => bytes.fill(0, 70_000, 74_096)],
])('a document %s is named as damaged and set aside; its dossier can be used', async (_damage, change) => {
  const { folder, entry, path } = await officeWith(randomBytes(200_000))
  await alter(path, change)
  const damaged = await readFile(path)
  await inVault(folder, async (vault) => {
    const failure = refusal(await vault.attachments.readAll(one, entry, () => Promise.resolve()))
    if (failure.kind !== 'attachmentDamaged') throw new Error(failure.kind)
    expect(await readFile(join(folder, failure.setAside))).toEqual(damaged)
    expect(await readdir(dirname(path))).toEqual([])
    // Named again by its place, also at the next look.
    expect(refusal(await vault.attachments.read(one, entry, 0, 1))).toEqual(failure)
    expect(vault.damaged()).toEqual([])
    opened(await vault.save(aDossier(one)))
  })
})

test('a document of another dossier, another document or another office is refused', async () => {
  const document = randomBytes(100_000)
  const { folder, entry, path } = await officeWith(document)
  const elsewhere = await officeWith(document)
  await inVault(folder, async (vault) => {
    opened(await vault.save(aDossier(two)))
    const other = opened(await vault.attachments.keep(one, inPieces(document)))
    const original = await readFile(path)

    expect(refusal(await vault.attachments.read(two, entry, 0, 1)).kind).toBe('attachmentDamaged')
    await writeFile(path, original)
    await copyFile(attachmentPath(folder, other.id), path)
    expect(refusal(await vault.attachments.read(one, entry, 0, 1)).kind).toBe('attachmentDamaged')
    await copyFile(elsewhere.path, path)
    expect(refusal(await vault.attachments.read(one, entry, 0, 1)).kind).toBe('attachmentDamaged')
    await writeFile(path, original)
    expect(refusal(await vault.attachments.read(one, { ...entry, key: other.key }, 0, 1)).kind).toBe(
      'attachmentDamaged',
    )
    await writeFile(path, original)
    expect((await whole(vault, one, entry)).equals(document)).toBe(true)
  })
})

test('the chunk that is damaged is never given, and what came before it was proved', async () => {
  const document = randomBytes(200_000)
  const { folder, entry, path } = await officeWith(document)
  await alter(path, (bytes) => flipped(bytes, 64 + 2 * chunk + 9))
  await inVault(folder, async (vault) => {
    const given: Buffer[] = []
    await vault.attachments.readAll(one, entry, (bytes) => {
      given.push(Buffer.from(bytes))
      return Promise.resolve()
    })
    expect(Buffer.concat(given).equals(document.subarray(0, 2 * 65_536))).toBe(true)
  })
})

test('a source that breaks off and a folder that takes nothing leave nothing behind', async () => {
  const { folder } = await officeWith(randomBytes(10))
  const before = await filesBelow(folder)
  await inVault(folder, async (vault) => {
    async function* breaking(): AsyncIterable<Uint8Array> {
      yield await Promise.resolve(randomBytes(100_000))
      throw new Error('the stick was pulled')
    }
    await expect(vault.attachments.keep(one, breaking())).rejects.toThrow('the stick was pulled')
    await rm(join(folder, 'blobs'), { recursive: true })
    await writeFile(join(folder, 'blobs'), 'no folder')
    expect(refusal(await vault.attachments.keep(one, inPieces(randomBytes(10)))).kind).toBe('diskRefused')
    await rm(join(folder, 'blobs'))
    await mkdir(join(folder, 'blobs'))
  })
  const left = (await filesBelow(folder)).filter((file) => file.startsWith('blobs/'))
  expect(before.filter((file) => file.startsWith('blobs/'))).toHaveLength(1)
  expect(left).toEqual([])
})

test('every document on the disk can be listed with whose it is, and one that is gone is said to be missing', async () => {
  const { folder, entry } = await officeWith(randomBytes(10))
  await inVault(folder, async (vault) => {
    expect(await vault.attachments.list()).toEqual([
      { id: entry.id, dossier: one, place: `blobs/${entry.id.slice(0, 2)}/${entry.id}.ocb` },
    ])
    await vault.attachments.remove(entry.id)
    await vault.attachments.remove(entry.id)
    expect(await vault.attachments.list()).toEqual([])
    expect(refusal(await vault.attachments.read(one, entry, 0, 1))).toEqual({ kind: 'attachmentMissing' })
  })
})

function flipped(bytes: Buffer, at: number): Buffer {
  bytes.writeUInt8(bytes.readUInt8(at) ^ 4, at)
  return bytes
}
