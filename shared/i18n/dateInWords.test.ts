import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, calendarDate, partsOf } from '#shared/domain/calendarDate.ts'
import { paperLanguages, type PaperLanguage } from '#shared/domain/language.ts'
import { dateInWords } from './dateInWords.ts'

/** Read by eye on 2026-11-21; the other days follow from the word lists, which `build` compares with ICU. */
test.each<[PaperLanguage, string]>([
  ['nl', 'dinsdag 1 december 2026'],
  ['en', 'Tuesday, 1 December 2026'],
  ['ar', 'الثلاثاء، 1 كانون الأول/ديسمبر 2026'],
  ['ti', 'ሰሉስ፣ 1 ታሕሳስ 2026'],
  ['tr', '1 Aralık 2026 Salı'],
  ['fa', 'سه‌شنبه 1 دسامبر 2026'],
  ['prs', 'سه‌شنبه 1 دسمبر 2026'],
  ['so', 'Talaado, 1 Diseembar 2026'],
  ['uk', 'вівторок, 1 грудня 2026\u00a0р.'],
  ['ps', 'درېنۍ د 2026 د دسمبر 1'],
  ['kmr', 'sêşem, 1ê berfanbara 2026an'],
  ['fr', 'mardi 1 décembre 2026'],
])('1 December 2026 in %s', (language, words) => {
  expect(dateInWords(calendarDate('2026-12-01'), language)).toBe(words)
})

test('every day in every language has its figures in Western digits and nothing left to fill in', () => {
  const anyDate = fc
    .integer({ min: 0, max: 146_096 })
    .map((days) => addDays(calendarDate('1800-01-01'), days))
  fc.assert(
    fc.property(anyDate, fc.constantFrom(...paperLanguages), (date, language) => {
      const words = dateInWords(date, language)
      const { year, day } = partsOf(date)
      expect([...words.matchAll(/\d+/gu)].map(Number).sort((a, b) => a - b)).toEqual([day, year])
      expect(words).not.toMatch(/\{\{|undefined/u)
    }),
  )
})

test('two different days never read the same', () => {
  for (const language of paperLanguages) {
    const year = Array.from({ length: 365 }, (_, day) =>
      dateInWords(addDays(calendarDate('2026-01-01'), day), language),
    )
    expect(new Set(year).size).toBe(365)
  }
})
