import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import type { DoorOverOffice } from '../builders/doorOverOffice.ts'
import { anOffice, everybodyIn, failureOf, meet, personCalled, theStick } from '../builders/twoOffices.ts'

const names = Array.from(
  { length: 30 },
  (_, at) => `Mens ${String.fromCharCode(65 + (at % 26))}${String(at)}`,
)

async function withAnswer(
  office: DoorOverOffice,
  name: string,
  said: 'yes' | 'no',
  to: string,
): Promise<RandomId> {
  const { id } = await office.good('addPerson', { person: { ...personCalled(name), otherNames: '' } })
  const about = { to, parts: ['person', 'languages'] as const }
  const given = { purpose: 'otherOffice', said, how: 'spoken', language: 'ar', about } as const
  await office.good('noteConsent', { id, given })
  return id
}

test('a whole office moves: who said yes to that office goes in one file, is taken in as one and undone as one', async () => {
  const stick = await theStick()
  const [west, oost] = [await anOffice('West', 'Ria', stick), await anOffice('Oost', 'Bram', stick)]
  const office = await meet(west, oost)
  await meet(oost, west)
  for (const name of names) await withAnswer(west, name, 'yes', 'Oost')
  const no = await withAnswer(west, 'Nee', 'no', 'Oost')
  const elsewhere = await withAnswer(west, 'Anders', 'yes', 'Zuid')
  const { id: never } = await west.good('addPerson', { person: personCalled('Nooit') })

  const survey = await west.good('surveyOfficeMove', { office })
  expect(survey).toMatchObject({ goes: names.length, notThisTime: 0, refused: 1, there: 0, unreadable: [] })
  expect(new Set(survey.notAsked.map(({ id }) => id))).toEqual(new Set([elsewhere, never]))
  // In numbers, never in names.
  expect(JSON.stringify(survey)).not.toMatch(/Anders|Nooit|Nee|Mens/u)

  const made = await west.good('makeOfficeMove', { office })
  expect(made.people).toBe(names.length)
  expect(await readdir(stick)).toEqual([made.fileName])
  expect((await west.good('readDossier', { id: no })).dossier.handovers.given).toEqual([])

  oost.choose(join(stick, made.fileName))
  const arrived = await oost.good('openHandover', {})
  if (arrived.kind !== 'people') throw new Error('no people')
  expect(arrived.people).toHaveLength(names.length)
  const people = arrived.people.map(({ person }) => ({ person, as: { kind: 'new', moved: false } as const }))
  await oost.good('takeIn', { people })
  expect((await everybodyIn(oost)).toSorted()).toEqual(names.toSorted())
  expect(await oost.good('undoTakeIn', {})).toEqual({ people: names.length })
  expect(await everybodyIn(oost)).toEqual([])

  await oost.good('openHandover', {})
  await oost.good('takeIn', { people })
  west.choose(join(stick, (await oost.good('saveReceipt', {})).fileName))
  await west.good('openHandover', {})
  await west.good('takeReceipt', {})
  expect(await west.good('surveyOfficeMove', { office })).toMatchObject({ goes: 0, there: names.length })
  expect(await failureOf(west.call('makeOfficeMove', { office }))).toEqual({ kind: 'handoverNobodyGoes' })
})

test('an office whose number nobody compared gets no whole office', async () => {
  const stick = await theStick()
  const [west, oost] = [await anOffice('West', 'Ria', stick), await anOffice('Oost', 'Bram', stick)]
  const { text } = (await oost.good('readHandoverOffices', {})).own
  const { id: office } = await west.good('keepOffice', {
    text,
    cameBy: 'file',
    checked: null,
    replaces: null,
  })
  const unchecked = { kind: 'handoverOfficeUnchecked' }
  expect(await failureOf(west.call('surveyOfficeMove', { office }))).toEqual(unchecked)
  expect(await failureOf(west.call('makeOfficeMove', { office }))).toEqual(unchecked)
  expect(await readdir(stick)).toEqual([])
})
