import { expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { emptyMunicipalPip } from '#shared/domain/municipalPip.ts'
import { municipalHints } from '#shared/domain/municipalHints.ts'
import { ourBook } from '#shared/domain/ruleBook.ts'
import type { Say } from '../../words.ts'
import { factLines, hintKey } from './municipalView.ts'

const say: Say = (key, values = {}) => [key, ...Object.values(values)].join(' ')
const day = calendarDate('2026-03-10')

test('what is not known has no line: nothing is ever missing', () => {
  expect(factLines(emptyMunicipalPip, say, 'nl')).toEqual([])
  expect(factLines({ ...emptyMunicipalPip, contactName: '  ', mapHours: ' ' }, say, 'nl')).toEqual([])
})

test('a day is read back in words, with the state of what is planned on it', () => {
  const lines = factLines({ ...emptyMunicipalPip, decidedOn: day, pvt: 'planned', pvtOn: day }, say, 'nl')
  expect(lines.map(({ words }) => words)).toEqual([
    'dinsdag 10 maart 2026',
    'municipality.label.moduleOn municipality.label.modulePlanned dinsdag 10 maart 2026',
  ])
  expect(factLines({ ...emptyMunicipalPip, decidedOn: day }, say, 'en')[0]?.words).toBe(
    'Tuesday, 10 March 2026',
  )
})

test('the education route shows no MAP, and what was typed about it is not lost', () => {
  const pip = { ...emptyMunicipalPip, map: 'done', mapHours: '40' } as const
  const labels = (route: 'b1' | 'education'): readonly string[] =>
    factLines({ ...pip, route }, say, 'nl').map(({ label }) => label)
  expect(labels('b1')).toContain('municipality.label.mapHours')
  expect(labels('education')).toEqual(['municipality.label.route'])
})

test('every rule that is counted from a day has a sentence with and one without it', () => {
  const pip = { ...emptyMunicipalPip, lawHolds: 'obliged' } as const
  const hints = municipalHints(pip, ourBook, day)
  expect(hints.map(({ rule }) => rule.key)).toHaveLength(8)
  for (const hint of hints) {
    const counted = !['ontzorgen', 'pvtHours', 'mapHours'].includes(hint.rule.key)
    expect(hintKey({ ...hint, on: null }) !== hintKey({ ...hint, on: day }), hint.rule.key).toBe(counted)
  }
})
