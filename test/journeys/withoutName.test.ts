import { expect, test } from 'vitest'
import { doorOverOffice } from '../builders/doorOverOffice.ts'

const refused = { ok: false, failure: { kind: 'nameEmpty' } }

test('a name can be changed and never emptied: a person without one could not be found or opened again', async () => {
  const office = await doorOverOffice()
  await office.good('openPracticeOffice', {})
  const { people } = await office.good('listPeople', { search: 'Olena', limit: 1 })
  const id = people[0]?.id
  if (!id) throw new Error('Olena is not in the practice office')
  expect(await office.call('editPerson', { id, edit: { callName: '  ' } })).toMatchObject(refused)
  const { dossier } = await office.good('readDossier', { id })
  expect(dossier.person.callName).toBe('Olena')
  expect(await office.call('addPerson', { person: { ...dossier.person, callName: '' } })).toMatchObject(
    refused,
  )
  await office.good('editPerson', { id, edit: { otherNames: '' } })

  const before = await office.good('readOfficeCard', {})
  expect(await office.call('editOfficeCard', { name: '' })).toMatchObject(refused)
  await office.good('editOfficeCard', { phone: '' })
  expect(await office.good('readOfficeCard', {})).toEqual({ name: before.name, phone: '' })
  await office.close()
})
