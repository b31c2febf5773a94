import type { PaperLanguage } from '#shared/domain/language.ts'
import { ar } from './municipalityWords/ar.ts'
import { en } from './municipalityWords/en.ts'
import { fa } from './municipalityWords/fa.ts'
import { fr } from './municipalityWords/fr.ts'
import { kmr } from './municipalityWords/kmr.ts'
import { nl } from './municipalityWords/nl.ts'
import { prs } from './municipalityWords/prs.ts'
import { ps } from './municipalityWords/ps.ts'
import { so } from './municipalityWords/so.ts'
import { ti } from './municipalityWords/ti.ts'
import { tr } from './municipalityWords/tr.ts'
import { uk } from './municipalityWords/uk.ts'
import type { SentenceBook } from './sentenceBook.ts'

/** The sentences of the sheet 'Wat vraagt de gemeente?'. Dutch names them; a language that lacks one does not compile. */
export type MunicipalitySentence = keyof (typeof nl)['sentences']

export type MunicipalityWords = SentenceBook<MunicipalitySentence>

export function municipalityWords(language: PaperLanguage): MunicipalityWords {
  return words[language]
}

const words: Readonly<Record<PaperLanguage, MunicipalityWords>> = {
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
