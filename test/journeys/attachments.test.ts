import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { contract, type Input } from '#shared/contract/contract.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { type DoorOverOffice } from '../builders/doorOverOffice.ts'
import { morning } from '../builders/morning.ts'
import { numberLikeBsn } from '../builders/numberLikeBsn.ts'

async function rima(dataFolder?: string): Promise<{ door: DoorOverOffice; id: DossierId }> {
  const door = await morning(dataFolder === undefined ? {} : { dataFolder })
  await door.good('openPracticeOffice', {})
  const { people } = await door.good('listPeople', { search: 'Rima', limit: 1 })
  return { door, id: people[0]?.id ?? ('' as DossierId) }
}

const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1_500_000, 'een diploma ')])

async function chosenFile(content: Uint8Array | string, name = 'scan.pdf'): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'wegwijs-scan-')), name)
  await writeFile(path, content)
  return path
}

function wish(id: DossierId, more: Partial<Input<'addAttachment'>> = {}): Input<'addAttachment'> {
  return { id, title: '', kind: 'diploma', mayBeLarge: false, isNoIdentityDocument: true, ...more }
}

async function attachments(door: DoorOverOffice, id: DossierId): Promise<readonly Attachment[]> {
  return (await door.good('readDossier', { id })).dossier.attachments
}

async function looked(door: DoorOverOffice, id: DossierId, attachment: RandomId): Promise<Buffer> {
  let base64 = ''
  for (let from: number | null = 0; from !== null;) {
    const part: { base64: string; next: number | null } = await door.good('readAttachment', {
      ...{ id, attachment, from },
    })
    base64 += part.base64
    from = part.next
  }
  return Buffer.from(base64, 'base64')
}

test('a document is added, looked at the next morning, and saved in a folder', async () => {
  const { door, id } = await rima()
  door.choose(await chosenFile(pdf))
  const { attachment } = await door.good('addAttachment', wish(id, { title: '  Diploma bakker ' }))
  const entry = {
    ...{ id: attachment, title: 'Diploma bakker', kind: 'diploma', type: 'pdf', bytes: pdf.length },
    ...{ sha256: createHash('sha256').update(pdf).digest('hex'), key: null },
    ...{ addedOn: '2026-11-24', addedBy: 'Ria' },
  }
  expect(await attachments(door, id)).toEqual([entry])
  await door.close()

  const next = await rima(door.dataFolder)
  expect(await attachments(next.door, id)).toEqual([entry])
  expect((await looked(next.door, id, attachment)).equals(pdf)).toBe(true)
  const { number } = (await next.door.good('readDossier', { id })).dossier
  const names = [`bijlage-${number}-1.pdf`, `bijlage-${number}-1 (2).pdf`]
  for (const name of names) {
    expect(await next.door.good('saveAttachment', { id, attachment })).toEqual({ fileName: name })
    expect((await readFile(join(next.door.paperFolder, name))).equals(pdf)).toBe(true)
  }
  expect(next.door.log).toEqual([])
})

test('no key of a document ever goes to the window', async () => {
  const { door, id } = await rima()
  door.choose(await chosenFile(pdf))
  await door.good('addAttachment', wish(id))
  const view = await door.good('readDossier', { id })
  expect(contract.readDossier.answer.safeParse(view).success).toBe(true)
  expect(view.dossier.attachments.map(({ key }) => key)).toEqual([null])
})

test('changed, taken away and taken back; what no way back speaks of is gone from the disk', async () => {
  const { door, id } = await rima()
  door.choose(await chosenFile(pdf))
  const { attachment: attachmentId } = await door.good('addAttachment', wish(id))
  const sealed = (): Promise<readonly string[]> => sealedFiles(door)
  for (const title of ['C', 'CV', 'CV van Rima']) {
    const revision = { change: 'editAttachment', attachmentId, edit: { title, kind: 'cv' } } as const
    await door.good('reviseAttachments', { id, revision })
  }
  await door.good('reviseAttachments', { id, revision: { change: 'removeAttachment', attachmentId } })
  expect(await attachments(door, id)).toEqual([])
  expect(await sealed()).toHaveLength(1)
  const gone = { change: 'editAttachment', attachmentId, edit: { title: 'x' } } as const
  expect(await door.call('reviseAttachments', { id, revision: gone })).toEqual({
    ok: false,
    failure: { kind: 'goneMeanwhile' },
  })
  expect(await door.good('undo', { id })).toEqual({ label: 'attachmentRemoved' })
  expect(await attachments(door, id)).toMatchObject([{ title: 'CV van Rima', kind: 'cv' }])
  expect((await looked(door, id, attachmentId)).equals(pdf)).toBe(true)
  expect(await door.good('undo', { id })).toEqual({ label: 'attachmentEdited' })
  expect(await attachments(door, id)).toMatchObject([{ title: '', kind: 'diploma' }])
  expect(await door.good('undo', { id })).toEqual({ label: 'attachmentAdded' })
  expect(await attachments(door, id)).toEqual([])
  expect(await sealed()).toHaveLength(1)
  // Another change: nothing leads back to the document any more.
  await door.good('editPerson', { id, edit: { phone: '088 000 00 02' } })
  expect(await sealed()).toEqual([])
})

test('what may not be kept is refused with its reason, and nothing of it stays', async () => {
  const { door, id } = await rima()
  const refused = async (path: string | null, more = {}): Promise<unknown> => {
    door.choose(path)
    const outcome = await door.call('addAttachment', wish(id, more))
    return outcome.ok ? 'taken' : outcome.failure
  }
  expect(await refused(null)).toEqual({ kind: 'cancelled' })
  expect(await refused(await chosenFile('<html></html>'))).toEqual({ kind: 'attachmentRefused' })
  expect(await refused(await chosenFile(pdf, `brief ${numberLikeBsn}.pdf`))).toEqual({
    kind: 'attachmentBsn',
  })
  expect(await refused(await chosenFile(pdf), { title: `brief ${numberLikeBsn}` })).toEqual({
    kind: 'bsnFound',
  })
  const large = await chosenFile(pdf)
  await truncate(large, 26_000_000)
  expect(await refused(large)).toEqual({ kind: 'attachmentTooLarge', mostMegabytes: 25 })
  await truncate(large, 200_000_001)
  expect(await refused(large, { mayBeLarge: true })).toEqual({
    kind: 'attachmentTooLarge',
    mostMegabytes: 200,
  })
  expect(await sealedFiles(door)).toEqual([])
  await truncate(large, 26_000_000)
  expect(await refused(large, { mayBeLarge: true })).toBe('taken')
  expect(await refused(large, { mayBeLarge: true })).toEqual({ kind: 'attachmentAlreadyHere' })
  expect(await sealedFiles(door)).toHaveLength(1)
})

test('a large document can be stopped half-way; saves go on meanwhile', async () => {
  const { door, id } = await rima()
  const large = await chosenFile(pdf)
  await truncate(large, 200_000_000)
  door.choose(large)
  const adding = door.call('addAttachment', wish(id, { mayBeLarge: true }))
  let running: Awaited<ReturnType<typeof door.good<'readWork'>>> = null
  while (!running || running.done < 2) {
    await pause(1)
    running = await door.good('readWork', {})
  }
  expect(running).toMatchObject({ name: 'addAttachment', of: 200 })
  await door.good('editPerson', { id, edit: { phone: '088 000 00 03' } })
  await door.good('cancelWork', {})
  expect(await adding).toEqual({ ok: false, failure: { kind: 'cancelled' } })
  expect([await attachments(door, id), await sealedFiles(door)]).toEqual([[], []])
})

test('a damaged document is named, the others and the dossier work, and no half file is saved', async () => {
  const { door, id } = await rima()
  door.choose(await chosenFile(pdf))
  const { attachment } = await door.good('addAttachment', wish(id))
  const other = Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(70_000, 'brief ')])
  door.choose(await chosenFile(other))
  const { attachment: whole } = await door.good('addAttachment', wish(id))
  const path = (await sealedFiles(door)).find((file) => file.includes(attachment)) ?? ''
  const bytes = await readFile(path)
  await writeFile(path, bytes.fill(7, 1_000_000, 1_000_100))
  const saved = await door.call('saveAttachment', { id, attachment })
  expect(saved).toMatchObject({ ok: false, failure: { kind: 'attachmentDamaged' } })
  expect(await readdir(door.paperFolder)).toEqual([])
  expect((await looked(door, id, whole)).equals(other)).toBe(true)
  expect(await attachments(door, id)).toHaveLength(2)
})

async function sealedFiles(door: DoorOverOffice): Promise<readonly string[]> {
  const folder = join(door.dataFolder, 'offices', 'practice', 'blobs')
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
