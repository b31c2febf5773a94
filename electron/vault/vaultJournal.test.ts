import { readFile, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import { countOnDisk, stopAtFlush } from '../../test/fixtures/vault/flushes.ts'
import {
  asAfterCrash,
  filesBelow,
  inNewVault,
  inVault,
  leaveJournal,
  noBackground,
  opened,
  passphrase,
  tempFolder,
  testDeps,
} from '../../test/fixtures/vault/officeInTemp.ts'
import { usedBytes } from '../../test/fixtures/vault/usedBytes.ts'
import { openVault, type OpenVault } from './vault.ts'

const deps = { ...testDeps(), pace: noBackground }
const [one, two, three] = [testId(1), testId(2), testId(3)]

async function aFolder(): Promise<string> {
  return join(await tempFolder(), 'office')
}

async function save(vault: OpenVault, id: typeof one, callName: string): Promise<void> {
  opened(await vault.save(aDossier(id, { callName })))
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return inVault(
    folder,
    (vault) => {
      expect(vault.damaged()).toEqual([])
      return Promise.resolve([
        ...vault.summaries().map(({ callName }) => callName),
        ...vault.alarms().map(({ kind }) => kind),
      ])
    },
    deps,
  )
}

/** The journal that is written now. */
async function newestLog(folder: string): Promise<string> {
  const names = (await readdir(join(folder, 'journal'))).filter((name) => name.startsWith('log-'))
  return join(folder, 'journal', names.sort().at(-1) ?? '')
}

/** How many bytes of the journal hold frames; a frame may end in a zero or two itself. */
async function usedIn(log: string): Promise<number> {
  return usedBytes(await readFile(log)).length
}

/** Many openings, each with its passphrase: a limit against hanging, never a measure of speed. */
const longMs = 300_000

test('a save is one flush and the same bytes in an office of any size, also the first save of a dossier', async () => {
  const folder = await aFolder()
  await inNewVault(
    folder,
    async (vault) => {
      await save(vault, one, 'eerste')
      const small = await countOnDisk(() => save(vault, one, 'tweede'))
      for (let person = 10; person < 310; person += 1) await save(vault, testId(person), 'iemand')
      opened(await vault.checkpoint())

      const again = await countOnDisk(() => save(vault, one, 'tweede'))
      const first = await countOnDisk(() => save(vault, two, 'eerste'))
      expect([again.flushes, first.flushes]).toEqual([1, 1])
      expect(again.bytes).toBeLessThan(4_096)
      expect(again.bytes).toBe(small.bytes)
      const noted = await countOnDisk(async () => {
        opened(await vault.note([{ at: 1, user: null, deed: 'looked', dossier: one, about: '' }]))
        opened(await vault.saveDraft('a', 'half a sentence'))
      })
      expect(noted.flushes).toBe(2)
      expect((await filesBelow(folder)).filter((name) => name.includes(two))).toEqual([])
    },
    deps,
  )
})

test('what was saved is there after a crash although it has no file of its own yet', async () => {
  const folder = await aFolder()
  await inNewVault(
    folder,
    async (vault) => {
      expect(vault.keptUntil()).toBeNull()
      await save(vault, one, 'eerste')
      await save(vault, one, 'tweede')
      await save(vault, two, 'ander')
      opened(await vault.saveDraft('notitie', 'half af'))
      const copy = await asAfterCrash(folder)
      expect((await filesBelow(copy)).filter((name) => name.startsWith('dossiers'))).toEqual([])
      await inVault(
        copy,
        async (again) => {
          expect(again.alarms()).toEqual([])
          expect(opened(await again.read(one)).dossier.person.callName).toBe('tweede')
          expect(opened(await again.readEarlier(one)).kept.dossier.person.callName).toBe('eerste')
          expect(again.drafts()).toMatchObject([{ key: 'notitie', content: 'half af' }])
          expect(again.keptUntil()).toMatchObject({ number: 4 })
          expect(again.keptUntil()?.at).toBeGreaterThan(0)
        },
        deps,
      )
      expect(await namesIn(copy)).toEqual(['tweede', 'ander'])
    },
    deps,
  )
})

test('dossiers get files of their own by themselves, and the journal goes on in a new file', async () => {
  const folder = await aFolder()
  const hurried = { ...deps, pace: { filesAfterMs: 1, idleMs: 1, saves: 1 } }
  await inNewVault(
    folder,
    async (vault) => {
      await save(vault, one, 'eerste')
      await expect
        .poll(async () =>
          (await filesBelow(folder)).filter((name) => name.includes(one) || name.includes('snap-3')),
        )
        .toHaveLength(2)
    },
    hurried,
  )
})

test('a checkpoint that is stopped at any flush loses nothing', { timeout: longMs }, async () => {
  const made = await aFolder()
  await inNewVault(made, (vault) => save(vault, one, 'eerste'), deps)
  for (let flush = 1; ; flush += 1) {
    const folder = await asAfterCrash(made)
    const vault = opened(await openVault(folder, passphrase, deps))
    await save(vault, one, 'tweede')
    await save(vault, two, 'ander')
    const wasStopped = await stopAtFlush(
      flush,
      () => vault.checkpoint(),
      async () => {
        const copy = await asAfterCrash(folder)
        expect(await namesIn(copy)).toEqual(['tweede', 'ander'])
        expect(await namesIn(copy)).toEqual(['tweede', 'ander'])
      },
    )
    if (wasStopped) continue
    expect(flush).toBeGreaterThan(6)
    await vault.close()
    return
  }
})

test('a save grows no file while there is room ahead, and brings new room when it is used up', async () => {
  const folder = await aFolder()
  await inNewVault(
    folder,
    async (vault) => {
      const log = await newestLog(folder)
      const sizes = new Set<number>()
      let saves = 0
      for (; sizes.size < 4; saves += 1) {
        await save(vault, one, `keer ${String(saves)}`)
        const { size } = await stat(log)
        expect(size).toBeGreaterThanOrEqual(await usedIn(log))
        sizes.add(size)
      }
      expect(saves).toBeGreaterThan(4 * sizes.size)
    },
    deps,
  )
})

test('what a cut-off save left over the room ahead goes before the next one, and is never part of it', async () => {
  const folder = await aFolder()
  await inNewVault(
    folder,
    async (vault) => {
      await save(vault, one, 'eerste')
      const end = await usedIn(await newestLog(folder))
      opened(await vault.saveDraft('notitie', 'een lange zin '.repeat(400)))
      const copy = await asAfterCrash(folder)
      const log = await newestLog(copy)
      const bytes = await readFile(log)
      await writeFile(log, bytes.fill(0, end + 512, end + 1_536))
      for (const name of ['tweede', 'derde']) await inVault(copy, (again) => save(again, one, name), deps)
      expect(await namesIn(copy)).toEqual(['derde'])
    },
    deps,
  )
})

test('a torn frame at the very end is no damage; a damaged one costs its change, and is said', async () => {
  const folder = await aFolder()
  await inNewVault(
    folder,
    async (vault) => {
      await save(vault, one, 'eerste')
      const firstEnd = await usedIn(await newestLog(folder))
      await save(vault, two, 'ander')
      const secondEnd = await usedIn(await newestLog(folder))
      await save(vault, three, 'derde')

      const torn = await asAfterCrash(folder)
      await truncate(await newestLog(torn), secondEnd + 100)
      expect(await namesIn(torn)).toEqual(['eerste', 'ander'])
      expect(await namesIn(torn)).toEqual(['eerste', 'ander'])

      for (const [at, left] of [
        [firstEnd + 200, ['eerste', 'derde']],
        [secondEnd + 200, ['eerste', 'ander']],
      ] as const) {
        const hit = await asAfterCrash(folder)
        const log = await newestLog(hit)
        const bytes = await readFile(log)
        bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at)
        await writeFile(log, bytes)
        await inVault(
          hit,
          async (again) => {
            expect(again.summaries().map(({ callName }) => callName)).toEqual(left)
            const [alarm] = again.alarms()
            if (alarm?.kind !== 'changesUnreadable') throw new Error(JSON.stringify(again.alarms()))
            expect(alarm.changes).toBe(1)
            expect(await readFile(join(hit, alarm.setAside ?? ''))).toEqual(bytes)
            await save(again, three, 'vierde')
          },
          deps,
        )
        // Said until somebody has read it, and the change is no second time missing.
        expect(await namesIn(hit)).toEqual([
          ...left.filter((name) => name !== 'derde'),
          'vierde',
          'changesUnreadable',
        ])
      }
    },
    deps,
  )
})

test('a change whose frame was damaged is found in the file it had got meanwhile', async () => {
  const folder = await aFolder()
  await inNewVault(
    folder,
    async (vault) => {
      await save(vault, one, 'eerste')
      await save(vault, one, 'tweede')
      opened(await vault.checkpoint())
      const [list, log] = [join(folder, 'journal', 'snap-3.ocs'), join(folder, 'journal', 'log-2.ocj')]
      const copy = await asAfterCrash(folder)
      for (const path of [list, log]) await rm(path.replace(folder, copy))
      expect(await namesIn(copy)).toEqual(['tweede', 'changesUnreadable', 'dossierFound'])
    },
    deps,
  )
})

test('after two checkpoints the journal holds nothing of a dossier any more, and its files do', async () => {
  const folder = await aFolder()
  await inNewVault(
    folder,
    async (vault) => {
      await save(vault, one, 'eerste')
      await save(vault, one, 'tweede')
      await leaveJournal(vault)
      const copy = await asAfterCrash(folder)
      await inVault(copy, async (again) => {
        expect(opened(await again.read(one)).dossier.person.callName).toBe('tweede')
      })
    },
    deps,
  )
  expect((await readdir(join(folder, 'journal'))).length).toBe(4)
})
