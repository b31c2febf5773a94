import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, calendarDate, type CalendarDate } from './calendarDate.ts'
import type { RandomId } from './fields.ts'
import { RuleEntry, type OfficeRuleRow, type RuleDeed } from './officeRules.ts'
import { amountOf, faultsOf, hasOwnRow, ourBook, readValue, ruleInForce, rulesToLookUp } from './ruleBook.ts'
import { isRuleKey, ruleKeys, ruleOf, type RuleUnit } from './ruleList.ts'
import { termLastDay } from './ruleDates.ts'

const today = calendarDate('2026-11-24')
const row: OfficeRuleRow = {
  value: '4',
  validFrom: null,
  validTo: null,
  fromTyped: '',
  toTyped: '',
  source: 'Staatsblad 2027, 1',
  reason: 'De wet veranderde.',
  mark: 'P',
  checkedOn: today,
}
const idOf = (number: number): RandomId => number.toString(16).padStart(32, '0') as RandomId

/** The history that these deeds leave, with ids 1, 2, 3 … */
function historyOf(...deeds: readonly RuleDeed[]): readonly RuleEntry[] {
  return deeds.map((what, at) =>
    RuleEntry.parse({ key: 'termLength', id: idOf(at + 1), at, by: idOf(99), what }),
  )
}

const set = (edit: Partial<OfficeRuleRow> = {}): RuleDeed => ({ deed: 'set', row: { ...row, ...edit } })
const back: RuleDeed = { deed: 'backToOurs' }
const lengthOn = (book: readonly RuleEntry[], on: CalendarDate = today): number | null =>
  amountOf(book, 'termLength', on)

describe('our rules', () => {
  test.each(ruleKeys)('%s says where it comes from, how sure it is and when it was looked at', (key) => {
    const { unit, rows } = ruleOf(key)
    expect(rows.length).toBeGreaterThan(0)
    for (const { value, source, checkedOn, validFrom, validTo } of rows) {
      expect(unit === 'none').toBe(value === null)
      expect(unit === 'day').toBe(typeof value === 'string')
      expect(source).not.toBe('')
      expect(checkedOn <= today).toBe(true)
      if (validFrom && validTo) expect(validFrom <= validTo).toBe(true)
    }
    for (const [at, { validFrom }] of rows.entries()) {
      const before = rows[at - 1]
      if (before) expect(addDays(before.validTo ?? today, 1)).toBe(validFrom)
    }
  })

  test('never hold a fine', () => {
    expect(ruleKeys.filter((key) => /fine|boete|sanction/iu.test(key))).toEqual([])
  })

  test('are known by their keys only', () => {
    expect(ruleKeys.every(isRuleKey)).toBe(true)
    expect(['toString', 'constructor', 'fineRoute', ''].some(isRuleKey)).toBe(false)
  })
})

describe('what the office writes', () => {
  test('goes before ours, and every computation takes it', () => {
    const book = historyOf(set())
    expect(ruleInForce(book, 'termLength', today)).toMatchObject({
      value: 4,
      isOurs: false,
      source: 'Staatsblad 2027, 1',
    })
    expect(termLastDay(book, calendarDate('2026-03-10'))).toBe('2030-03-10')
    expect(amountOf(book, 'routeSwitch', today)).toBe(18)
  })

  test('holds from its first day to its last: before it ours does, after it nobody knows', () => {
    const [from, to] = [calendarDate('2027-01-01'), calendarDate('2027-12-31')]
    const book = historyOf(set({ validFrom: from, validTo: to }))
    const days = [addDays(from, -1), from, to, addDays(to, 1)]
    expect(days.map((on) => lengthOn(book, on))).toEqual([3, 4, 4, null])
  })

  test('a later row goes before an earlier one where both hold', () => {
    const book = historyOf(set({ value: '5' }), set({ value: '6', validFrom: calendarDate('2028-01-01') }))
    expect([lengthOn(book), lengthOn(book, calendarDate('2028-01-01'))]).toEqual([5, 6])
  })

  test('going back to ours is one line more, and so is taking that back', () => {
    const book = historyOf(set(), back)
    expect([lengthOn(book), hasOwnRow(book, 'termLength')]).toEqual([3, false])
    const again = historyOf(set(), back, { deed: 'takenBack', id: idOf(2) })
    expect([lengthOn(again), hasOwnRow(again, 'termLength')]).toEqual([4, true])
    expect(again).toHaveLength(3)
  })

  test('a row that was taken back does not count any more', () => {
    expect(lengthOn(historyOf(set(), { deed: 'takenBack', id: idOf(1) }))).toBe(3)
  })

  test('of a rule that only a later Wegwijs knows counts for nothing', () => {
    const book = historyOf(set()).map((entry) => ({ ...entry, key: 'moonPhase' }))
    expect(lengthOn(book)).toBe(3)
  })

  test('nothing in a history makes a lookup fail', () => {
    const anyDay = fc.integer({ min: -9_000, max: 9_000 }).map((days) => addDays(today, days))
    const deed: fc.Arbitrary<RuleDeed> = fc.oneof(
      fc
        .record({
          value: fc.oneof(fc.string({ maxLength: 20 }), fc.nat(120).map(String)),
          validFrom: fc.option(anyDay),
          validTo: fc.option(anyDay),
        })
        .map((edit) => set(edit)),
      fc.constant(back),
      fc.nat(8).map((number): RuleDeed => ({ deed: 'takenBack', id: idOf(number) })),
      anyDay.map((on): RuleDeed => ({ deed: 'checked', on })),
    )
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 8 }), anyDay, (deeds, on) => {
        const book = historyOf(...deeds)
        const held = ruleInForce(book, 'termLength', on)
        expect(held === null || (typeof held.value === 'number' && held.value > 0)).toBe(true)
        expect(() => termLastDay(book, on)).not.toThrow()
        // What is said about other rules never changes.
        expect(ruleInForce(book, 'objection', on)).toEqual(ruleInForce(ourBook, 'objection', on))
      }),
    )
  })
})

describe('a row that can not be counted with', () => {
  test.each([
    ['', ['valueMissing']],
    ['drie', ['valueUnreadable']],
    ['0', ['valueUnreadable']],
    ['-3', ['valueUnreadable']],
    ['3,5', ['valueUnreadable']],
    ['300', ['valueTooLarge']],
    ['x'.repeat(300), ['valueUnreadable']],
    ['٤', []],
    [' 4 ', []],
  ] as const)('a value of %j: %j', (value, faults) => {
    expect(faultsOf('years', { ...row, value })).toEqual(faults)
  })

  test('is kept and passed over, with every reason', () => {
    const bad = {
      value: 'drie',
      validFrom: calendarDate('2027-12-31'),
      validTo: calendarDate('2027-01-01'),
      toTyped: '31-2-2028',
      source: ' ',
    }
    expect(faultsOf('years', { ...row, ...bad })).toEqual([
      'valueUnreadable',
      'toUnreadable',
      'endsBeforeStart',
      'sourceMissing',
    ])
    const book = historyOf(set({ value: '5' }), set(bad))
    expect(lengthOn(book)).toBe(5)
    expect(book[1]?.what).toMatchObject({ row: bad })
  })

  test('a rule without a value needs none, a day must be one', () => {
    expect(faultsOf('none', { ...row, value: '' })).toEqual([])
    expect(faultsOf('day', { ...row, value: '2028-02-30' })).toEqual(['valueUnreadable'])
    expect(faultsOf('day', { ...row, value: '2028-02-29' })).toEqual([])
  })
})

test.each([
  ['euros', '10.000', 10_000],
  ['euros', '10000', 10_000],
  ['euros', '1.000.000', 1_000_000],
  ['hours', '12.5', null],
  ['hours', '1.00', null],
  ['none', '7', null],
] as const)('%s: %j is read as %j', (unit, typed, value) => {
  expect(readValue(unit satisfies RuleUnit, typed)).toBe(value)
})

describe('looking rules up', () => {
  test('is asked for after half a year, and not before', () => {
    expect(rulesToLookUp(ourBook, calendarDate('2027-05-21'))).toEqual([])
    expect(rulesToLookUp(ourBook, calendarDate('2027-05-22'))).toContain('termLength')
  })

  test('is noted without changing the rule', () => {
    const later = calendarDate('2027-06-01')
    const book = historyOf({ deed: 'checked', on: later })
    expect(rulesToLookUp(book, later)).not.toContain('termLength')
    expect(ruleInForce(book, 'termLength', later)).toMatchObject({ value: 3, isOurs: true, checkedOn: later })
  })

  test('is not asked for what holds no longer', () => {
    const years = calendarDate('2030-01-01')
    expect(rulesToLookUp(ourBook, years)).not.toContain('pensionAge')
  })
})
