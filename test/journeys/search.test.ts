import { afterAll, beforeAll, expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { doorOverOffice, today, type DoorOverOffice } from '../builders/doorOverOffice.ts'

let door: DoorOverOffice
beforeAll(async () => {
  door = await doorOverOffice()
  await door.good('openPracticeOffice', {})
})
afterAll(() => door.close())

test.each([
  ['rima', 'Rima', 'exact'],
  ['ريما', 'Rima', 'exact'],
  ['daryoush', 'Daryush', 'soundsLike'],
  ['Олена', 'Olena', 'exact'],
  ['yon', 'Yonas', 'start'],
])('%s finds %s first', async (search, callName, match) => {
  const { people } = await door.good('listPeople', { search, limit: 5 })
  expect(people[0]).toMatchObject({ callName, match })
})

test('a person who was born in quite another year is not offered as the same', async () => {
  const names = 'Rima'
  const alike = await door.good('similarPeople', { names, birth: { kind: 'unknown' } })
  expect(alike.map((person) => person.callName)).toContain('Rima')
  const birth = { kind: 'exact', date: calendarDate('1950-01-01') } as const
  const others = await door.good('similarPeople', { names, birth })
  expect(others.map((person) => person.callName)).not.toContain('Rima')
})

test('today shows whom to look again with and what we promised, soonest first, and nobody is overdue', async () => {
  const view = await door.good('today', {})
  expect(view.date).toBe(today)
  const days = view.lookAgain.map((line) => line.on)
  expect(days).toEqual([...days].sort())
  expect(view.celebrate.length).toBeGreaterThan(0)
  expect(Object.keys(view)).not.toContain('overdue')
})
