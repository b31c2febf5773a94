import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tempFolder } from '../../test/fixtures/vault/officeInTemp.ts'
import { folderFiles, readWhole } from '../vault/officeFiles.ts'
import { stillSource } from './copyOffice.ts'
import { packOffice } from './packOffice.ts'
import { packedFiles } from './packedSet.ts'

const watch = { signal: new AbortController().signal, report: () => undefined }

/** Files of many lengths, also around the blocks of a tar, packed into slices of `slice` bytes. */
async function aSet(
  slice: number,
): Promise<{ readonly office: string; readonly set: string; readonly madeAt: number }> {
  const [office, place] = [await tempFolder(), await tempFolder()]
  await mkdir(join(office, 'dossiers'))
  for (const [index, length] of [0, 1, 511, 512, 513, 3_000, 70_001].entries()) {
    await writeFile(join(office, 'dossiers', `file-${String(index)}`), Buffer.alloc(length, index + 65))
  }
  await writeFile(join(office, 'vault.json'), '{}')
  await writeFile(join(office, 'keyring.0'), 'keys')
  await writeFile(join(office, 'lock'), 'never copied')
  const set = join(place, 'set')
  const madeAt = Date.UTC(2026, 10, 21)
  await packOffice(stillSource(folderFiles(office)), set, madeAt, watch, slice)
  return { office, set, madeAt }
}

test.each([1_000_000, 512, 1_000, 4_096])(
  'a set in slices of %i bytes gives every byte back',
  async (slice) => {
    const { office, set, madeAt } = await aSet(slice)
    for (const name of await readdir(set)) {
      if (name.startsWith('office.tar')) expect((await stat(join(set, name))).size).toBeLessThanOrEqual(slice)
    }
    const packed = await packedFiles(set)
    if (!packed) throw new Error('the set can not be read')
    expect(packed.madeAt).toBe(madeAt)
    const wanted = (await folderFiles(office).paths()).filter((path) => path !== 'lock')
    expect(await packed.paths()).toEqual(wanted)
    for (const path of wanted) {
      expect(await readWhole(packed, path), path).toEqual(await readFile(join(office, path)))
    }
    expect(await readWhole(packed, 'dossiers/other')).toBeNull()
  },
)

test('any tar reads it, and the keyring is not in it', async () => {
  const { office, set } = await aSet(4_096)
  const out = await tempFolder()
  execFileSync('sh', ['-c', 'cat $(ls office.tar* | sort -V) | tar -x -C "$1"', 'sh', out], { cwd: set })
  const unpacked = await folderFiles(out).paths()
  expect(unpacked).toHaveLength(8)
  expect(unpacked).not.toContain('keyring.0')
  for (const path of unpacked)
    expect(await readFile(join(out, path))).toEqual(await readFile(join(office, path)))
})

test('a set that is cut, short of a slice or not finished is no set', async () => {
  const { set } = await aSet(4_096)
  const slice = join(set, 'office.tar.3')
  await truncate(slice, 4_000)
  expect(await packedFiles(set)).toBeNull()
  await rm(slice)
  expect(await packedFiles(set)).toBeNull()
  await rm(join(set, 'set.json'))
  expect(await packedFiles(set)).toBeNull()
})

test('a set whose list of files is damaged is no set', async () => {
  const { set } = await aSet(1_000_000)
  const path = join(set, 'office.tar')
  const bytes = await readFile(path)
  bytes[130] = (bytes[130] ?? 0) ^ 1
  await writeFile(path, bytes)
  expect(await packedFiles(set)).toBeNull()
})
