import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Input } from '#shared/contract/contract.ts'
import { recoveryCharacters } from '#shared/domain/recoverySheetGroups.ts'
import { aDossier, testId } from '../fixtures/vault/aDossier.ts'
import { today, type DoorOverOffice } from '../builders/doorOverOffice.ts'
import { morning } from '../builders/morning.ts'
import { wordsByPoppler } from '../paper/extractText.ts'

const passphrase = 'vier fietsen in de regen'
const office = { name: 'Steunpunt Oeverdam', worker: 'Ria', phone: '088 000 00 01', passphrase }
const places = ['kluis', 'bestuurslid', 'notaris'] as const

type Sheets = Input<'trySheets'>['sheets']

test('sheets are made, printed, checked, tried, used when nobody knows the passphrase, and replaced', async () => {
  const day = await morning()
  await day.good('createOffice', office)
  expect(await day.good('readRecovery', {})).toMatchObject({ set: null, mayMake: true, making: null })

  const { set } = await day.good('startSheets', { places })
  const sheets = await printed(day)
  expect(sheets.map(([first]) => first?.slice(0, 4))).toEqual([set, set, set])
  expect(await day.call('finishSheets', { typed: ['22222', '22222'] })).toMatchObject({
    failure: { kind: 'sheetGroupDiffers' },
  })
  expect(await day.good('readKnownSets', {})).toEqual({ current: null, retired: [] })
  await finish(day, sheets)
  expect(await day.good('readRecovery', {})).toEqual({
    set,
    note: { madeOn: today, places, triedOn: null, usedOn: null },
    retired: [],
    isTryDue: true,
    mayMake: true,
    making: null,
  })

  await day.good('trySheets', { sheets: [sheets[2], sheets[0]] })
  expect(await day.good('readRecovery', {})).toMatchObject({ isTryDue: false, note: { triedOn: today } })
  expect(await day.call('trySheets', { sheets: [sheets[2], sheets[2]] })).toMatchObject({
    failure: { kind: 'sheetTwice' },
  })
  await day.close()

  const nextDay = await morning({ dataFolder: day.dataFolder })
  const pair: Sheets = [sheets[1], sheets[2]]
  const [ria] = await nextDay.good('checkSheets', { sheets: pair })
  expect(ria).toMatchObject({ name: 'Ria' })
  const opened = await nextDay.good('recoverOffice', {
    sheets: pair,
    user: ria?.id ?? null,
    name: '',
    passphrase: 'een boom vol met mussen',
  })
  expect(opened).toMatchObject({ kind: 'own', worker: 'Ria', name: office.name, mustChangePassphrase: false })
  expect(await nextDay.good('readRecovery', {})).toMatchObject({ set, note: { usedOn: today } })

  const next = await nextDay.good('startSheets', { places })
  const newSheets = await printed(nextDay)
  await finish(nextDay, newSheets)
  expect(await nextDay.good('readKnownSets', {})).toEqual({ current: next.set, retired: [set] })
  expect(await nextDay.call('trySheets', { sheets: pair })).toMatchObject({
    failure: { kind: 'sheetOfOlderSet', typed: 1 },
  })
  await nextDay.close()

  const thirdDay = await morning({ dataFolder: day.dataFolder })
  expect(await thirdDay.call('unlockOffice', { passphrase })).toMatchObject({ ok: false })
  expect(await thirdDay.call('checkSheets', { sheets: pair })).toMatchObject({
    failure: { kind: 'sheetOfOlderSet', typed: 1 },
  })
  expect(await thirdDay.good('checkSheets', { sheets: [newSheets[0], newSheets[1]] })).toHaveLength(1)
})

test('a stick and two sheets are enough: on a new computer, with nobody who knows the passphrase', async () => {
  const old = await morning()
  await old.good('createOffice', office)
  const { person } = aDossier(testId(0), { callName: 'Amina' }).dossier
  await old.good('addPerson', { person })
  await old.good('startSheets', { places })
  const sheets = await printed(old)
  await finish(old, sheets)
  await old.good('chooseBackupPlace', { kind: 'packed' })
  await old.good('makeBackup', { kind: 'packed' })
  const [backup] = await old.good('findBackups', {})
  const name = backup?.name ?? ''
  expect(await old.call('restoreLocked', { backup: name })).toMatchObject({
    failure: { kind: 'officeStandsHere' },
  })
  await old.good('lockOffice', {})
  expect(await old.call('restoreLocked', { backup: name })).toMatchObject({
    failure: { kind: 'officeStandsHere' },
  })
  await old.close()

  const next = await morning({ paperFolder: old.paperFolder })
  await next.good('findBackups', {})
  expect(await next.good('restoreLocked', { backup: name })).toEqual({ kind: 'own', setAside: null })
  expect(await next.good('listOffices', {})).toMatchObject([{ kind: 'own', state: 'locked' }])
  const pair: Sheets = [sheets[0], sheets[2]]
  const [ria] = await next.good('checkSheets', { sheets: pair })
  const returning = { user: ria?.id ?? null, name: '', passphrase: 'een boom vol met mussen' }
  expect(await next.good('recoverOffice', { sheets: pair, ...returning })).toMatchObject({ dossiers: 1 })
  expect(await next.good('listPeople', { search: 'Amina', limit: 1 })).toMatchObject({ total: 1 })
})

test('nothing of a sheet is on the disk or in the log, except where somebody chose to save it', async () => {
  const day = await morning()
  await day.good('createOffice', office)
  await day.good('startSheets', { places })
  const sheets = await printed(day)
  await finish(day, sheets)
  await day.close()
  // Two groups beside each other: one of five characters may stand in any sealed file by chance.
  const traces = sheets.flatMap((sheet) => [sheet.slice(4, 6).join(''), sheet.slice(4, 6).join('","')])
  for (const file of await readdir(day.dataFolder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue
    const text = await readFile(join(file.parentPath, file.name), 'latin1')
    for (const trace of [...traces, ...places]) expect(text.includes(trace), file.name).toBe(false)
  }
  for (const trace of traces) expect(JSON.stringify(day.log)).not.toContain(trace)
})

test('a set that was not finished is gone after the lock, and a sheet is never saved beside the office', async () => {
  const day = await morning()
  await day.good('createOffice', office)
  expect(await day.call('saveSheet', { sheet: 1, language: 'nl' })).toMatchObject({
    failure: { kind: 'goneMeanwhile' },
  })
  await day.good('startSheets', { places })
  expect(await day.good('drawSheet', { sheet: 1, language: 'ar' })).toMatchObject({
    pages: [expect.any(String)],
  })
  await day.good('lockOffice', {})
  await day.good('unlockOffice', { passphrase })
  expect(await day.good('readRecovery', {})).toMatchObject({ set: null, making: null })
  expect(await day.call('finishSheets', { typed: ['22222', '22222'] })).toMatchObject({
    failure: { kind: 'goneMeanwhile' },
  })
  await day.close()

  const beside = await morning({
    dataFolder: day.dataFolder,
    paperFolder: join(day.dataFolder, 'offices'),
  })
  await beside.good('unlockOffice', { passphrase })
  await beside.good('startSheets', { places })
  const before = await readdir(beside.paperFolder)
  expect(await beside.call('saveSheet', { sheet: 1, language: 'nl' })).toMatchObject({
    failure: { kind: 'sheetBesideOffice' },
  })
  expect(await readdir(beside.paperFolder)).toEqual(before)
})

/** Saves the three sheets and reads them as a person would: from paper, group by group. */
async function printed(door: DoorOverOffice): Promise<readonly [Sheets[0], Sheets[0], Sheets[0]]> {
  const read: Sheets[0][] = []
  for (const sheet of [1, 2, 3] as const) {
    const { fileName } = await door.good('saveSheet', { sheet, language: 'nl' })
    const words = await wordsByPoppler(await readFile(join(door.paperFolder, fileName)))
    read.push(words.filter((word) => new RegExp(`^[${recoveryCharacters}]{5}$`, 'u').test(word)))
  }
  const [one, two, three] = read
  if (!one || !two || !three) throw new Error('there are three sheets')
  for (const sheet of read) expect(sheet).toHaveLength(16)
  return [one, two, three]
}

async function finish(door: DoorOverOffice, sheets: readonly Sheets[0][]): Promise<void> {
  const { making } = await door.good('readRecovery', {})
  const typed = (making?.asks ?? []).map(({ sheet, group }) => sheets[sheet - 1]?.[group - 1] ?? '')
  await door.good('finishSheets', { typed: [typed[0] ?? '', typed[1] ?? ''] })
}
