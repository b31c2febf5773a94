import { expect, test } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import { aTeam, enter, personCalled, type Team } from '../builders/aTeam.ts'

async function lastOpened({ door }: Team, besides: RandomId | null = null): Promise<readonly string[]> {
  return (await door.good('listRecent', { besides })).map(({ callName }) => callName)
}

test('who was opened last stands there again after the lock, for the same user only', async () => {
  const team = await aTeam()
  const { door, selam, yusuf } = team
  await enter(team, 'ria')
  expect(await lastOpened(team)).toEqual([])
  const { id: amina } = await door.good('addPerson', { person: personCalled('Amina') })
  await door.good('readDossier', { id: selam })
  await door.good('readDossier', { id: amina })
  await door.good('readDossier', { id: amina })
  expect(await lastOpened(team)).toEqual(['Amina', 'Selam'])
  expect(await lastOpened(team, amina)).toEqual(['Selam'])
  await door.good('lockOffice', {})
  expect(await door.call('listRecent', { besides: null })).toMatchObject({
    failure: { kind: 'officeLocked' },
  })

  await enter(team, 'ahmad')
  expect(await lastOpened(team)).toEqual([])
  expect(await door.call('readDossier', { id: selam })).toMatchObject({ ok: false })
  expect(await lastOpened(team)).toEqual([])
  await door.good('readDossier', { id: yusuf })
  await door.good('lockOffice', {})

  await enter(team, 'ria')
  expect(await lastOpened(team)).toEqual(['Amina', 'Selam'])
  expect(await door.good('readDrafts', {})).toEqual([])
})

test('a colleague’s dossier goes from the list when it is shut again', async () => {
  const team = await aTeam()
  const { door, selam } = team
  await enter(team, 'ahmad')
  await door.good('breakGlass', { id: selam, reason: 'urgent', inOwnWords: '' })
  await door.good('readDossier', { id: selam })
  expect(await lastOpened(team)).toEqual(['Selam'])
  door.wait(31 * 60)
  expect(await lastOpened(team)).toEqual([])
})

test('five at most, the newest first', async () => {
  const team = await aTeam()
  const { door } = team
  await enter(team, 'ria')
  for (const callName of ['Een', 'Twee', 'Drie', 'Vier', 'Vijf', 'Zes', 'Zeven']) {
    const { id } = await door.good('addPerson', { person: personCalled(callName) })
    await door.good('readDossier', { id })
  }
  expect(await lastOpened(team)).toEqual(['Zeven', 'Zes', 'Vijf', 'Vier', 'Drie'])
})

test('the front desk has no such list', async () => {
  const team = await aTeam()
  await enter(team, 'balie')
  expect(await team.door.call('listRecent', { besides: null })).toMatchObject({
    failure: { kind: 'notForYou' },
  })
})
