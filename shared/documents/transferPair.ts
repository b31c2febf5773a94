import type { PaperLanguage } from '#shared/domain/language.ts'
import type { TransferPart } from '#shared/domain/transferParts.ts'
import { transferWords, type TransferSentence } from '#shared/i18n/transferWords.ts'
import type { Pair } from './block.ts'
import { listed, pairFrom, type Value } from './pair.ts'

/** A sentence of handing over in Dutch and in `language`. */
export function transferPair(
  name: TransferSentence,
  language: PaperLanguage,
  values: Readonly<Record<string, Value>> = {},
): Pair {
  return pairFrom(transferWords, (words) => words.sentences[name], language, values)
}

export function partPair(part: TransferPart, language: PaperLanguage): Pair {
  return pairFrom(transferWords, (words) => words.parts[part], language)
}

const partsInLine = 2

/** Several parts, two in a line: a line of more is a paragraph, and would be skipped. */
export function partLines(parts: readonly TransferPart[], language: PaperLanguage): readonly Pair[] {
  return Array.from({ length: Math.ceil(parts.length / partsInLine) }, (_, line) =>
    partsPair(parts.slice(line * partsInLine, (line + 1) * partsInLine), language),
  )
}

function partsPair(parts: readonly TransferPart[], language: PaperLanguage): Pair {
  return pairFrom(
    transferWords,
    (words) =>
      listed(
        parts.map((part) => words.parts[part]),
        words.language,
      ),
    language,
  )
}
