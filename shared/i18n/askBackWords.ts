import type { PaperLanguage } from '#shared/domain/language.ts'
import { ar } from './askBackWords/ar.ts'
import { en } from './askBackWords/en.ts'
import { fa } from './askBackWords/fa.ts'
import { fr } from './askBackWords/fr.ts'
import { kmr } from './askBackWords/kmr.ts'
import { nl } from './askBackWords/nl.ts'
import { prs } from './askBackWords/prs.ts'
import { ps } from './askBackWords/ps.ts'
import { so } from './askBackWords/so.ts'
import { ti } from './askBackWords/ti.ts'
import { tr } from './askBackWords/tr.ts'
import { uk } from './askBackWords/uk.ts'
import type { SentenceBook } from './sentenceBook.ts'

/** Dutch names the sentences; a language that lacks one does not compile. */
export type AskBackSentence = keyof (typeof nl)['sentences']

/** The words about copies in other offices, in one language. */
export type AskBackWords = SentenceBook<AskBackSentence>

export function askBackWords(language: PaperLanguage): AskBackWords {
  return words[language]
}

const words: Readonly<Record<PaperLanguage, AskBackWords>> = {
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
