import { dateInWords } from '#shared/i18n/dateInWords.ts'
import { clockTime, dayHere, type InterfaceLanguage } from '../../dates.ts'

/** The values of a sentence that says when: 'vrijdag 20 november 2026' and '16:10'. */
export function momentInWords(
  milliseconds: number,
  language: InterfaceLanguage,
): { readonly date: string; readonly time: string } {
  return { date: dateInWords(dayHere(milliseconds), language), time: clockTime(milliseconds, language) }
}
