import type { PaperLanguage } from '#shared/domain/language.ts'
import type { TransferPart } from '#shared/domain/transferParts.ts'
import { ar } from './transferWords/ar.ts'
import { en } from './transferWords/en.ts'
import { fa } from './transferWords/fa.ts'
import { fr } from './transferWords/fr.ts'
import { kmr } from './transferWords/kmr.ts'
import { nl } from './transferWords/nl.ts'
import { prs } from './transferWords/prs.ts'
import { ps } from './transferWords/ps.ts'
import { so } from './transferWords/so.ts'
import { ti } from './transferWords/ti.ts'
import { tr } from './transferWords/tr.ts'
import { uk } from './transferWords/uk.ts'
import type { SentenceBook } from './sentenceBook.ts'

/** Dutch names the sentences; a language that lacks one does not compile. */
export type TransferSentence = keyof (typeof nl)['sentences']

/** The words of handing a file over, in one language. */
export interface TransferWords extends SentenceBook<TransferSentence> {
  readonly parts: Readonly<Record<TransferPart, string>>
}

export function transferWords(language: PaperLanguage): TransferWords {
  return words[language]
}

const words: Readonly<Record<PaperLanguage, TransferWords>> = {
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
