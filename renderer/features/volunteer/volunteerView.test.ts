import { expect, test } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import { stillToDo } from './volunteerView.ts'

const id = (digit: string): RandomId => digit.repeat(32) as RandomId
const task = (digit: string) => ({
  id: id(digit), what: 'Fiets ophalen', doer: 'together', doerName: '', by: null, goalId: id('9'), goal: 'Fietsen',
}) as const // prettier-ignore

test('a step that was called done is gone from the list before the office has read the slip', () => {
  const words = {
    slip: 'stepDone',
    dossier: id('8'),
    goalId: id('9'),
    stepId: id('1'),
    what: 'Fiets ophalen',
  } as const
  const slip = { id: id('7'), at: 0, words }
  expect(stillToDo({ tasks: [task('1'), task('2')] }, [slip]).map((open) => open.id)).toEqual([id('2')])
})
