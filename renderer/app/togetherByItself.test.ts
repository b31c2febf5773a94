import { expect, test } from 'vitest'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { DossierTab, Place } from '../places.ts'
import { lookedNow, type Looked } from './togetherByItself.ts'

const rima = '0123456789abcdef0123456789abcdef' as DossierId
const yonas = 'fedcba9876543210fedcba9876543210' as DossierId
const today: Place = { screen: 'today' }

function tabOf(id: DossierId, tab: DossierTab): Place {
  return { screen: 'dossier', id, tab }
}

/** Walks from place to place; 'off' is the button. Says after each whether two people look. */
function walk(...steps: readonly (Place | 'off')[]): readonly boolean[] {
  let looked: Looked = { on: false, place: today, alone: null }
  return steps.map((step) => {
    const next = lookedNow(looked, step === 'off' ? { ...looked, on: false } : { on: looked.on, place: step })
    looked = next.goesOn ? lookedNow(next.looked, { ...next.looked, on: true }).looked : next.looked
    return looked.on
  })
}

test.each(['kennismaking', 'plan', 'moments', 'papers'] as const)('it goes on at %s', (tab) => {
  expect(walk(tabOf(rima, 'overview'), tabOf(rima, tab), tabOf(rima, 'overview'))).toEqual([
    false,
    true,
    true,
  ])
})

test('it goes on at a question, and not at what one does alone', () => {
  expect(walk({ screen: 'question', id: rima, question: 'goodAt' })).toEqual([true])
  for (const tab of ['overview', 'firstWeeks', 'handover', 'log'] as const) {
    expect(walk(tabOf(rima, tab))).toEqual([false])
  }
  expect(walk(today, { screen: 'people' }, { screen: 'help' })).toEqual([false, false, false])
})

test('turned off it stays off in this dossier, and goes on again in the next', () => {
  expect(walk(tabOf(rima, 'plan'), 'off', tabOf(rima, 'papers'), tabOf(rima, 'plan'))).toEqual([
    true,
    false,
    false,
    false,
  ])
  expect(walk(tabOf(rima, 'plan'), 'off', tabOf(yonas, 'plan'))).toEqual([true, false, true])
  expect(walk(tabOf(rima, 'plan'), 'off', today, tabOf(rima, 'plan'))).toEqual([true, false, false, true])
  expect(walk(tabOf(rima, 'plan'), 'off', { screen: 'help' }, tabOf(rima, 'plan'))).toEqual([
    true,
    false,
    false,
    false,
  ])
})
