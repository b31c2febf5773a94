import { beforeAll, expect, test } from 'vitest'
import type { Pair } from '#shared/documents/block.ts'
import { samplePaper } from '../../../test/paper/samplePaper.ts'
import { testTypefaces } from '../../../test/paper/testPress.ts'
import { createDesk, sheetOf, type Desk } from './desk.ts'
import { lowestRows } from './lowestRows.ts'
import { createTags } from './tags.ts'

let desk: Desk

beforeAll(async () => {
  const document = samplePaper('ar')
  desk = createDesk(document, sheetOf(document), await testTypefaces(), createTags('nl').root)
})

const least = [60, 60, 60]
const even = [160, 160, 160]

test('a column of long sentences gets the room that the others leave', () => {
  const long = 'een zin die in een smalle kolom wel zes of zeven regels neemt, en in een brede maar twee'
  const widths = lowestRows(table('wat', long, 'ja'), even, least, desk)
  expect(widths[1]).toBeGreaterThan(Math.max(widths[0] ?? 0, widths[2] ?? 0) + 50)
  expect(sum(widths)).toBeCloseTo(sum(even), 6)
})

test('no column gets narrower than it may, however long the others are', () => {
  const widths = lowestRows(table('wat', 'woord '.repeat(300), 'ja'), even, [150, 60, 155], desk)
  expect(widths[0]).toBeGreaterThanOrEqual(150)
  expect(widths[2]).toBeGreaterThanOrEqual(155)
})

test('where every word has its own line already, nothing is moved', () => {
  expect(lowestRows(table('wat', 'wie', 'ja'), even, least, desk)).toEqual(even)
})

function table(...cells: readonly string[]): Parameters<typeof lowestRows>[0] {
  const row = cells.map((nl): Pair => ({ nl, other: { text: 'نعم', language: 'ar' }, checked: false }))
  return { kind: 'table', head: row.map((cell) => ({ ...cell, nl: 'kop' })), rows: [row] }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
