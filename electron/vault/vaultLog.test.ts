import { open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { LogEntry } from '#shared/domain/logEntry.ts'
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
import type { LoggedEntry } from './openVault.ts'
import type { OpenVault } from './vault.ts'

const deps = { ...testDeps(), pace: noBackground }
const one = testId(1)

function looked(at: number): LogEntry {
  return { at, user: null, deed: 'looked', dossier: one, about: '' }
}

async function all(vault: OpenVault): Promise<readonly LoggedEntry[]> {
  const entries: LoggedEntry[] = []
  opened(await vault.readLog((batch) => entries.push(...batch)))
  return entries
}

async function aFolder(): Promise<string> {
  return join(await tempFolder(), 'office')
}

/** `count` entries, moved out of the journal on the way as often as it happens in years. */
async function withEntries(count: number): Promise<string> {
  const folder = await aFolder()
  await inNewVault(
    folder,
    async (vault) => {
      for (let at = 1; at <= count; at += 1) {
        opened(await vault.note([looked(at)]))
        if (at % 40 === 0) opened(await vault.checkpoint())
      }
      await leaveJournal(vault)
    },
    deps,
  )
  return folder
}

/** The journal that is written now, and how far it was acknowledged. */
async function journalOf({ copies }: OpenVault): Promise<{ readonly path: string; readonly end: number }> {
  const path = (await copies.files.paths()).findLast((one) => one.endsWith('.ocj')) ?? ''
  const file = await copies.files.open(path)
  await file?.close()
  return { path, end: file?.size ?? 0 }
}

async function verdictOf(folder: string): Promise<unknown> {
  return inVault(folder, async (vault) => opened(await vault.verifyLog()).brokenAt, deps)
}

test('entries stand in the log in order, with those that ride on a save, also after the journal moved on', async () => {
  const folder = await aFolder()
  const head = await inNewVault(
    folder,
    async (vault) => {
      expect(vault.logHead()).toMatchObject({ number: 0, hash: '0'.repeat(64) })
      opened(await vault.note([looked(1), looked(2)]))
      opened(await vault.save(aDossier(one), [{ ...looked(3), deed: 'added' }]))
      opened(await vault.note([]))
      const crashed = await asAfterCrash(folder)
      expect(
        (await inVault(crashed, all, deps)).map(({ number, entry }) => [number, entry.at, entry.deed]),
      ).toEqual([
        [1, 1, 'looked'],
        [2, 2, 'looked'],
        [3, 3, 'added'],
      ])
      await leaveJournal(vault)
      opened(await vault.note([looked(4)]))
      return vault.logHead()
    },
    deps,
  )
  expect(head.number).toBe(4)
  expect(head.code).toMatch(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/)
  expect(await readdir(join(folder, 'audit'))).toEqual(['audit-1-3.ocs'])
  await inVault(
    folder,
    async (vault) => {
      expect((await all(vault)).map(({ entry }) => entry.at)).toEqual([1, 2, 3, 4])
      expect(opened(await vault.verifyLog())).toEqual({
        entries: 4,
        signatures: 1,
        brokenAt: [],
        isOnPaper: null,
      })
      expect(vault.logHead()).toEqual(head)
    },
    deps,
  )
})

test('each hundred entries and each closing are signed', async () => {
  const folder = await withEntries(250)
  await inVault(
    folder,
    async (vault) => {
      expect(opened(await vault.verifyLog())).toEqual({
        entries: 250,
        signatures: 3,
        brokenAt: [],
        isOnPaper: null,
      })
      expect((await all(vault)).map(({ number }) => number)).toEqual(
        Array.from({ length: 250 }, (_, at) => at + 1),
      )
    },
    deps,
  )
})

test('what is broken in the log is told once by itself, and not each day again', async () => {
  const folder = await withEntries(130)
  const told = (): Promise<unknown> =>
    inVault(
      folder,
      async (vault) => {
        opened(await vault.watchLog())
        const alarms = vault.alarms()
        opened(await vault.dismissAlarms())
        return alarms
      },
      deps,
    )
  expect(await told()).toEqual([])
  const [name = ''] = await readdir(join(folder, 'audit'))
  await rm(join(folder, 'audit', name))
  expect(await told()).toEqual([{ kind: 'logDamaged', entries: 1 }])
  expect(await told()).toEqual([])
})

test('a piece of the log that is altered, gone or put back old is named by where it starts', async () => {
  const folder = await withEntries(130)
  const audit = join(folder, 'audit')
  const [name = ''] = await readdir(audit)
  const bytes = await readFile(join(audit, name))
  const flipped = Buffer.from(bytes)
  flipped.writeUInt8(flipped.readUInt8(300) ^ 1, 300)
  await writeFile(join(audit, name), flipped)
  expect(await verdictOf(folder)).toEqual([1])
  await rm(join(audit, name))
  expect(await verdictOf(folder)).toEqual([1])
  await writeFile(join(audit, name), bytes)
  expect(await verdictOf(folder)).toEqual([])
  // Another name does not make another piece of it.
  await rename(join(audit, name), join(audit, 'audit-2-130.ocs'))
  expect(await verdictOf(folder)).toEqual([1])
})

test('a log whose end was cut off at an entry is seen by the anchor, or by the head that stands on paper', async () => {
  const around = await tempFolder()
  const folder = join(around, 'office')
  const anchored = { ...deps, anchorFolder: join(around, 'anchors') }
  let cut = ''
  const head = await inNewVault(
    folder,
    async (vault) => {
      opened(await vault.note([looked(1), looked(2)]))
      cut = await asAfterCrash(folder)
      opened(await vault.note([looked(3)]))
      return vault.logHead()
    },
    anchored,
  )
  await inVault(
    cut,
    async (vault) => {
      expect(vault.logHead().number).toBeLessThan(head.number)
      expect(opened(await vault.verifyLog()).brokenAt).toEqual([3])
      expect(vault.alarms()).toMatchObject([{ kind: 'officeOlder' }])
    },
    anchored,
  )
})

test('a paper says where the log stood: it is found again, and a log that went another way is not', async () => {
  const folder = await withEntries(90)
  const paper = await inVault(folder, (vault) => Promise.resolve(vault.logHead()), deps)
  await inVault(
    folder,
    async (vault) => {
      for (let at = 200; at < 300; at += 1) opened(await vault.note([looked(at)]))
      opened(await vault.checkpoint())
      const stands = [
        paper,
        vault.logHead(),
        { ...paper, number: paper.number + 1 },
        { ...paper, number: 9_999 },
      ]
      const found = await Promise.all(
        stands.map(async (stand) => opened(await vault.verifyLog(stand)).isOnPaper),
      )
      expect(found).toEqual([true, true, false, false])
    },
    deps,
  )
})

test('the log is read while somebody saves: of what is being written nothing is seen, and nothing is said to be broken', async () => {
  const folder = await aFolder()
  await inNewVault(
    folder,
    async (vault) => {
      opened(await vault.note([looked(1)]))
      const later = await inVault(
        await asAfterCrash(folder),
        async (copy) => {
          opened(await copy.note([looked(2)]))
          const { end: start } = await journalOf(copy)
          opened(await copy.note([looked(3)]))
          const { path, end } = await journalOf(copy)
          const file = await readFile(join(copy.copies.folder, path))
          return { start, path, bytes: file.subarray(start, end) }
        },
        deps,
      )
      // The second entry's frame has not reached the reader yet, the third one's has.
      const journal = await open(join(folder, later.path), 'r+')
      await journal.write(later.bytes, 0, later.bytes.length, later.start)
      await journal.close()
      expect(opened(await vault.verifyLog())).toMatchObject({ entries: 1, brokenAt: [] })
      expect((await all(vault)).map(({ entry }) => entry.at)).toEqual([1])
    },
    deps,
  )
})
