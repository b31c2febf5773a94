import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inNewVault, inVault, opened, tempFolder } from '../fixtures/vault/officeInTemp.ts'
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
