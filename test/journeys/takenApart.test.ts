import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  anOffice,
  cameIn,
  everybodyIn,
  everything,
  meet,
  somebodyIn,
  theStick,
} from '../builders/twoOffices.ts'

test('two people who were joined by mistake are two again, each with the own plan, and what was written since stays', async () => {
  const stick = await theStick()
  const [west, oost] = [await anOffice('West', 'Ria', stick), await anOffice('Oost', 'Bram', stick)]
  const amina = await somebodyIn(west, 'Amina')
  const yusuf = await somebodyIn(oost, 'Yusuf')
  const to = { kind: 'office', office: await meet(west, oost) } as const
  await meet(oost, west)
  const made = await west.good('makeHandover', { to, people: [{ id: amina, parts: everything }] })
  oost.choose(join(stick, made.fileName))
  const person = cameIn(await oost.good('openHandover', {}))
  const { questions } = await oost.good('compareArrived', { person, id: yusuf, moved: false })
  const choices = Object.fromEntries(questions.map(({ path }) => [path, 'theirs' as const]))
  await oost.good('takeIn', { people: [{ person, as: { kind: 'same', id: yusuf, choices, moved: false } }] })
  expect(await everybodyIn(oost)).toEqual(['Amina'])
  await oost.good('editPerson', { id: yusuf, edit: { goodToKnow: 'Kan op woensdag niet' } })

  const joined = (await oost.good('readDossier', { id: yusuf })).dossier
  expect(joined.plan.goals).toHaveLength(2)
  const [joining] = joined.joins
  if (!joining) throw new Error('nothing was joined')
  const { id: other } = await oost.good('takeApart', { id: yusuf, join: joining.id })
  expect((await everybodyIn(oost)).toSorted()).toEqual(['Amina', 'Yusuf'])
  const ours = (await oost.good('readDossier', { id: yusuf })).dossier
  const theirs = (await oost.good('readDossier', { id: other })).dossier
  expect(ours.person).toMatchObject({ callName: 'Yusuf', goodToKnow: 'Kan op woensdag niet' })
  expect(ours.plan.goals.map(({ ownWords }) => ownWords.text)).toEqual(['Het doel van Yusuf'])
  expect(theirs.plan.goals.map(({ ownWords }) => ownWords.text)).toEqual(['Het doel van Amina'])
  expect(ours).toMatchObject({ joins: [], handovers: { came: [] } })
  expect(theirs).toMatchObject({ joins: [], handovers: { came: [{ fromName: 'West' }] } })
  expect(theirs.handovers.travelId).toBe(person)
  expect(ours.handovers.travelId).toBeNull()

  // A next file about Amina is about Amina.
  const next = await west.good('makeHandover', { to, people: [{ id: amina, parts: everything }] })
  oost.choose(join(stick, next.fileName))
  expect(await oost.good('openHandover', {})).toMatchObject({
    people: [{ knownAs: other, standing: 'newer' }],
  })
})
