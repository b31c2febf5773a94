import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import { stopAtFlush } from '../../test/fixtures/vault/flushes.ts'
import { museumPassphrase } from '../../test/fixtures/vault/makeMuseumPiece.ts'
import {
  asAfterCrash,
  filesBelow,
  noBackground,
  opened,
  refusal,
  tempFolder,
  testDeps,
} from '../../test/fixtures/vault/officeInTemp.ts'
import { openVault, type OpenVault } from './vault.ts'

const museum = join(import.meta.dirname, '../../test/fixtures/vault/format-1')
const deps = { ...testDeps(), pace: noBackground }

async function anOldOffice(): Promise<string> {
  const folder = join(await tempFolder(), 'office')
  await cp(museum, folder, { recursive: true })
  return folder
}

async function inside<Value>(folder: string, job: (vault: OpenVault) => Promise<Value>): Promise<Value> {
  const vault = opened(await openVault(folder, museumPassphrase, deps))
  try {
    return await job(vault)
  } finally {
    await vault.close()
  }
}

async function expectWhole(folder: string): Promise<void> {
  await inside(folder, async (vault) => {
    expect([vault.damaged(), vault.alarms()]).toEqual([[], []])
    expect(
      vault
        .summaries()
        .map(({ callName }) => callName)
        .sort(),
    ).toEqual(['Selamawit', 'Yusuf'])
    expect(opened(await vault.read(testId(1))).dossier.person.callName).toBe('Selamawit')
    expect(opened(await vault.readEarlier(testId(1))).kept.dossier.person.callName).toBe('Selam')
  })
}

async function formatOf(folder: string): Promise<unknown> {
  return (JSON.parse(await readFile(join(folder, 'vault.json'), 'utf8')) as { format: unknown }).format
}

/** Many openings, each with its passphrase: a limit against hanging, never a measure of speed. */
const longMs = 300_000

test('an office of format 1 becomes one of format 2 at its first opening', async () => {
  const folder = await anOldOffice()
  await expectWhole(folder)
  expect(await formatOf(folder)).toBe(2)
  expect((await filesBelow(folder)).filter((name) => name.includes('list-'))).toEqual([])
  await inside(folder, async (vault) => {
    opened(await vault.save(aDossier(testId(1), { callName: 'Selamawit' })))
    opened(await vault.note([{ at: 1, user: null, deed: 'looked', dossier: null, about: '' }]))
  })
  await inside(folder, async (vault) => {
    expect(opened(await vault.verifyLog())).toEqual({
      entries: 1,
      signatures: 1,
      brokenAt: [],
      isOnPaper: null,
    })
  })
})

test('stopped at any flush it is still whole: of format 1, or of format 2', { timeout: longMs }, async () => {
  const formats = new Set<unknown>()
  for (let flush = 1; ; flush += 1) {
    const folder = await anOldOffice()
    const wasStopped = await stopAtFlush(
      flush,
      async () => opened(await openVault(folder, museumPassphrase, deps)).close(),
      async () => {
        const copy = await asAfterCrash(folder)
        formats.add(await formatOf(copy))
        await expectWhole(copy)
        await expectWhole(copy)
      },
    )
    if (wasStopped) continue
    expect([...formats]).toEqual([1, 2])
    return
  }
})

test('what an older program saved between two attempts is not lost', async () => {
  const folder = await anOldOffice()
  let halfway = ''
  // The keyring is in both files and the first list is written; the header still says 1.
  await stopAtFlush(
    5,
    () => openVault(folder, museumPassphrase, deps),
    async () => {
      halfway = await asAfterCrash(folder)
    },
  )
  expect([await formatOf(halfway), await readdir(join(halfway, 'journal'))]).toEqual([1, expect.anything()])
  await writeFile(join(halfway, 'journal', 'snap-1.ocs'), 'of no use to the older program')
  await expectWhole(halfway)
})

test('without its old list, or with a file gone, an office of format 1 is brought over as it is', async () => {
  const withoutList = await anOldOffice()
  await rm(join(withoutList, 'list-1.ocs'))
  await expectWhole(withoutList)
  const withGap = await anOldOffice()
  const [name = ''] = (await filesBelow(withGap)).filter((file) => file.endsWith('1.3.ocs'))
  await rm(join(withGap, name))
  for (let opening = 0; opening < 2; opening += 1) {
    await inside(withGap, async (vault) => {
      expect(vault.damaged()).toMatchObject([{ id: testId(1), summary: { callName: 'Selamawit' } }])
      expect(refusal(await vault.read(testId(1))).kind).toBe('dossierMissing')
      expect(opened(await vault.readEarlier(testId(1))).kept.dossier.person.callName).toBe('Selam')
    })
  }
})
