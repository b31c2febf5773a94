import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ageIdentityOf } from '#shared/fileFormat/ageKeys.ts'
import { dossierPathOf } from '#shared/fileFormat/handoverManifest.ts'
import {
  bytesOf,
  dossierBytes,
  read,
  sealed,
  somebody,
  testOfficeNamed,
  testWish,
} from '../../../test/fixtures/handover/bundles.ts'
import { tempFolder } from '../../../test/fixtures/vault/officeInTemp.ts'
import { sealAge } from './ageStream.ts'
import { partOf, PartChanged, bundleLength } from './writeBundle.ts'

const words = 'appel brug fiets lamp molen zon'
const [west, oost, zuid] = ['Westhaven', 'Oostdorp', 'Zuidwijk'].map(testOfficeNamed) as [
  ReturnType<typeof testOfficeNamed>,
  ReturnType<typeof testOfficeNamed>,
  ReturnType<typeof testOfficeNamed>,
]

describe.each(['native', 'library'] as const)('with the %s cipher', (cipher) => {
  test('what one office seals another one reads whole, and says from whom it is', async () => {
    const wish = testWish(west, oost)
    const bytes = await sealed(wish, cipher)
    expect(bytes.length).toBeLessThanOrEqual(bundleLength(wish))
    for (const other of ['native', 'library'] as const) {
      const got = await read(bytes, oost, null, other)
      expect(got.manifest).toMatchObject({ kind: 'people', bundle: wish.bundle, from: { name: 'Westhaven' } })
      expect(got.parts.get(dossierPathOf(somebody))).toEqual(dossierBytes)
      expect([...got.parts.keys()]).toEqual(['cover.txt', ...wish.parts.map(({ path }) => path)])
    }
  })

  test('six words told by telephone open it, in whatever way they were typed', async () => {
    const bytes = await sealed(testWish(west, words), cipher)
    const got = await read(bytes, oost, ' Appel, brug  FIETS lamp\nmolen zon. ', cipher)
    expect(got.parts.size).toBe(3)
    await expect(read(bytes, oost, 'appel brug fiets lamp molen maan')).rejects.toMatchObject({
      failure: { kind: 'handoverWordsWrong' },
    })
    await expect(read(bytes, oost)).rejects.toMatchObject({ failure: { kind: 'handoverWordsNeeded' } })
  })

  test('parts of any length round the borders of a chunk come back as they were', async () => {
    for (const length of [0, 1, 511, 512, 513, 65_535, 65_536, 65_537, 131_072]) {
      const content = Buffer.alloc(length, length % 251)
      const wish = testWish(west, oost, { parts: [partOf(dossierPathOf(somebody), content)] })
      const got = await read(await sealed(wish, cipher), oost, null, cipher)
      expect(got.parts.get(dossierPathOf(somebody))).toEqual(content)
    }
  })
})

describe('without Wegwijs', () => {
  test("Debian's age, tar and jq open a bundle, and the hashes in it are right", async () => {
    const folder = await tempFolder()
    const bytes = await sealed(testWish(west, oost))
    writeFileSync(join(folder, 'bundle.age'), bytes)
    await oost.identity.withPrivateKey((key) => {
      writeFileSync(join(folder, 'key'), `${ageIdentityOf(key)}\n`, { mode: 0o600 })
      return Promise.resolve()
    })
    const sh = (line: string): string => execFileSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' })
    expect(sh('age -d -i key bundle.age | tar -xv --warning=no-timestamp').trim().split('\n')).toEqual([
      'manifest.json',
      'manifest.sig',
      'cover.txt',
      dossierPathOf(somebody),
      `people/${somebody}/documents/${'b'.repeat(32)}`,
    ])
    expect(readFileSync(join(folder, dossierPathOf(somebody)))).toEqual(dossierBytes)
    const checked = sh(`jq -r '.files[] | .sha256 + "  " + .path' manifest.json | sha256sum -c`)
    expect(checked.match(/: OK$/gm)).toHaveLength(3)
  })

  test('age seals by hand what we open by hand: both ends of the format meet', async () => {
    const folder = await tempFolder()
    const plain = Buffer.alloc(300_000, 'Wegwijs ')
    writeFileSync(join(folder, 'plain'), plain)
    execFileSync('age', ['-r', oost.recipient, '-o', 'theirs.age', 'plain'], { cwd: folder })
    // An age file that is no bundle is told apart from a damaged one.
    await expect(read(readFileSync(join(folder, 'theirs.age')), oost)).rejects.toMatchObject({
      failure: { kind: 'handoverNotOurs' },
    })
    const inner = await bytesOf(sealAge(once(plain), { kind: 'recipient', recipient: oost.recipient }))
    writeFileSync(join(folder, 'ours.age'), inner)
    await oost.identity.withPrivateKey((key) => {
      writeFileSync(join(folder, 'key'), `${ageIdentityOf(key)}\n`, { mode: 0o600 })
      return Promise.resolve()
    })
    execFileSync('age', ['-d', '-i', 'key', '-o', 'back', 'ours.age'], { cwd: folder })
    expect(readFileSync(join(folder, 'back'))).toEqual(plain)
  })

  test('a bundle that age opened and sealed again for the same office is read like the first one', async () => {
    const folder = await tempFolder()
    writeFileSync(join(folder, 'bundle.age'), await sealed(testWish(west, oost)))
    await oost.identity.withPrivateKey((key) => {
      writeFileSync(join(folder, 'key'), `${ageIdentityOf(key)}\n`, { mode: 0o600 })
      return Promise.resolve()
    })
    const line = `age -d -i key bundle.age | age -r ${oost.recipient} > again.age`
    execFileSync('sh', ['-c', line], { cwd: folder })
    expect((await read(readFileSync(join(folder, 'again.age')), oost)).parts.size).toBe(3)
    // Sealed again for a third office it says that it was not meant for that one.
    execFileSync('sh', ['-c', `age -d -i key bundle.age | age -r ${zuid.recipient} > third.age`], {
      cwd: folder,
    })
    await expect(read(readFileSync(join(folder, 'third.age')), zuid)).rejects.toMatchObject({
      failure: { kind: 'handoverNotForUs' },
    })
  })
})

test('another office can not open it', async () => {
  await expect(read(await sealed(testWish(west, oost)), zuid)).rejects.toMatchObject({
    failure: { kind: 'handoverNotForUs' },
  })
})

test('neither a name of a person nor a word of a dossier stands in the file', async () => {
  const bytes = await sealed(testWish(west, oost))
  for (const word of ['fietsenmaker', 'Westhaven', 'manifest', 'dossier'])
    expect(bytes.includes(word)).toBe(false)
})

test('a part that is not what it was said to be stops the making', async () => {
  const other = partOf(dossierPathOf(somebody), dossierBytes)
  const changed = [
    { ...other, open: () => once(Buffer.from('something else')) },
    { ...other, open: () => once(Buffer.concat([dossierBytes, dossierBytes])) },
    { ...other, sha256: createHash('sha256').update('').digest('hex') },
  ]
  for (const part of changed)
    await expect(sealed(testWish(west, oost, { parts: [part] }))).rejects.toThrow(PartChanged)
})

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}
