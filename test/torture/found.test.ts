import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow, inNewVault, inVault, opened, tempFolder } from '../fixtures/vault/officeInTemp.ts'
import { usedBytes } from '../fixtures/vault/usedBytes.ts'
import { dossierOf, entryOf } from './book.ts'

/* Faults that the torture found in the vault, each as small as it can be made. */

test('the log stays when an office rests between a save and being closed', async () => {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, async (vault) => {
    opened(await vault.save(dossierOf(1, 1), [entryOf(1, 1)]))
    // As after five quiet seconds: the signature at closing then stands in a journal of its own.
    opened(await vault.checkpoint())
  })
  for (const count of [2, 3, 4]) {
    await inVault(folder, async (vault) => {
      opened(await vault.save(dossierOf(1, count), [entryOf(1, count)]))
      opened(await vault.checkpoint())
    })
  }
  await inVault(folder, async (vault) => {
    const numbers: number[] = []
    opened(await vault.readLog((batch) => numbers.push(...batch.map(({ number }) => number))))
    expect(numbers).toEqual([1, 2, 3, 4])
    expect(opened(await vault.verifyLog()).brokenAt).toEqual([])
  })
})

test('a journal that was damaged after its list was written is set aside and never removed', async () => {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, async (vault) => {
    for (const count of [1, 2, 3]) opened(await vault.save(dossierOf(1, count), [entryOf(1, count)]))
  })
  const sizes = await Promise.all(
    (await filesBelow(folder))
      .filter((name) => name.endsWith('.ocj'))
      .map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })),
  )
  const fullest = sizes.sort((one, other) => usedBytes(other.bytes).length - usedBytes(one.bytes).length)[0]
  if (!fullest) throw new Error('an office without a journal')
  const damaged = Buffer.from(fullest.bytes)
  damaged.writeUInt8(damaged.readUInt8(500) ^ 1, 500)
  await writeFile(join(folder, fullest.name), damaged)
  for (const count of [4, 5, 6]) {
    await inVault(folder, async (vault) => void opened(await vault.save(dossierOf(1, count))))
  }
  const all = await Promise.all((await filesBelow(folder)).map((name) => readFile(join(folder, name))))
  expect(await filesBelow(folder)).not.toContain(fullest.name)
  expect(all.some((bytes) => bytes.equals(damaged))).toBe(true)
  await inVault(folder, async (vault) => {
    expect(opened(await vault.verifyLog()).brokenAt).not.toEqual([])
  })
})
