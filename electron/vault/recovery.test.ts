import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { RecoveryShare } from '#shared/domain/recoverySheet.ts'
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
import { officeKeyIn } from './userSlot.ts'
import { parseOfficeHeaderFile, OfficeHeader, recoverySlotOf } from '#shared/fileFormat/officeHeader.ts'
import { openKeyring } from './keyring.ts'
import { coordinatorsBehind, recoverVault, setsOf } from './recoverOffice.ts'
import type { TypedShares } from './recoveryPair.ts'
import { openRecoverySlot } from './recoverySlot.ts'
import { openVault, type OpenVault } from './vault.ts'

const today = calendarDate('2026-11-24')
const newPassphrase = 'de nieuwe zin bij de haven'
const note = {
  madeOn: today,
  places: ['kluis', 'bestuurslid', 'notaris'],
  triedOn: null,
  usedOn: null,
} as const

type Shares = readonly [RecoveryShare, RecoveryShare, RecoveryShare]

test('two sheets of three, any two, let a coordinator in again with a new passphrase', async () => {
  const { folder, shares } = await officeWithSheets()
  for (const [one, other] of [
    [0, 1],
    [2, 0],
    [1, 2],
  ] as const) {
    const toos = opened(await coordinatorsBehind(folder, [shares[one], shares[other]]))
    expect(toos.map(({ worker }) => worker)).toEqual(['Toos'])
    const returning = { user: toos[0]?.id ?? null, name: '', passphrase: newPassphrase }
    const vault = opened(
      await recoverVault(folder, [shares[one], shares[other]], returning, today, testDeps()),
    )
    expect(vault.user).toMatchObject({ name: 'Toos', role: 'coordinator' })
    expect(opened(await vault.read(testId(1))).dossier.person.callName).toBe(
      aDossier(testId(1)).dossier.person.callName,
    )
    expect(vault.recovery.note).toEqual({ ...note, usedOn: today })
    await vault.close()
  }
  expect(refusal(await openVault(folder, passphrase, testDeps()))).toEqual({ kind: 'wrongPassphrase' })
  await opened(await openVault(folder, newPassphrase, later())).close()
})

test('somebody new becomes coordinator, and everybody who was there stays', async () => {
  const { folder, shares } = await officeWithSheets()
  const returning = { user: null, name: 'Amina', passphrase: newPassphrase }
  const vault = opened(await recoverVault(folder, [shares[0], shares[1]], returning, today, testDeps()))
  expect(vault.users.list().map(({ name, role }) => [name, role])).toEqual([
    ['Toos', 'coordinator'],
    ['Amina', 'coordinator'],
  ])
  await vault.close()
  await inVault(folder, () => Promise.resolve())
})

test('one sheet opens nothing, with the whole disk beside it', async () => {
  const { folder, shares } = await officeWithSheets()
  const header = await headerIn(folder)
  const slot = recoverySlotOf(header)
  if (!slot) throw new Error('there are sheets')
  for (const share of shares) {
    // Twice the same sheet, and the same sheet under every other number.
    expect(refusal(await coordinatorsBehind(folder, [share, share]))).toEqual({ kind: 'sheetTwice' })
    for (let point = 1; point <= 255; point += 1) {
      if (point === share.point) continue
      const bytes = point % 2 === 0 ? share.bytes : new Uint8Array(32)
      expect(await openRecoverySlot(header.store, slot, share, { ...share, point, bytes })).toBeNull()
    }
    expect(officeKeyIn(slot, Buffer.from(share.bytes), header.store)).toBeNull()
  }
})

test('a sheet of an older set, of another office, and one that was altered each have their own answer', async () => {
  const { folder, shares } = await officeWithSheets()
  const elsewhere = await officeWithSheets()
  const next = await inVault(folder, newSheets)
  const why = async (...pair: TypedShares): Promise<unknown> =>
    refusal(await coordinatorsBehind(folder, pair))

  expect(await why(shares[0], shares[1])).toEqual({ kind: 'sheetOfOlderSet', typed: 1 })
  expect(await why(next[0], shares[1])).toEqual({ kind: 'sheetOfOlderSet', typed: 2 })
  expect(await why(elsewhere.shares[0], next[1])).toEqual({ kind: 'sheetOfOtherOffice', typed: 1 })
  expect(await why(next[0], next[0])).toEqual({ kind: 'sheetTwice' })
  const altered = { ...next[1], bytes: next[1].bytes.map((byte, index) => (index === 9 ? byte ^ 1 : byte)) }
  expect(await why(next[0], altered)).toEqual({ kind: 'sheetsOpenNothing' })
  expect(opened(await setsOf(folder))).toEqual({ current: next[0].set, retired: [shares[0].set] })
})

test('replaced sheets are dead: with an old header and the new keyring they open nothing', async () => {
  const { folder, shares } = await officeWithSheets()
  const copy = join(await tempFolder(), 'copy')
  await cp(folder, copy, { recursive: true })
  const next = await inVault(folder, newSheets)

  // The copy of before still opens with its own sheets: nobody can take that back.
  opened(await coordinatorsBehind(copy, [shares[0], shares[1]]))
  const oldHeader = await headerIn(copy)
  const oldSlot = recoverySlotOf(oldHeader)
  if (!oldSlot) throw new Error('there are sheets')
  const oldKey = await openRecoverySlot(oldHeader.store, oldSlot, shares[0], shares[1])
  if (!oldKey) throw new Error('the old sheets open the old header')
  for (const epoch of [1, 2, 3]) {
    expect(await openKeyring(folder, oldHeader.store, oldKey, epoch)).toBeNull()
  }
  for (const name of ['vault.json', 'vault.json.prev']) await cp(join(copy, name), join(folder, name))
  expect(refusal(await coordinatorsBehind(folder, [shares[0], shares[1]]))).toMatchObject({
    kind: 'officeDamaged',
  })
  expect(refusal(await coordinatorsBehind(folder, [next[0], next[1]]))).toMatchObject({
    kind: 'sheetOfOtherOffice',
  })
})

test('a set that is made and not put into use opens nothing, and the sheets before it stay good', async () => {
  const { folder, shares } = await officeWithSheets()
  const unfinished = await inVault(folder, async (vault) => (await vault.recovery.make()).shares as Shares)
  expect(refusal(await coordinatorsBehind(folder, [unfinished[0], unfinished[1]]))).toEqual({
    kind: 'sheetOfOtherOffice',
    typed: 1,
  })
  opened(await coordinatorsBehind(folder, [shares[0], shares[2]]))
})

test('sheets stay good and their note readable when a passphrase or the users change', async () => {
  const { folder, shares } = await officeWithSheets()
  await inVault(folder, async (vault) => {
    opened(await vault.users.changePassphrase(passphrase, newPassphrase))
    expect(vault.recovery.note).toEqual(note)
    opened(await vault.recovery.prove([shares[0], shares[1]]))
  })
  const vault = opened(await openVault(folder, newPassphrase, testDeps()))
  expect([vault.recovery.set, vault.recovery.note]).toEqual([shares[0].set, note])
  await vault.close()
  opened(await coordinatorsBehind(folder, [shares[1], shares[2]]))
})

test('a rehearsal proves two sheets without changing anything but its date', async () => {
  const { folder, shares } = await officeWithSheets()
  await inVault(folder, async (vault) => {
    opened(await vault.recovery.prove([shares[2], shares[0]]))
    expect(refusal(await vault.recovery.prove([shares[2], shares[2]]))).toEqual({ kind: 'sheetTwice' })
    opened(await vault.recovery.saveNote({ ...note, triedOn: today }))
  })
  await inVault(folder, (vault) => {
    expect(vault.recovery.note).toEqual({ ...note, triedOn: today })
    return Promise.resolve()
  })
})

test('where the sheets lie is not readable on the disk', async () => {
  const { folder } = await officeWithSheets()
  for (const name of ['vault.json', 'vault.json.prev']) {
    const text = await readFile(join(folder, name), 'utf8')
    for (const place of note.places) expect(text).not.toContain(place)
  }
})

test('an office without sheets says so; a damaged header is set aside and the one before it used', async () => {
  const folder = join(await tempFolder(), 'office')
  await inNewVault(folder, () => Promise.resolve())
  const { shares, folder: other } = await officeWithSheets()
  expect(refusal(await coordinatorsBehind(folder, [shares[0], shares[1]]))).toEqual({
    kind: 'noRecoverySheets',
  })

  await writeFile(join(other, 'vault.json'), 'not a header')
  const returning = { user: null, name: 'Amina', passphrase: newPassphrase }
  const vault = opened(await recoverVault(other, [shares[0], shares[1]], returning, today, testDeps()))
  await vault.close()
  await opened(await openVault(other, newPassphrase, testDeps())).close()
})

test('an office whose headers can not be read says that, and not that it has no sheets', async () => {
  const { folder, shares } = await officeWithSheets()
  for (const name of ['vault.json', 'vault.json.prev']) await writeFile(join(folder, name), 'not a header')
  for (const answer of [await setsOf(folder), await coordinatorsBehind(folder, [shares[0], shares[1]])]) {
    expect(refusal(answer)).toEqual({ kind: 'officeDamaged', setAside: [] })
  }
  expect(refusal(await setsOf(await tempFolder()))).toEqual({ kind: 'officeMissing' })
})

test('a short passphrase and a coordinator who is not there change nothing', async () => {
  const { folder, shares } = await officeWithSheets()
  const pair = [shares[0], shares[1]] as const
  const before = await readFile(join(folder, 'vault.json'))
  const short = { user: null, name: 'Amina', passphrase: 'kort' }
  expect(refusal(await recoverVault(folder, pair, short, today, testDeps()))).toMatchObject({
    kind: 'passphraseTooShort',
  })
  const nobody = { user: testId(9), name: '', passphrase: newPassphrase }
  expect(refusal(await recoverVault(folder, pair, nobody, today, testDeps()))).toEqual({
    kind: 'goneMeanwhile',
  })
  const taken = { user: null, name: ' toos', passphrase: newPassphrase }
  expect(refusal(await recoverVault(folder, pair, taken, today, testDeps()))).toEqual({ kind: 'nameTaken' })
  expect(await readFile(join(folder, 'vault.json'))).toEqual(before)
})

test('an office that is open somewhere is not recovered under its feet', async () => {
  const { folder, shares } = await officeWithSheets()
  await inVault(folder, async () => {
    const returning = { user: null, name: 'Amina', passphrase: newPassphrase }
    expect(refusal(await recoverVault(folder, [shares[0], shares[1]], returning, today, testDeps()))).toEqual(
      {
        kind: 'officeInUse',
      },
    )
  })
})

async function officeWithSheets(): Promise<{ readonly folder: string; readonly shares: Shares }> {
  const folder = join(await tempFolder(), 'office')
  const shares = await inNewVault(folder, async (vault) => {
    opened(await vault.save(aDossier(testId(1))))
    return newSheets(vault)
  })
  return { folder, shares }
}

async function newSheets(vault: OpenVault): Promise<Shares> {
  const made = await vault.recovery.make()
  opened(await vault.recovery.putIntoUse(made, note))
  return made.shares as Shares
}

async function headerIn(folder: string): Promise<OfficeHeader> {
  const file = parseOfficeHeaderFile(await readFile(join(folder, 'vault.json'), 'utf8'))
  return OfficeHeader.parse(file?.header)
}

/** After the wait that one wrong passphrase costs. */
function later(): ReturnType<typeof testDeps> {
  return testDeps(() => Date.now() + 60_000)
}
