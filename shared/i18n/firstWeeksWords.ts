import type { FirstWeeksGroup, FirstWeeksTaskId } from '#shared/domain/firstWeeksTasks.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import { ar } from './firstWeeksWords/ar.ts'
import { en } from './firstWeeksWords/en.ts'
import { fa } from './firstWeeksWords/fa.ts'
import { fr } from './firstWeeksWords/fr.ts'
import { kmr } from './firstWeeksWords/kmr.ts'
import { nl } from './firstWeeksWords/nl.ts'
import { prs } from './firstWeeksWords/prs.ts'
import { ps } from './firstWeeksWords/ps.ts'
import { so } from './firstWeeksWords/so.ts'
import { ti } from './firstWeeksWords/ti.ts'
import { tr } from './firstWeeksWords/tr.ts'
import { uk } from './firstWeeksWords/uk.ts'
import type { SentenceBook } from './sentenceBook.ts'

/** Dutch names the sentences; a language that lacks one does not compile. */
export type FirstWeeksSentence = keyof (typeof nl)['sentences']

/** The words of the first weeks in one language, for the screen and for paper. */
export interface FirstWeeksWords extends SentenceBook<FirstWeeksSentence> {
  /** With `{{number}}` and `{{name}}` of `firstWeeksValues`, to be filled in isolated. */
  readonly tasks: Readonly<Record<FirstWeeksTaskId, string>>
}

/** What is called the same in every language: the emergency number, and the name of the log-in. */
export const firstWeeksValues = { number: '112', name: 'DigiD' } as const

/** Which weeks and months a group is about. */
export const firstWeeksNumbers = {
  weekOne: {},
  weeksTwoToFour: { from: '2', to: '4' },
  monthsTwoAndThree: { from: '2', to: '3' },
} as const

export function firstWeeksWords(language: PaperLanguage): FirstWeeksWords {
  return words[language]
}

/** One line of the list with its values, isolated, for the screen. */
export function firstWeeksTaskText(task: FirstWeeksTaskId, language: PaperLanguage): string {
  return filled(words[language].tasks[task], firstWeeksValues)
}

/** The name of a group with its numbers, isolated, for the screen. */
export function firstWeeksGroupText(group: FirstWeeksGroup, language: PaperLanguage): string {
  return filled(words[language].sentences[group], firstWeeksNumbers[group])
}

function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => `\u2068${values[name] ?? ''}\u2069`)
}

const words: Readonly<Record<PaperLanguage, FirstWeeksWords>> = {
  nl,
  en,
  ar,
  ti,
  tr,
  fa,
  prs,
  so,
  uk,
  ps,
  kmr,
  fr,
}
