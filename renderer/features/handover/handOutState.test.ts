import { expect, test } from 'vitest'
import { idOf } from '../../../test/builders/twoSides.ts'
import {
  firstState,
  goingOf,
  nextPerson,
  readState,
  stepBack,
  withDestination,
  withMember,
  withParts,
  withSaid,
  type HandOutState,
} from './handOutState.ts'

const [rima, adam, olena] = [idOf(1), idOf(2), idOf(3)]
const oost = { kind: 'office', office: idOf(9), name: 'Kantoor Oostdorp' } as const

function family(): HandOutState {
  return withDestination(withMember(withMember(firstState(rima), adam, true), olena, true), oost)
}

test('each has a turn, and only who said yes goes', () => {
  const yes = withSaid(family(), ['person', 'plan'], 'yes')
  expect(yes).toMatchObject({ at: 0, step: 'lookThrough' })
  const no = withSaid(nextPerson(yes), ['person'], 'no')
  expect(no).toMatchObject({ at: 2, step: 'whatGoes' })
  const later = withSaid(no, [], 'later')
  expect(later.step).toBe('makeFile')
  expect(goingOf(later)).toEqual([{ id: rima, parts: ['person', 'plan'] }])
})

test('a no of whose dossier it is does not keep the others', () => {
  const no = withSaid(family(), ['person'], 'no')
  expect(goingOf(withSaid(no, ['person'], 'yes'))).toEqual([{ id: adam, parts: ['person'] }])
})

test('to another office, or with other parts, everybody is asked anew', () => {
  const yes = withSaid(family(), ['person'], 'yes')
  expect(goingOf(withDestination(yes, oost))).toHaveLength(1)
  expect(goingOf(withDestination(yes, { kind: 'words', name: 'Kantoor Oostdorp' }))).toEqual([])
  expect(goingOf(withParts(yes, ['person', 'health']))).toEqual([])
})

test('back goes from person to person, down to the first step', () => {
  const yes = nextPerson(withSaid(family(), ['person'], 'yes'))
  const steps: string[] = []
  for (let state: HandOutState | null = yes; state; state = stepBack(state))
    steps.push(`${String(state.at)} ${state.step}`)
  expect(steps).toEqual(['1 whatGoes', '0 consent', '0 whatGoes', '0 whereTo'])
})

test('what was kept comes back as it was, and what is no such thing is nothing', () => {
  const yes = withSaid(family(), ['person', 'plan'], 'yes')
  expect(readState(JSON.stringify(yes), rima)).toEqual(yes)
  for (const kept of ['', 'x', 'null', '{}', '{"step":"away"}', JSON.stringify({ ...yes, at: 7 })])
    expect(readState(kept, rima)).toBeNull()
  expect(readState(JSON.stringify(yes), adam)).toBeNull()
})
