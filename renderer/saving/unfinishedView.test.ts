import { expect, test } from 'vitest'
import { previewOf } from './unfinishedView.ts'

test('a text is recognised by its first words', () => {
  expect(previewOf('32-1-2027')).toBe('32-1-2027')
  expect(previewOf('{niet klaar')).toBe('{niet klaar')
  expect(previewOf('woord '.repeat(100))).toHaveLength('woord '.repeat(20).trimEnd().length + 1)
})

test('a form is recognised by what was typed in it, not by its choices', () => {
  const form = {
    callName: 'Amina',
    otherNames: ' ',
    birth: { kind: 'exact', unreadDate: '32-1-1990' },
    speaks: ['ar'],
    paperLanguage: 'ar',
    phone: '06 00',
  }
  expect(previewOf(JSON.stringify(form))).toBe('Amina · 06 00')
})
