import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { paperLanguages, type PaperLanguage } from '#shared/domain/language.ts'

/** What `shared/i18n/calendarWords.json` holds for a language; months from January, weekdays from Monday. */
export interface CalendarWords {
  readonly weekdays: readonly string[]
  readonly months: readonly string[]
  /** With `{{weekday}}`, `{{day}}`, `{{month}}` and `{{year}}`. */
  readonly pattern: string
}

/**
 * The words for dates, from the ICU of the Node that runs this (made with Node 24.21, ICU 78.3, CLDR 48; read through
 * by eye on 2026-11-21, not yet by native speakers).
 *
 * Made while building, because Chromium has no Tigrinya, Pashto, Somali or Kurmanji and would answer in the computer's
 * own language without an error. Always the Gregorian calendar and Western digits, so that both columns of a paper
 * name the same day with the same figures.
 */
export function calendarWordsFromIcu(): Readonly<Record<PaperLanguage, CalendarWords>> {
  const words = paperLanguages.map((language) => [language, wordsOf(language)] as const)
  return Object.fromEntries(words) as Record<PaperLanguage, CalendarWords>
}

const locales: Readonly<Record<PaperLanguage, string>> = {
  nl: 'nl-NL',
  en: 'en-GB',
  ar: 'ar',
  ti: 'ti-ER',
  tr: 'tr-TR',
  fa: 'fa-IR',
  // ICU keeps Dari under Persian of Afghanistan; there the Gregorian months are جنوری, فبروری … as said in Kabul.
  prs: 'fa-AF',
  so: 'so-SO',
  uk: 'uk-UA',
  ps: 'ps-AF',
  kmr: 'kmr-TR',
  fr: 'fr-FR',
}

/**
 * Syria and Iraq say كانون الأول where Egypt, Sudan and Yemen say ديسمبر. Both are given, as in the Arabic papers of the
 * United Nations, so that nobody has to guess the month.
 */
const secondMonthNames: Partial<Readonly<Record<PaperLanguage, string>>> = { ar: 'ar-SY' }

/** ICU writes Somali dates month first, as in America; beside a Dutch date that is easily read as another day. */
const ourPatterns: Partial<Readonly<Record<PaperLanguage, string>>> = {
  so: '{{weekday}}, {{day}} {{month}} {{year}}',
}

function wordsOf(language: PaperLanguage): CalendarWords {
  const locale = locales[language]
  const second = secondMonthNames[language]
  const months = monthsOf(locale)
  return {
    weekdays: weekdaysOf(locale),
    months: second ? joined(monthsOf(second), months) : months,
    pattern: ourPatterns[language] ?? patternOf(locale),
  }
}

/** The narrow one (before the Ukrainian р.) is in few fonts, and paper refuses what it can't print. */
const narrowNoBreakSpace = '\u202f'
const noBreakSpace = '\u00a0'

function monthsOf(locale: string): readonly string[] {
  return Array.from({ length: 12 }, (_, month) => part(locale, 'month', Date.UTC(2026, month, 1)))
}

/** 1 June 2026 is a Monday. */
function weekdaysOf(locale: string): readonly string[] {
  return Array.from({ length: 7 }, (_, day) => part(locale, 'weekday', Date.UTC(2026, 5, 1 + day)))
}

function patternOf(locale: string): string {
  const parts = formatOf(locale).formatToParts(Date.UTC(2026, 11, 1))
  return parts
    .map(({ type, value }) => (type === 'literal' ? value : `{{${type}}}`))
    .join('')
    .normalize('NFC')
    .replaceAll(narrowNoBreakSpace, noBreakSpace)
}

function part(locale: string, type: 'month' | 'weekday', day: number): string {
  const found = formatOf(locale)
    .formatToParts(day)
    .find((candidate) => candidate.type === type)
  if (!found) throw new Error(`ICU gives no ${type} for ${locale}`)
  return found.value.normalize('NFC')
}

function formatOf(locale: string): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const known = new Intl.Locale(format.resolvedOptions().locale).language
  const asked = new Intl.Locale(locale).language
  // 'kmr' answers as 'ku': the same language under its older tag.
  if (known !== asked && !(asked === 'kmr' && known === 'ku')) {
    throw new Error(`this Node has no words for ${locale}: it would answer in ${known}`)
  }
  return format
}

function joined(first: readonly string[], second: readonly string[]): readonly string[] {
  return first.map((word, index) => (word === second[index] ? word : `${word}/${second[index] ?? ''}`))
}

if (import.meta.main) {
  const file = fileURLToPath(new URL('../shared/i18n/calendarWords.json', import.meta.url))
  writeFileSync(file, `${JSON.stringify(calendarWordsFromIcu(), null, 2)}\n`)
}
