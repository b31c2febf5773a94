import { randomBytes } from 'node:crypto'
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import { folderFiles } from '../vault/officeFiles.ts'
import type { OpenVault } from '../vault/vault.ts'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import {
  filesBelow,
  inNewVault,
  inVault,
  opened,
  refusal,
  tempFolder,
} from '../../test/fixtures/vault/officeInTemp.ts'
import { dailyName } from './backupNames.ts'
import { makeDailyBackup, makePackedBackup, testBackup, type BackupJob } from './makeBackup.ts'

const never = new AbortController().signal

function job(vault: OpenVault, folder: string, at = Date.now()): BackupJob {
  return {
    vault,
    isPractice: false,
    series: 1,
    folder,
    watch: { signal: never, report: () => undefined },
    now: () => at,
  }
}

async function fill(vault: OpenVault, people: number): Promise<void> {
  for (let person = 0; person < people; person += 1) opened(await vault.save(aDossier(testId(person))))
}

test('a daily copy opens, counts every dossier, and is an office of its own', async () => {
  const [office, place] = [join(await tempFolder(), 'office'), await tempFolder()]
  await inNewVault(office, async (vault) => {
    await fill(vault, 12)
    const proven = opened(await makeDailyBackup(job(vault, place, 1_000)))
    expect(proven).toEqual({ at: 1_000, dossiers: 12, damaged: 0 })
  })
  const [name] = await readdir(place)
  expect(name).toMatch(/^wegwijs-[0-9a-f]{8}$/)
  await inVault(join(place, name ?? ''), (copy) => {
    expect(copy.summaries()).toHaveLength(12)
    return Promise.resolve()
  })
})

test('the next day only what changed is copied, and files let go of do not pile up', async () => {
  const [office, place] = [join(await tempFolder(), 'office'), await tempFolder()]
  await inNewVault(office, async (vault) => {
    await fill(vault, 6)
    opened(await makeDailyBackup(job(vault, place)))
    const target = join(place, dailyName({ store: vault.copies.store, isPractice: false, series: 1 }))
    const before = await timesBelow(target, 'dossiers')
    for (let save = 0; save < 5; save += 1) {
      opened(await vault.save(aDossier(testId(0), { callName: `versie ${String(save)}` })))
    }
    opened(await makeDailyBackup(job(vault, place)))
    const after = await timesBelow(target, 'dossiers')
    for (const [path, time] of before) if (after.has(path)) expect(after.get(path)).toBe(time)
    const ofChanged = [...after.keys()].filter((path) => basename(path).startsWith(testId(0)))
    expect(ofChanged).toHaveLength(2)
    expect(after.size).toBe(7)
  })
})

test('a copy that went bad on the medium is written again and proved', async () => {
  const [office, place] = [join(await tempFolder(), 'office'), await tempFolder()]
  await inNewVault(office, async (vault) => {
    await fill(vault, 4)
    opened(await makeDailyBackup(job(vault, place)))
    const target = join(place, dailyName({ store: vault.copies.store, isPractice: false, series: 1 }))
    const file = (await filesBelow(target)).find((path) => path.startsWith('dossiers'))
    await flip(join(target, file ?? ''))
    expect(opened(await testBackup('daily', job(vault, place)))).toMatchObject({ dossiers: 3, damaged: 1 })
    expect(opened(await makeDailyBackup(job(vault, place)))).toMatchObject({ dossiers: 4, damaged: 0 })
  })
})

test('each document of a copy is opened to its last byte, and written again when it went bad there', async () => {
  const [office, place] = [join(await tempFolder(), 'office'), await tempFolder()]
  await inNewVault(office, async (vault) => {
    const kept = aDossier(testId(1))
    const pages = Readable.from([randomBytes(150_000)])
    const stored = opened(await vault.attachments.keep(testId(1), pages))
    const about = {
      title: '',
      kind: 'other',
      type: 'pdf',
      addedOn: '2026-11-24' as CalendarDate,
      addedBy: '',
    } as const
    opened(
      await vault.save({ ...kept, dossier: { ...kept.dossier, attachments: [{ ...stored, ...about }] } }),
    )
    opened(await makeDailyBackup(job(vault, place)))
    const target = join(place, dailyName({ store: vault.copies.store, isPractice: false, series: 1 }))
    const blob = (await filesBelow(target)).find((path) => path.startsWith('blobs')) ?? ''
    const good = await readFile(join(target, blob))
    await flip(join(target, blob))
    const watch = { signal: never, report: () => undefined }
    const copy = await vault.copies.inspect(folderFiles(target), watch)
    expect(copy?.damagedFiles).toEqual([blob])
    expect(copy?.dossiers).toMatchObject([{ state: 'whole', damagedDocuments: [stored.id] }])
    opened(await makeDailyBackup(job(vault, place)))
    expect((await readFile(join(target, blob))).equals(good)).toBe(true)

    // Gone here too: the copy keeps what it has, and is no worse than the office.
    await rm(join(office, blob))
    opened(await makeDailyBackup(job(vault, place)))
    expect((await readFile(join(target, blob))).equals(good)).toBe(true)

    // Who is erased leaves no document in the copy.
    opened(await vault.erase([testId(1)]))
    opened(await makeDailyBackup(job(vault, place)))
    expect((await filesBelow(target)).filter((path) => /^(blobs|dossiers)/.test(path))).toEqual([])
  })
})

test('a dossier damaged in the office is counted apart, and its good state in the copy stays', async () => {
  const [office, place] = [join(await tempFolder(), 'office'), await tempFolder()]
  await inNewVault(office, async (vault) => {
    await fill(vault, 3)
    opened(await makeDailyBackup(job(vault, place)))
    opened(await vault.save(aDossier(testId(1), { callName: 'later' })))
    // Until it stands in no journal any more: from there it would be made again.
    for (let save = 0; save < 3; save += 1) {
      opened(await vault.save(aDossier(testId(2), { callName: `keer ${String(save)}` })))
      opened(await vault.checkpoint())
    }
    const newest = (await filesBelow(office)).filter((path) => path.includes(testId(1))).at(-1)
    await flip(join(office, newest ?? ''))
    expect(opened(await makeDailyBackup(job(vault, place)))).toMatchObject({ dossiers: 2, damaged: 1 })
    const target = join(place, dailyName({ store: vault.copies.store, isPractice: false, series: 1 }))
    const kept = (await filesBelow(target)).filter(
      (path) => path.startsWith('dossiers') && path.includes(testId(1)),
    )
    expect(kept.map((path) => path.split('.').at(-2))).toEqual(['1'])
  })
})

test('saves go on while a copy is made, and every copy opens', async () => {
  const [office, place, stick] = [join(await tempFolder(), 'office'), await tempFolder(), await tempFolder()]
  await inNewVault(office, async (vault) => {
    await fill(vault, 20)
    const over = new AbortController()
    const saving = (async () => {
      for (let save = 0; !over.signal.aborted; save += 1) {
        opened(await vault.save(aDossier(testId(save % 30), { callName: `keer ${String(save)}` })))
        await pause(20)
      }
    })()
    try {
      for (let round = 0; round < 3; round += 1) {
        opened(await makeDailyBackup(job(vault, place)))
        opened(await makePackedBackup(job(vault, stick, Date.now() + round * 60_000)))
      }
    } finally {
      over.abort()
      await saving
    }
  })
})

test.each([
  ['daily', makeDailyBackup],
  ['packed', makePackedBackup],
] as const)(
  'a %s backup is proved although somebody saves after each read of the journal',
  async (_, make) => {
    const [office, place] = [join(await tempFolder(), 'office'), await tempFolder()]
    await inNewVault(office, async (vault) => {
      await fill(vault, 3)
      let saves = 0
      const files = {
        ...vault.copies.files,
        open: async (path: string) => {
          const file = await vault.copies.files.open(path)
          if (!file || !path.endsWith('.ocj')) return file
          const read = async (into: Buffer, at: number): Promise<number> => {
            const got = await file.read(into, at)
            saves += 1
            opened(await vault.save(aDossier(testId(saves % 3), { callName: `keer ${String(saves)}` })))
            return got
          }
          return { ...file, read }
        },
      }
      const inUse = { ...vault, copies: { ...vault.copies, files } }
      expect(opened(await make(job(inUse, place)))).toMatchObject({ dossiers: 3, damaged: 0 })
      expect(saves).toBeGreaterThan(0)
    })
  },
)

test('no place, no room and a stopped job are said, and nothing half stays', async () => {
  const [office, place] = [join(await tempFolder(), 'office'), await tempFolder()]
  await inNewVault(office, async (vault) => {
    await fill(vault, 8)
    expect(refusal(await makeDailyBackup(job(vault, join(place, 'away'))))).toEqual({
      kind: 'backupPlaceAway',
    })
    const stopper = new AbortController()
    const stopped = {
      ...job(vault, place),
      watch: {
        signal: stopper.signal,
        report: (done: number) => {
          if (done > 20) stopper.abort()
        },
      },
    }
    expect(refusal(await makePackedBackup(stopped))).toEqual({ kind: 'cancelled' })
    expect(await readdir(place)).toEqual([])
  })
})

async function timesBelow(folder: string, below: string): Promise<ReadonlyMap<string, number>> {
  const paths = (await filesBelow(folder)).filter((path) => path.startsWith(below))
  return new Map(
    await Promise.all(paths.map(async (path) => [path, (await stat(join(folder, path))).mtimeMs] as const)),
  )
}

async function flip(path: string): Promise<void> {
  const bytes = await readFile(path)
  bytes[200] = (bytes[200] ?? 0) ^ 1
  await writeFile(path, bytes)
}
