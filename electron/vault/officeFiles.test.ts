import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import {
  filesBelow,
  inNewVault,
  inVault,
  opened,
  tempFolder,
} from '../../test/fixtures/vault/officeInTemp.ts'
import { copyRuleOf, folderFiles, officeFileKind, readWhole } from './officeFiles.ts'

test('every file that an office in use writes has a rule for copies', async () => {
  const folder = join(await tempFolder(), 'office')
  const seen = new Set<string>()
  const look = async (): Promise<void> => {
    for (const path of await filesBelow(folder)) seen.add(path.replaceAll('\\', '/'))
  }
  await inNewVault(folder, async (vault) => {
    for (let save = 0; save < 6; save += 1) opened(await vault.save(aDossier(testId(save % 2))))
    await vault.copies.writeRecord({ anything: true })
    for (const step of [1, 2]) await vault.handover.writeRecord({ step })
    opened(await vault.checkpoint())
    await look()
  })
  const dossier = [...seen].find((path) => path.startsWith('dossiers/'))
  await writeFile(join(folder, dossier ?? ''), 'damaged')
  await inVault(folder, async (vault) => {
    await vault.read(testId(0))
    await vault.read(testId(1))
    await look()
  })
  expect(seen.size).toBeGreaterThan(8)
  for (const path of seen) expect([path, officeFileKind(path)]).not.toEqual([path, null])
})

test('what is of this computer or half written is not copied; what nobody knows is', () => {
  for (const path of [
    'lock',
    'lock.taking',
    'reserve',
    'tries.json',
    'vault.json.12-3.new',
    'dossiers/00/a.1.ocs.1-1.new',
  ]) {
    expect([path, copyRuleOf(path)]).toEqual([path, 'never'])
  }
  expect(copyRuleOf('of-a-later-release.ocs')).toBe('eachTime')
  expect(copyRuleOf('keyring.1')).toBe('inPlace')
})

test('a folder gives its files with their paths and bytes; what is not there is null', async () => {
  const folder = await tempFolder()
  await mkdir(join(folder, 'deep', 'er'), { recursive: true })
  await writeFile(join(folder, 'deep', 'er', 'one'), 'eins')
  await writeFile(join(folder, 'two'), '')
  const files = folderFiles(folder)
  expect(await files.paths()).toEqual(['deep/er/one', 'two'])
  expect(String(await readWhole(files, 'deep/er/one'))).toBe('eins')
  expect(await readWhole(files, 'two')).toHaveLength(0)
  expect(await readWhole(files, 'three')).toBeNull()
})
