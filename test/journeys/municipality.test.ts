import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import { addDays, calendarDate } from '#shared/domain/calendarDate.ts'
import { emptyMunicipalPip } from '#shared/domain/municipalPip.ts'
import { paperNames } from '#shared/domain/paperNames.ts'
import { today, type DoorOverOffice } from '../builders/doorOverOffice.ts'
import { morning } from '../builders/morning.ts'
import { numberLikeBsn } from '../builders/numberLikeBsn.ts'

async function practice(): Promise<DoorOverOffice> {
  const door = await morning()
  await door.good('openPracticeOffice', {})
  return door
}

async function personCalled(door: DoorOverOffice, search: string): Promise<RandomId> {
  const { people } = await door.good('listPeople', { search, limit: 1 })
  if (!people[0]) throw new Error(`${search} is not here`)
  return people[0].id
}

test('a letter is typed over, undone, done again, printed, and is still there the next morning', async () => {
  const day = await practice()
  const id = await personCalled(day, 'Rima')
  const first = (await day.good('readDossier', { id })).dossier.municipality
  expect(first).toMatchObject({ lawHolds: 'obliged', decidedOn: null, route: 'unknown' })

  const decidedOn = addDays(today, -3)
  await day.good('editMunicipalPip', { id, edit: { decidedOn } })
  await day.good('editMunicipalPip', { id, edit: { route: 'b1' } })
  await day.good('editMunicipalPip', { id, edit: { hoursPerWeek: '9' } })
  await day.good('editMunicipalPip', { id, edit: { hoursPerWeek: '9 tot 12' } })
  const typed = { ...first, decidedOn, route: 'b1', hoursPerWeek: '9 tot 12' }
  const { dossier, canUndo } = await day.good('readDossier', { id })
  expect(dossier.municipality).toEqual(typed)
  expect(canUndo).toBe('municipalPipEdited')

  // Typing on in one field is one step back.
  await day.good('undo', { id })
  expect((await day.good('readDossier', { id })).dossier.municipality).toEqual({ ...typed, hoursPerWeek: '' })
  expect(await day.good('redo', { id })).toEqual({ label: 'municipalPipEdited' })

  const wish = { id, paper: 'municipality', language: 'ar', largeLetters: false } as const
  const preview = await day.good('previewPaper', wish)
  expect(preview.readAloud.join(' ')).toContain('9 tot 12')
  expect(preview.readAloud.join(' ')).toContain('VOORBEELD')
  const { fileName } = await day.good('savePaper', wish)
  expect(fileName).toBe(`wat-vraagt-de-gemeente-${dossier.number}-ar.pdf`)
  expect((await readFile(join(day.paperFolder, fileName))).subarray(0, 5).toString()).toBe('%PDF-')
  const printed = (await day.good('readDossier', { id })).dossier
  expect(printed.papers.at(-1)).toEqual({
    paper: 'municipality',
    language: 'ar',
    madeOn: today,
    planVersion: null,
  })
  // The sheet of the municipality is not the plan: printing it freezes none.
  expect(printed.plan.versions).toEqual(dossier.plan.versions)

  await day.good('lockOffice', {})
  const next = await morning({ dataFolder: day.dataFolder })
  await next.good('openPracticeOffice', {})
  expect((await next.good('readDossier', { id })).dossier.municipality).toEqual(typed)
  expect(next.log).toEqual([])
})

test('all facts can be taken away again: nothing has to be filled in', async () => {
  const door = await practice()
  const id = await personCalled(door, 'Salim')
  await door.good('editMunicipalPip', { id, edit: emptyMunicipalPip })
  expect((await door.good('readDossier', { id })).dossier.municipality).toEqual(emptyMunicipalPip)
  const paper = { id, paper: 'municipality', language: 'ti', largeLetters: true } as const
  expect((await door.good('previewPaper', paper)).pages.length).toBeGreaterThan(0)
})

test('the door keeps out what is no fact: a BSN, a day that does not exist, an empty edit, a stranger', async () => {
  const door = await practice()
  const id = await personCalled(door, 'Rima')
  const before = (await door.good('readDossier', { id })).dossier
  const refused = async (edit: object): Promise<unknown> => door.call('editMunicipalPip', { id, edit })
  expect(await refused({ alsoInLetter: `BSN ${numberLikeBsn}` })).toMatchObject({
    failure: { kind: 'bsnFound' },
  })
  expect(await refused({ decidedOn: '2026-02-30' })).toMatchObject({ failure: { kind: 'invalidInput' } })
  expect(await refused({ route: 'snelweg' })).toMatchObject({ failure: { kind: 'invalidInput' } })
  expect(await refused({})).toMatchObject({ failure: { kind: 'invalidInput' } })
  const nobody = 'f'.repeat(32) as RandomId
  expect(await door.call('editMunicipalPip', { id: nobody, edit: { route: 'z' } })).toMatchObject({
    failure: { kind: 'dossierMissing' },
  })
  expect((await door.good('readDossier', { id })).dossier).toEqual(before)
})

test('stay and hours are typed over, undone one by one, and stand on no paper', async () => {
  const day = await practice()
  const id = await personCalled(day, 'Emre')
  const why = 'Voor de nareis telt de dag van de vergunning'
  await day.good('editLawFacts', { id, edit: { whyStay: why } })
  await day.good('editLawFacts', { id, edit: { permit: 'asylum', permitFrom: calendarDate('2026-09-10') } })
  await day.good('editLawFacts', { id, edit: { courseAfter: 'ongeveer veel' } })
  expect((await day.good('readDossier', { id })).dossier.lawFacts).toMatchObject({
    whyStay: why,
    permit: 'asylum',
    permitFrom: '2026-09-10',
    courseAfter: 'ongeveer veel',
  })
  for (const paper of paperNames) {
    const preview = await day.call('previewPaper', { id, paper, language: 'tr', largeLetters: false })
    if (preview.ok) expect(preview.value.readAloud.join('\n'), paper).not.toMatch(/nareis|ongeveer veel/u)
  }
  const examOn = calendarDate('2026-11-10')
  await day.good('editLawFacts', { id, edit: { examOn } })
  await day.good('editLawFacts', { id, edit: { duoAskedOn: calendarDate('2026-11-12') } })
  expect((await day.good('readDossier', { id })).dossier.lawFacts).toMatchObject({
    courseAfter: 'ongeveer veel',
    examOn,
    duoAskedOn: '2026-11-12',
  })
  await day.good('undo', { id })
  await day.good('undo', { id })
  expect((await day.good('readDossier', { id })).dossier.lawFacts.examOn).toBeNull()
  expect(await day.good('undo', { id })).toEqual({ label: 'lawFactEdited' })
  expect((await day.good('readDossier', { id })).dossier.lawFacts).toMatchObject({
    courseAfter: '',
    permit: 'asylum',
  })
  expect(await day.call('editLawFacts', { id, edit: {} })).toMatchObject({
    failure: { kind: 'invalidInput' },
  })
})
