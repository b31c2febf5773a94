import type { PaperLanguage } from '#shared/domain/language.ts'
import { ar } from './planWords/ar.ts'
import { en } from './planWords/en.ts'
import { fa } from './planWords/fa.ts'
import { fr } from './planWords/fr.ts'
import { kmr } from './planWords/kmr.ts'
import { nl } from './planWords/nl.ts'
import { prs } from './planWords/prs.ts'
import { ps } from './planWords/ps.ts'
import { so } from './planWords/so.ts'
import { ti } from './planWords/ti.ts'
import { tr } from './planWords/tr.ts'
import { uk } from './planWords/uk.ts'
import type { SentenceBook } from './sentenceBook.ts'

/** Dutch names the sentences; a language that lacks one does not compile. */
export type PlanSentence = keyof (typeof nl)['sentences']

export type PlanWords = SentenceBook<PlanSentence>

export function planWords(language: PaperLanguage): PlanWords {
  return words[language]
}

const words: Readonly<Record<PaperLanguage, PlanWords>> = {
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
