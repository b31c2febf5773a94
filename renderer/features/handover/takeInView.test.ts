import { expect, test } from 'vitest'
import type { ArrivedPerson } from '#shared/contract/handoverViews.ts'
import { idOf, personNamed } from '../../../test/builders/twoSides.ts'
import { decidedAnew, decisionAtFirst, grouped, isDecided, takingOf } from './takeInView.ts'

const somebody: ArrivedPerson = {
  person: idOf(1),
  dossier: personNamed('Rima'),
  documents: 0,
  parts: ['person'],
  seq: 1,
  standing: 'new',
  knownAs: null,
  alike: [],
}
const line = { id: idOf(2) } as ArrivedPerson['alike'][number]

test('nobody is taken for somebody else by a likeness alone', () => {
  expect(decisionAtFirst({ ...somebody, alike: [line] })).toBeNull()
  expect(decisionAtFirst(somebody)?.as).toBe('new')
  expect(decisionAtFirst({ ...somebody, alike: [line], knownAs: idOf(3) })?.as).toBe(idOf(3))
})

test.each(['again', 'older'] as const)('what came %s is left unless somebody says otherwise', (standing) => {
  expect(decisionAtFirst({ ...somebody, standing, knownAs: idOf(3) })?.as).toBe('leave')
})

test('in a file with many, who is new here is asked about together, and who may be known apart', () => {
  const many = Array.from({ length: 12 }, (_, at) => ({
    ...somebody,
    ...{ person: idOf(100 + at), alike: at === 3 ? [line] : [] },
  }))
  const { apart, together } = grouped(many)
  expect(apart.map(({ person }) => person)).toEqual([idOf(103)])
  expect(together).toHaveLength(11)
  expect(grouped(many.slice(0, 10)).together).toEqual([])
})

test('it is decided when the move was said and each difference was chosen', () => {
  expect(isDecided(null)).toBe(false)
  expect(isDecided(decidedAnew('leave', null))).toBe(true)
  expect(isDecided(decidedAnew('new', null))).toBe(false)
  expect(isDecided(decidedAnew('new', false))).toBe(true)
  const same = decidedAnew(idOf(2), true)
  expect(isDecided(same)).toBe(false)
  expect(isDecided({ ...same, asked: ['person/phone'] })).toBe(false)
  expect(isDecided({ ...same, asked: ['person/phone'], choices: { 'person/phone': 'ours' } })).toBe(true)
})

test('another answer to who it is lets go of the choices that were made for the first', () => {
  expect(decidedAnew(idOf(2), true)).toMatchObject({ choices: {}, asked: null })
  expect(takingOf(decidedAnew('leave', null))).toEqual({ kind: 'leave' })
  expect(takingOf(decidedAnew('new', true))).toEqual({ kind: 'new', moved: true })
  expect(takingOf({ ...decidedAnew(idOf(2), false), choices: { a: 'both' } })).toEqual({
    kind: 'same', id: idOf(2), moved: false, choices: { a: 'both' },
  }) // prettier-ignore
})
