import { expect, test } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import type { AroundChange } from '#shared/domain/planAround.ts'
import { comparePlans } from '#shared/domain/planCompare.ts'
import type { PlanChange } from '#shared/domain/plan.ts'
import { today, type DoorOverOffice } from '../builders/doorOverOffice.ts'
import { morning } from '../builders/morning.ts'

const idOf = (letter: string): RandomId => letter.repeat(32) as RandomId

interface Day {
  readonly door: DoorOverOffice
  readonly id: RandomId
  readonly revise: (revision: PlanChange) => Promise<void>
  readonly around: (around: AroundChange) => Promise<void>
}

async function dayWith(name: string): Promise<Day> {
  const door = await morning()
  await door.good('openPracticeOffice', {})
  const { people } = await door.good('listPeople', { search: name, limit: 1 })
  const id = people[0]?.id
  if (!id) throw new Error(`${name} is not here`)
  const revise = async (revision: PlanChange): Promise<void> => {
    await door.good('revisePlan', { id, revision })
  }
  return { door, id, revise, around: (around) => revise({ change: 'around', around }) }
}

test('goals of an example come together and go with one undo', async () => {
  const { door, id, revise } = await dayWith('Adam')
  const before = (await door.good('readDossier', { id })).dossier.plan.goals
  const goals = ['a', 'b', 'c'].map((letter) => ({
    id: idOf(letter),
    ownWords: { text: 'أريد أن أعمل', language: 'ar' as const },
    inDutch: 'Ik wil werken',
    why: '',
    canAlready: '',
    pictogram: null,
    state: 'open' as const,
    steps: [],
  }))
  await revise({ change: 'takeTemplate', goals })
  expect((await door.good('readDossier', { id })).dossier.plan.goals).toHaveLength(before.length + 3)
  expect(await door.good('undo', { id })).toEqual({ label: 'templateTaken' })
  expect((await door.good('readDossier', { id })).dossier.plan.goals).toEqual(before)
})

test('what stands around the plan is kept, printed when the person wants it, frozen, and compared', async () => {
  const { door, id, around, revise } = await dayWith('Adam')
  const said = { text: 'أخي يساعدني', language: 'ar' } as const
  await around({ change: 'say', part: 'helps', edit: { ownWords: said } })
  await around({ change: 'say', part: 'helps', edit: { inDutch: 'Mijn broer helpt' } })
  await around({ change: 'editRoute', route: 'education', edit: { thought: 'notNow' } })
  await around({ change: 'editRoute', route: 'education', edit: { why: 'Eerst werken' } })
  const expectation = { id: idOf('e'), on: today, ownWords: said, inDutch: 'Gauw werk' }
  await around({ change: 'addExpectation', expectation })
  const wish = { id, paper: 'mijnPlan', language: 'ar', largeLetters: false } as const

  const quiet = (await door.good('previewPaper', wish)).readAloud.join('\n')
  expect(quiet).not.toMatch(/Mijn broer helpt|Eerst werken|Gauw werk/u)
  const full = (await door.good('previewPaper', { ...wish, leaveOut: [] })).readAloud.join('\n')
  expect(full).toContain('Mijn broer helpt')
  expect(full).toContain('ما الذي يساعدني؟')
  expect(full).toContain('Dit wil ik nu niet.')
  expect(full).toContain('Eerst werken')
  expect(full).toContain('Gauw werk')

  await door.good('savePaper', wish)
  await around({ change: 'editRoute', route: 'education', edit: { thought: 'wanted' } })
  await around({ change: 'removeExpectation', expectationId: idOf('e') })
  await revise({ change: 'lookAgain', on: null })
  const { plan } = (await door.good('readDossier', { id })).dossier
  const frozen = plan.versions.at(-1)
  if (!frozen) throw new Error('nothing was frozen')
  expect(frozen.around.helps).toEqual({ ownWords: said, inDutch: 'Mijn broer helpt' })
  expect(comparePlans(frozen, plan).around.map(({ kind }) => kind)).toEqual([
    'route',
    'expectationRemoved',
    'lookAgain',
  ])
  expect(await door.good('undo', { id })).toEqual({ label: 'lookAgainSet' })
  expect(await door.good('undo', { id })).toEqual({ label: 'expectationRemoved' })
  expect((await door.good('readDossier', { id })).dossier.plan.around.expectations).toEqual([expectation])
})

test('an expectation that is gone can not be changed', async () => {
  const { door, id } = await dayWith('Adam')
  const around = { change: 'editExpectation', expectationId: idOf('f'), edit: { inDutch: 'x' } } as const
  expect(await door.call('revisePlan', { id, revision: { change: 'around', around } })).toEqual({
    ok: false,
    failure: { kind: 'goneMeanwhile' },
  })
})
