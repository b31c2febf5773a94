import { partsOf, weekdayOf, type CalendarDate } from '#shared/domain/calendarDate.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import calendarWords from './calendarWords.json' with { type: 'json' }

/**
 * 'dinsdag 1 december 2026': weekday, day, month and year in the language's own order, with Western digits.
 * The words were made by `build/calendarWords.ts`; no native speaker has checked them yet.
 */
export function dateInWords(date: CalendarDate, language: PaperLanguage): string {
  const { year, month, day } = partsOf(date)
  const words = calendarWords[language]
  const values: Readonly<Record<string, string | undefined>> = {
    weekday: words.weekdays[weekdayOf(date) - 1],
    day: String(day),
    month: words.months[month - 1],
    year: String(year),
  }
  return words.pattern.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => values[name] ?? '')
}
