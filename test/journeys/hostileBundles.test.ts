import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newDossier, type Dossier } from '#shared/domain/dossier.ts'
import { documentPathOf, dossierPathOf } from '#shared/fileFormat/handoverManifest.ts'
import { introductionOf, introductionText } from '../../electron/handover/officeIntroduction.ts'
import { hashOf } from '../../electron/vault/envelope.ts'
import { trustingOffice, type TrustingOffice } from '../builders/trustingOffice.ts'
import { personNamed } from '../builders/twoSides.ts'
import type { DoorOverOffice } from '../builders/doorOverOffice.ts'
import {
  anOffice,
  cameIn,
  everybodyIn,
  everything,
  failureOf,
  meet,
  somebodyIn,
  theStick,
} from '../builders/twoOffices.ts'
import { somebody, testOfficeNamed } from '../fixtures/handover/bundles.ts'
import { crafted, type Craft } from '../fixtures/handover/hostile.ts'

/* An office that we know and trust, with somebody in it who makes bundles by hand: signed rightly, sealed for us. */

interface Trap extends Pick<TrustingOffice, 'oost' | 'known'> {
  readonly open: (craft: Partial<Craft>) => Promise<unknown>
}

async function trap(): Promise<Trap> {
  const { oost, known, stick, open } = await trustingOffice()
  const { recipient } = (await oost.good('readHandoverOffices', {})).own
  return {
    oost,
    known,
    async open(craft) {
      const path = join(stick, 'made-by-hand.age')
      await writeFile(path, await crafted({ from: known, to: { ...known, recipient }, ...craft }))
      return open(path)
    },
  }
}

const rima = personNamed('Rima')

function dossierFile(dossier: unknown): Buffer {
  const history = { done: [], undone: [] }
  return Buffer.from(JSON.stringify({ format: 2, savedAt: 1, dossier, history }))
}

function withDossier(bytes: Uint8Array, ...besides: Craft['files'] & object): Partial<Craft> {
  const cover = { path: 'cover.txt', bytes: Buffer.from('Wegwijs\n') }
  return { files: [cover, { path: dossierPathOf(somebody), bytes }, ...besides] }
}

const agreedTo =
  (parts: readonly string[]) =>
  (all: Record<string, unknown>): Record<string, unknown> => ({
    ...all,
    people: [{ person: somebody, seq: 1, parts }],
  })

const pdf = Buffer.from('%PDF-1.7\nniets')

function withDocument(type: Dossier['attachments'][number]['type'], bytes: Buffer): Partial<Craft> {
  const id = 'd'.repeat(32)
  const document = {
    ...{ id, title: 'Diploma', kind: 'diploma', type, addedOn: '2026-11-20', addedBy: '' },
    ...{ bytes: bytes.length, sha256: hashOf(bytes).toString('hex'), key: null },
  }
  const dossier = { ...rima, attachments: [document] }
  const part = { path: documentPathOf(somebody, id), bytes }
  return { ...withDossier(dossierFile(dossier), part), manifest: agreedTo(['person', 'documents']) }
}

describe('a dossier that was made by hand', () => {
  test('of which more stands in the file than was agreed to: only what was agreed to comes in', async () => {
    const { oost, open } = await trap()
    const arrived = await open({
      ...withDossier(dossierFile(rima)),
      manifest: agreedTo(['person', 'languages']),
    })
    const person = cameIn(arrived as Parameters<typeof cameIn>[0])
    await oost.good('takeIn', { people: [{ person, as: { kind: 'new', moved: false } }] })
    const [line] = (await oost.good('listPeople', { search: '', limit: 10 })).people
    if (!line) throw new Error('nobody')
    const { dossier } = await oost.good('readDossier', { id: line.id })
    expect(dossier.person.callName).toBe('Rima')
    expect(dossier).toMatchObject({
      plan: { goals: [] },
      moments: [],
      intake: { answers: {} },
      deskNotes: [],
    })
  })

  test.each<[string, () => Buffer]>([
    [
      'a hundred thousand lists in each other',
      () => Buffer.from(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
    ],
    [
      'a hundred thousand objects in its name',
      () =>
        Buffer.from(
          dossierFile({ ...rima, person: 0 })
            .toString()
            .replace('"person":0', `"person":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`),
        ),
    ],
    [
      'a thirty-first of February',
      () => dossierFile({ ...rima, person: { ...rima.person, startedOn: '2026-02-31' } }),
    ],
    [
      'a name of ten million letters',
      () => dossierFile({ ...rima, person: { ...rima.person, callName: 'a'.repeat(1e7) } }),
    ],
    ['the year 9999', () => dossierFile({ ...rima, person: { ...rima.person, startedOn: '9999-12-31' } })],
    ['the format of another year', () => Buffer.from(JSON.stringify({ format: 99, dossier: rima }))],
    ['no dossier', () => Buffer.from('"hallo"')],
  ])('%s: nothing comes in', async (_, bytes) => {
    const { oost, open } = await trap()
    expect(await open(withDossier(bytes()))).toEqual({ kind: 'handoverDossierUnreadable' })
    expect(await everybodyIn(oost)).toEqual([])
    expect(await oost.good('readArrived', {})).toBeNull()
  })

  test('written backwards, with a field that every object has: it comes in, and the office works on', async () => {
    const { oost, open } = await trap()
    const strange = newDossier(rima.id, rima.number, { ...rima.person, callName: '\u202eamiR' })
    const text = dossierFile(strange).toString()
    const bytes = Buffer.from(text.replace('"person":{', '"person":{"__proto__":{"polluted":true},'))
    const arrived = await open(withDossier(bytes))
    expect(await takeInAsNew(oost, arrived)).toBe('nothing was refused')
    expect('polluted' in {}).toBe(false)
    await oost.good('listPeople', { search: 'Rima', limit: 10 })
    await oost.good('undoTakeIn', {})
    expect(await everybodyIn(oost)).toEqual([])
  })
})

describe('a document that is not what it says', () => {
  test.each<[string, Parameters<typeof withDocument>]>([
    ['a program', ['pdf', Buffer.from(`MZ${'\0'.repeat(600)}`, 'latin1')]],
    ['a page with a script', ['pdf', Buffer.from('<!doctype html><script>alert(1)</script>')]],
    [
      'a drawing with a script',
      ['png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
    ],
    ['a letter that is a picture', ['text', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')]],
    ['nothing at all', ['pdf', Buffer.alloc(0)]],
  ])('%s: nothing comes in', async (_, document) => {
    const { oost, open } = await trap()
    const arrived = await open(withDocument(...document))
    const refused = await takeInAsNew(oost, arrived)
    expect(refused).toMatchObject({ kind: expect.stringMatching(/^handover|^attachment/u) as string })
    expect(await everybodyIn(oost)).toEqual([])
  })

  test('the same document twice, or one that nobody agreed to, is refused at once', async () => {
    const { open } = await trap()
    const craft = withDocument('pdf', pdf)
    expect(await open({ ...craft, manifest: agreedTo(['person']) })).toEqual({ kind: 'handoverPartExtra' })
    const doubled = JSON.parse(Buffer.from(craft.files?.[1]?.bytes ?? []).toString()) as {
      dossier: { attachments: unknown[] }
    }
    doubled.dossier.attachments.push(...doubled.dossier.attachments)
    const files = (craft.files ?? []).map((file, at) =>
      at === 1 ? { ...file, bytes: Buffer.from(JSON.stringify(doubled)) } : file,
    )
    expect(await open({ ...craft, files })).toEqual({ kind: 'handoverPartTwice' })
  })
})

describe('who says it is somebody else', () => {
  test('an office with our friend’s name and something invisible in it is not a new office', async () => {
    const { oost } = await trap()
    const impostor = testOfficeNamed('West\u200bhaven')
    const text = introductionText(introductionOf(impostor.identity, impostor.name))
    expect(await oost.good('readOfficeIntroduction', { text })).toMatchObject({ standing: 'changed' })
  })

  test('an introduction with somebody else’s key put into it is none', async () => {
    const { oost, known } = await trap()
    const other = testOfficeNamed('Zuid')
    const own = introductionOf(known.identity, known.name)
    for (const swapped of [
      { ...own, recipient: other.recipient },
      { ...own, signing: introductionOf(other.identity, other.name).signing },
      { ...own, name: 'Zuid' },
    ])
      expect(await failureOf(oost.call('readOfficeIntroduction', { text: JSON.stringify(swapped) }))).toEqual(
        {
          kind: 'introductionUnreadable',
        },
      )
  })

  test('a receipt of who never opened the file is unknown, and notes nothing', async () => {
    const stick = await theStick()
    const [west, oost] = [await anOffice('West', 'Ria', stick), await anOffice('Oost', 'Bram', stick)]
    const id = await somebodyIn(west)
    await meet(west, oost)
    const { words } = await west.good('suggestHandoverWords', {})
    const made = await west.good('makeHandover', {
      to: { kind: 'words', words, name: 'Ergens' },
      people: [{ id, parts: everything }],
    })
    // The name of the file is on the stick for everybody to read.
    const forger = testOfficeNamed('Ergens')
    const { recipient } = (await west.good('readHandoverOffices', {})).own
    const people = [{ person: somebody, outcome: 'added' }]
    const receipt = { bundle: made.bundle, takenInOn: '2026-11-30', people }
    const bytes = await crafted({
      from: forger,
      to: { ...forger, recipient },
      files: [{ path: 'cover.txt', bytes: Buffer.from('Wegwijs\n') }],
      manifest: ({ people: _, ...all }) => ({ ...all, kind: 'receipt', receipt }),
    })
    const path = join(stick, 'receipt.age')
    await writeFile(path, bytes)
    west.choose(path)
    expect(await failureOf(west.call('openHandover', {}))).toEqual({ kind: 'receiptUnknown' })
    expect((await west.good('readHandoverRegister', {})).given).toMatchObject([{ receiptOn: null }])
  })
})

async function takeInAsNew(oost: DoorOverOffice, arrived: unknown): Promise<unknown> {
  if (typeof arrived !== 'object' || arrived === null || !('people' in arrived)) return arrived
  const person = cameIn(arrived as Parameters<typeof cameIn>[0])
  return failureOf(oost.call('takeIn', { people: [{ person, as: { kind: 'new', moved: false } }] }))
}
