import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  checksumText,
  parseOfficeHeaderFile,
  type OfficeHeaderFile,
} from '#shared/fileFormat/officeHeader.ts'
import type { Raw } from '#shared/fileFormat/ladder.ts'
import {
  inNewVault,
  inVault,
  opened,
  passphrase,
  refusal,
  tempFolder,
  testDeps,
} from '../../test/fixtures/vault/officeInTemp.ts'
import { checksumOf } from './envelope.ts'
import { describeOffice, openVault } from './vault.ts'

const both = ['vault.json', 'vault.json.prev']

async function anOffice(): Promise<string> {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, () => Promise.resolve())
  return folder
}

async function headerOf(folder: string): Promise<OfficeHeaderFile> {
  const file = parseOfficeHeaderFile(await readFile(join(folder, 'vault.json'), 'utf8'))
  if (!file) throw new Error('no header')
  return file
}

/** What somebody can do who knows our format and has no key: change the header and make its checksum right again. */
async function forge(
  folder: string,
  names: readonly string[],
  change: (file: OfficeHeaderFile) => OfficeHeaderFile,
): Promise<void> {
  const changed = change(await headerOf(folder))
  const text = JSON.stringify({ ...changed, checksum: checksumOf(checksumText(changed)) })
  for (const name of names) await writeFile(join(folder, name), text)
}

function withSlot(file: OfficeHeaderFile, change: (slot: Raw) => Raw): OfficeHeaderFile {
  const [first, ...rest] = file.header['slots'] as readonly Raw[]
  return { ...file, header: { ...file.header, slots: [change(first ?? {}), ...rest] } }
}

const cheaper = (file: OfficeHeaderFile): OfficeHeaderFile =>
  withSlot(file, (slot) => ({ ...slot, kdf: { ...(slot['kdf'] as Raw), memoryKiB: 8, passes: 1 } }))

test('a header with a lowered passphrase cost is refused, and the one before it used', async () => {
  const folder = await anOffice()
  await forge(folder, ['vault.json'], cheaper)
  await inVault(folder, () => Promise.resolve())
  await forge(folder, both, cheaper)
  expect(refusal(await openVault(folder, passphrase, testDeps())).kind).toBe('officeDamaged')
})

test.each<[string, (file: OfficeHeaderFile) => OfficeHeaderFile]>([
  ['another office name', (file) => ({ ...file, header: { ...file.header, name: 'Ander kantoor' } })],
  ['another worker', (file) => withSlot(file, (slot) => ({ ...slot, worker: 'Iemand' }))],
  [
    'another public key',
    (file) => withSlot(file, (slot) => ({ ...slot, publicKey: Buffer.alloc(32, 9).toString('base64') })),
  ],
  [
    'a slot added',
    (file) => ({
      ...file,
      header: {
        ...file.header,
        slots: [...(file.header['slots'] as Raw[]), ...(file.header['slots'] as Raw[])],
      },
    }),
  ],
  ['a field added', (file) => ({ ...file, header: { ...file.header, later: true } })],
  ['another MAC', (file) => ({ ...file, mac: Buffer.alloc(32).toString('base64') })],
])('a header with %s that nobody with a key wrote is refused', async (_change, change) => {
  const folder = await anOffice()
  await forge(folder, ['vault.json'], change)
  const name = await inVault(folder, (vault) => Promise.resolve(vault.card().name))
  expect(name).toBe('Kantoor De Brug')
  await forge(folder, both, change)
  const failure = refusal(await openVault(folder, passphrase, testDeps()))
  expect(failure.kind === 'officeDamaged' && failure.setAside).toHaveLength(2)
})

test("another office's slot in our header opens neither", async () => {
  const [ours, theirs] = [await anOffice(), await anOffice()]
  const stranger = await headerOf(theirs)
  await forge(ours, both, (file) => ({
    ...file,
    header: { ...file.header, slots: stranger.header['slots'] },
  }))
  expect(refusal(await openVault(ours, passphrase, testDeps())).kind).toBe('officeDamaged')
  await inVault(theirs, () => Promise.resolve())
})

test("another office's keyring opens nothing here", async () => {
  const [ours, theirs] = [await anOffice(), await anOffice()]
  const stranger = await readFile(join(theirs, 'keyring.0'))
  await writeFile(join(ours, 'keyring.0'), stranger)
  await inVault(ours, () => Promise.resolve())
  for (const name of ['keyring.0', 'keyring.1']) await writeFile(join(ours, name), stranger)
  expect(refusal(await openVault(ours, passphrase, testDeps()))).toEqual({
    kind: 'officeDamaged',
    setAside: [],
  })
})

test('a header of a newer Wegwijs is named as such; nothing is opened, moved or written', async () => {
  const folder = await anOffice()
  await forge(folder, both, (file) => ({ ...file, format: 3, header: { anything: 'else' } }))
  const before = await readFile(join(folder, 'vault.json'))
  expect(await describeOffice(folder)).toMatchObject({ name: null, state: 'newer' })
  expect(refusal(await openVault(folder, passphrase, testDeps()))).toEqual({
    kind: 'officeNewer',
    theirs: 3,
    ours: 2,
  })
  expect(await readFile(join(folder, 'vault.json'))).toEqual(before)
})

test('a bit that makes the format number higher is damage, not a newer Wegwijs', async () => {
  const folder = await anOffice()
  const text = await readFile(join(folder, 'vault.json'), 'utf8')
  await writeFile(join(folder, 'vault.json'), text.replace('"format": 2', '"format": 3'))
  expect(await describeOffice(folder)).toMatchObject({ name: 'Kantoor De Brug', state: 'locked' })
  await opened(await openVault(folder, passphrase, testDeps())).close()
})
