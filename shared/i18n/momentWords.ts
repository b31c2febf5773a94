import type { PaperLanguage } from '#shared/domain/language.ts'
import type { MomentStep, MomentTopic, StepKind } from '#shared/domain/momentTopics.ts'
import { ar } from './momentWords/ar.ts'
import { en } from './momentWords/en.ts'
import { fa } from './momentWords/fa.ts'
import { fr } from './momentWords/fr.ts'
import { kmr } from './momentWords/kmr.ts'
import { nl } from './momentWords/nl.ts'
import { prs } from './momentWords/prs.ts'
import { ps } from './momentWords/ps.ts'
import { so } from './momentWords/so.ts'
import { ti } from './momentWords/ti.ts'
import { tr } from './momentWords/tr.ts'
import { uk } from './momentWords/uk.ts'
import type { TranslationStatus } from './translationStatus.ts'

/** Dutch names the sentences; a language that lacks one does not compile. */
export type MomentSentence = keyof (typeof nl)['sentences']

/** The words of "Hoe gaat het?" in one language, for the screen and for paper. */
export interface MomentWords extends TranslationStatus {
  readonly notNow: string
  readonly topics: Readonly<Record<MomentTopic, string>>
  readonly steps: Readonly<Record<StepKind, Readonly<Record<MomentStep, string>>>>
  /** With `{{values}}`, to be filled in isolated. */
  readonly sentences: Readonly<Record<MomentSentence, string>>
}

export function momentWords(language: PaperLanguage): MomentWords {
  return words[language]
}

const words: Readonly<Record<PaperLanguage, MomentWords>> = {
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
