import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contract, type Answer } from '#shared/contract/contract.ts'
import { type DoorOverOffice } from '../builders/doorOverOffice.ts'
import { morning } from '../builders/morning.ts'

async function practice(dataFolder?: string): Promise<DoorOverOffice> {
  const door = await morning(dataFolder === undefined ? {} : { dataFolder })
  await door.good('openPracticeOffice', {})
  return door
}

async function found(door: DoorOverOffice, search: string): Promise<readonly string[]> {
  const answer = await door.good('searchTexts', { search })
  expect(answer.unread).toBe(0)
  return answer.found.map(({ callName, places }) => `${callName}: ${places.join(', ')}`)
}

test('what was typed anywhere is found, with the part of the dossier where it stands', async () => {
  const door = await practice()
  const [person] = (await door.good('listPeople', { search: 'Rima', limit: 1 })).people
  if (!person) throw new Error('Rima is not there')
  await door.good('editPerson', { id: person.id, edit: { goodToKnow: 'Heeft een rode bakfiets' } })
  expect(await found(door, 'bakf')).toEqual(['Rima: overview'])
  const { plan } = (await door.good('readDossier', { id: person.id })).dossier
  const goal = plan.goals[0]
  if (!goal) throw new Error('Rima has no goal')
  const why = 'Met de BAKFIETS naar de melkfabriek, ናብ ሓወልቲ እና مَصْنَعة'
  await door.good('revisePlan', {
    id: person.id,
    revision: { change: 'editGoal', goalId: goal.id, edit: { why } },
  })
  expect(await found(door, 'bakfiets melkfabriek')).toEqual(['Rima: plan, overview'])
  expect(await found(door, 'مصنعه')).toEqual(['Rima: plan'])
  expect(await found(door, 'ሓወልቲ')).toEqual(['Rima: plan'])
  expect(await found(door, 'bakfiets vliegtuig')).toEqual([])
  await door.good('undo', { id: person.id })
  expect(await found(door, 'melkfabriek bakfiets')).toEqual([])
  const answer: Answer<'searchTexts'> = await door.good('searchTexts', { search: 'bakfiets' })
  expect(contract.searchTexts.answer.safeParse(answer).success).toBe(true)
  // The way back keeps words that no longer stand in the dossier; they are not found.
  await door.good('editPerson', { id: person.id, edit: { goodToKnow: '' } })
  expect(await found(door, 'bakfiets')).toEqual([])
})

test('the index lies sealed on the disk, is caught up the next morning, and is made again when it is damaged', async () => {
  const door = await practice()
  const { people } = await door.good('listPeople', { search: '', limit: 50 })
  const [first, second] = people
  if (!first || !second) throw new Error('nobody is here')
  await door.good('editPerson', { id: first.id, edit: { goodToKnow: 'zonnebloemolie' } })
  await door.good('readAllTexts', {})
  const index = join(door.dataFolder, 'offices', 'practice', 'index')
  const [name = ''] = await readdir(index)
  expect((await readFile(join(index, name))).includes('zonnebloem')).toBe(false)
  // After the index was written: only the dossier itself says it.
  await door.good('editPerson', { id: second.id, edit: { goodToKnow: 'lijnzaadolie' } })
  await door.close()

  const next = await practice(door.dataFolder)
  expect(await found(next, 'lijnzaadolie')).toHaveLength(1)
  expect(await found(next, 'zonnebloemolie')).toHaveLength(1)
  await next.close()

  const bytes = await readFile(join(index, name))
  await writeFile(join(index, name), bytes.fill(7, 500, 600))
  const third = await practice(door.dataFolder)
  expect(await found(third, 'zonnebloemolie')).toHaveLength(1)
  expect(third.log).toEqual([])
})

test('reading everything can be stopped, and goes on where it was', async () => {
  const door = await practice()
  const reading = door.call('readAllTexts', {})
  await door.good('cancelWork', {})
  expect(await reading).toEqual({ ok: false, failure: { kind: 'cancelled' } })
  await door.good('readAllTexts', {})
  expect((await door.good('searchTexts', { search: 'rima' })).unread).toBe(0)
})
