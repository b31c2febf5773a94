import { expect, test } from 'vitest'
import type { DossierId } from '#shared/domain/dossier.ts'
import { dossierAt, dossierTabs, pathOf, placeOf, settingsParts, startPlace, type Place } from './places.ts'

const id = '0123456789abcdef0123456789abcdef' as DossierId

const places: readonly Place[] = [
  { screen: 'today' },
  { screen: 'people' },
  { screen: 'newPerson' },
  { screen: 'newPerson', household: id },
  ...settingsParts.map((part) => ({ screen: 'settings', part }) as const),
  { screen: 'help' },
  ...dossierTabs.map((tab) => ({ screen: 'dossier', id, tab }) as const),
  { screen: 'question', id, question: 'goodAt' },
  { screen: 'dossier', id, tab: 'papers', print: { paper: 'appointmentCard', about: id } },
  { screen: 'dossier', id, tab: 'papers', print: { paper: 'firstWeeks', about: null } },
]

test.each(places)('the path of $screen leads back to it', (place) => {
  expect(placeOf(pathOf(place))).toEqual(place)
})

test('every place has a path of its own', () => {
  expect(new Set(places.map(pathOf)).size).toBe(places.length)
})

test.each(['/nowhere', '/dossier', '/dossier/42/plan', ''])('%j leads to the first screen', (path) => {
  expect(placeOf(path)).toEqual(startPlace)
})

test('a dossier with an unknown tab or question opens where it can', () => {
  expect(placeOf(`/dossier/${id}/money`)).toEqual({ screen: 'dossier', id, tab: 'overview' })
  expect(placeOf(`/dossier/${id}/kennismaking/flight`)).toEqual({
    screen: 'dossier',
    id,
    tab: 'kennismaking',
  })
})

test('only places inside a dossier name a person', () => {
  expect(dossierAt({ screen: 'question', id, question: 'goodAt' })).toBe(id)
  expect(dossierAt({ screen: 'people' })).toBeNull()
})
