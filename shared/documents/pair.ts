import { partsOf, type CalendarDate } from '#shared/domain/calendarDate.ts'
import { languages, type LanguageTag, type PaperLanguage, type Script } from '#shared/domain/language.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import { paperWords, type PaperSentence } from '#shared/i18n/paperWords.ts'
import { isChecked, type TranslationStatus } from '#shared/i18n/translationStatus.ts'
import { fill, isolate, type Pair, type Words } from './block.ts'

/** A name or number is the same in both languages; a date is not, and is asked for per language. */
export type Value = string | ((language: PaperLanguage) => string)

/** One of our sentences in Dutch and in `language`, with every value isolated. */
export function pair(
  sentence: PaperSentence,
  language: PaperLanguage,
  values: Readonly<Record<string, Value>> = {},
): Pair {
  return pairFrom(paperWords, (words) => words.sentences[sentence], language, values)
}

/** As `pair`, for a paper that has a file of words of its own. */
export function pairFrom<Words extends TranslationStatus>(
  wordsIn: (language: PaperLanguage) => Words,
  textOf: (words: Words) => string,
  language: PaperLanguage,
  values: Readonly<Record<string, Value>> = {},
): Pair {
  const text = (shown: PaperLanguage): string => fill(textOf(wordsIn(shown)), valuesIn(shown, values))
  return {
    nl: text('nl'),
    other: language === 'nl' ? null : { text: text(language), language },
    checked: isChecked(wordsIn(language)),
  }
}

/** A name or another value that is no sentence of ours: the same in both columns, nothing to check. */
export function samePair(value: string, language: PaperLanguage): Pair {
  const text = value === '' ? '' : isolate(value)
  return { nl: text, other: language === 'nl' ? null : { text, language }, checked: true }
}

/** 'dinsdag 1 december 2026' in both languages. */
export function datePair(date: CalendarDate, language: PaperLanguage): Pair {
  return {
    nl: isolate(dateInWords(date, 'nl')),
    other: language === 'nl' ? null : { text: isolate(dateInWords(date, language)), language },
    checked: isChecked(paperWords(language)),
  }
}

export function inWords(date: CalendarDate): Value {
  return (language) => dateInWords(date, language)
}

/** '24-11-2026', the same in each language: for what is past and only noted. */
export function inFigures(date: CalendarDate): string {
  const { year, month, day } = partsOf(date)
  return [String(day).padStart(2, '0'), String(month).padStart(2, '0'), String(year)].join('-')
}

/**
 * Text as somebody typed it, with the language it is most likely in: the first of `likely` that is written in the script
 * of its first letter; Dutch for Latin letters. For fields that a worker fills in and that carry no language.
 */
export function typedWords(text: string, likely: readonly LanguageTag[]): Words {
  const letter = /\p{L}/u.exec(text)?.[0] ?? ''
  const script = scripts.find((candidate) => candidate.letters.test(letter))
  if (!script) return { text, language: 'nl' }
  return { text, language: likely.find((tag) => languages[tag].script === script.name) ?? script.otherwise }
}

/** `otherwise`: when the person speaks no language that is written so; better its letters than Dutch with strange ones. */
const scripts: readonly {
  readonly name: Script
  readonly letters: RegExp
  readonly otherwise: LanguageTag
}[] = [
  { name: 'Arabic', letters: /\p{Script=Arabic}/u, otherwise: 'ar' },
  { name: 'Ethiopic', letters: /\p{Script=Ethiopic}/u, otherwise: 'ti' },
  { name: 'Cyrillic', letters: /\p{Script=Cyrillic}/u, otherwise: 'uk' },
  { name: 'Han', letters: /\p{Script=Han}/u, otherwise: 'zh' },
]

/** Several sentences as one, for a cell of a table. */
export function joined(pairs: readonly Pair[]): Pair {
  const others = pairs.flatMap(({ other }) => (other === null ? [] : [other]))
  const language = others[0]?.language
  return {
    nl: pairs.map(({ nl }) => nl).join(' '),
    other: language === undefined ? null : { text: others.map(({ text }) => text).join(' '), language },
    checked: pairs.every(({ checked }) => checked),
  }
}

/** 'naaien, koken' with the comma of the language's own script. */
export function listed(words: readonly string[], language: PaperLanguage): string {
  const { script } = languages[language]
  return words.join(script === 'Arabic' ? '، ' : script === 'Ethiopic' ? '፣ ' : ', ')
}

function valuesIn(
  language: PaperLanguage,
  values: Readonly<Record<string, Value>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : value(language),
    ]),
  )
}
