import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesBelow } from '../fixtures/vault/officeInTemp.ts'
import { doorOverOffice, type DoorOverOffice } from '../builders/doorOverOffice.ts'

async function practiceWithPlaces(): Promise<DoorOverOffice> {
  const office = await doorOverOffice()
  await office.good('openPracticeOffice', {})
  for (const kind of ['daily', 'packed'] as const) await office.good('chooseBackupPlace', { kind })
  return office
}

test('a backup of the practice office: made, opened again, counted, dated, and marked as practice', async () => {
  const office = await practiceWithPlaces()
  const before = await office.good('readBackups', {})
  expect(before.newestDaysOld).toBeNull()
  expect(before.daily).toMatchObject({ folder: office.paperFolder, isThere: true, last: null })

  for (const kind of ['daily', 'packed'] as const) {
    expect(await office.good('makeBackup', { kind })).toMatchObject({ dossiers: 11, damaged: 0 })
  }
  const after = await office.good('readBackups', {})
  expect(after.newestDaysOld).toBe(0)
  expect(after.daily.last).toMatchObject({ dossiers: 11 })
  expect(after.packed.testedAt).toBe(after.packed.last?.at)
  for (const name of await readdir(office.paperFolder)) expect(name).toMatch(/^wegwijs-oefen-[0-9a-f-]+$/)
  await office.close()
})

test('a backup that went bad is said, and the date of the last good one stays', async () => {
  const office = await practiceWithPlaces()
  await office.good('makeBackup', { kind: 'daily' })
  const good = await office.good('readBackups', {})
  const files = (await filesBelow(office.paperFolder)).filter((path) => path.includes('dossiers'))
  for (const path of files) await writeFile(join(office.paperFolder, path), 'nothing of this is left')
  expect(await office.call('testBackup', { kind: 'daily' })).toMatchObject({
    failure: { kind: 'backupNotOpened' },
  })
  const bad = await office.good('readBackups', {})
  expect(bad.daily).toMatchObject({ trouble: 'didNotOpen', last: good.daily.last })

  await office.good('makeBackup', { kind: 'daily' })
  expect((await office.good('readBackups', {})).daily).toMatchObject({ trouble: null })
  await office.close()
})

test('where backups go and what is known of them is nowhere readable, and is known the next morning', async () => {
  const office = await practiceWithPlaces()
  await office.good('makeBackup', { kind: 'daily' })
  const known = await office.good('readBackups', {})
  await office.good('lockOffice', {})
  for (const folder of [office.dataFolder, office.paperFolder]) {
    for (const path of await filesBelow(folder)) {
      expect((await readFile(join(folder, path))).includes(office.paperFolder), path).toBe(false)
    }
  }
  await office.close()
  const morning = await doorOverOffice({ dataFolder: office.dataFolder })
  await morning.good('openPracticeOffice', {})
  expect(await morning.good('readBackups', {})).toEqual(known)
  await morning.close()
})

test('a stick that is out is no trouble, and the program’s own folder is no place', async () => {
  const office = await practiceWithPlaces()
  await rm(office.paperFolder, { recursive: true })
  expect(await office.call('makeBackup', { kind: 'packed' })).toMatchObject({
    failure: { kind: 'backupPlaceAway' },
  })
  expect((await office.good('readBackups', {})).packed).toMatchObject({ isThere: false, trouble: null })
  await office.close()

  const folder = await mkdtemp(join(tmpdir(), 'wegwijs-journey-'))
  const inside = await doorOverOffice({ dataFolder: folder, paperFolder: join(folder, 'offices') })
  await inside.good('openPracticeOffice', {})
  expect(await inside.call('chooseBackupPlace', { kind: 'daily' })).toMatchObject({
    failure: { kind: 'backupPlaceIsOffice' },
  })
  await inside.close()
})
