import { expect, test } from 'vitest'
import type { DossierId } from '#shared/domain/dossier.ts'
import { firstPlaceOf, mainPlaceOf, mainPlaces, placesTogether } from './mainPlaces.ts'

const id = '0123456789abcdef0123456789abcdef' as DossierId

test('a dossier and its questions belong to the people', () => {
  expect(mainPlaceOf({ screen: 'dossier', id, tab: 'plan' })).toBe('people')
  expect(mainPlaceOf({ screen: 'question', id, question: 'goodAt' })).toBe('people')
  expect(mainPlaceOf({ screen: 'newPerson' })).toBe('people')
})

test('every entry of the menu leads to itself', () => {
  for (const entry of mainPlaces) expect(mainPlaceOf(firstPlaceOf(entry))).toBe(entry)
})

test('looking together, no entry leads to other people', () => {
  expect(placesTogether).not.toContain('today')
  expect(placesTogether).not.toContain('people')
})
