import { expect, test } from 'vitest'
import { doorOverOffice } from '../builders/doorOverOffice.ts'

test('the last fifty changes can be taken back the next morning, and not one more', async () => {
  const evening = await doorOverOffice()
  await evening.good('openPracticeOffice', {})
  const { people } = await evening.good('listPeople', { search: 'Olena', limit: 1 })
  const id = people[0]?.id
  if (!id) throw new Error('Olena is not in the practice office')
  for (let change = 1; change <= 55; change += 1) {
    // Beyond the minute in which typing on is one change.
    evening.wait(61)
    await evening.good('editPerson', { id, edit: { goodToKnow: `wens ${String(change)}` } })
  }
  await evening.good('lockOffice', {})
  await evening.close()

  const morning = await doorOverOffice({ dataFolder: evening.dataFolder })
  await morning.good('openPracticeOffice', {})
  for (let back = 1; back <= 50; back += 1) await morning.good('undo', { id })
  expect((await morning.good('readDossier', { id })).dossier.person.goodToKnow).toBe('wens 5')
  expect(await morning.call('undo', { id })).toMatchObject({ ok: false, failure: { kind: 'nothingToUndo' } })
  await morning.close()
})
