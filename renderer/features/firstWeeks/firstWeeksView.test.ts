import { expect, test } from 'vitest'
import { untouched } from '#shared/domain/firstWeeksLines.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { isEmptyLine, keyOf, newLine, textOf } from './firstWeeksView.ts'

const id = '0123456789abcdef0123456789abcdef' as RandomId
const digid = { kind: 'task', task: 'digid', drawing: 'smartphone', state: untouched } as const

test('a line of ours is said in the language of the window, an own line as it was typed', () => {
  expect(textOf(digid, 'nl')).toBe('\u2068DigiD\u2069 aanvragen')
  expect(textOf(digid, 'en')).toBe('Apply for \u2068DigiD\u2069')
  expect(textOf({ kind: 'own', id, what: 'Gordijnen', state: untouched }, 'en')).toBe('Gordijnen')
  expect([keyOf(digid), keyOf({ kind: 'own', id, what: '', state: untouched })]).toEqual(['digid', id])
})

test('a new line is empty until something is written or chosen in it', () => {
  const line = newLine(id, 'weekOne')
  expect(isEmptyLine(line)).toBe(true)
  expect(isEmptyLine({ ...line, what: 'Gordijnen' })).toBe(false)
  expect(isEmptyLine({ ...line, state: { ...untouched, who: 'us' } })).toBe(false)
  expect(isEmptyLine({ ...line, state: { ...untouched, done: true } })).toBe(false)
  expect(isEmptyLine({ ...line, state: { ...untouched, note: 'samen' } })).toBe(false)
})
