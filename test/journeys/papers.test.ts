import { readdir, rm } from 'node:fs/promises'
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Print } from '../../electron/ipc/shellHandlers.ts'
import { today, type DoorOverOffice } from '../builders/doorOverOffice.ts'
import { morning } from '../builders/morning.ts'

type People = readonly [RandomId, RandomId, ...RandomId[]]

async function practiceMorning(
  print?: Print,
): Promise<{ readonly day: DoorOverOffice; readonly ids: People }> {
  const day = await morning(print ? { print } : {})
  await day.good('openPracticeOffice', {})
  const { people } = await day.good('listPeople', { search: '', limit: 50 })
  const [one, two, ...others] = people.map(({ id }) => id)
  if (!one || !two) throw new Error('the practice office has people')
  return { day, ids: [one, two, ...others] }
}

async function printedIn(day: DoorOverOffice, id: RandomId): Promise<readonly (readonly string[])[]> {
  const { lines } = await day.good('readDossierLog', { id, limit: 100 })
  return lines.filter(({ deed }) => deed === 'printed').map(({ about }) => about)
}

const plan = { paper: 'mijnPlan', language: 'ar', largeLetters: false } as const

test('a printed paper is in the log before the printer has it, and then in the dossier, with the plan as it is', async () => {
  const asked: number[] = []
  let before: readonly (readonly string[])[] = []
  const { day, ids } = await practiceMorning(async (copies) => {
    asked.push(copies)
    before = await printedIn(day, id)
    return 'printed'
  })
  const [id] = ids
  const { dossier } = await day.good('readDossier', { id })

  expect(await day.good('printPaper', { id, ...plan, copies: 3 })).toEqual({ isNoted: true })
  expect(asked).toEqual([3])
  expect(before).toEqual([['mijnPlan ar']])
  const after = (await day.good('readDossier', { id })).dossier
  expect(after.papers).toHaveLength(dossier.papers.length + 1)
  expect(after.papers.at(-1)).toMatchObject({ paper: 'mijnPlan', madeOn: today })
  expect(after.plan.versions).toHaveLength(dossier.plan.versions.length + 1)
  expect(await readdir(day.paperFolder)).toEqual([])
})

test.each([
  ['cancelled', 'cancelled'],
  ['failed', 'printerFailed'],
] as const)('a print that %s is no paper, and the log says so', async (end, kind) => {
  const { day, ids } = await practiceMorning(() => Promise.resolve(end))
  const [id] = ids
  const before = (await day.good('readDossier', { id })).dossier
  expect(await day.call('printPaper', { id, ...plan, copies: 1 })).toEqual({ ok: false, failure: { kind } })
  expect((await day.good('readDossier', { id })).dossier).toEqual(before)
  expect((await printedIn(day, id)).flat()).toEqual(expect.arrayContaining(['mijnPlan ar failed']))
})

test('one paper for everybody: a file each in the own language, noted in each dossier', async () => {
  const { day, ids } = await practiceMorning()
  const seen = day.call('readWork', {})
  const made = await day.good('savePapers', { ids: [...ids], paper: 'appointmentCard', largeLetters: false })
  expect((await seen).ok).toBe(true)
  expect(made).toEqual({ made: ids.length, of: ids.length, notNoted: 0, notMade: [], endedBy: null })
  const files = await readdir(day.paperFolder)
  expect(files).toHaveLength(ids.length)
  for (const file of files) expect(file).toMatch(/^afspraakkaart-[A-Z]{2}-\d{4}-[a-z]{2,3}\.pdf$/)
  for (const id of ids) {
    const { dossier } = await day.good('readDossier', { id })
    const { paperLanguage } = dossier.person
    expect(dossier.papers.at(-1)).toMatchObject({ paper: 'appointmentCard', language: paperLanguage })
    expect(files).toContain(`afspraakkaart-${dossier.number}-${paperLanguage}.pdf`)
    expect(await printedIn(day, id)).toEqual([[`appointmentCard ${paperLanguage}`]])
  }
})

test('one of them who wrote what can’t be printed is named, and the others have their paper', async () => {
  const { day, ids } = await practiceMorning()
  const [first, second] = ids
  await day.good('editPerson', { id: second, edit: { callName: 'Sara 😀' } })
  const made = await day.good('savePapers', {
    ids: [first, second],
    paper: 'kennismaking',
    largeLetters: false,
  })
  expect(made).toMatchObject({
    made: 1,
    of: 2,
    notMade: [{ id: second, callName: 'Sara 😀', why: { kind: 'paperCannotPrint', codePoint: 'U+1F600' } }],
    endedBy: null,
  })
})

test('stopped, what was made stays whole and is told; nothing more is made', async () => {
  const { day, ids } = await practiceMorning()
  const many = Array.from({ length: 60 }, (_, at) => ids[at % ids.length] ?? ids[0])
  const making = day.good('savePapers', { ids: many, paper: 'mijnPlan', largeLetters: false })
  let done = 0
  while (done < 2) {
    await turn()
    const running = await day.good('readWork', {})
    done = running?.done ?? 0
    if (running) expect(running).toMatchObject({ name: 'savePapers', of: 60 })
  }
  // The office works on beside it.
  await day.good('editPerson', { id: ids[0], edit: { goodToKnow: 'liever bellen' } })
  await day.good('cancelWork', {})
  const made = await making
  expect(made.endedBy).toEqual({ kind: 'cancelled' })
  expect(made.made).toBeGreaterThanOrEqual(2)
  expect(made.made).toBeLessThan(60)
  expect(await readdir(day.paperFolder)).toHaveLength(made.made)
  expect((await day.good('readDossier', { id: ids[0] })).dossier.person.goodToKnow).toBe('liever bellen')
})

test('a folder that went away ends it, with how far it came', async () => {
  const { day, ids } = await practiceMorning()
  await rm(day.paperFolder, { recursive: true })
  const made = await day.good('savePapers', { ids: [...ids], paper: 'mijnPlan', largeLetters: false })
  expect(made).toMatchObject({ made: 0, of: ids.length, notMade: [], endedBy: { kind: 'diskRefused' } })
})

test('the agreement with a volunteer holds the name, the last day and what was typed, and is in the office’s log', async () => {
  const asked: number[] = []
  const day = await morning({
    print: (copies) => {
      asked.push(copies)
      return Promise.resolve('printed')
    },
  })
  await day.good('createOffice', { name: 'Steunpunt', worker: 'Ria', phone: '088 000 00 01', passphrase: 'drie fietsen in de regen' }) // prettier-ignore
  const { id: user } = await day.good('addUser', {
    name: 'Els', role: 'volunteer', passphrase: 'soep met prei en wortel', isTheirOwn: true, endsOn: calendarDate('2027-05-31'),
  }) // prettier-ignore
  const wish = { user, role: 'Taalmaatje', from: today, language: 'uk', largeLetters: false } as const

  const words = (await day.good('previewAgreement', wish)).readAloud
    .join(' ')
    .replace(/[\u2066-\u2069]/gu, '')
  for (const part of [
    'Els',
    'Taalmaatje',
    'dinsdag 24 november 2026',
    'maandag 31 mei 2027',
    'Steunpunt',
    'Ria',
  ])
    expect(words).toContain(part)
  expect(await day.good('saveAgreement', wish)).toEqual({ fileName: 'vrijwilliger-uk.pdf' })
  await day.good('printAgreement', { ...wish, copies: 2 })
  expect(asked).toEqual([2])
  const { lines } = await day.good('readOfficeLog', { day: null, user: null, limit: 100 })
  const papers = lines.filter(({ deed }) => deed === 'printed')
  expect(papers.flatMap(({ about }) => about)).toContain('volunteer uk')
  expect(papers.every(({ dossier }) => dossier === null)).toBe(true)

  await day.good('stopAccess', { user })
  expect(await day.call('previewAgreement', wish)).toEqual({ ok: false, failure: { kind: 'goneMeanwhile' } })
})
