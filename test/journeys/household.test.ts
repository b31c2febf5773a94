import { expect, test } from 'vitest'
import { paperNames } from '#shared/domain/paperNames.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { HouseholdRevision } from '#shared/domain/household.ts'
import { aTeam, enter, passphrases, personCalled } from '../builders/aTeam.ts'
import type { DoorOverOffice } from '../builders/doorOverOffice.ts'
import { morning } from '../builders/morning.ts'

const join = (
  person: DossierId,
  relation: 'partner' | 'child' | 'parent' | 'other',
  withHousehold = false,
): HouseholdRevision => ({ change: 'join', person, relation, withHousehold })

async function membersOf(door: DoorOverOffice, id: DossierId): Promise<readonly string[]> {
  const { members } = await door.good('readHousehold', { id })
  return members.map(({ line, relation }) => `${line.callName} ${relation}`)
}

test('a family of three: each with an own dossier, split and put together again, also after a restart', async () => {
  const day = await morning()
  await day.good('createOffice', { name: 'Steunpunt', worker: 'Ria', phone: '', passphrase: passphrases.ria })
  const add = async (name: string): Promise<DossierId> =>
    (await day.good('addPerson', { person: personCalled(name, { phone: `06 ${name}` }) })).id
  const [mariam, adam, noor] = [await add('Mariam'), await add('Adam'), await add('Noor')]
  await day.good('reviseHousehold', { id: mariam, revision: join(adam, 'partner') })
  await day.good('reviseHousehold', { id: mariam, revision: join(noor, 'child') })
  expect(await membersOf(day, mariam)).toEqual(['Adam partner', 'Noor child'])
  expect(await membersOf(day, noor)).toEqual(['Mariam parent', 'Adam other'])
  await day.good('reviseHousehold', {
    id: adam,
    revision: { change: 'relate', person: noor, relation: 'child' },
  })
  expect(await membersOf(day, noor)).toEqual(['Adam parent', 'Mariam parent'])
  const { people } = await day.good('listPeople', { search: '', limit: 10 })
  expect(people.map(({ householdSize }) => householdSize)).toEqual([3, 3, 3])

  const split = { change: 'split', people: [mariam, noor] } as const
  await day.good('reviseHousehold', { id: adam, revision: split })
  expect([await membersOf(day, adam), await membersOf(day, mariam)]).toEqual([[], ['Noor child']])
  await day.close()

  const next = await morning({ dataFolder: day.dataFolder })
  await next.good('unlockOffice', { passphrase: passphrases.ria })
  expect((await next.good('readDossier', { id: mariam })).canUndo).toBe('householdSplit')
  expect(await next.good('undo', { id: mariam })).toEqual({ label: 'householdSplit' })
  expect(await membersOf(next, adam)).toEqual(['Mariam partner', 'Noor child'])
  expect((await next.good('readDossier', { id: adam })).canRedo).toBe('householdSplit')
  // A newer change in the dossier itself has its turn before older ones of the household.
  await next.good('editPerson', { id: adam, edit: { phone: '06 00 00 00 09' } })
  expect(await next.good('undo', { id: adam })).toEqual({ label: 'personEdited' })
  expect(await next.good('undo', { id: adam })).toEqual({ label: 'householdRelated' })

  const { lines } = await next.good('readDossierLog', { id: noor, limit: 50 })
  const words = lines.flatMap(({ about }) => about)
  expect(words).toEqual(expect.arrayContaining(['householdJoined', 'householdSplit', 'undo householdSplit']))
  expect(JSON.stringify(lines)).not.toMatch(/Mariam|Adam/u)
})

test('what one adult said is nowhere in the dossier or on a paper of the other', async () => {
  const day = await morning()
  await day.good('createOffice', { name: 'Steunpunt', worker: 'Ria', phone: '', passphrase: passphrases.ria })
  const { id: mariam } = await day.good('addPerson', { person: personCalled('Mariam') })
  const { id: adam } = await day.good('addPerson', {
    person: personCalled('Adamsnaam', { goodToKnow: 'Adamszinnen', phone: '06 99 99 99 99' }),
  })
  await day.good('reviseHousehold', { id: mariam, revision: join(adam, 'partner') })
  const { dossier } = await day.good('readDossier', { id: mariam })
  expect(JSON.stringify(dossier)).not.toMatch(/Adam|99 99/u)
  expect(JSON.stringify(dossier)).not.toContain(adam)
  expect(JSON.stringify(await day.good('readHousehold', { id: mariam }))).not.toMatch(/Adamszinnen|99 99/u)
  for (const paper of paperNames) {
    const wish = { id: mariam, paper, language: 'ti', largeLetters: false } as const
    const { readAloud, pages } = await day.good('previewPaper', wish)
    expect(readAloud.join('\n')).not.toMatch(/Adam|99 99/u)
    // A picture is full of numbers: two of them may stand beside each other by chance, four do not.
    expect(pages.join('\n')).not.toMatch(/Adam|99 99 99 99/u)
  }
  const bothAgree = async (): Promise<readonly boolean[]> =>
    (await day.good('readHousehold', { id: mariam })).members.map((member) => member.bothAgree)
  await day.good('reviseHousehold', { id: mariam, revision: { change: 'agree', agrees: true } })
  expect(await bothAgree()).toEqual([false])
  await day.good('reviseHousehold', { id: adam, revision: { change: 'agree', agrees: true } })
  expect(await bothAgree()).toEqual([true])
})

test('a worker sees of a colleague’s person the name, and changes nothing of that one’s household', async () => {
  const team = await aTeam()
  const { door, selam, yusuf } = team
  await enter(team, 'ria')
  await door.good('reviseHousehold', { id: selam, revision: join(yusuf, 'child') })
  await door.good('lockOffice', {})

  await enter(team, 'ahmad')
  const { members } = await door.good('readHousehold', { id: yusuf })
  expect(members).toMatchObject([
    {
      line: { callName: 'Selam', nameInOwnScript: '', isColleagues: true, supportedBy: 'Ria' },
      relation: 'parent',
    },
  ])
  const shut = { failure: { kind: 'notYourPerson', id: selam } }
  expect(await door.call('readHousehold', { id: selam })).toMatchObject(shut)
  expect(await door.call('reviseHousehold', { id: selam, revision: { change: 'agree', agrees: true } })).toMatchObject(shut) // prettier-ignore
  expect(await door.call('reviseHousehold', { id: yusuf, revision: { change: 'split', people: [selam] } })).toMatchObject(shut) // prettier-ignore
  expect(await door.call('supportHousehold', { id: selam, supporters: [team.users.ahmad] })).toMatchObject(
    shut,
  )
  await door.good('breakGlass', { id: selam, reason: 'askedByPerson', inOwnWords: '' })
  expect(await membersOf(door, selam)).toEqual(['Yusuf child'])
  await door.good('lockOffice', {})

  await enter(team, 'balie')
  expect(JSON.stringify(await door.good('lookInRoom', { id: yusuf }))).not.toContain('Selam')
  expect(await door.call('readHousehold', { id: yusuf })).toMatchObject({ failure: { kind: 'notForYou' } })
})

test('a worker gives a whole family to a colleague in one go, and takes it back', async () => {
  const team = await aTeam()
  const { door, selam, yusuf, users } = team
  await enter(team, 'ria')
  const { id: noor } = await door.good('addPerson', { person: personCalled('Noor') })
  await door.good('reviseHousehold', { id: yusuf, revision: join(noor, 'child') })
  await door.good('reviseHousehold', { id: yusuf, revision: join(selam, 'partner') })
  await door.good('setSupporters', { id: noor, supporters: [users.ahmad] })
  await door.good('lockOffice', {})

  await enter(team, 'ahmad')
  // Selam is Ria's: she stays.
  expect(await door.good('supportHousehold', { id: yusuf, supporters: [users.ria] })).toMatchObject({
    people: 2,
  })
  expect(await door.call('readDossier', { id: yusuf })).toMatchObject({ failure: { kind: 'notYourPerson' } })
  expect((await door.good('listPeople', { search: '', limit: 5 })).people).toEqual([])
  expect(await door.good('undo', { id: yusuf })).toEqual({ label: 'householdSupported' })
  const { people } = await door.good('listPeople', { search: '', limit: 5 })
  expect(people.map(({ callName, supportedBy }) => `${callName} ${supportedBy}`)).toEqual([
    'Noor Ahmad',
    'Yusuf Ahmad',
  ])
  expect(await door.good('supportHousehold', { id: yusuf, supporters: [users.ahmad] })).toMatchObject({
    people: 0,
  })
  await door.good('lockOffice', {})

  await enter(team, 'ria')
  expect(await door.good('supportHousehold', { id: selam, supporters: [users.ria, users.ahmad] })).toMatchObject({ people: 3 }) // prettier-ignore
  expect(await door.good('readHousehold', { id: selam })).toMatchObject({ supporters: 'Ria, Ahmad' })
})

test('who supports one person is changed with a way back, also by a worker who then no longer may look', async () => {
  const team = await aTeam()
  const { door, yusuf, users } = team
  await enter(team, 'ahmad')
  await door.good('setSupporters', { id: yusuf, supporters: [users.ahmad, users.ria] })
  expect(await door.good('readDossier', { id: yusuf })).toMatchObject({ canUndo: 'supportersSet' })
  expect(await door.good('undo', { id: yusuf })).toEqual({ label: 'supportersSet' })
  expect((await door.good('readDossier', { id: yusuf })).dossier.supporters).toEqual([users.ahmad])
  expect(await door.good('redo', { id: yusuf })).toEqual({ label: 'supportersSet' })
  expect((await door.good('readDossier', { id: yusuf })).dossier.supporters).toEqual([users.ahmad, users.ria])

  await door.good('setSupporters', { id: yusuf, supporters: [users.ria] })
  expect(await door.call('readDossier', { id: yusuf })).toMatchObject({ failure: { kind: 'notYourPerson' } })
  expect(await door.good('undo', { id: yusuf })).toEqual({ label: 'supportersSet' })
  expect((await door.good('readDossier', { id: yusuf })).dossier.supporters).toEqual([users.ahmad, users.ria])
})

test('who is not there is not put in a household, and nothing is lost by trying', async () => {
  const team = await aTeam()
  const { door, selam } = team
  await enter(team, 'ria')
  const gone = { failure: { kind: 'goneMeanwhile' } }
  expect(await door.call('reviseHousehold', { id: selam, revision: join('f'.repeat(32) as DossierId, 'child') })).toMatchObject(gone) // prettier-ignore
  expect(await door.call('reviseHousehold', { id: selam, revision: join(selam, 'child') })).toMatchObject(
    gone,
  )
  expect(await membersOf(door, selam)).toEqual([])
})
