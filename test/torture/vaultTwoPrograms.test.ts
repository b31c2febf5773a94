import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import { createVault, openVault } from '../../electron/vault/vault.ts'
import {
  filesBelow,
  inNewVault,
  inVault,
  passphrase,
  refusal,
  tempFolder,
  testDeps,
  testOffice,
} from '../fixtures/vault/officeInTemp.ts'

/** Another program that has the office open and saves in it; resolves when it is open there. */
async function otherProgram(folder: string): Promise<ChildProcess> {
  const writer = join(import.meta.dirname, 'vaultWriter.ts')
  const child = spawn(process.execPath, [writer, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines = createInterface(child.stdout)
  await new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      if (line === 'open') resolve()
    })
  })
  return child
}

test('an office that another program has open is refused, and free again when that program is gone', async () => {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, () => Promise.resolve())
  const child = await otherProgram(folder)
  // Stopped, so that it can't close the office just now; its heart beat a moment ago.
  child.kill('SIGSTOP')
  expect(refusal(await openVault(folder, passphrase, testDeps()))).toEqual({ kind: 'officeInUse' })
  expect(refusal(await createVault(folder, testOffice, testDeps()))).toEqual({ kind: 'officeExists' })
  expect(await filesBelow(folder)).toContain('lock')
  child.kill('SIGKILL')
  await once(child, 'exit')
  await inVault(folder, async (vault) => {
    expect(vault.damaged()).toEqual([])
  })
})

test('of two who make the same office at the same moment one gets it', async () => {
  const folder = join(await tempFolder(), 'office')
  const made = await Promise.all([1, 2].map(() => createVault(folder, testOffice, testDeps())))
  const won = made.filter((result) => result.ok)
  expect(won).toHaveLength(1)
  for (const result of won) await result.value.close()
  await inVault(folder, () => Promise.resolve())
})
