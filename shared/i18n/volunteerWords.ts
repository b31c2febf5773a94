import type { PaperLanguage } from '#shared/domain/language.ts'
import { ar } from './volunteerWords/ar.ts'
import { en } from './volunteerWords/en.ts'
import { fa } from './volunteerWords/fa.ts'
import { fr } from './volunteerWords/fr.ts'
import { kmr } from './volunteerWords/kmr.ts'
import { nl } from './volunteerWords/nl.ts'
import { prs } from './volunteerWords/prs.ts'
import { ps } from './volunteerWords/ps.ts'
import { so } from './volunteerWords/so.ts'
import { ti } from './volunteerWords/ti.ts'
import { tr } from './volunteerWords/tr.ts'
import { uk } from './volunteerWords/uk.ts'
import type { SentenceBook } from './sentenceBook.ts'

/** Dutch names the sentences; a language that lacks one does not compile. */
export type VolunteerSentence = keyof (typeof nl)['sentences']

/** The words of the agreements with a volunteer, in one language. */
export type VolunteerWords = SentenceBook<VolunteerSentence>

export function volunteerWords(language: PaperLanguage): VolunteerWords {
  return words[language]
}

const words: Readonly<Record<PaperLanguage, VolunteerWords>> = {
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
