import { describe, expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { LanguageTag } from '#shared/domain/language.ts'
import { datePair, inWords, listed, pair, samePair, typedWords } from './pair.ts'

const date = calendarDate('2026-12-01')

describe('a pair', () => {
  test('has the sentence in both languages with the value isolated', () => {
    expect(pair('planOf', 'tr', { name: 'Emre' })).toEqual({
      nl: 'Dit plan is van \u2068Emre\u2069.',
      other: { text: 'Bu planın sahibi: \u2068Emre\u2069.', language: 'tr' },
      checked: false,
    })
  })

  test('on a paper in Dutch only has no second language and nothing to check', () => {
    expect(pair('whatIWant', 'nl')).toEqual({ nl: 'Wat wil ik?', other: null, checked: true })
    expect(datePair(date, 'nl')).toEqual({
      nl: '\u2068dinsdag 1 december 2026\u2069',
      other: null,
      checked: true,
    })
  })

  test('names a date in the words of each language', () => {
    const words = pair('lookAgainOn', 'ti', { date: inWords(date) })
    expect(words.nl).toBe('Op \u2068dinsdag 1 december 2026\u2069.')
    expect(words.other?.text).toContain('\u2068ሰሉስ፣ 1 ታሕሳስ 2026\u2069')
  })

  test('of a name is the same twice and needs no check; an empty one stays empty', () => {
    expect(samePair('Ria', 'ar')).toEqual({
      nl: '\u2068Ria\u2069',
      other: { text: '\u2068Ria\u2069', language: 'ar' },
      checked: true,
    })
    expect(samePair('', 'ar')).toEqual({ nl: '', other: { text: '', language: 'ar' }, checked: true })
  })
})

test.each([
  ['nl', 'a, b'],
  ['uk', 'a, b'],
  ['prs', 'a، b'],
  ['ti', 'a፣ b'],
] as const)('a list in %s has the comma of its script', (language, list) => {
  expect(listed(['a', 'b'], language)).toBe(list)
  expect(listed(['a'], language)).toBe('a')
})

test.each<[string, readonly LanguageTag[], LanguageTag]>([
  ['Ik kan naaien', ['ti'], 'nl'],
  ['Dikiş biliyorum', ['tr'], 'nl'],
  ['خياطة', ['ar'], 'ar'],
  ['خیاطی', ['prs'], 'prs'],
  ['12 خیاطی', ['en', 'fa'], 'fa'],
  ['ስፌት', ['am', 'en'], 'am'],
  ['шити', ['uk', 'ru'], 'uk'],
  ['шити', ['ar'], 'uk'],
  ['裁缝', ['zh'], 'zh'],
  ['Ria', [], 'nl'],
  ['', ['ar'], 'nl'],
])('%j typed for somebody who speaks %j is taken as %s', (text, likely, language) => {
  expect(typedWords(text, likely)).toEqual({ text, language })
})
