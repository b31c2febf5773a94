import { copyFile, cp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import {
  asAfterCrash,
  inNewVault,
  inVault,
  leaveJournal,
  noBackground,
  opened,
  tempFolder,
  testDeps,
} from '../../test/fixtures/vault/officeInTemp.ts'
import type { VaultDeps } from './vault.ts'

/*
 * Old copies put back: of one file, of the journal, of the whole office.
 */

const [one, two] = [testId(1), testId(2)]

interface Place {
  readonly folder: string
  readonly deps: VaultDeps
}

/** An office and, outside its folder, the place of its anchor. */
async function aPlace(): Promise<Place> {
  const around = await tempFolder()
  const deps = { ...testDeps(), pace: noBackground, anchorFolder: join(around, 'anchors') }
  const folder = join(around, 'office')
  await inNewVault(
    folder,
    async (vault) => void opened(await vault.save(aDossier(one, { callName: 'eerste' }))),
    deps,
  )
  return { folder, deps }
}

async function saveAs({ folder, deps }: Place, callName: string): Promise<void> {
  await inVault(folder, async (vault) => void opened(await vault.save(aDossier(one, { callName }))), deps)
}

/** What is there, and what is said about it, at one more opening. */
async function found({ folder, deps }: Place): Promise<readonly unknown[]> {
  return inVault(
    folder,
    async (vault) => {
      const names = vault.summaries().map(({ callName }) => callName)
      const alarms = vault.alarms()
      opened(await vault.dismissAlarms())
      return [...names, ...alarms]
    },
    deps,
  )
}

async function copyOf(folder: string): Promise<string> {
  const copy = join(await tempFolder(), 'copy')
  await cp(folder, copy, { recursive: true })
  return copy
}

async function putBack(copy: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true })
  await cp(copy, folder, { recursive: true })
}

test('an ordinary life raises no alarm: saving, crashing, opening, opening elsewhere', async () => {
  const place = await aPlace()
  await saveAs(place, 'tweede')
  expect(await found(place)).toEqual(['tweede'])
  await inVault(
    place.folder,
    async (vault) => {
      opened(await vault.save(aDossier(one, { callName: 'derde' })))
      const crashed = await asAfterCrash(place.folder)
      expect(await found({ ...place, folder: crashed })).toEqual(['derde'])
    },
    place.deps,
  )
  const elsewhere = {
    folder: await copyOf(place.folder),
    deps: { ...place.deps, anchorFolder: join(await tempFolder(), 'a') },
  }
  await saveAs(elsewhere, 'vierde')
  await putBack(elsewhere.folder, place.folder)
  expect(await found(place)).toEqual(['vierde'])
})

test('an old copy of the whole office is seen, however it was closed, and can be worked in', async () => {
  const place = await aPlace()
  const closed = await copyOf(place.folder)
  let crashed = ''
  await inVault(
    place.folder,
    async (vault) => {
      opened(await vault.save(aDossier(one, { callName: 'tweede' })))
      crashed = await asAfterCrash(place.folder)
      opened(await vault.save(aDossier(one, { callName: 'derde' })))
    },
    place.deps,
  )
  for (const [copy, left, missing] of [
    [crashed, 'tweede', 1],
    [closed, 'eerste', 2],
  ] as const) {
    const anchors = await copyOf(place.deps.anchorFolder ?? '')
    await putBack(copy, place.folder)
    const [name, alarm, ...rest] = await found(place)
    expect([name, rest]).toEqual([left, []])
    expect(alarm).toMatchObject({ kind: 'officeOlder', changesMissing: missing })
    expect((alarm as { wasUntil: number }).wasUntil).toBeGreaterThan(0)
    // Said once it is read; a save after it counts on, and the next opening is quiet.
    await saveAs(place, 'verder')
    expect(await found(place)).toEqual(['verder'])
    await putBack(anchors, place.deps.anchorFolder ?? '')
  }
})

test('a copy that was worked in elsewhere and is no older is told apart by its history', async () => {
  const place = await aPlace()
  const copy = await copyOf(place.folder)
  await saveAs(place, 'hier')
  await saveAs({ folder: copy, deps: { ...testDeps(), pace: noBackground } }, 'elders')
  await putBack(copy, place.folder)
  expect(await found(place)).toEqual(['elders', { kind: 'officeOfOtherHistory' }])
  expect(await found(place)).toEqual(['elders'])
})

test('without the anchor an old whole office is not seen, and nothing is said that is not known', async () => {
  const place = await aPlace()
  const copy = await copyOf(place.folder)
  await saveAs(place, 'tweede')
  await putBack(copy, place.folder)
  await rm(place.deps.anchorFolder ?? '', { recursive: true })
  expect(await found(place)).toEqual(['eerste'])
})

test('an anchor of which one half, or all, is damaged keeps no office closed', async () => {
  const place = await aPlace()
  await saveAs(place, 'eerste')
  const folder = place.deps.anchorFolder ?? ''
  const [name = ''] = await readdir(folder)
  const whole = await readFile(join(folder, name))
  for (const start of [0, 512]) {
    const bytes = Buffer.from(whole)
    bytes.fill(9, start + 30, start + 90)
    await writeFile(join(folder, name), bytes)
    expect(await found(place)).toEqual(['eerste'])
  }
  const forged = Buffer.from(whole)
  for (const start of [0, 512]) forged.fill(9, start + 30, start + 90)
  await writeFile(join(folder, name), forged)
  expect(await found(place)).toEqual(['eerste', { kind: 'officeOfOtherHistory' }])
  expect(await found(place)).toEqual(['eerste'])
})

test('an old copy of the journal alone has no effect on the dossiers, and is said', async () => {
  const place = await aPlace()
  const journal = join(place.folder, 'journal')
  const copy = await copyOf(journal)
  await saveAs(place, 'tweede')
  await putBack(copy, journal)
  const [name, ...alarms] = await found(place)
  expect(name).toBe('tweede')
  expect((alarms as readonly { kind: string }[]).map(({ kind }) => kind).sort()).toEqual([
    'dossierFound',
    'officeOlder',
  ])
})

test('every old copy of one file has no effect or is named', async () => {
  const place = await aPlace()
  await inVault(
    place.folder,
    async (vault) => {
      opened(await vault.save(aDossier(two, { callName: 'ander' })))
      await leaveJournal(vault)
    },
    place.deps,
  )
  const old = await copyOf(place.folder)
  await inVault(
    place.folder,
    async (vault) => {
      opened(await vault.save(aDossier(one, { callName: 'tweede' })))
      opened(await vault.save(aDossier(testId(3), { callName: 'nieuw' })))
    },
    place.deps,
  )
  const oldFiles = (await readdir(old, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(old.length + 1))
  expect(oldFiles.length).toBeGreaterThan(8)
  for (const file of oldFiles) {
    const around = await tempFolder()
    const folder = join(around, 'office')
    await cp(place.folder, folder, { recursive: true })
    await cp(place.deps.anchorFolder ?? '', join(around, 'anchors'), { recursive: true })
    await copyFile(join(old, file), join(folder, file))
    const names = await inVault(
      folder,
      (vault) =>
        Promise.resolve(
          [
            ...vault.summaries().map(({ callName }) => callName),
            ...vault.damaged().map(({ id }) => id),
          ].sort(),
        ),
      { ...place.deps, anchorFolder: join(around, 'anchors') },
    )
    expect(names, file).toEqual(['ander', 'nieuw', 'tweede'])
  }
})
