import { describe, expect, test } from 'vitest'
import { sheetSetOf, writeSheet, type RecoveryShare } from '#shared/domain/recoverySheet.ts'
import { emptySheet, isSameSheet, nextGroup, problemOf, sheetsOf, statesOf, withTyped } from './sheetDraft.ts'

const set = sheetSetOf([9, 3, 22, 14])
const share = {
  set,
  sheet: 1,
  point: 7,
  bytes: Uint8Array.from({ length: 32 }, (_, index) => index),
} as const
const sheet = writeSheet(share)
const other = writeSheet({ ...share, sheet: 2, point: 8 } satisfies RecoveryShare)
const known = { current: set, retired: [] }

describe('typing', () => {
  test('goes on in the next group when one is full', () => {
    const first = withTyped(emptySheet, 0, (sheet[0] ?? '').toLowerCase())
    expect(first[0]).toBe(sheet[0])
    expect(nextGroup(emptySheet, first, 0)).toBe(1)
    const half = withTyped(first, 1, 'ab')
    expect(half[1]).toBe('AB')
    expect(nextGroup(first, half, 1)).toBe(1)
  })

  test('a whole code may be pasted anywhere, with spaces and line ends', () => {
    const pasted = withTyped(emptySheet.with(6, 'AB'), 6, ` ${sheet.join(' ')}\n`)
    expect(pasted).toEqual(sheet)
    expect(nextGroup(emptySheet, pasted, 6)).toBe(15)
  })

  test('some groups go where they were pasted', () => {
    const pasted = withTyped(emptySheet, 4, sheet.slice(4, 8).join('-'))
    expect(pasted.slice(4, 8)).toEqual(sheet.slice(4, 8))
    expect(pasted.filter((group) => group !== '')).toHaveLength(4)
    expect(nextGroup(emptySheet, pasted, 4)).toBe(8)
  })

  test('one character too many replaces nothing that stands there', () => {
    const slip = withTyped(sheet, 2, `${sheet[2] ?? ''}A`)
    expect(slip[3]).toBe(sheet[3])
    expect(statesOf(slip)[2]).toBe('wrong')
    expect(withTyped(emptySheet, 2, `${sheet[2] ?? ''}A`).slice(2, 4)).toEqual([sheet[2], 'A'])
  })

  test('what is too much stays where it is seen', () => {
    const much = withTyped(emptySheet, 0, `${sheet.join('')}AB`)
    expect(statesOf(much)[15]).toBe('wrong')
    expect(much).toHaveLength(16)
  })

  test('a scanner that types letter by letter fills the sheet', () => {
    let draft = emptySheet
    let at = 0
    for (const character of sheet.join('')) {
      const next = withTyped(draft, at, (draft[at] ?? '') + character)
      at = nextGroup(draft, next, at)
      draft = next
    }
    expect(draft).toEqual(sheet)
  })
})

describe('what is said', () => {
  test('is nothing as long as nothing is wrong', () => {
    expect(problemOf(emptySheet, known)).toBeNull()
    expect(problemOf(sheet.slice(0, 3).concat(emptySheet.slice(3)), known)).toBeNull()
    expect(problemOf(sheet, known)).toBeNull()
    expect(problemOf(sheet, null)).toBeNull()
  })

  test.each([
    [
      'a character that stands on no sheet',
      sheet.with(4, 'A0'),
      'recovery.error.strange',
      { group: '5', character: '0' },
    ],
    ['one group', sheet.with(6, 'AAAAA'), 'recovery.error.group', { group: '7' }],
    ['more groups', sheet.with(6, 'AAAAA').with(8, 'CCCCC'), 'recovery.error.groups', { groups: '7, 9' }],
    [
      "two groups in each other's place",
      sheet.with(6, sheet[8] ?? '').with(8, sheet[6] ?? ''),
      'recovery.error.swapped',
      { group: '7', other: '9' },
    ],
    ['groups of two sheets', [...sheet.slice(0, 8), ...other.slice(8)], 'recovery.error.mixed', {}],
  ] as const)('%s', (_, draft, key, values) => {
    const said = problemOf(draft, known)
    expect(said?.key).toBe(key)
    expect(said?.values).toMatchObject(values)
  })

  test('another set is told at the first group', () => {
    const begun = emptySheet.with(0, sheet[0] ?? '')
    const now = sheetSetOf([1, 2, 3, 4])
    expect(problemOf(begun, { current: now, retired: [set] })?.key).toBe('recovery.error.olderSet')
    expect(problemOf(begun, { current: now, retired: [] })?.key).toBe('recovery.error.otherOffice')
  })

  test('two sheets go together when they are two', () => {
    expect(sheetsOf(sheet, other)).toEqual([sheet, other])
    expect(sheetsOf(sheet, emptySheet)).toBeNull()
    expect(sheetsOf(sheet, sheet)).toBeNull()
    expect(isSameSheet(sheet, sheet)).toBe(true)
    expect(isSameSheet(sheet, other)).toBe(false)
  })
})
