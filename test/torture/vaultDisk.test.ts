import { execFileSync } from 'node:child_process'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, type TestContext } from 'vitest'
import type { OpenVault } from '../../electron/vault/vault.ts'
import { createVault, openVault } from '../../electron/vault/vault.ts'
import { keepReserve, reserveName } from '../../electron/vault/reserve.ts'
import { aDossier, testId } from '../fixtures/vault/aDossier.ts'
import {
  filesBelow,
  inNewVault,
  inVault,
  opened,
  passphrase,
  refusal,
  tempFolder,
  testDeps,
  testOffice,
} from '../fixtures/vault/officeInTemp.ts'

const isRoot = process.getuid?.() === 0

/** A small file system in memory; without the right to mount one the test is skipped and says so. */
async function smallDisk(context: TestContext, size: string): Promise<string> {
  const folder = await tempFolder()
  if (!isRoot) context.skip('a small disk can only be mounted by root')
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'pipe' })
  } catch {
    context.skip('this machine does not let a file system be mounted')
  }
  onTestFinished(() => void execFileSync('umount', ['--lazy', folder]))
  return folder
}

/** Random text, so that it can't be packed small. */
function long(letters: number): string {
  return Array.from({ length: letters }, () => Math.random().toString(36).slice(2, 3)).join('')
}

/** Saves new and known people until the disk is full. */
async function fill(vault: OpenVault): Promise<{ readonly people: number; readonly failure: unknown }> {
  for (let people = 0; ; people += 1) {
    const saved = await vault.save(aDossier(testId(people), { callName: 'eerste', goodToKnow: long(60_000) }))
    if (!saved.ok) return { people, failure: saved.failure }
  }
}

test('a full disk is said, loses nothing, and the first save after making room works', async (context) => {
  const disk = await smallDisk(context, '3m')
  const folder = join(disk, 'office')
  await writeFile(join(disk, 'photos'), Buffer.alloc(300_000))
  const people = await inNewVault(folder, async (vault) => {
    const full = await fill(vault)
    expect(full.failure).toEqual({ kind: 'diskFull' })
    expect(full.people).toBeGreaterThan(5)
    const known = aDossier(testId(0), { callName: 'tweede', goodToKnow: long(90_000) })
    expect(refusal(await vault.save(known))).toEqual({ kind: 'diskFull' })

    // Memory and disk are as before the refusals, and nothing half is left on the disk.
    expect(vault.summaries()).toHaveLength(full.people)
    for (let person = 0; person < full.people; person += 1) {
      expect(opened(await vault.read(testId(person))).dossier.person.callName).toBe('eerste')
    }
    // What moves out of the journal in the background may be half way just now; it does not stay so.
    const halfWritten = async (): Promise<readonly string[]> =>
      (await filesBelow(folder)).filter((name) => name.endsWith('.new'))
    await expect.poll(halfWritten, { timeout: 20_000 }).toEqual([])

    await rm(join(disk, 'photos'))
    opened(await vault.save(known))
    return full.people
  })
  await inVault(folder, async (vault) => {
    expect(vault.damaged()).toEqual([])
    expect(vault.summaries()).toHaveLength(people)
    expect(opened(await vault.read(testId(0))).dossier.person.callName).toBe('tweede')
  })
})

test('on a full disk the reserve lets one more save, an erasure and the lock through, and says so', async (context) => {
  const disk = await smallDisk(context, '20m')
  const folder = join(disk, 'office')
  await inNewVault(folder, async (vault) => {
    opened(await vault.save(aDossier(testId(1000))))
    await keepReserve(folder, Infinity)
    await writeFile(join(disk, 'photos'), Buffer.alloc(20_000_000)).catch(() => undefined)
    // Twice, because some room lies ready in the journal.
    for (const callName of ['eerste', 'tweede'])
      opened(await vault.save(aDossier(testId(0), { callName, goodToKnow: long(90_000) })))
    expect(vault.alarms()).toMatchObject([{ kind: 'diskAlmostFull' }])
    expect(await filesBelow(folder)).not.toContain(reserveName)
    opened(await vault.erase([testId(1000)]))
  })
  await inVault(folder, (vault) => {
    expect(vault.damaged()).toEqual([])
    expect(vault.summaries().map(({ id }) => id)).toEqual([testId(0)])
    return Promise.resolve()
  })
})

test('an office can be opened and read on a full disk', async (context) => {
  const disk = await smallDisk(context, '3m')
  const folder = join(disk, 'office')
  const { people } = await inNewVault(folder, fill)
  await writeFile(join(disk, 'rest'), Buffer.alloc(3_000_000)).catch(() => undefined)
  // Whatever the disk lets us do, it is never a damaged or an empty office.
  const vault = await openVault(folder, passphrase, testDeps())
  if (vault.ok) {
    expect(vault.value.summaries()).toHaveLength(people)
    await vault.value.close()
  } else expect(vault.failure).toEqual({ kind: 'diskFull' })
  await rm(join(disk, 'rest'))
  await inVault(folder, async (again) => {
    expect(again.summaries()).toHaveLength(people)
  })
})

test('a first start on a full disk leaves nothing behind', async (context) => {
  const disk = await smallDisk(context, '256k')
  await writeFile(join(disk, 'photos'), Buffer.alloc(256_000)).catch(() => undefined)
  const folder = join(disk, 'office')
  expect(refusal(await createVault(folder, testOffice, testDeps()))).toEqual({ kind: 'diskFull' })
  expect(await filesBelow(disk)).toEqual(['photos'])
})

test('a disk that became read-only is said, and what was saved can still be read', async (context) => {
  const disk = await smallDisk(context, '3m')
  const folder = join(disk, 'office')
  await inNewVault(folder, async (vault) => {
    opened(await vault.save(aDossier(testId(1), { callName: 'eerste' })))
    execFileSync('mount', ['-o', 'remount,ro', disk])
    expect(refusal(await vault.save(aDossier(testId(1), { callName: 'tweede' })))).toEqual({
      kind: 'diskNotWritable',
    })
    expect(refusal(await vault.save(aDossier(testId(2))))).toEqual({ kind: 'diskNotWritable' })
    expect(opened(await vault.read(testId(1))).dossier.person.callName).toBe('eerste')
    expect(vault.summaries().map((summary) => summary.callName)).toEqual(['eerste'])
    execFileSync('mount', ['-o', 'remount,rw', disk])
  })
  execFileSync('mount', ['-o', 'remount,ro', disk])
  expect(refusal(await openVault(folder, passphrase, testDeps()))).toEqual({ kind: 'diskNotWritable' })
  expect(refusal(await createVault(join(disk, 'other'), testOffice, testDeps()))).toEqual({
    kind: 'diskNotWritable',
  })
})

test('a folder that is gone, as after pulling a stick, is the disk and not an empty office', async () => {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, async (vault) => {
    opened(await vault.save(aDossier(testId(1))))
    await rm(folder, { recursive: true })
    expect(refusal(await vault.save(aDossier(testId(1))))).toEqual({ kind: 'diskRefused', code: 'ENOENT' })
    expect(vault.summaries()).toHaveLength(1)
  })
})
