import { expect, test } from 'vitest'
import { calendarDate as day } from '#shared/domain/calendarDate.ts'
import { birthOf, yearOf, type BirthDraft } from './birthDraft.ts'

const draft: BirthDraft = { kind: 'exact', date: day('1990-02-01'), year: '1988' }

test('each kind takes only what belongs to it', () => {
  expect(birthOf(draft)).toEqual({ kind: 'exact', date: '1990-02-01' })
  expect(birthOf({ ...draft, kind: 'estimated' })).toEqual({ kind: 'estimated', date: '1990-02-01' })
  expect(birthOf({ ...draft, kind: 'year' })).toEqual({ kind: 'year', year: 1988 })
  expect(birthOf({ ...draft, kind: 'unknown' })).toEqual({ kind: 'unknown' })
})

test.each(['', '19', '19x8', '1700', '2300', '01990'])('%j is no year, and no year is made up', (year) => {
  expect(birthOf({ kind: 'year', date: null, year })).toEqual({ kind: 'unknown' })
})

test('without a day no day is invented', () => {
  expect(birthOf({ kind: 'exact', date: null, year: '1990' })).toEqual({ kind: 'unknown' })
})

test('the year shown is the year known', () => {
  expect(yearOf({ kind: 'estimated', date: day('1990-01-01') })).toBe('1990')
  expect(yearOf({ kind: 'unknown' })).toBe('')
})
