import { copyFile, cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import {
  inNewVault,
  inVault,
  opened,
  passphrase,
  refusal,
  tempFolder,
  testDeps,
} from '../../test/fixtures/vault/officeInTemp.ts'
import { describeOffice, openVault } from './vault.ts'
import type { NewUser } from './vaultUsers.ts'

const today = calendarDate('2026-11-24')
const ahmadsPassphrase = 'appels onder de oude linde'

const ahmad: NewUser = {
  name: 'Ahmad',
  role: 'worker',
  endsOn: null,
  passphrase: ahmadsPassphrase,
  firstUse: true,
}

interface Two {
  readonly folder: string
  readonly toos: RandomId
  readonly ahmad: RandomId
}

/** An office of coordinator Toos and worker Ahmad, with one dossier in it. */
async function officeOfTwo(): Promise<Two> {
  const folder = join(await tempFolder(), 'office')
  return inNewVault(folder, async (vault) => {
    opened(await vault.save(aDossier(testId(1))))
    return { folder, toos: vault.user.id, ahmad: opened(await vault.users.add(ahmad, today)) }
  })
}

async function comesIn(folder: string, typed: string, user: RandomId): Promise<string> {
  const result = await openVault(
    folder,
    typed,
    testDeps(() => Date.now() + 3_600_000),
    [user],
  )
  if (!result.ok) return result.failure.kind
  const read = await result.value.read(testId(1))
  await result.value.close()
  return read.ok ? result.value.user.name : 'opened without its dossiers'
}

test('each user comes in with the own passphrase and is known by name and role', async () => {
  const { folder, ...ids } = await officeOfTwo()
  expect(await describeOffice(folder)).toMatchObject({
    users: [
      { id: ids.toos, name: 'Toos', role: 'coordinator', endsOn: null },
      { id: ids.ahmad, name: 'Ahmad', role: 'worker', endsOn: null },
    ],
    showsNames: true,
  })
  const vault = opened(await openVault(folder, ahmadsPassphrase, testDeps(), [ids.ahmad]))
  expect([vault.user, vault.worker, vault.mustChangePassphrase]).toEqual([
    { id: ids.ahmad, name: 'Ahmad', role: 'worker' },
    'Ahmad',
    true,
  ])
  await vault.close()
  expect(await comesIn(folder, passphrase, ids.toos)).toBe('Toos')
  expect(await comesIn(folder, passphrase, ids.ahmad)).toBe('wrongPassphrase')
  expect(await comesIn(folder, ahmadsPassphrase, testId(9))).toBe('waitBeforeRetry')
  const anyone = opened(
    await openVault(
      folder,
      ahmadsPassphrase,
      testDeps(() => Date.now() + 7_200_000),
    ),
  )
  expect(anyone.worker).toBe('Ahmad')
  await anyone.close()
})

test('who is added needs a name of the own and a passphrase that is long enough', async () => {
  const { folder } = await officeOfTwo()
  await inVault(folder, async ({ users }) => {
    expect(refusal(await users.add({ ...ahmad, name: ' ' }, today)).kind).toBe('nameEmpty')
    expect(refusal(await users.add({ ...ahmad, name: ' ahmad' }, today)).kind).toBe('nameTaken')
    const short = { ...ahmad, name: 'Els', passphrase: 'te kort' }
    expect(refusal(await users.add(short, today)).kind).toBe('passphraseTooShort')
    expect(users.list()).toHaveLength(2)
  })
})

test('whose access is stopped comes in no more, at once and after a restart; the others do', async () => {
  const { folder, ...ids } = await officeOfTwo()
  const before = await tempFolder()
  await cp(folder, before, { recursive: true })
  await inVault(folder, async ({ users, ...vault }) => {
    opened(await users.stop(ids.ahmad))
    expect(users.list().map(({ name }) => name)).toEqual(['Toos'])
    // The office goes on under the new key: cards, new dossiers and new keys.
    opened(await vault.saveCard({ name: 'Kantoor De Nieuwe Brug', phone: '' }))
    opened(await vault.save(aDossier(testId(2))))
  })
  expect(await comesIn(folder, ahmadsPassphrase, ids.ahmad)).toBe('wrongPassphrase')
  await rm(join(folder, 'tries.json'), { force: true })
  expect(await comesIn(folder, passphrase, ids.toos)).toBe('Toos')

  // The headers of before, put back: right passphrase, and nothing opens.
  for (const name of ['vault.json', 'vault.json.prev']) await copyFile(join(before, name), join(folder, name))
  expect(await comesIn(folder, ahmadsPassphrase, ids.ahmad)).toBe('officeDamaged')
})

test('the only coordinator stays; with two, one can go', async () => {
  const { folder, toos, ahmad: worker } = await officeOfTwo()
  await inVault(folder, async ({ users }) => {
    expect(refusal(await users.stop(toos)).kind).toBe('lastCoordinator')
    expect(refusal(await users.stop(testId(9))).kind).toBe('goneMeanwhile')
    const els = { ...ahmad, name: 'Els', role: 'coordinator' } as const
    opened(await users.add(els, today))
    opened(await users.stop(toos))
    expect(users.list().map(({ name }) => name)).toEqual(['Ahmad', 'Els'])
  })
  expect(await comesIn(folder, ahmadsPassphrase, worker)).toBe('Ahmad')
})

test('a changed passphrase is the only one, also with the headers of before', async () => {
  const { folder, toos, ahmad: worker } = await officeOfTwo()
  const before = await readFile(join(folder, 'vault.json'))
  const next = 'een nieuwe zin over de haven'
  await inVault(folder, async ({ users }) => {
    expect(refusal(await users.changePassphrase(passphrase, 'te kort')).kind).toBe('passphraseTooShort')
    opened(await users.changePassphrase(passphrase, next))
  })
  expect(await comesIn(folder, next, toos)).toBe('Toos')
  expect(await comesIn(folder, ahmadsPassphrase, worker)).toBe('Ahmad')
  for (const name of ['vault.json', 'vault.json.prev']) await writeFile(join(folder, name), before)
  expect(await comesIn(folder, passphrase, toos)).toBe('officeDamaged')
})

test('a wrong present passphrase changes nothing and costs a wait', async () => {
  const { folder, toos } = await officeOfTwo()
  await inVault(folder, async ({ users }) => {
    const guess = (): Promise<unknown> => users.changePassphrase('een heel andere zin', 'een nieuwe zin hier')
    expect(await guess()).toMatchObject({ failure: { kind: 'wrongPassphrase' } })
    expect(await guess()).toMatchObject({ failure: { kind: 'waitBeforeRetry' } })
  })
  expect(await comesIn(folder, passphrase, toos)).toBe('Toos')
})

test('a passphrase of somebody else is changed at the first use, and not asked for again', async () => {
  const { folder, ahmad: worker } = await officeOfTwo()
  const next = 'mijn eigen zin met een kat'
  const first = opened(await openVault(folder, ahmadsPassphrase, testDeps(), [worker]))
  opened(await first.users.changePassphrase(ahmadsPassphrase, next))
  expect(first.mustChangePassphrase).toBe(false)
  await first.close()
  const again = opened(await openVault(folder, next, testDeps(), [worker]))
  expect(again.mustChangePassphrase).toBe(false)
  await again.close()
})

/** In the order in which they reach the disk, whichever keyring file comes first. */
const orders = [
  ['keyring.0', 'vault.json.prev', 'vault.json', 'keyring.1'],
  ['keyring.1', 'vault.json.prev', 'vault.json', 'keyring.0'],
]

test.each(orders)(
  'changing the office key, cut off after %s and so on, locks nobody out',
  async (...order) => {
    const { folder, ...ids } = await officeOfTwo()
    const work = join(await tempFolder(), 'cut')
    const after = join(await tempFolder(), 'after')
    await cp(folder, after, { recursive: true })
    await inVault(after, async ({ users }) => opened(await users.stop(ids.ahmad)))
    for (let written = 0; written <= order.length; written += 1) {
      await rm(work, { recursive: true, force: true })
      await cp(folder, work, { recursive: true })
      for (const name of order.slice(0, written)) await copyFile(join(after, name), join(work, name))
      expect(await comesIn(work, passphrase, ids.toos), `${String(written)} files written`).toBe('Toos')
      const headerIsNew = written >= 3
      expect((await comesIn(work, ahmadsPassphrase, ids.ahmad)) === 'Ahmad').toBe(!headerIsNew)
    }
  },
)

test('without names on the lock screen the users are still there', async () => {
  const { folder } = await officeOfTwo()
  await inVault(folder, async ({ users }) => {
    opened(await users.showNames(false))
    expect(users.showsNames()).toBe(false)
  })
  expect(await describeOffice(folder)).toMatchObject({ showsNames: false })
})
