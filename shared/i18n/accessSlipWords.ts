import type { PaperLanguage } from '#shared/domain/language.ts'
import { ar } from './accessSlipWords/ar.ts'
import { en } from './accessSlipWords/en.ts'
import { fa } from './accessSlipWords/fa.ts'
import { fr } from './accessSlipWords/fr.ts'
import { kmr } from './accessSlipWords/kmr.ts'
import { nl } from './accessSlipWords/nl.ts'
import { prs } from './accessSlipWords/prs.ts'
import { ps } from './accessSlipWords/ps.ts'
import { so } from './accessSlipWords/so.ts'
import { ti } from './accessSlipWords/ti.ts'
import { tr } from './accessSlipWords/tr.ts'
import { uk } from './accessSlipWords/uk.ts'
import type { SentenceBook } from './sentenceBook.ts'

/** The sentences of the slip 'Wie keek er in mijn dossier?'. Dutch names them; a language that lacks one does not compile. */
export type AccessSlipSentence = keyof (typeof nl)['sentences']

export type AccessSlipWords = SentenceBook<AccessSlipSentence>

export function accessSlipWords(language: PaperLanguage): AccessSlipWords {
  return words[language]
}

const words: Readonly<Record<PaperLanguage, AccessSlipWords>> = {
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
