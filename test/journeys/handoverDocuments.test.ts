import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import type { DoorOverOffice } from '../builders/doorOverOffice.ts'
import {
  agree,
  anOffice,
  cameIn,
  everything,
  idHere,
  meet,
  somebodyIn,
  theStick,
} from '../builders/twoOffices.ts'

const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1_500_000, 'een diploma ')])

async function addDiploma(office: DoorOverOffice, id: RandomId): Promise<void> {
  const scan = join(await mkdtemp(join(tmpdir(), 'wegwijs-scan-')), 'scan.pdf')
  await writeFile(scan, pdf)
  office.choose(scan)
  const wish = {
    id,
    title: 'Diploma',
    kind: 'diploma',
    mayBeLarge: false,
    isNoIdentityDocument: true,
  } as const
  await office.good('addAttachment', wish)
}

async function bytesOfFirst(office: DoorOverOffice, id: RandomId): Promise<Buffer> {
  const [first] = (await office.good('readDossier', { id })).dossier.attachments
  if (!first) throw new Error('no document')
  const pieces: Buffer[] = []
  for (let from: number | null = 0; from !== null;) {
    const part: { base64: string; next: number | null } = await office.good('readAttachment', {
      id,
      attachment: first.id,
      from,
    })
    pieces.push(Buffer.from(part.base64, 'base64'))
    from = part.next
  }
  return Buffer.concat(pieces)
}

test('a document goes along, byte for byte, and is not there twice when the person comes back', async () => {
  const stick = await theStick()
  const [west, oost] = [await anOffice('West', 'Ria', stick), await anOffice('Oost', 'Bram', stick)]
  const id = await somebodyIn(west)
  await addDiploma(west, id)
  const [toOost, toWest] = [await meet(west, oost), await meet(oost, west)]
  const first = await west.good('makeHandover', {
    to: { kind: 'office', office: toOost },
    people: [{ id, parts: everything }],
  })
  oost.choose(join(stick, first.fileName))
  const arrived = await oost.good('openHandover', {})
  expect(arrived).toMatchObject({ people: [{ documents: 1 }] })
  const person = cameIn(arrived)
  const there = idHere(await oost.good('takeIn', { people: [{ person, as: { kind: 'new', moved: false } }] }))
  expect((await bytesOfFirst(oost, there)).equals(pdf)).toBe(true)

  await agree(oost, there)
  const back = await oost.good('makeHandover', {
    to: { kind: 'office', office: toWest },
    people: [{ id: there, parts: everything }],
  })
  west.choose(join(stick, back.fileName))
  await west.good('openHandover', {})
  const { questions } = await west.good('compareArrived', { person, id, moved: false })
  const choices = Object.fromEntries(questions.map(({ path }) => [path, 'ours' as const]))
  await west.good('takeIn', { people: [{ person, as: { kind: 'same', id, choices, moved: false } }] })
  expect((await west.good('readDossier', { id })).dossier.attachments).toHaveLength(1)
  expect((await bytesOfFirst(west, id)).equals(pdf)).toBe(true)
  await west.good('undoTakeIn', {})
  expect((await bytesOfFirst(west, id)).equals(pdf)).toBe(true)
})
