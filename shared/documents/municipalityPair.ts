import type { PaperLanguage } from '#shared/domain/language.ts'
import { municipalityWords, type MunicipalitySentence } from '#shared/i18n/municipalityWords.ts'
import type { Pair } from './block.ts'
import { pairFrom, type Value } from './pair.ts'

/** A sentence of the sheet 'Wat vraagt de gemeente?' in Dutch and in `language`. */
export function municipalityPair(
  sentence: MunicipalitySentence,
  language: PaperLanguage,
  values: Readonly<Record<string, Value>> = {},
): Pair {
  return pairFrom(municipalityWords, (words) => words.sentences[sentence], language, values)
}
