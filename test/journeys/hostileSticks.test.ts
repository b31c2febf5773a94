import { execFileSync } from 'node:child_process'
import { appendFile, cp, mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import { dossierPathOf } from '#shared/fileFormat/handoverManifest.ts'
import { today, type DoorOverOffice } from '../builders/doorOverOffice.ts'
import { anOffice, everybodyIn, failureOf, meet, somebodyIn, theStick } from '../builders/twoOffices.ts'
import { trustingOffice } from '../builders/trustingOffice.ts'
import { personNamed } from '../builders/twoSides.ts'
import { introductionOf, introductionText } from '../../electron/handover/officeIntroduction.ts'
import { somebody, testOfficeNamed, type TestOffice } from '../fixtures/handover/bundles.ts'
import { crafted, type Craft } from '../fixtures/handover/hostile.ts'

/* What may lie on a stick in the place of a bundle, and bundles that are genuine and come at the wrong time. */

const gigabyte = 2 ** 30

test('what is no file of ours is said so at once, whatever it is: nothing hangs and nothing is taken in', async () => {
  const stick = await theStick()
  const oost = await anOffice('Oost', 'Bram', stick)
  const good = join(stick, 'good.age')
  await writeFile(good, await crafted({ from: testOfficeNamed('West'), to: await asReceiver(oost) }))
  const place = (name: string): string => join(stick, name)

  await writeFile(place('empty'), '')
  await mkdir(place('folder.age'))
  execFileSync('mkfifo', [place('pipe.age')])
  await symlink(place('nowhere'), place('dangling.age'))
  await symlink(place('loop.age'), place('loop.age'))
  await symlink('/dev/zero', place('zeros.age'))
  await socketAt(place('socket.age'))
  await writeFile(place('hole.age'), '')
  await truncate(place('hole.age'), 5 * gigabyte)
  await cp(good, place('stretched.age'))
  await truncate(place('stretched.age'), 5 * gigabyte)
  await cp(good, place('grown.age'))
  await appendFile(place('grown.age'), Buffer.alloc(65_536))
  await writeFile(place('name.age'), place('good.age'))

  const told: Record<string, unknown> = {}
  for (const name of [
    'empty',
    'folder.age',
    'pipe.age',
    'dangling.age',
    'loop.age',
    'zeros.age',
    'socket.age',
  ])
    told[name] = await refusalOf(oost, place(name))
  for (const name of ['hole.age', 'stretched.age', 'grown.age', 'name.age', 'not there.age'])
    told[name] = await refusalOf(oost, place(name))
  expect(told).toEqual({
    empty: 'handoverNotOurs',
    'folder.age': 'handoverNotOurs',
    'pipe.age': 'handoverNotOurs',
    'dangling.age': 'handoverFileGone',
    'loop.age': 'handoverFileGone',
    'zeros.age': 'handoverNotOurs',
    'socket.age': 'handoverNotOurs',
    'hole.age': 'handoverNotOurs',
    'stretched.age': 'handoverDamaged',
    'grown.age': 'handoverDamaged',
    'name.age': 'handoverNotOurs',
    'not there.age': 'handoverFileGone',
  })
  expect(await everybodyIn(oost)).toEqual([])
  expect(await oost.good('readArrived', {})).toBeNull()
})

test('nor does what lies in the place of an introduction hang or come in', async () => {
  const stick = await theStick()
  const oost = await anOffice('Oost', 'Bram', stick)
  execFileSync('mkfifo', [join(stick, 'pipe.json')])
  await symlink('/dev/zero', join(stick, 'zeros.json'))
  await mkdir(join(stick, 'folder.json'))
  for (const name of ['pipe.json', 'zeros.json', 'folder.json']) {
    oost.choose(join(stick, name))
    expect(await failureOf(oost.call('chooseOfficeIntroduction', {})), name).toMatchObject({
      kind: expect.stringMatching(/^(introductionUnreadable|handoverFileGone)$/u) as string,
    })
  }
  expect((await oost.good('readHandoverOffices', {})).known).toEqual([])
})

test('a link to a good bundle is that bundle; one that is another by the time of taking in is not taken in', async () => {
  const { oost, known, stick, open } = await trustingOffice()
  const link = join(stick, 'link.age')
  const [first, second] = [join(stick, 'first.age'), join(stick, 'second.age')]
  const receiver = await asReceiver(oost)
  for (const path of [first, second]) await writeFile(path, await madeBy(known, receiver, {}))
  await cp(first, link)
  expect(await open(link)).toMatchObject({ kind: 'people' })
  const take = (): Promise<unknown> =>
    failureOf(oost.call('takeIn', { people: [{ person: somebody, as: { kind: 'new', moved: false } }] }))
  await cp(second, link)
  expect(await take()).toEqual({ kind: 'handoverFileGone' })
  await cp(first, link)
  await truncate(link, 200)
  expect(await take()).toEqual({ kind: 'handoverFileGone' })
  await cp(first, link)
  const bytes = await readFile(link)
  bytes.writeUInt8(bytes.readUInt8(bytes.length - 40) ^ 1, bytes.length - 40)
  await writeFile(link, bytes)
  expect(await take()).toEqual({ kind: 'handoverDamaged' })
  expect(await everybodyIn(oost)).toEqual([])
  await cp(first, link)
  expect(await take()).toBe('nothing was refused')
})

test('clocks of 1970 and 2100 are said and decide nothing: the count does', async () => {
  const { oost, known, stick, open } = await trustingOffice()
  const receiver = await asReceiver(oost)
  const at = async (name: string, madeAt: number, seq: number): Promise<string> => {
    const path = join(stick, `${name}.age`)
    const people = [{ person: somebody, seq, parts: ['person'] }]
    await writeFile(path, await madeBy(known, receiver, { madeAt, people }))
    return path
  }
  expect(await open(await at('beginning', 0, 1))).toMatchObject({ remarks: ['clockBehind'] })
  await oost.good('takeIn', { people: [{ person: somebody, as: { kind: 'new', moved: false } }] })
  const later = await at('later', Date.UTC(2100, 0, 1), 3)
  expect(await open(later)).toMatchObject({ remarks: ['clockAhead'], people: [{ standing: 'newer' }] })
  const [line] = (await oost.good('listPeople', { search: '', limit: 10 })).people
  if (!line) throw new Error('nobody')
  const as = { kind: 'same', id: line.id, choices: {}, moved: false } as const
  await oost.good('takeIn', { people: [{ person: somebody, as }] })
  // Made in 2200 by its clock, and older all the same.
  expect(await open(await at('older', Date.UTC(2200, 0, 1), 2))).toMatchObject({
    people: [{ standing: 'older' }],
  })
  expect(await failureOf(oost.call('takeIn', { people: [{ person: somebody, as }] }))).toEqual({
    kind: 'handoverOlder',
  })
  // Another file with a number that was used, and a used file's own number in another file.
  expect(await open(await at('again', Date.UTC(2026, 10, 25), 3))).toMatchObject({
    people: [{ standing: 'again' }],
  })
  expect(await failureOf(oost.call('takeIn', { people: [{ person: somebody, as }] }))).toEqual({
    kind: 'handoverAgain',
  })
})

test('the number of a file that was taken in is not taken in again with other content and a higher count', async () => {
  const { oost, known, stick, open } = await trustingOffice()
  const receiver = await asReceiver(oost)
  const bundle = 'b'.repeat(32)
  const path = join(stick, 'one.age')
  await writeFile(path, await madeBy(known, receiver, { bundle }))
  await open(path)
  await oost.good('takeIn', { people: [{ person: somebody, as: { kind: 'new', moved: false } }] })
  await writeFile(
    path,
    await madeBy(known, receiver, { bundle, people: [{ person: somebody, seq: 9, parts: ['person'] }] }),
  )
  expect(await open(path)).toMatchObject({ people: [{ standing: 'again' }] })
})

test('what is asked for at taking in is everybody of the file, each once, and nobody besides', async () => {
  const { oost, known, stick, open } = await trustingOffice()
  const path = join(stick, 'one.age')
  await writeFile(path, await madeBy(known, await asReceiver(oost), {}))
  await open(path)
  const as = { kind: 'new', moved: false } as const
  const stranger = 'c'.repeat(32) as RandomId
  const people = [{ person: somebody, as }]
  for (const wish of [
    [...people, ...people],
    [...people, { person: stranger, as }],
    [{ person: stranger, as }],
  ])
    expect(await failureOf(oost.call('takeIn', { people: wish }))).toEqual({ kind: 'invalidInput' })
  expect(await everybodyIn(oost)).toEqual([])
})

test('receipts: of another office, for other people, of ourselves and once more change nothing', async () => {
  const stick = await theStick()
  const [west, oost] = [await anOffice('West', 'Ria', stick), await anOffice('Oost', 'Bram', stick)]
  const [id, other] = [await somebodyIn(west), await somebodyIn(west, 'Yusuf')]
  const to = { kind: 'office', office: await meet(west, oost) } as const
  await meet(oost, west)
  const first = await west.good('makeHandover', { to, people: [{ id, parts: ['person'] }] })
  await west.good('makeHandover', { to, people: [{ id: other, parts: ['person'] }] })
  const travelId = async (of: RandomId): Promise<unknown> =>
    (await west.good('readDossier', { id: of })).dossier.handovers.travelId
  const receiver = await asReceiver(west)
  const receiptOf = async (from: TestOffice, people: readonly unknown[]): Promise<string> => {
    const path = join(stick, 'receipt.age')
    const receipt = { bundle: first.bundle, takenInOn: '2026-11-30', people }
    await writeFile(
      path,
      await crafted({
        ...{ from, to: receiver, files: [{ path: 'cover.txt', bytes: Buffer.from('Wegwijs\n') }] },
        manifest: ({ people: _, ...all }) => ({ ...all, kind: 'receipt', receipt }),
      }),
    )
    return path
  }
  // An office that we know as well, and that this was not given to.
  const zuid = testOfficeNamed('Zuid')
  await west.good('keepOffice', {
    ...{ text: introductionText(introductionOf(zuid.identity, zuid.name)), cameBy: 'scanned' },
    ...{ checked: 'inPerson', replaces: null },
  } as const)
  const added = { person: await travelId(id), outcome: 'added' }
  expect(await refusalOf(west, await receiptOf(zuid, [added]))).toBe('receiptUnknown')

  // The genuine one, about somebody of another file besides.
  oost.choose(join(stick, first.fileName))
  await oost.good('openHandover', {})
  await oost.good('takeIn', {
    people: [{ person: added.person as RandomId, as: { kind: 'new', moved: false } }],
  })
  const { fileName } = await oost.good('saveReceipt', {})
  for (let turn = 0; turn < 2; turn += 1) {
    west.choose(join(stick, fileName))
    expect(await west.good('openHandover', {})).toMatchObject({ kind: 'receipt', people: [{ id }] })
    expect(await west.good('takeReceipt', {})).toEqual({ people: 1 })
    const receipts = (await west.good('readDossier', { id })).dossier.handovers.given.map(
      ({ receipt }) => receipt,
    )
    expect(receipts).toEqual([{ on: today, outcome: 'added' }])
  }
  expect((await west.good('readDossier', { id: other })).dossier.handovers.given).toMatchObject([
    { receipt: null },
  ])
  // In the office that wrote it, it is no news.
  expect(await refusalOf(oost, join(stick, fileName))).toBe('handoverNotForUs')
})

/** Seals for this office, as whoever knows its introduction can. */
async function asReceiver(office: DoorOverOffice): Promise<TestOffice> {
  const { recipient } = (await office.good('readHandoverOffices', {})).own
  return { ...testOfficeNamed('Receiver'), recipient }
}

const history = { done: [], undone: [] }
const dossier = personNamed('Rima')
const usualFiles = [
  { path: 'cover.txt', bytes: Buffer.from('Wegwijs\n') },
  {
    path: dossierPathOf(somebody),
    bytes: Buffer.from(JSON.stringify({ format: 2, savedAt: 1, dossier, history })),
  },
]

function madeBy(
  from: TestOffice,
  to: TestOffice,
  changes: Readonly<Record<string, unknown>>,
): Promise<Buffer> {
  const manifest: Craft['manifest'] = (all) => ({ ...all, ...changes })
  return crafted({ from, to, files: usualFiles, manifest })
}

async function refusalOf(office: DoorOverOffice, path: string): Promise<unknown> {
  office.choose(path)
  const opened = await office.call('openHandover', {})
  return opened.ok ? 'opened' : opened.failure.kind
}

async function socketAt(path: string): Promise<void> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(path, resolve)
  })
  onTestFinished(() => {
    server.close()
  })
}
