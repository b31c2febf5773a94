import type { PaperLanguage } from '#shared/domain/language.ts'
import { ar } from './recoveryWords/ar.ts'
import { en } from './recoveryWords/en.ts'
import { fa } from './recoveryWords/fa.ts'
import { fr } from './recoveryWords/fr.ts'
import { kmr } from './recoveryWords/kmr.ts'
import { nl } from './recoveryWords/nl.ts'
import { prs } from './recoveryWords/prs.ts'
import { ps } from './recoveryWords/ps.ts'
import { so } from './recoveryWords/so.ts'
import { ti } from './recoveryWords/ti.ts'
import { tr } from './recoveryWords/tr.ts'
import { uk } from './recoveryWords/uk.ts'
import type { SentenceBook } from './sentenceBook.ts'

/** The sentences of the recovery sheet. Dutch names them; a language that lacks one does not compile. */
export type RecoverySentence = keyof (typeof nl)['sentences']

export type RecoveryWords = SentenceBook<RecoverySentence>

export function recoveryWords(language: PaperLanguage): RecoveryWords {
  return words[language]
}

const words: Readonly<Record<PaperLanguage, RecoveryWords>> = {
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
