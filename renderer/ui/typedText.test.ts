import { expect, test } from 'vitest'
import { typedText } from './typedText.ts'

test.each([
  ['cells of a spreadsheet', 'Jan\tde Vries\t12-3-1990', 'Jan de Vries 12-3-1990'],
  ['controls nobody sees', 'A\u0000mi\u0007na\u009f', 'Amina'],
  ['text turned backwards', 'Am\u202Eani\u202D', 'Amani'],
  ['letters that join and marks of direction', 'می\u200cخواهم\u200f', 'می\u200cخواهم\u200f'],
  ['pictures made of several signs', '👩‍👩‍👧', '👩‍👩‍👧'],
])('%s', (_, typed, kept) => {
  expect(typedText(typed, 'one')).toBe(kept)
  expect(typedText(typed, 'several')).toBe(kept)
})

test('lines stay lines only where there is room for several', () => {
  expect(typedText('een\r\ntwee\ndrie', 'several')).toBe('een\ntwee\ndrie')
  expect(typedText('een\ntwee', 'one')).toBe('een twee')
})
