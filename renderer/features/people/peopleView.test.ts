import { expect, test } from 'vitest'
import { matchWords, wholeName } from './peopleView.ts'

test('only what is not plain to see is explained', () => {
  expect([null, 'exact', 'start'].map((match) => matchWords(match as never))).toEqual([null, null, null])
  expect(matchWords('soundsLike')).toBe('people.label.soundsLike')
})

test('someone with one name has one name', () => {
  expect(wholeName({ callName: 'Amina', otherNames: '' })).toBe('Amina')
  expect(wholeName({ callName: 'Amina', otherNames: 'Haile Tesfay' })).toBe('Amina Haile Tesfay')
})
