import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import {
  asAfterCrash,
  inNewVault,
  inVault,
  noBackground,
  opened,
  passphrase,
  refusal,
  tempFolder,
  testDeps,
} from '../../test/fixtures/vault/officeInTemp.ts'
import { usedBytes } from '../../test/fixtures/vault/usedBytes.ts'
import { headerBytes } from './sealedFormat.ts'
import { openVault, type OpenVault } from './vault.ts'

const deps = { ...testDeps(), pace: noBackground }

async function saveSome(vault: OpenVault): Promise<void> {
  for (let person = 1; person <= 3; person += 1)
    opened(await vault.save(aDossier(testId(person), { callName: `naam ${String(Date.now())}` })))
}

/** The journals on the disk, the oldest first. */
async function journalsOf(folder: string): Promise<readonly string[]> {
  const names = (await readdir(join(folder, 'journal'))).filter((name) => name.startsWith('log-'))
  const numberOf = (name: string): number => Number(/\d+/.exec(name)?.[0])
  return names
    .sort((one, other) => numberOf(one) - numberOf(other))
    .map((name) => join(folder, 'journal', name))
}

/** A closed office whose older journal holds saves, with an early copy of that journal beside it. */
async function closedOffice(): Promise<{
  readonly folder: string
  readonly older: string
  readonly early: string
}> {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, saveSome, deps)
  let early = Buffer.alloc(0)
  await inVault(
    folder,
    async (vault) => {
      await saveSome(vault)
      early = await readFile((await journalsOf(folder)).at(-1) ?? '')
      await saveSome(vault)
    },
    deps,
  )
  const older = (await journalsOf(folder)).at(-2) ?? ''
  const copy = join(folder, '..', 'early')
  await writeFile(copy, early)
  return { folder, older, early: copy }
}

/** Works until the journals from before are no longer needed, and gives what was set aside. */
async function workedOn(folder: string): Promise<readonly Buffer[]> {
  for (let day = 0; day < 2; day += 1) await inVault(folder, saveSome, deps)
  const aside = await readdir(join(folder, 'set-aside')).catch(() => [])
  return Promise.all(aside.map((name) => readFile(join(folder, 'set-aside', name))))
}

const damages: readonly (readonly [string, (office: { older: string; early: string }) => Promise<void>])[] = [
  ['cut in the middle of a frame', async ({ older }) => cutTo(older, (length) => length - 100)],
  ['cut down to its header', async ({ older }) => cutTo(older, () => headerBytes)],
  ['an earlier one put back', ({ older, early }) => copyFile(early, older)],
  ['another file in its place', ({ older }) => writeFile(older, Buffer.alloc(3_000, 'niet van ons'))],
]

async function cutTo(path: string, length: (whole: number) => number): Promise<void> {
  const bytes = await readFile(path)
  await writeFile(path, bytes.subarray(0, length(usedBytes(bytes).length)))
}

test.each(damages)('an older journal that is not whole is set aside, not removed: %s', async (_, damage) => {
  const office = await closedOffice()
  await damage(office)
  const damaged = await readFile(office.older)
  const aside = await workedOn(office.folder)
  expect(aside).toHaveLength(1)
  expect(aside[0]?.equals(damaged)).toBe(true)
})

test('the newest one, cut in the middle of a frame, is copied aside when the anchor knows of more', async () => {
  const { folder } = await closedOffice()
  const anchored = { ...deps, anchorFolder: join(folder, '..', 'anchors') }
  const vault = opened(await openVault(folder, passphrase, anchored))
  await saveSome(vault)
  const copy = await asAfterCrash(folder)
  await vault.close()
  const newest = (await journalsOf(copy)).at(-1) ?? ''
  await cutTo(newest, (length) => length - 100)
  const cut = await readFile(newest)
  await inVault(
    copy,
    (again) => {
      expect(again.alarms()).toMatchObject([{ kind: 'officeOlder' }])
      return Promise.resolve()
    },
    anchored,
  )
  expect((await workedOn(copy)).map((bytes) => bytes.equals(cut))).toEqual([true])
})

test('half an old one goes aside also when no list was written behind it, but another journal', async () => {
  const { folder, older, early } = await closedOffice()
  expect(await workedOn(folder)).toEqual([])
  await copyFile(early, older)
  const next = (await journalsOf(folder))[1] ?? ''
  await rm(next.replace('log-', 'snap-').replace('.ocj', '.ocs'))
  await inVault(folder, saveSome, deps)
  const aside = await readdir(join(folder, 'set-aside'))
  const bytes = await Promise.all(aside.map((name) => readFile(join(folder, 'set-aside', name))))
  const half = await readFile(early)
  expect(bytes.some((one) => one.equals(half))).toBe(true)
})

test('a whole one goes, also with a save behind it that was cut off and never acknowledged', async () => {
  const { folder, older } = await closedOffice()
  const frames = usedBytes(await readFile(older))
  await writeFile(older, Buffer.concat([frames, Buffer.from([0, 4, 0, 0, 1, 2, 3]), Buffer.alloc(2_000)]))
  expect(await workedOn(folder)).toEqual([])
  expect(await journalsOf(folder)).not.toContain(older)
})

test('one that the disk does not give is tried again, and its part of the log is not lost', async () => {
  const { folder, older } = await closedOffice()
  await rename(older, join(folder, '..', 'away'))
  // What stands in its place opens as no file does.
  await mkdir(older)
  await inVault(
    folder,
    async (vault) => {
      await saveSome(vault)
      expect(refusal(await vault.checkpoint())).toMatchObject({ kind: 'diskRefused' })
      await rm(older, { recursive: true })
      await rename(join(folder, '..', 'away'), older)
      await saveSome(vault)
      opened(await vault.checkpoint())
      expect(await journalsOf(folder)).not.toContain(older)
      expect(opened(await vault.verifyLog())).toMatchObject({ brokenAt: [] })
    },
    deps,
  )
  await expect(readdir(join(folder, 'set-aside'))).rejects.toThrow()
})

test('one that the disk never gives is set aside, and the office goes on', async () => {
  const { folder, older } = await closedOffice()
  await rm(older)
  await mkdir(older)
  await inVault(
    folder,
    async (vault) => {
      for (let day = 0; day < 4; day += 1) {
        await saveSome(vault)
        await vault.checkpoint()
      }
    },
    deps,
  )
  expect(await readdir(join(folder, 'set-aside'))).toHaveLength(1)
  expect(await journalsOf(folder)).toHaveLength(2)
})

test('journals in which nothing happened go too', async () => {
  const { folder } = await closedOffice()
  await inVault(folder, async (vault) => void opened(await vault.renewListKey()), deps)
  for (let day = 0; day < 3; day += 1) await inVault(folder, () => Promise.resolve(), deps)
  expect(await workedOn(folder)).toEqual([])
  expect((await journalsOf(folder)).length).toBeLessThanOrEqual(2)
})
