import { expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { DossierSummary } from '#shared/domain/summary.ts'
import { createPeopleIndex } from './peopleIndex.ts'

let lastId = 0
function someone(callName: string, more: Partial<DossierSummary> = {}): DossierSummary {
  lastId += 1
  return {
    id: String(lastId).padStart(32, '0') as DossierId,
    number: `KX-${String(2000 + lastId)}`,
    callName,
    otherNames: '',
    nameInOwnScript: '',
    birth: { kind: 'unknown' },
    speaks: [],
    paperLanguage: 'ar',
    supportedBy: 'Ria',
    lookAgainOn: null,
    ourSteps: [],
    reached: [],
    appointments: [],
    supporters: [],
    ...more,
  }
}

const amina = someone('Amina', { otherNames: 'Haile Tesfay', nameInOwnScript: 'ኣሚና ሃይለ' })
const mohammed = someone('Mohammed', { birth: { kind: 'year', year: 1988 } })
const olena = someone('Olena', {
  birth: { kind: 'exact', date: calendarDate('1974-03-09') },
  number: 'BD-4729',
})
const index = createPeopleIndex([amina, mohammed, olena])

test.each([
  ['olena', olena, 'exact'],
  ['ole', olena, 'start'],
  ['Muhammad', mohammed, 'soundsLike'],
  ['محمد', mohammed, 'soundsLike'],
  ['ኣሚና', amina, 'exact'],
  ['BD-4729', olena, 'number'],
  ['1988', mohammed, 'birthYear'],
])('%s finds the right person and says why', (typed, person, match) => {
  expect(index.find(typed)[0]).toEqual({ id: person.id, match })
})

test('a number does not sound like a name', () => {
  const numbered = createPeopleIndex([someone('Salim', { number: 'DN-2974' }), someone('Hodan')])
  expect(numbered.find('hodan')).toHaveLength(1)
})

test('nobody is nobody', () => {
  expect(index.find('Xqzw')).toEqual([])
})

test('a changed name is found under the new one only', () => {
  const grown = createPeopleIndex([mohammed])
  grown.put({ ...mohammed, callName: 'Zafar' })
  expect(grown.find('Zafar')).toHaveLength(1)
  expect(grown.find('Mohammed')).toEqual([])
})

test('who has more of the words comes first, then by name; who was taken out is not found', () => {
  const [zara, yara] = [someone('Haile', { otherNames: 'Zara' }), someone('Haile', { otherNames: 'Yara' })]
  const [both, other] = [
    someone('Tesfay', { otherNames: 'Haile' }),
    someone('Abel', { otherNames: 'Tesfay' }),
  ]
  const many = createPeopleIndex([zara, yara, both, other])
  expect(many.find('haile tesfay').map(({ id }) => id)[0]).toBe(both.id)
  expect(many.find('tesfay').map(({ id }) => id)).toEqual([other.id, both.id])
  many.drop(both.id)
  many.drop(both.id)
  expect(many.find('haile tesfay')).toHaveLength(3)
  expect(many.find('tesfay')).toEqual([{ id: other.id, match: 'exact' }])
})

test('one wrong letter is forgiven in a longer word, and not in a short one', () => {
  const few = createPeopleIndex([someone('Machteld'), someone('Bob')])
  expect(few.find('Machtelt')).toHaveLength(1)
  expect(few.find('Mchteld')).toHaveLength(1)
  expect(few.find('Rob')).toEqual([])
})

test('a letter of a number without a digit finds nobody by number', () => {
  const few = createPeopleIndex([someone('Rima', { number: 'BD-4729' })])
  expect(few.find('bd')).toEqual([])
  expect(few.find('bd-47')).toEqual([{ id: expect.any(String) as string, match: 'number' }])
})
