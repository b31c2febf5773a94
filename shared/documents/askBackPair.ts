import type { AskBackAnswer } from '#shared/domain/copyChoices.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import { askBackWords, type AskBackSentence } from '#shared/i18n/askBackWords.ts'
import type { Pair } from './block.ts'
import { pairFrom, type Value } from './pair.ts'

/** A sentence about a copy in another office, in Dutch and in `language`. */
export function askBackPair(
  name: AskBackSentence,
  language: PaperLanguage,
  values: Readonly<Record<string, Value>> = {},
): Pair {
  return pairFrom(askBackWords, (words) => words.sentences[name], language, values)
}

/** What the other office says, in its own words. */
export const answerSentences = {
  sentBack: 'didSendBack',
  erased: 'didErase',
  erasedPart: 'didErasePart',
  kept: 'didKeep',
} as const satisfies Readonly<Record<AskBackAnswer, AskBackSentence>>
