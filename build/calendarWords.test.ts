import { describe, expect, test } from 'vitest'
import { paperLanguages } from '#shared/domain/language.ts'
import calendarWords from '#shared/i18n/calendarWords.json' with { type: 'json' }
import { calendarWordsFromIcu } from './calendarWords.ts'

test("the file is what this Node's ICU says; after an update run build/calendarWords.ts and read the difference", () => {
  expect(calendarWords).toEqual(calendarWordsFromIcu())
})

describe.each(paperLanguages)('%s', (language) => {
  const words = calendarWords[language]

  test('has seven weekdays and twelve months, all different', () => {
    expect(new Set(words.weekdays).size).toBe(7)
    expect(new Set(words.months).size).toBe(12)
  })

  test('names each part of the date once, the day before the year or the year first, never the month first', () => {
    const parts = [...words.pattern.matchAll(/\{\{(\w+)\}\}/gu)].map((match) => match[1])
    expect([...parts].sort()).toEqual(['day', 'month', 'weekday', 'year'])
    expect(['day month year', 'year month day']).toContain(
      parts.filter((part) => part !== 'weekday').join(' '),
    )
  })

  test('has letters of its own script only', () => {
    const text = [...words.weekdays, ...words.months].join(' ')
    const foreign =
      language === 'nl' || language === 'en'
        ? null
        : calendarWords.en.months.filter((month) => words.months.includes(month))
    expect(foreign ?? []).toEqual([])
    expect(text).not.toMatch(/\d/u)
    expect(text.normalize('NFC')).toBe(text)
  })
})
