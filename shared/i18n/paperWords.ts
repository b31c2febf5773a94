import type { PaperLanguage } from '#shared/domain/language.ts'
import { ar } from './paperWords/ar.ts'
import { en } from './paperWords/en.ts'
import { fa } from './paperWords/fa.ts'
import { fr } from './paperWords/fr.ts'
import { kmr } from './paperWords/kmr.ts'
import { nl } from './paperWords/nl.ts'
import { prs } from './paperWords/prs.ts'
import { ps } from './paperWords/ps.ts'
import { so } from './paperWords/so.ts'
import { ti } from './paperWords/ti.ts'
import { tr } from './paperWords/tr.ts'
import { uk } from './paperWords/uk.ts'
import type { SentenceBook } from './sentenceBook.ts'

/** The sentences that papers are made of. Dutch names them; a language that lacks one does not compile. */
export type PaperSentence = keyof (typeof nl)['sentences']

export type PaperWords = SentenceBook<PaperSentence>

export function paperWords(language: PaperLanguage): PaperWords {
  return words[language]
}

const words: Readonly<Record<PaperLanguage, PaperWords>> = {
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
