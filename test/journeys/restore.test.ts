import { access, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findsBsn } from '#shared/domain/bsn.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { aDossier, testId } from '../fixtures/vault/aDossier.ts'
import { filesBelow } from '../fixtures/vault/officeInTemp.ts'
import { doorOverOffice, type DoorOverOffice } from '../builders/doorOverOffice.ts'

const passphrase = 'de brug bij het station'
const card = { name: 'Kantoor De Brug', phone: '', worker: 'Toos', passphrase }

async function addPerson(office: DoorOverOffice, callName: string): Promise<DossierId> {
  const { person } = aDossier(testId(0), { callName }).dossier
  return (await office.good('addPerson', { person })).id
}

/** An own office with three people and a backup of them; after it one was changed and one added. */
async function officeAfterBackup(kind: 'daily' | 'packed'): Promise<DoorOverOffice> {
  const office = await doorOverOffice()
  await office.good('createOffice', card)
  const first = await addPerson(office, 'Amina')
  await addPerson(office, 'Bilal')
  await addPerson(office, 'Chidi')
  await office.good('chooseBackupPlace', { kind })
  await office.good('makeBackup', { kind })
  await office.good('editPerson', { id: first, edit: { goodToKnow: 'Na de kopie.' } })
  await addPerson(office, 'Dina')
  return office
}

test.each(['daily', 'packed'] as const)(
  'a %s backup is looked at, says what would be left behind, and becomes the office; the old one stays whole',
  async (kind) => {
    const office = await officeAfterBackup(kind)
    const [found] = await office.good('findBackups', {})
    expect(found).toMatchObject({ kind, officeName: 'Kantoor De Brug', isPractice: false })
    const name = found?.name ?? ''
    expect(
      await office.call('previewRestore', { backup: name, passphrase: 'een heel andere zin' }),
    ).toMatchObject({
      failure: { kind: 'wrongPassphrase' },
    })
    office.wait(10)
    const preview = await office.good('previewRestore', { backup: name, passphrase })
    expect(preview).toMatchObject({
      officeName: 'Kantoor De Brug',
      dossiers: 3,
      damaged: 0,
      isOtherOffice: false,
    })
    expect(preview.present).toMatchObject({ added: 1, changed: 1 })
    expect(preview.present?.examples.map(({ callName }) => callName).sort()).toEqual(['Amina', 'Dina'])
    // Nothing was touched by looking.
    expect((await office.good('listPeople', { search: '', limit: 10 })).total).toBe(4)

    const { setAside } = await office.good('restoreBackup', {})
    expect(setAside).toMatch(/^own-\d{8}-\d{6}$/)
    expect(await office.call('listPeople', { search: '', limit: 10 })).toMatchObject({
      failure: { kind: 'officeLocked' },
    })
    expect(await office.good('unlockOffice', { passphrase })).toMatchObject({ dossiers: 3 })
    const { people } = await office.good('listPeople', { search: '', limit: 10 })
    expect(people.map(({ callName }) => callName).sort()).toEqual(['Amina', 'Bilal', 'Chidi'])
    await office.good('lockOffice', {})

    // The office of before is an office still.
    const offices = join(office.dataFolder, 'offices')
    await rename(join(offices, 'own'), join(offices, 'restored'))
    await rename(join(offices, setAside ?? ''), join(offices, 'own'))
    expect(await office.good('unlockOffice', { passphrase })).toMatchObject({ dossiers: 4 })
    await office.close()
  },
)

test('on a new computer a stick is enough: the office is there again', async () => {
  const old = await officeAfterBackup('packed')
  await old.close()
  const next = await doorOverOffice({ paperFolder: old.paperFolder })
  expect(await next.good('listOffices', {})).toEqual([])
  const [found] = await next.good('findBackups', {})
  const preview = await next.good('previewRestore', { backup: found?.name ?? '', passphrase })
  expect(preview).toMatchObject({ dossiers: 3, present: null, isOtherOffice: false })
  expect(await next.good('restoreBackup', {})).toEqual({ kind: 'own', setAside: null })
  expect(await next.good('unlockOffice', { passphrase })).toMatchObject({ dossiers: 3 })
  await next.close()
})

test('a set made on a day whose digits pass the check of a BSN is put back like any other', async () => {
  const old = await officeAfterBackup('packed')
  await old.close()
  const [made = ''] = (await readdir(old.paperFolder)).filter((name) => name.startsWith('wegwijs-'))
  const days = Array.from({ length: 30 }, (_, at) =>
    made.replace(/-\d{8}-\d{6}$/, `-${String(20261101 + at)}-091509`),
  )
  const name = days.find(findsBsn) ?? ''
  expect(name).not.toBe('')
  await rename(join(old.paperFolder, made), join(old.paperFolder, name))
  const next = await doorOverOffice({ paperFolder: old.paperFolder })
  expect(await next.good('findBackups', {})).toMatchObject([{ name }])
  expect(await next.good('previewRestore', { backup: name, passphrase })).toMatchObject({ dossiers: 3 })
  await next.good('restoreBackup', {})
  expect(await next.good('unlockOffice', { passphrase })).toMatchObject({ dossiers: 3 })
  await next.close()
})

test('going back leaves nothing, and a decision without a look is none', async () => {
  const office = await officeAfterBackup('daily')
  expect(await office.call('restoreBackup', {})).toMatchObject({ failure: { kind: 'backupNotFound' } })
  const [found] = await office.good('findBackups', {})
  await office.good('previewRestore', { backup: found?.name ?? '', passphrase })
  await office.good('dropRestore', {})
  expect(await readdir(join(office.dataFolder, 'offices'))).toEqual(['own'])
  expect(await office.call('restoreBackup', {})).toMatchObject({ failure: { kind: 'backupNotFound' } })
  await office.close()
})

test('a stop at each step of putting back leaves one whole office in its place', async () => {
  const office = await officeAfterBackup('daily')
  const [found] = await office.good('findBackups', {})
  await office.good('previewRestore', { backup: found?.name ?? '', passphrase })
  const { setAside } = await office.good('restoreBackup', {})
  await office.close()
  const offices = join(office.dataFolder, 'offices')
  const own = join(offices, 'own')

  // Stopped after the copy was chosen: the office of now stays.
  await rename(own, join(offices, 'own.next'))
  await rename(join(offices, setAside ?? ''), own)
  const first = await doorOverOffice({ dataFolder: office.dataFolder })
  expect(await first.good('listOffices', {})).toMatchObject([{ kind: 'own', state: 'locked' }])
  expect(await first.good('unlockOffice', { passphrase })).toMatchObject({ dossiers: 4 })
  await first.close()
  expect(await readdir(offices)).toEqual(['own'])

  // Stopped after the old one was set aside: the chosen copy takes its place.
  await rename(own, join(offices, 'own.next'))
  const second = await doorOverOffice({ dataFolder: office.dataFolder })
  expect(await second.good('listOffices', {})).toMatchObject([{ kind: 'own', state: 'locked' }])
  await access(own)
  await second.close()
})

test('a backup that is not whole says so and touches nothing; a folder without one too', async () => {
  const office = await officeAfterBackup('packed')
  const slices = (await filesBelow(office.paperFolder)).filter((path) => path.endsWith('office.tar'))
  const path = join(office.paperFolder, slices[0] ?? '')
  await writeFile(path, (await readFile(path)).subarray(0, 5_000))
  const [found] = await office.good('findBackups', {})
  expect(found).toMatchObject({ officeName: null })
  expect(await office.call('previewRestore', { backup: found?.name ?? '', passphrase })).toMatchObject({
    failure: { kind: 'backupNotOpened' },
  })
  expect((await office.good('listPeople', { search: '', limit: 10 })).total).toBe(4)
  await office.close()
  const elsewhere = await doorOverOffice()
  expect(await elsewhere.call('findBackups', {})).toMatchObject({ failure: { kind: 'backupNotFound' } })
  await elsewhere.close()
})
