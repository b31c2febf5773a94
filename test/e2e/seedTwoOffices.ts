import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transferParts } from '#shared/domain/transferParts.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { doorOverOffice, type DoorOverOffice } from '../builders/doorOverOffice.ts'
import { passphrase, personCalled } from '../builders/twoOffices.ts'

/*
 * Two offices that know each other, as two programs find them on their disks; started as a process of its own:
 * `seedTwoOffices.ts <data of West> <data of Oost>`. Of the people of West fourteen said yes to Oost, one said no and one
 * was not asked. Somebody has a document that takes seconds, so that there is something to stop.
 */
const [west = '', oost = ''] = process.argv.slice(2)
const documentBytes = 190_000_000
// Of two names that are alike each would be asked about by itself.
const names = [
  ...['Amina', 'Yusuf', 'Hodan', 'Olena', 'Berivan', 'Parwana', 'Tesfay'],
  ...['Mehmet', 'Nasrin', 'Khalid', 'Sofia', 'Zuhra', 'Ibrahim', 'Feven'],
]

async function seed(): Promise<void> {
  const [here, there] = [await made(west, 'Steunpunt West', 'Ria'), await made(oost, 'Kantoor Oost', 'Bas')]
  await meet(here, there)
  await meet(there, here)
  const ids: RandomId[] = []
  for (const name of names) ids.push(await somebody(here, name, 'yes'))
  await somebody(here, 'Nee', 'no')
  await here.good('addPerson', { person: { ...personCalled('Nooit'), otherNames: '' } })
  const [first] = ids
  if (first) await withDocument(here, first)
  // Somebody who is there already and may be the same.
  await there.good('addPerson', { person: { ...personCalled('Amina'), otherNames: '' } })
  await here.close()
  await there.close()
}

async function made(dataFolder: string, name: string, worker: string): Promise<DoorOverOffice> {
  const office = await doorOverOffice({ dataFolder })
  await office.good('createOffice', { name, worker, phone: '', passphrase })
  return office
}

async function meet(one: DoorOverOffice, other: DoorOverOffice): Promise<void> {
  const { text } = (await other.good('readHandoverOffices', {})).own
  await one.good('keepOffice', { text, cameBy: 'scanned', checked: 'inPerson', replaces: null })
}

async function somebody(office: DoorOverOffice, callName: string, said: 'yes' | 'no'): Promise<RandomId> {
  const { id } = await office.good('addPerson', { person: { ...personCalled(callName), otherNames: '' } })
  const about = { to: 'Kantoor Oost', parts: [...transferParts] }
  const given = { purpose: 'otherOffice', said, how: 'spoken', language: 'ar', about } as const
  await office.good('noteConsent', { id, given })
  return id
}

async function withDocument(office: DoorOverOffice, id: RandomId): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'wegwijs-document-'))
  const path = join(folder, 'diploma.pdf')
  await writeFile(path, '%PDF-1.7\n')
  await truncate(path, documentBytes)
  office.choose(path)
  const wish = {
    id,
    title: 'Diploma',
    kind: 'diploma',
    mayBeLarge: true,
    isNoIdentityDocument: true,
  } as const
  await office.good('addAttachment', wish)
  await rm(folder, { recursive: true })
}

await seed()
