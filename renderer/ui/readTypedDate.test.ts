import { expect, test } from 'vitest'
import { calendarDate as day } from '#shared/domain/calendarDate.ts'
import { doubtAboutYear, inWeeks, readTypedDate, typedDate } from './readTypedDate.ts'

const today = day('2026-11-21')

test('an empty field is no date and no problem', () => {
  expect(readTypedDate('  ', today, 'birth')).toEqual({ kind: 'empty' })
})

test('a date that can not be is a problem, with the text left alone', () => {
  expect(readTypedDate('32-1-1990', today, 'birth')).toEqual({ kind: 'problem', problem: 'day' })
})

test.each([
  ['1-2-2027', 'birth', 'birthInFuture'],
  ['1-2-1890', 'birth', 'birthLongAgo'],
  ['1-2-1990', 'birth', null],
  ['1-2-2026', 'future', 'inPast'],
  ['vandaag', 'future', null],
] as const)('%s as a %s date: doubt %s', (typed, kind, doubt) => {
  expect(readTypedDate(typed, today, kind)).toMatchObject({ kind: 'date', doubt })
})

test('what the field writes, it reads back', () => {
  const date = day('2026-12-01')
  expect(readTypedDate(typedDate(date), today, 'future')).toMatchObject({ date })
  expect(typedDate(null)).toBe('')
})

test('weeks from today', () => {
  expect(inWeeks(today, 6)).toBe('2027-01-02')
})

test.each([
  [2027, 'birthInFuture'],
  [2026, null],
  [1906, null],
  [1905, 'birthLongAgo'],
])('born in %i, seen in 2026: %j', (year, doubt) => {
  expect(doubtAboutYear(year, day('2026-11-24'))).toBe(doubt)
})
