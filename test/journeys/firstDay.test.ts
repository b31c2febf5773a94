import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contract, type Operation } from '#shared/contract/contract.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Person } from '#shared/domain/person.ts'
import { today } from '../builders/doorOverOffice.ts'
import { morning } from '../builders/morning.ts'

const passphrase = 'vier fietsen in de regen'

const selam: Person = {
  callName: 'Selam',
  otherNames: 'Gebre',
  nameInOwnScript: 'ሰላም',
  birth: { kind: 'year', year: 1996 },
  speaks: ['ti'],
  reads: ['ti'],
  dutch: 'little',
  interpreter: 'yes',
  interpreterWish: 'een vrouw, per telefoon',
  paperLanguage: 'ti',
  phone: '06 00 00 00 01',
  goodToKnow: 'Liever appen dan bellen.',
  supportedBy: 'Ria',
  startedOn: today,
}

const goalId = 'a'.repeat(32) as RandomId
const stepId = 'b'.repeat(32) as RandomId

test('the first working day: a new office, a person, a kennismaking, a plan, two papers, and the next morning', async () => {
  const day = await morning()
  expect(await day.good('listOffices', {})).toEqual([])
  await day.good('createOffice', {
    name: 'Steunpunt Oeverdam',
    worker: 'Ria',
    phone: '088 000 00 01',
    passphrase,
  })
  expect(await day.good('similarPeople', { names: 'Selam', birth: selam.birth })).toEqual([])
  const { id } = await day.good('addPerson', { person: selam })
  expect(await day.good('similarPeople', { names: 'Sälaam', birth: { kind: 'unknown' } })).toMatchObject([
    { id },
  ])

  await day.good('giveAnswer', {
    id,
    question: 'likedDoing',
    answer: { state: 'answered', ownWords: 'ምስፋይ', language: 'ti', inDutch: 'Naaien', pointedAt: ['sewing'] },
  })
  const goal = {
    id: goalId, ownWords: { text: 'ስራሕ ምስፋይ ክመሃር', language: 'ti' }, inDutch: 'Leren naaien', why: '', canAlready: '',
    pictogram: 'sewing', state: 'open', steps: [],
  } as const // prettier-ignore
  await day.good('revisePlan', { id, revision: { change: 'addGoal', goal } })
  const step = {
    id: stepId,
    what: 'Cursus uitzoeken',
    doer: 'person',
    doerName: '',
    by: today,
    done: false,
  } as const
  await day.good('revisePlan', { id, revision: { change: 'addStep', goalId, step } })

  const preview = await day.good('previewPaper', {
    id,
    paper: 'mijnPlan',
    language: 'ti',
    largeLetters: false,
  })
  expect(preview.pages.length).toBeGreaterThan(0)
  expect(preview.readAloud.join(' ')).toContain('Leren naaien')
  for (const paper of ['mijnPlan', 'kennismaking'] as const) {
    await day.good('savePaper', { id, paper, language: 'ti', largeLetters: false })
  }
  const files = await readdir(day.paperFolder)
  expect(files).toHaveLength(2)
  for (const file of files) {
    expect(file).not.toMatch(/selam|gebre/i)
    expect((await readFile(join(day.paperFolder, file))).subarray(0, 5).toString()).toBe('%PDF-')
  }
  await day.good('lockOffice', {})
  expect(await day.call('readDossier', { id })).toEqual({ ok: false, failure: { kind: 'officeLocked' } })

  const next = await morning({ dataFolder: day.dataFolder })
  expect(await next.good('listOffices', {})).toMatchObject([
    { kind: 'own', name: 'Steunpunt Oeverdam', state: 'locked', users: [{ name: 'Ria' }], asksName: false },
  ])
  expect(await next.call('unlockOffice', { passphrase: 'vier fietsen in de zon' })).toMatchObject({
    failure: { kind: 'wrongPassphrase' },
  })
  expect(await next.call('unlockOffice', { passphrase })).toMatchObject({
    failure: { kind: 'waitBeforeRetry' },
  })
  next.wait(60)
  await next.good('unlockOffice', { passphrase: `  ${passphrase} ` })
  const { dossier, canUndo } = await next.good('readDossier', { id })
  expect(dossier.person).toEqual(selam)
  expect(dossier.intake.answers.likedDoing?.inDutch).toBe('Naaien')
  expect(dossier.plan.goals[0]?.steps[0]?.what).toBe('Cursus uitzoeken')
  expect(dossier.plan.versions).toMatchObject([{ number: 1, frozenOn: today }])
  expect(dossier.papers).toHaveLength(2)
  expect(canUndo).toBe('stepAdded')
  await next.good('undo', { id })
  expect((await next.good('readDossier', { id })).dossier.plan.goals[0]?.steps).toEqual([])
  await next.good('redo', { id })
  expect((await next.good('readDossier', { id })).dossier.plan.goals[0]?.steps).toHaveLength(1)
  expect(next.log).toEqual([])
})

test('the practice office opens at once, has eleven people and can be made anew', async () => {
  const door = await morning()
  expect(await door.good('openPracticeOffice', {})).toMatchObject({ kind: 'practice', dossiers: 11 })
  const { people } = await door.good('listPeople', { search: '', limit: 50 })
  const first = people[0]
  if (!first) throw new Error('nobody in the practice office')
  await door.good('editPerson', { id: first.id, edit: { callName: 'Iemand anders' } })
  expect((await door.good('listPeople', { search: 'Iemand anders', limit: 50 })).people[0]?.id).toBe(first.id)
  await door.good('resetPracticeOffice', {})
  const anew = await door.good('listPeople', { search: '', limit: 50 })
  expect(anew.total).toBe(11)
  expect(anew.people.map((person) => person.callName)).not.toContain('Iemand anders')
})

test('an office that was made here and is gone is missing, never a first start', async () => {
  const { rm } = await import('node:fs/promises')
  const door = await morning()
  await door.good('createOffice', {
    name: 'Steunpunt Oeverdam',
    worker: 'Ria',
    phone: '088 000 00 01',
    passphrase,
  })
  await door.close()
  await rm(join(door.dataFolder, 'offices'), { recursive: true })
  const later = await morning({ dataFolder: door.dataFolder })
  expect(await later.good('listOffices', {})).toMatchObject([{ kind: 'own', name: null, state: 'missing' }])
  expect(await later.call('unlockOffice', { passphrase })).toMatchObject({
    failure: { kind: 'officeMissing' },
  })
})

test('each answer has the shape that the contract promises to the window', async () => {
  const door = await morning()
  await door.good('openPracticeOffice', {})
  const { people } = await door.good('listPeople', { search: 'ria', limit: 50 })
  const id = (people[0] ?? (await door.good('listPeople', { search: '', limit: 1 })).people[0])?.id
  if (!id) throw new Error('nobody in the practice office')
  const asked: readonly [Operation, unknown][] = [
    ['listOffices', {}],
    ['today', {}],
    ['listPeople', { search: 'mohamed', limit: 50 }],
    ['readDossier', { id }],
    ['previewPaper', { id, paper: 'kennismaking', language: 'ar', largeLetters: true }],
    ['readPreferences', {}],
  ]
  for (const [name, input] of asked) {
    const value: unknown = await door.good(name, input as never)
    expect(contract[name].answer.parse(value), name).toEqual(value)
  }
})
