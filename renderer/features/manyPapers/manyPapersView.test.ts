import { expect, test } from 'vitest'
import type { PersonLine, TodayView } from '#shared/contract/views.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { canHavePaper, chosenWith, peopleOfWeek } from './manyPapersView.ts'

const [one, two] = ['1'.repeat(32), '2'.repeat(32)] as [RandomId, RandomId]

test('who has two appointments this week is chosen once', () => {
  const at = (id: RandomId): TodayView['appointments'][number] =>
    ({ id }) as TodayView['appointments'][number]
  const today = { appointments: [at(two), at(one), at(two)] } as unknown as TodayView
  expect(peopleOfWeek(today)).toEqual([two, one])
})

test('somebody is ticked once and unticked whole', () => {
  expect(chosenWith([one], two, true)).toEqual([one, two])
  expect(chosenWith([one, two], two, true)).toEqual([one, two])
  expect(chosenWith([one, two], one, false)).toEqual([two])
})

test.each([
  [false, false, true],
  [true, false, false],
  [false, true, false],
])('a colleague’s person (%s) or a damaged dossier (%s) is not offered', (isColleagues, damaged, offered) => {
  expect(canHavePaper({ isColleagues, damaged } as PersonLine)).toBe(offered)
})
