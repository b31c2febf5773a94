import { copyFile, cp, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import {
  filesBelow,
  inNewVault,
  inVault,
  leaveJournal,
  opened,
  passphrase,
  refusal,
  tempFolder,
  testDeps,
} from '../../test/fixtures/vault/officeInTemp.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { describeOffice, openVault, type OpenVault } from './vault.ts'

const [one, two] = [testId(1), testId(2)]

/** Two people, each saved three times ('eerste', 'tweede', 'derde') and long enough ago that no journal holds them. */
async function anOffice(): Promise<string> {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, async (vault) => {
    await saveThree(vault)
    await leaveJournal(vault)
  })
  return folder
}

/** The same people, saved just now. */
async function aFreshOffice(): Promise<string> {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, saveThree)
  return folder
}

async function saveThree(vault: OpenVault): Promise<void> {
  for (const id of [one, two]) {
    for (const callName of ['eerste', 'tweede', 'derde']) opened(await vault.save(aDossier(id, { callName })))
  }
}

const removeLists = (folder: string): Promise<void> => rm(join(folder, 'journal'), { recursive: true })

function fileOf(folder: string, id: DossierId, generation: number): string {
  return join(folder, 'dossiers', id.slice(0, 2), `${id}.${String(generation)}.ocs`)
}

async function alter(path: string, change: (bytes: Buffer) => Buffer): Promise<void> {
  await writeFile(path, change(await readFile(path)))
}

const flipped = (bytes: Buffer): Buffer => {
  bytes.writeUInt8(bytes.readUInt8(700) ^ 4, 700)
  return bytes
}

const damages: readonly (readonly [string, (folder: string) => Promise<void>])[] = [
  ['a flipped bit', (folder) => alter(fileOf(folder, one, 3), flipped)],
  ['a cut-off end', (folder) => alter(fileOf(folder, one, 3), (bytes) => bytes.subarray(0, 900))],
  ['nothing left in it', (folder) => writeFile(fileOf(folder, one, 3), '')],
  ['a zeroed block', (folder) => alter(fileOf(folder, one, 3), (bytes) => bytes.fill(0, 512, 1024))],
  [
    'the content of its own earlier file',
    (folder) => copyFile(fileOf(folder, one, 2), fileOf(folder, one, 3)),
  ],
  [
    "the content of another person's file",
    (folder) => copyFile(fileOf(folder, two, 3), fileOf(folder, one, 3)),
  ],
]

test.each(damages)(
  'a dossier file with %s is named and set aside, the earlier state is offered',
  async (_damage, damage) => {
    const folder = await anOffice()
    await damage(folder)
    const damagedBytes = await readFile(fileOf(folder, one, 3))
    const aside = await inVault(folder, async (vault) => {
      const failure = refusal(await vault.read(one))
      if (failure.kind !== 'dossierDamaged') throw new Error(failure.kind)
      expect(vault.summaries().map((summary) => summary.id)).toEqual([two])
      expect(vault.damaged()).toMatchObject([
        { id: one, setAside: failure.setAside, summary: { callName: 'derde' } },
      ])
      expect(opened(await vault.readEarlier(one)).kept.dossier.person.callName).toBe('tweede')
      expect(opened(await vault.read(two)).dossier.person.callName).toBe('derde')
      return failure.setAside
    })
    expect(aside).toMatch(/^set-aside\/\d{4}-\d\d-\d\dT\d{6}\./)
    expect(await readFile(join(folder, aside))).toEqual(damagedBytes)

    // After a restart it is still damaged, with and without the office's list.
    for (const withList of [true, false]) {
      if (!withList) await removeLists(folder)
      await inVault(folder, async (vault) => {
        expect(refusal(await vault.read(one))).toEqual({ kind: 'dossierDamaged', id: one, setAside: aside })
        expect(vault.damaged().map(({ id }) => id)).toEqual([one])
      })
    }
    // A person takes the earlier state; from then on it is the dossier.
    await inVault(folder, async (vault) => {
      opened(await vault.save(opened(await vault.readEarlier(one)).kept))
      expect(vault.damaged()).toEqual([])
    })
    await inVault(folder, async (vault) => {
      expect(opened(await vault.read(one)).dossier.person.callName).toBe('tweede')
      expect(vault.summaries()).toHaveLength(2)
    })
    expect(await readFile(join(folder, aside))).toEqual(damagedBytes)
  },
)

test('a folder that is away for a moment, as a pulled stick, loses no dossier', async () => {
  const folder = await anOffice()
  await inVault(folder, async (vault) => {
    await rename(folder, `${folder}-pulled`)
    expect(refusal(await vault.read(one))).toMatchObject({ kind: 'diskRefused', code: 'ENOENT' })
    await rename(`${folder}-pulled`, folder)
    expect(opened(await vault.read(one)).dossier.person.callName).toBe('derde')
    expect(vault.damaged()).toEqual([])
  })
})

test('a file that is gone is a missing dossier, by name, never an empty one', async () => {
  const folder = await anOffice()
  await rm(fileOf(folder, one, 3))
  await inVault(folder, async (vault) => {
    expect(vault.damaged()).toMatchObject([{ id: one, setAside: null, summary: { callName: 'derde' } }])
    expect(refusal(await vault.read(one))).toEqual({ kind: 'dossierMissing', id: one })
    expect(opened(await vault.readEarlier(one)).kept.dossier.person.callName).toBe('tweede')
  })
  await rm(fileOf(folder, one, 2))
  await removeLists(folder)
  // Without the list and without any file the keyring still knows that there was somebody.
  await inVault(folder, async (vault) => {
    expect(vault.damaged()).toEqual([{ id: one, setAside: null, summary: null }])
    expect(refusal(await vault.readEarlier(one))).toEqual({ kind: 'dossierMissing', id: one })
  })
})

test('what was being written when the program stopped is cleared away, and is no dossier', async () => {
  const folder = await anOffice()
  const unfinished = [`${fileOf(folder, one, 4)}.77-1.new`, join(folder, 'journal/snap-9.ocs.77-2.new')]
  for (const path of unfinished) await writeFile(path, 'half')
  await inVault(folder, async (vault) => {
    expect(opened(await vault.read(one)).dossier.person.callName).toBe('derde')
    expect(vault.damaged()).toEqual([])
  })
  expect((await filesBelow(folder)).filter((name) => name.endsWith('.new'))).toEqual([])
})

test.each(damages)(
  'while the journal holds it, a dossier file with %s is made again whole',
  async (_damage, damage) => {
    const folder = await aFreshOffice()
    await damage(folder)
    const damagedBytes = await readFile(fileOf(folder, one, 3))
    await inVault(folder, async (vault) => {
      expect(opened(await vault.read(one)).dossier.person.callName).toBe('derde')
      expect(vault.damaged()).toEqual([])
      const [alarm] = vault.alarms()
      if (alarm?.kind !== 'dossierHealed') throw new Error(JSON.stringify(vault.alarms()))
      expect(await readFile(join(folder, alarm.setAside ?? ''))).toEqual(damagedBytes)
    })
    await inVault(folder, async (vault) => {
      expect(opened(await vault.read(one)).dossier.person.callName).toBe('derde')
      expect(vault.alarms()).toMatchObject([{ kind: 'dossierHealed', id: one }])
      opened(await vault.dismissAlarms())
      expect(vault.alarms()).toEqual([])
    })
  },
)

test('while the journal holds it, a dossier file that is gone is made again whole', async () => {
  const folder = await aFreshOffice()
  await rm(fileOf(folder, one, 3))
  await inVault(folder, async (vault) => {
    expect(vault.damaged()).toEqual([])
    expect(opened(await vault.read(one)).dossier.person.callName).toBe('derde')
    expect(vault.alarms()).toEqual([{ kind: 'dossierHealed', id: one, setAside: null }])
  })
  expect(await filesBelow(folder)).toContain(fileOf(folder, one, 3).slice(folder.length + 1))
})

test('an earlier list, a damaged list or no list costs no dossier, and is said', async () => {
  const folder = await anOffice()
  const journal = join(folder, 'journal')
  const lists = async (): Promise<readonly string[]> =>
    (await readdir(journal))
      .filter((name) => name.startsWith('snap-'))
      .map((name) => join(journal, name))
      .sort()
  const names = async (): Promise<readonly string[]> =>
    inVault(folder, async (vault) => {
      expect(vault.damaged()).toEqual([])
      const alarms = vault.alarms().map(({ kind }) => kind)
      opened(await vault.dismissAlarms())
      return [...vault.summaries().map((summary) => summary.callName), ...alarms].sort()
    })
  const oldest = (await lists())[0] ?? ''
  const oldList = await readFile(oldest)
  await inVault(folder, async (vault) => void opened(await vault.save(aDossier(one, { callName: 'vierde' }))))
  expect(await names()).toEqual(['derde', 'vierde'])
  const newest = (await lists()).at(-1) ?? ''
  await alter(newest, flipped)
  expect(await names()).toEqual(['derde', 'listHealed', 'vierde'])
  await writeFile((await lists()).at(-1) ?? '', oldList)
  expect(await names()).toEqual(['derde', 'listHealed', 'vierde'])
  for (const name of await lists()) await alter(name, flipped)
  expect(await names()).toEqual(['derde', 'listLost', 'vierde'])
  for (const name of await lists()) await rm(name)
  expect(await names()).toEqual(['derde', 'listLost', 'vierde'])
  await removeLists(folder)
  expect(await names()).toEqual(['derde', 'listLost', 'vierde'])
  expect(await names()).toEqual(['derde', 'vierde'])
  expect((await lists()).length).toBeLessThanOrEqual(2)
})

test('a damaged header is replaced by the one before it and set aside', async () => {
  for (const name of ['vault.json', 'vault.json.prev']) {
    const folder = await anOffice()
    await alter(join(folder, name), (bytes) => bytes.subarray(0, 400))
    expect(await describeOffice(folder)).toMatchObject({ name: 'Kantoor De Brug', state: 'locked' })
    await inVault(folder, async (vault) => {
      expect(vault.summaries()).toHaveLength(2)
    })
    expect(await readdir(join(folder, 'set-aside'))).toEqual([expect.stringMatching(`\\.${name}$`)])
    expect(await readFile(join(folder, 'vault.json'))).toEqual(
      await readFile(join(folder, 'vault.json.prev')),
    )
  }
})

test('a missing header is replaced by the one before it; without both the office is missing', async () => {
  const folder = await anOffice()
  await rm(join(folder, 'vault.json'))
  await inVault(folder, async (vault) => {
    expect(vault.summaries()).toHaveLength(2)
  })
  await rm(join(folder, 'vault.json'))
  await rm(join(folder, 'vault.json.prev'))
  expect(await describeOffice(folder)).toMatchObject({ name: null, state: 'missing' })
  expect(refusal(await openVault(folder, passphrase, testDeps()))).toEqual({ kind: 'officeMissing' })
})

test('when both headers are damaged they are set aside once, and it stays damage', async () => {
  const folder = await anOffice()
  const good = await readFile(join(folder, 'vault.json'))
  for (const name of ['vault.json', 'vault.json.prev']) await writeFile(join(folder, name), 'x')
  expect(await describeOffice(folder)).toMatchObject({ name: null, state: 'damaged' })
  const failure = refusal(await openVault(folder, passphrase, testDeps()))
  if (failure.kind !== 'officeDamaged') throw new Error(failure.kind)
  expect(failure.setAside).toHaveLength(2)
  for (const place of failure.setAside) expect(await readFile(join(folder, place), 'utf8')).toBe('x')
  const again = refusal(await openVault(folder, passphrase, testDeps()))
  expect(again.kind === 'officeDamaged' && [...again.setAside].sort()).toEqual([...failure.setAside].sort())
  expect(await describeOffice(folder)).toMatchObject({ name: null, state: 'damaged' })
  // A header from a backup brings everything back.
  await writeFile(join(folder, 'vault.json'), good)
  await inVault(folder, async (vault) => {
    expect(vault.summaries()).toHaveLength(2)
  })
})

test('a flipped bit in the keyring is healed from the other file; without both nothing is moved', async () => {
  const folder = await anOffice()
  for (const name of ['keyring.0', 'keyring.1']) {
    await alter(join(folder, name), flipped)
    await inVault(folder, async (vault) => {
      opened(await vault.read(one))
    })
    expect(await readFile(join(folder, 'keyring.0'))).toEqual(await readFile(join(folder, 'keyring.1')))
  }
  await rename(join(folder, 'keyring.0'), join(folder, 'k'))
  await rename(join(folder, 'keyring.1'), join(folder, 'keyring.0'))
  await rename(join(folder, 'k'), join(folder, 'keyring.1'))
  await inVault(folder, async (vault) => void opened(await vault.read(one)))

  for (const name of ['keyring.0', 'keyring.1']) await alter(join(folder, name), flipped)
  const before = await filesBelow(folder)
  expect(refusal(await openVault(folder, passphrase, testDeps()))).toEqual({
    kind: 'officeDamaged',
    setAside: [],
  })
  expect(await filesBelow(folder)).toEqual(before)
})

test('an old keyring put back costs no dossier silently', async () => {
  const folder = await anOffice()
  const old = await readFile(join(folder, 'keyring.0'))
  await inVault(folder, async (vault) => void opened(await vault.save(aDossier(testId(3)))))
  await writeFile(join(folder, 'keyring.0'), old)
  await inVault(folder, async (vault) => void opened(await vault.read(testId(3))))
  const putBack = async (): Promise<void> => {
    for (const name of ['keyring.0', 'keyring.1']) await writeFile(join(folder, name), old)
  }
  // The journal still holds the key that the old ring lacks; after it is gone from there the dossier is named.
  await putBack()
  await inVault(folder, async (vault) => {
    opened(await vault.read(testId(3)))
    expect(vault.alarms()).toEqual([{ kind: 'keysOlder' }])
    await leaveJournal(vault)
  })
  await putBack()
  await inVault(folder, async (vault) => {
    expect(vault.damaged().map(({ id }) => id)).toEqual([testId(3)])
    expect(refusal(await vault.read(testId(3))).kind).toBe('dossierDamaged')
    opened(await vault.read(one))
  })
  await stat(fileOf(folder, testId(3), 1))
})

test('whatever single file is hit wherever, at most one dossier is lost and none is wrong', async () => {
  const folder = await anOffice()
  const files = await filesBelow(folder)
  const hits = fc.record({
    file: fc.constantFrom(...files),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    how: fc.constantFrom(...(['flip', 'cut', 'zero', 'delete', 'swap'] as const)),
    other: fc.constantFrom(...files),
  })
  await fc.assert(
    fc.asyncProperty(hits, async ({ file, at, how, other }) => {
      const copy = join(await tempFolder(), 'office')
      await cp(folder, copy, { recursive: true })
      await hit(join(copy, file), how, at, join(copy, other))
      await inVault(copy, async (vault) => {
        for (const id of [one, two]) {
          const read = await vault.read(id)
          if (read.ok) expect(read.value.dossier.person.callName).toBe('derde')
          else expect(['dossierDamaged', 'dossierMissing']).toContain(read.failure.kind)
          if (!read.ok) expect(vault.damaged().map((found) => found.id)).toContain(id)
        }
        expect(vault.damaged().length).toBeLessThanOrEqual(how === 'swap' ? 2 : 1)
        expect(vault.damaged().length + vault.summaries().length).toBe(2)
      })
    }),
    { numRuns: 40 },
  )
})

async function hit(
  path: string,
  how: 'flip' | 'cut' | 'zero' | 'delete' | 'swap',
  at: number,
  other: string,
): Promise<void> {
  const bytes = await readFile(path)
  const place = Math.min(bytes.length - 1, Math.floor(at * bytes.length))
  switch (how) {
    case 'flip':
      bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place)
      await writeFile(path, bytes)
      break
    case 'cut':
      await writeFile(path, bytes.subarray(0, place))
      break
    case 'zero':
      await writeFile(path, bytes.fill(0, place, Math.min(bytes.length, place + 512)))
      break
    case 'delete':
      await rm(path)
      break
    case 'swap':
      await writeFile(path, await readFile(other))
      await writeFile(other, bytes)
      break
  }
}
