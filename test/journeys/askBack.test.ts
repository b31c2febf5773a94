import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import { newRandomId } from '../../electron/randomId.ts'
import { doorOverOffice, today, type DoorOverOffice } from '../builders/doorOverOffice.ts'
import { anOffice, failureOf, meet, passphrase, somebodyIn, theStick } from '../builders/twoOffices.ts'

/*
 * A copy lies in another office, and the person wants it back: the letter, what the register says of it afterwards, the
 * answer, and the ways back.
 */

test('the letter is made, noted with the copy and in the log, and answered', async () => {
  const { west, id, bundle, stick } = await aCopyElsewhere()
  const letter = { id, paper: 'askBack', language: 'ar', largeLetters: false, copy: bundle } as const
  const preview = await west.good('previewPaper', letter)
  expect(preview.readAloud.join()).toContain('Kantoor Oostdorp')
  expect(await askBacks(west, id)).toEqual([])

  const { fileName, isNoted } = await west.good('savePaper', letter)
  expect(isNoted).toBe(true)
  expect(fileName).toMatch(/^terugvragen-[A-Z]{2}-\d{4}-ar\.pdf$/)
  expect(await readdir(stick)).toContain(fileName)
  expect(await askBacks(west, id)).toEqual([{ bundle, on: today, answer: null }])
  const { lines } = await west.good('readDossierLog', { id, limit: 100 })
  expect(lines.map(({ deed, about }) => `${deed} ${about.join(' ')}`)).toContain('printed askBack ar')

  const asked = { on: today, answer: { said: 'erased', on: today } } as const
  await west.good('reviseAskBack', { id, revision: { bundle, asked } })
  expect(await askBacks(west, id)).toEqual([{ bundle, ...asked }])
  await west.good('undo', { id })
  expect(await askBacks(west, id)).toEqual([{ bundle, on: today, answer: null }])
  await west.good('redo', { id })

  await west.close()
  const next = await doorOverOffice({ dataFolder: west.dataFolder, paperFolder: stick })
  await next.good('unlockOffice', { passphrase })
  expect(await askBacks(next, id)).toEqual([{ bundle, ...asked }])
  await next.close()
})

test('who made the letter only to look takes it back; the copy itself stays in the register', async () => {
  const { west, id, bundle } = await aCopyElsewhere()
  await west.good('savePaper', { id, paper: 'askBack', language: 'nl', largeLetters: false })
  await west.good('undo', { id })
  const { dossier } = await west.good('readDossier', { id })
  expect(dossier.askBacks).toEqual([])
  expect(dossier.handovers.given).toMatchObject([{ bundle }])
  expect(dossier.papers).toMatchObject([{ paper: 'askBack' }])
})

test('a second letter about the same copy does not ask anew, and one by hand is about no copy', async () => {
  const { west, id, bundle } = await aCopyElsewhere()
  const letter = { id, paper: 'askBack', language: 'nl', largeLetters: false } as const
  await west.good('savePaper', { ...letter, copy: null })
  expect(await askBacks(west, id)).toEqual([])
  const asked = { on: today, answer: { said: 'kept', on: today } } as const
  await west.good('reviseAskBack', { id, revision: { bundle, asked } })
  await west.good('savePaper', { ...letter, copy: bundle })
  expect(await askBacks(west, id)).toEqual([{ bundle, ...asked }])
})

test('a copy that nobody gave can be neither asked back nor answered for', async () => {
  const { west, id } = await aCopyElsewhere()
  const bundle = newRandomId()
  const letter = { id, paper: 'askBack', language: 'nl', largeLetters: false, copy: bundle } as const
  expect(await failureOf(west.call('savePaper', letter))).toEqual({ kind: 'goneMeanwhile' })
  const revision = { bundle, asked: { on: today, answer: null } }
  expect(await failureOf(west.call('reviseAskBack', { id, revision }))).toEqual({ kind: 'goneMeanwhile' })
})

async function aCopyElsewhere() {
  const stick = await theStick()
  const west = await anOffice('Steunpunt Westhaven', 'Ria', stick)
  const oost = await anOffice('Kantoor Oostdorp', 'Bram', stick)
  const id = await somebodyIn(west)
  const office = await meet(west, oost)
  const { bundle } = await west.good('makeHandover', {
    to: { kind: 'office', office },
    people: [{ id, parts: ['person', 'plan'] }],
  })
  return { west, id, bundle, stick }
}

async function askBacks(office: DoorOverOffice, id: RandomId): Promise<unknown> {
  return (await office.good('readDossier', { id })).dossier.askBacks
}
