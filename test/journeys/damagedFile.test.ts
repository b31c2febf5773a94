import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Answer } from '#shared/contract/contract.ts'
import { failureSentence } from '#shared/i18n/failureSentences.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { doorOverOffice, type DoorOverOffice } from '../builders/doorOverOffice.ts'

test('one damaged file: it is named, set aside and whole, the other ten people are there', async () => {
  const evening = await doorOverOffice()
  await evening.good('openPracticeOffice', {})
  const { people } = await evening.good('listPeople', { search: 'Olena', limit: 1 })
  const olena = people[0]
  if (!olena) throw new Error('Olena is not in the practice office')
  await outOfTheJournal(evening)
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
  expect(list.total).toBe(11)
  expect(list.people.filter((line) => line.damaged).map((line) => line.id)).toEqual([olena.id])
  expect((await morning.good('today', {})).damaged).toBe(1)
  for (const { id } of list.people.filter((line) => !line.damaged)) {
    const { dossier }: Answer<'readDossier'> = await morning.good('readDossier', { id })
    expect(dossier.id).toBe(id)
  }
  await morning.close()
})

test('a damaged dossier is still found by name, so that nobody adds the person twice', async () => {
  const { morning, olena } = await oneDamaged()
  expect(await morning.call('readDossier', { id: olena })).toMatchObject({ ok: false })
  await morning.good('lockOffice', {})
  await morning.good('openPracticeOffice', {})
  const { people } = await morning.good('listPeople', { search: 'Olena', limit: 5 })
  expect(people.map(({ id, damaged }) => ({ id, damaged }))).toEqual([{ id: olena, damaged: true }])
  const similar = await morning.good('similarPeople', { names: 'Olena', birth: { kind: 'unknown' } })
  expect(similar.map(({ id }) => id)).toContain(olena)
  await morning.close()
})

test('the version before the damage is told with its time, comes back whole, and can be worked in again', async () => {
  const { morning, olena, before, savedBefore } = await oneDamaged()
  expect(await morning.good('earlierState', { id: olena })).toEqual({ savedAt: savedBefore })
  await morning.good('restoreEarlier', { id: olena })
  const back = await morning.good('readDossier', { id: olena })
  expect(back).toEqual(before)
  expect((await morning.good('today', {})).damaged).toBe(0)

  await morning.good('editPerson', { id: olena, edit: { goodToKnow: 'Na het terughalen.' } })
  await morning.good('restoreEarlier', { id: olena })
  const { dossier } = await morning.good('readDossier', { id: olena })
  expect(dossier.person.goodToKnow).toBe('Na het terughalen.')
  expect(await readdir(join(morning.dataFolder, 'offices', 'practice', 'set-aside'))).toHaveLength(1)
  await morning.good('lockOffice', {})
  await morning.close()

  const nextDay = await doorOverOffice({ dataFolder: morning.dataFolder })
  await nextDay.good('openPracticeOffice', {})
  expect((await nextDay.good('readDossier', { id: olena })).dossier).toEqual(dossier)
  await nextDay.close()
})

test('when there is no version before the damage, that is said and nothing is made up', async () => {
  const evening = await doorOverOffice()
  await evening.good('openPracticeOffice', {})
  const { people } = await evening.good('listPeople', { search: 'Olena', limit: 1 })
  const olena = people[0]?.id
  if (!olena) throw new Error('Olena is not in the practice office')
  await outOfTheJournal(evening)
  await flipOneBit(join(evening.dataFolder, 'offices', 'practice', 'dossiers'), olena)
  await evening.good('openPracticeOffice', {})
  expect(await evening.good('earlierState', { id: olena })).toEqual({ savedAt: null })
  const refused = await evening.call('restoreEarlier', { id: olena })
  expect(refused).toMatchObject({ ok: false, failure: { kind: 'dossierDamaged' } })
  await evening.close()
})

/** Olena's dossier changed twice, its newest file damaged overnight. */
async function oneDamaged(): Promise<{
  morning: DoorOverOffice
  olena: DossierId
  before: Answer<'readDossier'>
  savedBefore: number
}> {
  const evening = await doorOverOffice()
  await evening.good('openPracticeOffice', {})
  const { people } = await evening.good('listPeople', { search: 'Olena', limit: 1 })
  const olena = people[0]?.id
  if (!olena) throw new Error('Olena is not in the practice office')
  const saved = await evening.good('editPerson', { id: olena, edit: { goodToKnow: 'Liever bellen.' } })
  const before = await evening.good('readDossier', { id: olena })
  await evening.good('editPerson', { id: olena, edit: { phone: '06 00 00 00 99' } })
  await outOfTheJournal(evening)
  await evening.close()
  await flipOneBit(join(evening.dataFolder, 'offices', 'practice', 'dossiers'), olena)
  const morning = await doorOverOffice({ dataFolder: evening.dataFolder })
  await morning.good('openPracticeOffice', {})
  return { morning, olena, before, savedBefore: saved.savedAt }
}

/** Locks, and works on others until the journal no longer holds what was saved: from then on its file is the only one. */
async function outOfTheJournal(door: DoorOverOffice): Promise<void> {
  for (const goodToKnow of ['Morgen weer.', 'Overmorgen weer.', 'Volgende week weer.']) {
    await door.good('lockOffice', {})
    await door.good('openPracticeOffice', {})
    const { people } = await door.good('listPeople', { search: 'Rima', limit: 1 })
    if (!people[0]) throw new Error('Rima is not in the practice office')
    await door.good('editPerson', { id: people[0].id, edit: { goodToKnow } })
  }
  await door.good('lockOffice', {})
}

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
