import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Answer } from '#shared/contract/contract.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { type DoorOverOffice } from '../builders/doorOverOffice.ts'
import { morning } from '../builders/morning.ts'

type LogLine = Answer<'readDossierLog'>['lines'][number]

const passphrase = 'vier gewone woorden samen'
async function ownOffice(): Promise<DoorOverOffice> {
  const door = await morning()
  await door.good('createOffice', { name: 'Kantoor', phone: '', worker: 'Ria', passphrase })
  return door
}

async function amina(door: DoorOverOffice): Promise<RandomId> {
  const { id } = await door.good('addPerson', {
    person: {
      callName: 'Amina',
      otherNames: '',
      nameInOwnScript: '',
      birth: { kind: 'unknown' },
      speaks: ['ar'],
      reads: [],
      dutch: 'unknown',
      interpreter: 'unknown',
      interpreterWish: '',
      paperLanguage: 'ar',
      phone: '',
      goodToKnow: '',
      supportedBy: 'Ria',
      startedOn: '2026-11-24' as never,
    },
  })
  return id
}

/** Newest first, as words. */
async function deeds(door: DoorOverOffice, id: RandomId): Promise<readonly string[]> {
  const { lines } = await door.good('readDossierLog', { id, limit: 100 })
  return lines.map(told)
}

/** On however many days: the quarter of an hour may go past midnight. */
async function looks(door: DoorOverOffice, id: RandomId): Promise<number> {
  const { lines } = await door.good('readDossierLog', { id, limit: 100 })
  return lines.reduce((total, { deed, times }) => total + (deed === 'looked' ? times : 0), 0)
}

function told({ who, deed, about, times }: LogLine): string {
  return [who, deed, ...about, times > 1 ? `${String(times)}x` : ''].filter(Boolean).join(' ')
}

test('a dossier tells who added, changed, took back, looked and printed, and never what', async () => {
  const door = await ownOffice()
  const id = await amina(door)
  await door.good('editPerson', { id, edit: { goodToKnow: 'Liever bellen.' } })
  await door.good('editPerson', { id, edit: { phone: '06 00 00 00 01' } })
  await door.good('undo', { id })
  await door.good('savePaper', { id, paper: 'mijnPlan', language: 'ar', largeLetters: false })
  await door.good('readDossier', { id })
  await door.good('readDossier', { id })
  expect(await deeds(door, id)).toEqual([
    'Ria looked',
    'Ria printed mijnPlan ar',
    'Ria changed personEdited undo personEdited 3x',
    'Ria added',
  ])
  const { lines } = await door.good('readDossierLog', { id, limit: 100 })
  expect(JSON.stringify(lines)).not.toMatch(/Amina|bellen|06 00/)
})

test('the second look within a quarter of an hour is the same look, a later one is not', async () => {
  const door = await ownOffice()
  const id = await amina(door)
  await door.good('readDossier', { id })
  door.wait(14 * 60)
  await door.good('readDossier', { id })
  expect(await looks(door, id)).toBe(1)
  door.wait(2 * 60)
  await door.good('previewPaper', { id, paper: 'kennismaking', language: 'ar', largeLetters: false })
  expect(await looks(door, id)).toBe(2)
})

test('the log is there the next morning, with the wrong passphrases of the night', async () => {
  const evening = await ownOffice()
  const id = await amina(evening)
  await evening.good('lockOffice', {})
  await evening.close()

  const nextDay = await morning({ dataFolder: evening.dataFolder })
  for (const _ of [1, 2]) {
    expect(await nextDay.call('unlockOffice', { passphrase: 'niet deze woorden' })).toMatchObject({
      ok: false,
    })
    nextDay.wait(61)
  }
  await nextDay.good('unlockOffice', { passphrase })
  const office = await nextDay.good('readOfficeLog', { day: null, user: null, limit: 100 })
  expect(office.lines.map(told).toReversed()).toEqual([
    'Ria unlocked',
    'Ria added',
    'Ria locked',
    'unlockFailed times 2',
    'Ria unlocked',
  ])
  expect(office.users.map(({ name }) => name)).toEqual(['Ria'])
  expect(office.lines.find(({ deed }) => deed === 'added')).toMatchObject({ dossier: id, callName: 'Amina' })
  const newest = await nextDay.good('readOfficeLog', { day: null, user: null, limit: 2 })
  expect(newest).toMatchObject({ hasMore: true, lines: [{ deed: 'unlocked' }, { deed: 'unlockFailed' }] })
  expect(
    (await nextDay.good('readOfficeLog', { day: '2026-01-01' as never, user: null, limit: 10 })).lines,
  ).toEqual([])
})

test('checking the log counts its entries and gives the code that stands on paper', async () => {
  const door = await ownOffice()
  const before = await door.good('checkLog', { paper: null })
  expect(before).toMatchObject({ brokenAt: [] })
  expect(before.code).toMatch(/^\w{4}( \w{4})+$/)
  await amina(door)
  const after = await door.good('checkLog', { paper: null })
  expect(after.entries).toBeGreaterThan(before.entries)
  expect(after.code).not.toBe(before.code)

  const paper = { entries: before.entries, logCode: before.code }
  expect((await door.good('checkLog', { paper })).paper).toBe('same')
  expect((await door.good('checkLog', { paper: { ...paper, logCode: after.code } })).paper).toBe('different')
  expect((await door.good('checkLog', { paper: { ...paper, entries: 9_999 } })).paper).toBe('different')
})

test('the person takes home who looked, in the own language, with the code of the log', async () => {
  const door = await ownOffice()
  const id = await amina(door)
  await door.good('editPerson', { id, edit: { goodToKnow: 'Liever bellen.' } })
  await door.good('savePaper', { id, paper: 'mijnPlan', language: 'ar', largeLetters: false })
  const wish = { id, paper: 'accessSlip', language: 'ar', largeLetters: false } as const
  const told = (await door.good('previewPaper', wish)).readAloud.join(' ')
  const { code } = await door.good('checkLog', { paper: null })
  expect(told).toContain('iets veranderd of opgeschreven')
  expect(told).toContain('afgedrukt: Mijn plan')
  expect(told).toContain('طباعة')
  expect(told).toContain(code)
  expect(told).not.toContain('bellen')
  expect((await door.good('savePaper', wish)).fileName).toMatch(/^wie-keek-er-[A-Z]{2}-\d{4}-ar\.pdf$/)
})

test('a print that fails was noted before it ran, and that it failed', async () => {
  const door = await ownOffice()
  const id = await amina(door)
  const printed = await door.call('savePaper', {
    id,
    paper: 'appointmentCard',
    language: 'ar',
    largeLetters: false,
    appointment: id,
  })
  expect(printed).toMatchObject({ ok: false, failure: { kind: 'goneMeanwhile' } })
  expect(await readdir(join(door.paperFolder))).toEqual([])
  expect((await deeds(door, id)).toSorted()).toEqual([
    'Ria added',
    'Ria looked',
    'Ria printed appointmentCard ar',
    'Ria printed appointmentCard ar failed',
  ])
})
