import { expect, test } from 'vitest'
import { aDossier, testId } from '../../test/fixtures/vault/aDossier.ts'
import { withSupporters } from './supporters.ts'

const [toos, ahmad, els] = [testId(1), testId(2), testId(3)]
// Els is a volunteer: she has no name here, and does not come on a paper as the worker.
const names = new Map([
  [toos, 'Toos'],
  [ahmad, 'Ahmad'],
])

test.each([
  ['Toos', [toos], [ahmad], 'Ahmad'],
  ['Toos', [toos], [els, ahmad], 'Ahmad'],
  ['Toos', [toos], [ahmad, toos], 'Toos'],
  ['Toos', [toos], [els], 'Toos'],
  ['Toos', [toos], [], 'Toos'],
  ['mevrouw De Wit', [toos], [ahmad], 'mevrouw De Wit'],
  ['', [toos], [ahmad], ''],
])('on paper stands %j; supported by %j, then by %j: %j', (typed, before, after, onPaper) => {
  const { dossier } = aDossier(testId(9))
  const was = { ...dossier, supporters: before, person: { ...dossier.person, supportedBy: typed } }
  const now = withSupporters(was, after, (id) => names.get(id))
  expect([now.supporters, now.person.supportedBy]).toEqual([after, onPaper])
})

test('given away and taken back, the paper says what it said', () => {
  const { dossier } = aDossier(testId(9))
  const was = { ...dossier, supporters: [toos], person: { ...dossier.person, supportedBy: 'Toos' } }
  const nameOf = (id: typeof toos): string | undefined => names.get(id)
  expect(withSupporters(withSupporters(was, [ahmad], nameOf), [toos], nameOf)).toEqual(was)
})
