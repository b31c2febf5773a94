import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarDate } from './calendarDate.ts'
import type { Birth } from './person.ts'
import { changePerson, Person, PersonChange } from './person.ts'

const person: Person = {
  callName: 'Rima',
  otherNames: 'Al Nuri',
  nameInOwnScript: 'ريما النوري',
  birth: { kind: 'unknown' },
  speaks: ['ar'],
  reads: ['ar'],
  dutch: 'little',
  interpreter: 'yes',
  interpreterWish: '',
  paperLanguage: 'ar',
  phone: '06 00 00 00 01',
  goodToKnow: '',
  supportedBy: 'Ria',
  startedOn: calendarDate('2026-10-03'),
}

const anyChange: fc.Arbitrary<PersonChange> = fc.record(
  {
    callName: fc.string(),
    otherNames: fc.string(),
    goodToKnow: fc.string(),
    dutch: fc.constantFrom('unknown' as const, 'good' as const),
    birth: fc.constantFrom<Birth>({ kind: 'year', year: 1990 }, { kind: 'unknown' }),
    reads: fc.constantFrom<PersonChange['reads']>([], ['ti', 'en']),
  },
  { requiredKeys: [] },
)

describe('changing a person', () => {
  test('changes what is named and nothing else', () => {
    fc.assert(
      fc.property(anyChange, (change) => {
        const changed = changePerson(person, change)
        expect(changed).toEqual({ ...person, ...change })
        expect(Person.parse(changed)).toEqual(changed)
      }),
    )
  })

  test('two changes of different fields both count, in either order', () => {
    const name = { callName: 'Rim' }
    const phone = { phone: '06 00 00 00 02' }
    expect(changePerson(changePerson(person, name), phone)).toEqual(
      changePerson(changePerson(person, phone), name),
    )
  })

  test('an undefined field leaves the old value; an empty one empties it', () => {
    const change = PersonChange.parse({ callName: undefined, goodToKnow: '' })
    expect(changePerson({ ...person, goodToKnow: 'Liever appen.' }, change)).toEqual(person)
  })
})

describe('what a person can be', () => {
  test.each<Partial<Record<keyof Person, unknown>>>([
    { otherNames: '', nameInOwnScript: '', phone: '', goodToKnow: '', speaks: [], reads: [] },
    { callName: 'أ' },
    { callName: 'x'.repeat(1_000) },
    { birth: { kind: 'estimated', date: '1990-01-01' } },
    { birth: { kind: 'year', year: 1985 } },
  ])('may be %j', (fields) => {
    expect(Person.safeParse({ ...person, ...fields }).success).toBe(true)
  })

  test.each<Partial<Record<keyof Person, unknown>>>([
    { callName: 'x'.repeat(1_001) },
    { birth: { kind: 'exact', date: '1990-02-30' } },
    { birth: { kind: 'exact' } },
    { birth: { kind: 'year', year: 90 } },
    { paperLanguage: 'am' },
    { speaks: ['klingon'] },
    { startedOn: '3-10-2026' },
  ])('may not be %j', (fields) => {
    expect(Person.safeParse({ ...person, ...fields }).success).toBe(false)
  })
})
