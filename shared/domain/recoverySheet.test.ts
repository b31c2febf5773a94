import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readSheet, setInGroup, sheetNumbers, sheetSetOf, shareBytes, writeSheet } from './recoverySheet.ts'
import type { RecoveryShare } from './recoverySheet.ts'
import {
  groupCount,
  groupLength,
  groupsIn,
  placeOfGroup,
  readGroup,
  recoveryBase,
  recoveryCharacters,
  stateOfGroup,
  strangeCharacterIn,
  writeGroup,
} from './recoverySheetGroups.ts'

const digit = fc.integer({ min: 0, max: recoveryBase - 1 })
const four = fc.array(digit, { minLength: 4, maxLength: 4 })
const place = fc.integer({ min: 1, max: groupCount })
const aShare: fc.Arbitrary<RecoveryShare> = fc.record({
  set: four.map(sheetSetOf),
  sheet: fc.constantFrom(...sheetNumbers),
  point: fc.integer({ min: 1, max: 255 }),
  bytes: fc.uint8Array({ minLength: shareBytes, maxLength: shareBytes }),
})

const share: RecoveryShare = {
  set: sheetSetOf([9, 3, 22, 14]),
  sheet: 2,
  point: 213,
  bytes: Uint8Array.from({ length: shareBytes }, (_, index) => (index * 37) % 256),
}
const groups = writeSheet(share)

/** `groups` with group `number` written otherwise. */
function withGroup(number: number, text: string): readonly string[] {
  return groups.with(number - 1, text)
}

function otherAt(group: string, at: number): string {
  const character = group[at] ?? ''
  const next = recoveryCharacters[(recoveryCharacters.indexOf(character) + 1) % recoveryBase] ?? ''
  return group.slice(0, at) + next + group.slice(at + 1)
}

test('the characters are 31, a prime, and none is read for another', () => {
  expect(recoveryCharacters).toHaveLength(31)
  expect(new Set(recoveryCharacters).size).toBe(31)
  for (const lookalike of 'O0I1L') expect(recoveryCharacters).not.toContain(lookalike)
})

test('this format is on paper: the same share always gives the same code', () => {
  expect(groups.join(' ')).toBe(
    'B5RGC 2CSVZ V8W39 UNJ53 JF8HA DQB6F MVRWW 8U6FQ 699A2 H9BA5 F4HCN K6C2C DUTM7 8DFDT MWG9M XHWBT',
  )
  expect(groups).toHaveLength(groupCount)
  expect(groups.every((group) => group.length === groupLength)).toBe(true)
})

test('what is written on a sheet is read from it', () => {
  fc.assert(
    fc.property(aShare, (written) => {
      expect(readSheet(writeSheet(written))).toEqual({ ok: true, value: written })
    }),
  )
})

test('the three sheets of a set begin with the same group, and no other group tells it', () => {
  expect(setInGroup(groups[0] ?? '')).toBe(share.set)
  expect(setInGroup(groups[1] ?? '')).toBeNull()
  expect(setInGroup('')).toBeNull()
  expect(writeSheet({ ...share, sheet: 3, point: 7 })[0]).toBe(groups[0])
})

describe('a group', () => {
  test('is found wrong with any one character changed', () => {
    fc.assert(
      fc.property(place, four, fc.nat(4), fc.integer({ min: 1, max: 30 }), (number, digits, at, step) => {
        const group = writeGroup(number, digits)
        const other = recoveryCharacters[(recoveryCharacters.indexOf(group[at] ?? '') + step) % recoveryBase]
        expect(readGroup(number, group.slice(0, at) + (other ?? '') + group.slice(at + 1))).toBeNull()
      }),
    )
  })

  test("is found wrong with any two characters in each other's place", () => {
    fc.assert(
      fc.property(place, four, fc.nat(4), fc.nat(4), (number, digits, one, other) => {
        const group = [...writeGroup(number, digits)]
        const [a, b] = [group[one] ?? '', group[other] ?? '']
        fc.pre(a !== b)
        expect(readGroup(number, group.with(one, b).with(other, a).join(''))).toBeNull()
      }),
    )
  })

  test('fits in its own place only', () => {
    fc.assert(
      fc.property(place, place, four, (number, other, digits) => {
        fc.pre(number !== other)
        const group = writeGroup(number, digits)
        expect(readGroup(number, group)).toEqual(digits)
        expect(readGroup(other, group)).toBeNull()
        expect(placeOfGroup(group)).toBe(number)
      }),
    )
  })

  test('says while it is typed how it is', () => {
    const group = groups[6] ?? ''
    expect(stateOfGroup(7, '')).toBe('empty')
    expect(stateOfGroup(7, group.slice(0, 4))).toBe('short')
    expect(stateOfGroup(7, group)).toBe('fits')
    expect(stateOfGroup(7, otherAt(group, 2))).toBe('wrong')
    expect(stateOfGroup(8, group)).toBe('wrong')
    expect(stateOfGroup(7, `${group}A`)).toBe('wrong')
    expect(stateOfGroup(7, 'O')).toBe('strange')
    expect(strangeCharacterIn('AB1')).toBe('1')
  })
})

describe('typed text', () => {
  test('may be in small letters, with spaces, dashes, line ends and full-width characters', () => {
    const text = groups.join(' - ').toLowerCase()
    expect(groupsIn(text)).toEqual(groups)
    expect(groupsIn(groups.join('\r\n'))).toEqual(groups)
    expect(groupsIn(groups.join('\u2013'))).toEqual(groups)
    expect(groupsIn('\uff21\uff22\u200b c')).toEqual(['ABC'])
    expect(groupsIn('')).toEqual([])
  })

  test('that is too long is not cut off silently', () => {
    const typed = groupsIn(`${groups.join('')}ABC`)
    expect(typed).toHaveLength(groupCount)
    expect(readSheet(typed)).toEqual({ ok: false, failure: { kind: 'sheetGroupsWrong', groups: [16] } })
  })
})

describe('what is wrong has a name of its own', () => {
  test('groups that are still missing', () => {
    expect(readSheet(groups.slice(0, 14))).toEqual({
      ok: false,
      failure: { kind: 'sheetUnfinished', groups: [15, 16] },
    })
    expect(readSheet(withGroup(3, 'AB'))).toEqual({
      ok: false,
      failure: { kind: 'sheetUnfinished', groups: [3] },
    })
    expect(readSheet([])).toMatchObject({ failure: { kind: 'sheetUnfinished' } })
  })

  test('a character that stands on no sheet', () => {
    expect(readSheet(withGroup(5, '1BCDE'))).toEqual({
      ok: false,
      failure: { kind: 'sheetStrangeCharacter', group: 5, character: '1' },
    })
  })

  test('one mistake in each of some groups', () => {
    const wrong = groups.map((group, index) => ([3, 6, 11].includes(index) ? otherAt(group, 1) : group))
    expect(readSheet(wrong)).toEqual({
      ok: false,
      failure: { kind: 'sheetGroupsWrong', groups: [4, 7, 12] },
    })
  })

  test("two groups in each other's place", () => {
    const swapped = groups.with(6, groups[8] ?? '').with(8, groups[6] ?? '')
    expect(readSheet(swapped)).toEqual({
      ok: false,
      failure: { kind: 'sheetGroupsSwapped', groups: [7, 9] },
    })
  })

  test('right groups of two sheets', () => {
    const other = writeSheet({ ...share, sheet: 3, point: 9, bytes: share.bytes.toReversed() })
    expect(readSheet([...groups.slice(0, 8), ...other.slice(8)])).toEqual({
      ok: false,
      failure: { kind: 'sheetMixed' },
    })
  })
})
