import { expect, test } from 'vitest'
import { calendarDate as day } from '#shared/domain/calendarDate.ts'
import { Person } from '#shared/domain/person.ts'
import { emptyPerson, formOf, namesToLookFor, paperLanguageOf, personOf } from './newPerson.ts'

test('one letter is too little to look for', () => {
  expect(namesToLookFor({ ...emptyPerson, callName: ' m ' })).toBeNull()
  expect(namesToLookFor({ ...emptyPerson, callName: 'Mo' })).toBe('Mo')
})

test('all names are looked for together, in whichever script', () => {
  expect(
    namesToLookFor({ ...emptyPerson, callName: 'Mo', otherNames: 'Ahmad', nameInOwnScript: 'محمد' }),
  ).toBe('Mo Ahmad محمد')
})

test('the paper speaks the first language that there is paper in', () => {
  expect(paperLanguageOf(emptyPerson)).toBe('nl')
  expect(paperLanguageOf({ ...emptyPerson, speaks: ['ckb', 'ar'] })).toBe('ar')
  expect(paperLanguageOf({ ...emptyPerson, speaks: ['ar'], paperLanguage: 'en' })).toBe('en')
})

test('a person with only a name is a whole person', () => {
  const person = personOf({ ...emptyPerson, callName: ' Amina ' }, 'Ria', day('2026-11-21'))
  expect(Person.parse(person)).toMatchObject({
    callName: 'Amina',
    supportedBy: 'Ria',
    startedOn: '2026-11-21',
  })
})

test('a form that was kept comes back as it was, half a date included', () => {
  const form = {
    ...emptyPerson,
    callName: 'Amina',
    birth: { ...emptyPerson.birth, kind: 'exact', unreadDate: '32-1-1990' },
  } as const
  expect(formOf(JSON.stringify(form))).toEqual(form)
  expect(formOf('')).toEqual(emptyPerson)
  // Of an earlier Wegwijs, which did not ask for a telephone number yet.
  expect(formOf('{"callName":"Amina"}')).toEqual({ ...emptyPerson, callName: 'Amina' })
})
