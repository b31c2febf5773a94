import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Answer } from '#shared/contract/contract.ts'
import { failureSentence } from '#shared/i18n/failureSentences.ts'
import { doorOverOffice } from '../builders/doorOverOffice.ts'

test('one damaged file: it is named, set aside and whole, the other nine people are there', async () => {
  const evening = await doorOverOffice()
  await evening.good('openPracticeOffice', {})
  const { people } = await evening.good('listPeople', { search: 'Olena', limit: 1 })
  const olena = people[0]
  if (!olena) throw new Error('Olena is not in the practice office')
  await evening.good('lockOffice', {})
  const damaged = await flipOneBit(join(evening.dataFolder, 'offices', 'practice', 'dossiers'), olena.id)

  const morning = await doorOverOffice({ dataFolder: evening.dataFolder })
  await morning.good('openPracticeOffice', {})
  const refused = await morning.call('readDossier', { id: olena.id })
  if (refused.ok || refused.failure.kind !== 'dossierDamaged') throw new Error('the damage was not seen')
  expect(await readFile(join(morning.dataFolder, 'offices', 'practice', refused.failure.setAside))).toEqual(
    damaged,
  )
  expect(failureSentence(refused.failure, 'nl')).not.toContain('Olena')

  const list = await morning.good('listPeople', { search: '', limit: 50 })
  expect(list.total).toBe(10)
  expect(list.people.filter((line) => line.damaged).map((line) => line.id)).toEqual([olena.id])
  expect((await morning.good('today', {})).damaged).toBe(1)
  for (const { id } of list.people.filter((line) => !line.damaged)) {
    const { dossier }: Answer<'readDossier'> = await morning.good('readDossier', { id })
    expect(dossier.id).toBe(id)
  }
  await morning.close()
})

/** Gives the file's bytes as they are now. */
async function flipOneBit(folder: string, id: string): Promise<Buffer> {
  const shelf = join(folder, id.slice(0, 2))
  const name = (await readdir(shelf))
    .filter((file) => file.startsWith(id))
    .sort()
    .at(-1)
  if (name === undefined) throw new Error('no file on the shelf')
  const bytes = await readFile(join(shelf, name))
  bytes[200] = (bytes[200] ?? 0) ^ 1
  await writeFile(join(shelf, name), bytes)
  return bytes
}
