import { expect, test } from 'vitest'
import { calendarDate as day } from '#shared/domain/calendarDate.ts'
import { birthDraftOf, birthOf, emptyBirthDraft, isUnread, yearOf, type BirthDraft } from './birthDraft.ts'

const draft: BirthDraft = { kind: 'exact', date: day('1990-02-01'), unreadDate: null, year: '1988' }

test('each kind takes only what belongs to it', () => {
  expect(birthOf(draft)).toEqual({ kind: 'exact', date: '1990-02-01' })
  expect(birthOf({ ...draft, kind: 'estimated' })).toEqual({ kind: 'estimated', date: '1990-02-01' })
  expect(birthOf({ ...draft, kind: 'year' })).toEqual({ kind: 'year', year: 1988 })
  expect(birthOf({ ...draft, kind: 'unknown' })).toEqual({ kind: 'unknown' })
})

test.each(['', '19', '19x8', '1700', '2300', '01990'])('%j is no year, and no year is made up', (year) => {
  expect(birthOf({ ...emptyBirthDraft, kind: 'year', year })).toEqual({ kind: 'unknown' })
})

test('without a day no day is invented', () => {
  expect(birthOf({ ...draft, date: null })).toEqual({ kind: 'unknown' })
})

test('the year shown is the year known', () => {
  expect(yearOf({ kind: 'estimated', date: day('1990-01-01') })).toBe('1990')
  expect(yearOf({ kind: 'unknown' })).toBe('')
})

test('what can not be read is unread only in the field that counts', () => {
  const half: BirthDraft = { ...draft, unreadDate: '32-1-1990', year: '19' }
  expect(
    (['exact', 'estimated', 'year', 'unknown'] as const).map((kind) => isUnread({ ...half, kind })),
  ).toEqual([true, true, true, false])
  expect(isUnread(draft)).toBe(false)
  expect(isUnread({ ...draft, kind: 'year', year: '' })).toBe(false)
})

test('a draft made from a birth is that birth', () => {
  for (const birth of [
    { kind: 'unknown' },
    { kind: 'year', year: 1988 },
    { kind: 'estimated', date: day('1990-01-01') },
    { kind: 'exact', date: day('1990-02-01') },
  ] as const) {
    expect(birthOf(birthDraftOf(birth))).toEqual(birth)
  }
})
