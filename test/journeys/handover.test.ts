import { cp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import type { TransferPart } from '#shared/domain/transferParts.ts'
import { today } from '../builders/doorOverOffice.ts'
import {
  agree,
  anOffice,
  cameIn,
  everybodyIn,
  everything,
  failureOf,
  idHere,
  meet,
  personCalled,
  somebodyIn,
  theStick,
} from '../builders/twoOffices.ts'
import { filesBelow } from '../fixtures/vault/officeInTemp.ts'

/*
 * Two offices in two folders and a folder that plays the stick. (A FAT image can't be mounted where these tests run;
 * what only FAT does is tried in `electron/handover/stick.test.ts`.)
 */

test('a person moves: made here, opened there, taken in, and the receipt comes back', async () => {
  const stick = await theStick()
  const [west, oost] = [
    await anOffice('Steunpunt Westhaven', 'Ria', stick),
    await anOffice('Kantoor Oostdorp', 'Bram', stick),
  ]
  const id = await somebodyIn(west)
  const office = await meet(west, oost)
  await meet(oost, west)

  const made = await west.good('makeHandover', {
    to: { kind: 'office', office },
    people: [{ id, parts: everything }],
  })
  expect(await readdir(stick)).toEqual([made.fileName])
  expect(made.fileName).toBe(`wegwijs-${made.bundle}.age`)
  expect((await readFile(join(stick, made.fileName))).length).toBe(made.bytes)

  oost.choose(join(stick, made.fileName))
  const arrived = await oost.good('openHandover', {})
  if (arrived.kind !== 'people') throw new Error('no people')
  expect(arrived.sender).toMatchObject({ name: 'Steunpunt Westhaven', standing: 'checked' })
  const [came] = arrived.people
  if (!came) throw new Error('nobody came')
  expect(came).toMatchObject({ seq: 1, standing: 'new', knownAs: null, alike: [] })
  expect(came.dossier.person.callName).toBe('Amina')
  // Nothing is in the office before Opnemen, and nothing of it on its disk.
  expect(await everybodyIn(oost)).toEqual([])
  for (const path of await filesBelow(oost.dataFolder))
    expect((await readFile(join(oost.dataFolder, path))).includes('Amina'), path).toBe(false)

  const taken = await oost.good('takeIn', {
    people: [{ person: came.person, as: { kind: 'new', moved: true } }],
  })
  expect(taken.people).toMatchObject([{ person: came.person, outcome: 'added' }])
  expect(await everybodyIn(oost)).toEqual(['Amina'])
  const there = idHere(taken)
  const { dossier } = await oost.good('readDossier', { id: there })
  expect(dossier.plan.goals).toHaveLength(1)
  expect(dossier.person).toMatchObject({ goodToKnow: 'Komt graag met de fiets', supportedBy: 'Bram' })
  expect(dossier.handovers.came).toMatchObject([
    { fromName: 'Steunpunt Westhaven', seq: 1, takenInOn: today },
  ])

  const { fileName } = await oost.good('saveReceipt', {})
  west.choose(join(stick, fileName))
  const receipt = await west.good('openHandover', {})
  expect(receipt).toMatchObject({ kind: 'receipt', people: [{ id, callName: 'Amina', outcome: 'added' }] })
  await west.good('takeReceipt', {})
  const given = (await west.good('readDossier', { id })).dossier.handovers.given
  expect(given).toMatchObject([
    { toName: 'Kantoor Oostdorp', on: today, receipt: { on: today, outcome: 'added' } },
  ])
  expect((await west.good('readHandoverRegister', {})).given).toMatchObject([
    {
      bundle: made.bundle,
      toName: 'Kantoor Oostdorp',
      receiptOn: today,
      people: [{ id, callName: 'Amina' }],
    },
  ])
})

test('taken in and taken back: the person is gone with the key, and can be taken in again', async () => {
  const stick = await theStick()
  const [west, oost] = [await anOffice('West', 'Ria', stick), await anOffice('Oost', 'Bram', stick)]
  const id = await somebodyIn(west)
  const to = { kind: 'office', office: await meet(west, oost) } as const
  await meet(oost, west)
  const made = await west.good('makeHandover', { to, people: [{ id, parts: everything }] })
  const takeIn = async (): Promise<RandomId> => {
    oost.choose(join(stick, made.fileName))
    const arrived = await oost.good('openHandover', {})
    const person = cameIn(arrived)
    const taken = await oost.good('takeIn', {
      people: [{ person, as: { kind: 'new', moved: false } }],
    })
    return idHere(taken)
  }
  await takeIn()
  expect((await oost.good('readHandoverRegister', {})).lastTaken).toMatchObject({ people: 1 })
  expect(await oost.good('undoTakeIn', {})).toEqual({ people: 1 })
  expect(await everybodyIn(oost)).toEqual([])
  expect(await failureOf(oost.call('undoTakeIn', {}))).toEqual({ kind: 'nothingToUndo' })

  const again = await takeIn()
  // Who worked on it since loses nothing.
  await oost.good('editPerson', { id: again, edit: { goodToKnow: 'Heeft nu een eigen fiets' } })
  expect(await failureOf(oost.call('undoTakeIn', {}))).toEqual({ kind: 'handoverUndoTooLate' })
  expect(await everybodyIn(oost)).toEqual(['Amina'])
  // The very same file a second time changes nothing.
  oost.choose(join(stick, made.fileName))
  const second = await oost.good('openHandover', {})
  expect(second).toMatchObject({ people: [{ standing: 'again', knownAs: again }] })
  const person = cameIn(second)
  for (const as of [
    { kind: 'new', moved: false },
    { kind: 'same', id: again, choices: {}, moved: false },
  ] as const)
    expect(await failureOf(oost.call('takeIn', { people: [{ person, as }] }))).toEqual({
      kind: 'handoverAgain',
    })
})

test('the person comes back with what changed there, and is put together here without a silent winner', async () => {
  const stick = await theStick()
  const [west, oost] = [await anOffice('West', 'Ria', stick), await anOffice('Oost', 'Bram', stick)]
  const id = await somebodyIn(west)
  const [toOost, toWest] = [await meet(west, oost), await meet(oost, west)]
  const first = await west.good('makeHandover', {
    to: { kind: 'office', office: toOost },
    people: [{ id, parts: everything }],
  })
  oost.choose(join(stick, first.fileName))
  const arrived = await oost.good('openHandover', {})
  const person = cameIn(arrived)
  const taken = await oost.good('takeIn', { people: [{ person, as: { kind: 'new', moved: true } }] })
  const there = idHere(taken)
  await oost.good('editPerson', { id: there, edit: { phone: '06 00 00 00 01' } })
  await west.good('editPerson', { id, edit: { phone: '06 00 00 00 02' } })
  await agree(oost, there)
  const back = await oost.good('makeHandover', {
    to: { kind: 'office', office: toWest },
    people: [{ id: there, parts: everything }],
  })

  west.choose(join(stick, back.fileName))
  const home = await west.good('openHandover', {})
  expect(home).toMatchObject({ people: [{ person, knownAs: id, standing: 'newer' }] })
  const { questions } = await west.good('compareArrived', { person, id, moved: false })
  expect(questions.length).toBeGreaterThan(0)
  const same = { kind: 'same', id, moved: false } as const
  expect(
    await failureOf(west.call('takeIn', { people: [{ person, as: { ...same, choices: {} } }] })),
  ).toEqual({ kind: 'handoverQuestionOpen' })
  expect(
    await failureOf(west.call('takeIn', { people: [{ person, as: { kind: 'new', moved: false } }] })),
  ).toEqual({ kind: 'handoverKnownHere' })

  const choices = Object.fromEntries(questions.map(({ path }) => [path, 'theirs' as const]))
  await west.good('takeIn', { people: [{ person, as: { ...same, choices } }] })
  expect((await west.good('readDossier', { id })).dossier.person.phone).toBe('06 00 00 00 01')
  expect(await everybodyIn(west)).toEqual(['Amina'])
  await west.good('undoTakeIn', {})
  const before = await west.good('readDossier', { id })
  expect(before.dossier.person.phone).toBe('06 00 00 00 02')
  // What could be undone before can be undone again.
  expect(before.canUndo).toBe('personEdited')
  await west.good('undo', { id })
  expect((await west.good('readDossier', { id })).dossier.person.phone).toBe('')
})

test('without exchanged keys: six words, told by telephone', async () => {
  const stick = await theStick()
  const [west, oost] = [await anOffice('West', 'Ria', stick), await anOffice('Oost', 'Bram', stick)]
  const id = await somebodyIn(west)
  const { words, bits } = await west.good('suggestHandoverWords', {})
  expect(bits).toBe(66)
  const to = (told: string) => ({ kind: 'words', words: told, name: 'Kantoor Oost' }) as const
  const people = [{ id, parts: everything }]
  expect(await failureOf(west.call('makeHandover', { to: to('welkom 123'), people }))).toEqual({
    kind: 'handoverWordsWeak',
  })
  const made = await west.good('makeHandover', { to: to(words), people })
  oost.choose(join(stick, made.fileName))
  expect(await failureOf(oost.call('openHandover', {}))).toEqual({ kind: 'handoverWordsNeeded' })
  expect(
    await failureOf(oost.call('openHandoverWithWords', { words: 'appel brug fiets lamp molen zon' })),
  ).toEqual({
    kind: 'handoverWordsWrong',
  })
  const arrived = await oost.good('openHandoverWithWords', { words: words.toUpperCase() })
  expect(arrived).toMatchObject({ kind: 'people', byWords: true, sender: { standing: 'unknown' } })
  const person = cameIn(arrived)
  await oost.good('takeIn', { people: [{ person, as: { kind: 'new', moved: false } }] })
  expect(await everybodyIn(oost)).toEqual(['Amina'])
})

test('a household in one file: each with an own yes, and each taken in or left apart', async () => {
  const stick = await theStick()
  const [west, oost] = [await anOffice('West', 'Ria', stick), await anOffice('Oost', 'Bram', stick)]
  const [amina, yusuf] = [await somebodyIn(west, 'Amina'), await somebodyIn(west, 'Yusuf')]
  const { id: sami } = await west.good('addPerson', { person: personCalled('Sami') })
  const to = { kind: 'office', office: await meet(west, oost) } as const
  await meet(oost, west)
  const wish = (ids: readonly RandomId[]) => ({ to, people: ids.map((id) => ({ id, parts: everything })) })
  expect(await failureOf(west.call('makeHandover', wish([amina, yusuf, sami])))).toEqual({
    kind: 'handoverConsentMissing',
  })
  expect(await readdir(stick)).toEqual([])
  const made = await west.good('makeHandover', wish([amina, yusuf]))
  oost.choose(join(stick, made.fileName))
  const arrived = await oost.good('openHandover', {})
  if (arrived.kind !== 'people') throw new Error('no people')
  const [first, second] = arrived.people.map(({ person }) => person) as [RandomId, RandomId]
  expect(
    await failureOf(oost.call('takeIn', { people: [{ person: first, as: { kind: 'leave' } }] })),
  ).toEqual({
    kind: 'invalidInput',
  })
  const taken = await oost.good('takeIn', {
    people: [
      { person: first, as: { kind: 'new', moved: false } },
      { person: second, as: { kind: 'leave' } },
    ],
  })
  expect(taken.people.map(({ outcome }) => outcome)).toEqual(['added', 'left'])
  expect(await everybodyIn(oost)).toEqual(['Amina'])
})

test('a yes about another office, or about less, is no yes to this', async () => {
  const stick = await theStick()
  const [west, oost] = [await anOffice('West', 'Ria', stick), await anOffice('Oost', 'Bram', stick)]
  const id = await somebodyIn(west)
  const to = { kind: 'office', office: await meet(west, oost) } as const
  const make = (parts: readonly TransferPart[]) => west.call('makeHandover', { to, people: [{ id, parts }] })
  const given = { purpose: 'otherOffice', said: 'yes', how: 'spoken', language: 'ar' } as const
  const missing = { kind: 'handoverConsentMissing' }
  await west.good('noteConsent', { id, given: { ...given, about: { to: 'Zuid', parts: ['person'] } } })
  expect(await failureOf(make(['person']))).toEqual(missing)
  await west.good('noteConsent', { id, given: { ...given, about: { to: 'Oost', parts: ['person'] } } })
  expect(await failureOf(make(['person', 'health']))).toEqual(missing)
  expect(await readdir(stick)).toEqual([])
  expect((await make(['person'])).ok).toBe(true)
})

test('who is not known here, and who has other keys than before, brings nothing in', async () => {
  const stick = await theStick()
  const [west, oost] = [await anOffice('West', 'Ria', stick), await anOffice('Oost', 'Bram', stick)]
  const id = await somebodyIn(west)
  const to = { kind: 'office', office: await meet(west, oost) } as const
  const made = await west.good('makeHandover', { to, people: [{ id, parts: everything }] })
  oost.choose(join(stick, made.fileName))
  const arrived = await oost.good('openHandover', {})
  if (arrived.kind !== 'people') throw new Error('no people')
  const people = [{ person: cameIn(arrived), as: { kind: 'new', moved: false } as const }]
  expect(arrived.sender.standing).toBe('unknown')
  expect(await failureOf(oost.call('takeIn', { people }))).toEqual({
    kind: 'handoverSenderUnknown',
    office: 'West',
  })

  const impostor = await anOffice('West', 'Mallory', stick)
  await meet(oost, impostor)
  expect(await oost.good('readArrived', {})).toMatchObject({ sender: { standing: 'changed' } })
  expect(await failureOf(oost.call('takeIn', { people }))).toEqual({
    kind: 'handoverSenderChanged',
    office: 'West',
  })
  const { known } = arrived.sender
  expect(known).toBeNull()
  const now = await oost.good('readArrived', {})
  const text = arrived.sender.introduction
  await oost.good('keepOffice', {
    text,
    cameBy: 'file',
    checked: 'telephone',
    replaces: now?.sender.known ?? null,
  })
  await oost.good('takeIn', { people })
  expect(await everybodyIn(oost)).toEqual(['Amina'])
})

test('damaged, cut off, swapped, gone, somebody else’s or no file at all: each in its own words, and nothing comes in', async () => {
  const stick = await theStick()
  const [west, oost, zuid] = [
    await anOffice('West', 'Ria', stick),
    await anOffice('Oost', 'Bram', stick),
    await anOffice('Zuid', 'Els', stick),
  ]
  const id = await somebodyIn(west)
  const to = { kind: 'office', office: await meet(west, oost) } as const
  await meet(oost, west)
  const made = await west.good('makeHandover', { to, people: [{ id, parts: everything }] })
  const file = join(stick, made.fileName)
  const copy = join(stick, 'copy.age')
  const opening = async (change: (path: string) => Promise<void>, office = oost): Promise<unknown> => {
    await cp(file, copy)
    await change(copy)
    office.choose(copy)
    return failureOf(office.call('openHandover', {}))
  }
  expect(await opening((path) => truncate(path, made.bytes - 1_000))).toMatchObject({
    kind: 'handoverDamaged',
  })
  expect(await opening((path) => writeFile(path, 'een vakantiefoto'))).toMatchObject({
    kind: 'handoverNotOurs',
  })
  expect(await opening((path) => writeFile(path, ''))).toMatchObject({ kind: 'handoverNotOurs' })
  expect(await opening((path) => rm(path))).toMatchObject({ kind: 'handoverFileGone' })
  expect(await opening(() => Promise.resolve(), zuid)).toMatchObject({ kind: 'handoverNotForUs' })

  // Another file under the same name between looking and taking in.
  oost.choose(copy)
  await cp(file, copy)
  const arrived = await oost.good('openHandover', {})
  const person = cameIn(arrived)
  const people = [{ person, as: { kind: 'new', moved: false } as const }]
  const bytes = await readFile(copy)
  await rm(copy)
  expect(await failureOf(oost.call('takeIn', { people }))).toEqual({ kind: 'handoverFileGone' })
  const other = await west.good('makeHandover', { to, people: [{ id, parts: everything }] })
  await cp(join(stick, other.fileName), copy)
  expect(await failureOf(oost.call('takeIn', { people }))).toMatchObject({ kind: 'handoverFileGone' })
  expect(await everybodyIn(oost)).toEqual([])
  // The stick is put back: nothing has to be opened anew.
  await writeFile(copy, bytes)
  await oost.good('takeIn', { people })

  // The later file first, then the earlier one.
  await oost.good('undoTakeIn', {})
  oost.choose(join(stick, other.fileName))
  const newer = await oost.good('openHandover', {})
  expect(newer).toMatchObject({ people: [{ seq: 2 }] })
  await oost.good('takeIn', { people })
  oost.choose(copy)
  expect(await oost.good('openHandover', {})).toMatchObject({ people: [{ seq: 1, standing: 'older' }] })
  expect(await failureOf(oost.call('takeIn', { people }))).toEqual({ kind: 'handoverOlder' })
})
