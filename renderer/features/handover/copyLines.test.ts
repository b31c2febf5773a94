import { expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { paperLanguages } from '#shared/domain/language.ts'
import { emptyMunicipalPip } from '#shared/domain/municipalPip.ts'
import type { Pair } from '#shared/documents/block.ts'
import { askedBackLines, cameLines, givenLines } from './copyLines.ts'

const on = calendarDate('2026-11-24')
const bundle = '3f0a11c29b4000de3f0a11c29b4000de' as never
const given = {
  bundle,
  seq: 1,
  toName: 'Oost',
  toKey: null,
  on,
  parts: ['person', 'plan'],
  receipt: null,
} as const

/** As somebody reads it: without the signs that keep a date in its own direction. */
function dutch(lines: readonly Pair[]): readonly string[] {
  return lines.map(({ nl }) => nl.replace(/[\u2066-\u2069]/gu, ''))
}

test('a copy in another office: since when, what, and whether they have it', () => {
  expect(dutch(givenLines(given, 'ar'))).toEqual([
    'Gegeven op dinsdag 24 november 2026.',
    'Naam en telefoon',
    'Mijn plan',
    'Nog geen ontvangstbericht.',
  ])
  const arrived = { ...given, receipt: { on, outcome: 'merged' } } as const
  expect(dutch(givenLines(arrived, 'ar')).at(-1)).toBe('Daar samengevoegd op dinsdag 24 november 2026.')
})

test('a copy that was asked back, before and after the answer', () => {
  expect(dutch(askedBackLines({ bundle, on, answer: null }, 'ti'))).toEqual([
    'Teruggevraagd op dinsdag 24 november 2026.',
    'Nog geen antwoord.',
  ])
  expect(dutch(askedBackLines({ bundle, on, answer: { on, said: 'erasedPart' } }, 'ti')).at(-1)).toBe(
    'Antwoord op dinsdag 24 november 2026: Wij hebben een deel gewist.',
  )
})

test('what came, and what it says about the municipality before', () => {
  const { toName: _, toKey: __, on: ___, receipt: ____, ...same } = given
  const came = { ...same, fromName: 'Oost', fromKey: 'x', madeOn: on, takenInOn: on }
  expect(cameLines({ ...came, before: null }, 'so')).toHaveLength(3)
  const before = { ...emptyMunicipalPip, route: 'z' } as const
  expect(dutch(cameLines({ ...came, before }, 'so')).slice(-2)).toEqual([
    'De nieuwe gemeente maakt een nieuw plan. De leerroute blijft.',
    'Leerroute bij de vorige gemeente: Z-route.',
  ])
})

test.each(paperLanguages)(
  'each line stands in %s beside the Dutch, or alone when that is Dutch',
  (language) => {
    const lines = [...givenLines(given, language), ...askedBackLines({ bundle, on, answer: null }, language)]
    for (const { other } of lines) expect(other?.language ?? 'nl').toBe(language)
  },
)
