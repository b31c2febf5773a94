import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aDossier, renamed, testId } from '../../test/fixtures/vault/aDossier.ts'
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
} from '../../test/fixtures/vault/officeInTemp.ts'
import { floorCost } from './passphraseKey.ts'
import { createVault, describeOffice, openVault } from './vault.ts'

test('a new office keeps what was saved in it, also after it was closed', async () => {
  const folder = join(await tempFolder(), 'office')
  expect(await describeOffice(folder)).toBeNull()
  const kept = aDossier(testId(1))
  const later = renamed(kept, 'Selamawit', 1_000)
  await inNewVault(folder, async (vault) => {
    expect([vault.card().name, vault.worker, vault.summaries()]).toEqual(['Kantoor De Brug', 'Toos', []])
    expect(opened(await vault.save(kept)).savedAt).toBeGreaterThan(0)
    opened(await vault.save(later))
    expect(vault.summaries().map((summary) => summary.callName)).toEqual(['Selamawit'])
  })
  expect(await describeOffice(folder)).toMatchObject({ name: 'Kantoor De Brug', state: 'locked' })
  await inVault(folder, async (vault) => {
    expect(opened(await vault.read(testId(1)))).toEqual(later)
    expect(vault.summaries().map((summary) => summary.callName)).toEqual(['Selamawit'])
    expect(vault.damaged()).toEqual([])
    expect(refusal(await vault.read(testId(2)))).toEqual({ kind: 'dossierMissing', id: testId(2) })
  })
})

test('everything an office leaves on the disk is for its owner only, and says nothing by its name', async () => {
  const folder = join(await tempFolder(), 'office')
  const ids = [1, 2, 3].map(testId)
  await inNewVault(folder, async (vault) => {
    for (const id of ids) for (let save = 0; save < 4; save += 1) opened(await vault.save(aDossier(id)))
  })
  const files = await filesBelow(folder)
  expect(files).toEqual(
    [
      ...ids.flatMap((id) => [3, 4].map((n) => `dossiers/${id.slice(0, 2)}/${id}.${String(n)}.ocs`)),
      ...[2, 3].flatMap((n) => [`journal/log-${String(n)}.ocj`, `journal/snap-${String(n)}.ocs`]),
      'keyring.0',
      'keyring.1',
      'vault.json',
      'vault.json.prev',
    ].sort(),
  )
  for (const file of files) expect((await stat(join(folder, file))).mode & 0o777, file).toBe(0o600)
  expect((await stat(folder)).mode & 0o777).toBe(0o700)
  for (const name of ['dossiers', 'journal'])
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o700)
})

test('saves of one dossier wait for each other, saves of many run together, and none is lost', async () => {
  const folder = join(await tempFolder(), 'office')
  const people = Array.from({ length: 30 }, (_, index) => testId(index))
  await inNewVault(folder, async (vault) => {
    const saves = people.flatMap((id) =>
      ['een', 'twee', 'drie'].map((callName) => vault.save(aDossier(id, { callName }))),
    )
    for (const saved of await Promise.all(saves)) opened(saved)
  })
  await inVault(folder, async (vault) => {
    expect(vault.summaries()).toHaveLength(30)
    for (const id of people) expect(opened(await vault.read(id)).dossier.person.callName).toBe('drie')
  })
})

test('closing waits for saves that run, and a closed office is locked', async () => {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, async (vault) => {
    const saving = vault.save(aDossier(testId(1)))
    await vault.close()
    opened(await saving)
    expect(refusal(await vault.save(aDossier(testId(1))))).toEqual({ kind: 'officeLocked' })
    expect(refusal(await vault.read(testId(1)))).toEqual({ kind: 'officeLocked' })
    expect(vault.summaries()).toEqual([])
  })
  await inVault(folder, async (vault) => {
    opened(await vault.read(testId(1)))
  })
})

test('a passphrase is refused when it is short, and taken as it was meant', async () => {
  const folder = join(await tempFolder(), 'office')
  const short = await createVault(folder, { ...testOffice, passphrase: '  kort  kort ' }, testDeps())
  expect(refusal(short)).toEqual({ kind: 'passphraseTooShort', minimumCharacters: 12 })
  expect(await describeOffice(folder)).toBeNull()
  await inNewVault(folder, () => Promise.resolve())
  await opened(await openVault(folder, `\t${passphrase} \n`, testDeps())).close()
})

test('an office is never made over another one, or over anything else', async () => {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, async (vault) => void opened(await vault.save(aDossier(testId(1)))))
  const before = await filesBelow(folder)
  expect(refusal(await createVault(folder, testOffice, testDeps()))).toEqual({ kind: 'officeExists' })
  expect(await filesBelow(folder)).toEqual(before)

  const other = join(await tempFolder(), 'letters')
  await mkdir(other)
  await writeFile(join(other, 'letter.txt'), 'x')
  expect(refusal(await createVault(other, testOffice, testDeps()))).toEqual({ kind: 'officeExists' })
  expect(await readdir(other)).toEqual(['letter.txt'])
})

test('an office can be made in a folder that is there and empty; a half-made one is cleared away', async () => {
  const parent = await tempFolder()
  const folder = join(parent, 'office')
  await mkdir(folder)
  await mkdir(join(parent, 'office.making-999999999-x'))
  await inNewVault(folder, () => Promise.resolve())
  expect(await readdir(parent)).toEqual(['office'])
})

test('no office is not the same as a first start', async () => {
  const folder = join(await tempFolder(), 'office')
  expect(refusal(await openVault(folder, passphrase, testDeps()))).toEqual({ kind: 'officeMissing' })
  await mkdir(folder)
  expect(refusal(await openVault(folder, passphrase, testDeps()))).toEqual({ kind: 'officeMissing' })
})

test('each wrong passphrase makes the wait longer, across restarts, and the right one ends it', async () => {
  const folder = join(await tempFolder(), 'office')
  let now = 1_000_000
  const deps = testDeps(() => now)
  await inNewVault(folder, () => Promise.resolve(), deps)
  const tryWith = async (typed: string): Promise<unknown> => refusal(await openVault(folder, typed, deps))

  for (const seconds of [2, 4, 8, 16, 32, 60, 60]) {
    expect(await tryWith('een heel andere zin')).toEqual({ kind: 'wrongPassphrase' })
    expect(await tryWith(passphrase)).toEqual({ kind: 'waitBeforeRetry', seconds })
    now += seconds * 1_000 - 1
    expect(await tryWith(passphrase)).toEqual({ kind: 'waitBeforeRetry', seconds: 1 })
    now += 1
  }
  // The clock is set back by a day: the wait starts anew, and is not a day long.
  now -= 86_400_000
  expect(await tryWith(passphrase)).toEqual({ kind: 'waitBeforeRetry', seconds: 60 })
  now += 60_000
  await inVault(folder, () => Promise.resolve(), deps)
  expect(await tryWith('een heel andere zin')).toEqual({ kind: 'wrongPassphrase' })
  now += 2_000
  await inVault(folder, () => Promise.resolve(), deps)
})

test('an office is open once; a second opening changes nothing', async () => {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, async (vault) => {
    expect(refusal(await openVault(folder, passphrase, testDeps()))).toEqual({ kind: 'officeInUse' })
    opened(await vault.save(aDossier(testId(1))))
  })
  await inVault(folder, () => Promise.resolve())
})

test('who lost the lock writes nothing any more', async () => {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, async (vault) => {
    opened(await vault.save(aDossier(testId(1))))
    const other = JSON.stringify({ pid: process.ppid, host: 'elsewhere', token: 'other' })
    await writeFile(join(folder, 'lock'), other)
    const before = await filesBelow(folder)
    expect(refusal(await vault.save(aDossier(testId(1), { callName: 'te laat' })))).toEqual({
      kind: 'officeInUse',
    })
    await vault.close()
    expect(await filesBelow(folder)).toEqual(before)
  })
})

test('a cost below the floor is a fault of ours, not an office', async () => {
  const folder = join(await tempFolder(), 'office')
  const deps = { ...testDeps(), argon2Cost: { ...floorCost, passes: 1 } }
  await expect(createVault(folder, testOffice, deps)).rejects.toThrow('below the floor')
  expect(await describeOffice(folder)).toBeNull()
})
