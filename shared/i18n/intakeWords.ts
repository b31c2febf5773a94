import type { ConsentPurpose, IntakePart, Pictogram, QuestionId } from '#shared/domain/intakeQuestions.ts'
import { isPaperLanguage, type LanguageTag, type PaperLanguage } from '#shared/domain/language.ts'
import { ar } from './intakeWords/ar.ts'
import { en } from './intakeWords/en.ts'
import { fa } from './intakeWords/fa.ts'
import { fr } from './intakeWords/fr.ts'
import { kmr } from './intakeWords/kmr.ts'
import { nl } from './intakeWords/nl.ts'
import { prs } from './intakeWords/prs.ts'
import { ps } from './intakeWords/ps.ts'
import { so } from './intakeWords/so.ts'
import { ti } from './intakeWords/ti.ts'
import { tr } from './intakeWords/tr.ts'
import { uk } from './intakeWords/uk.ts'
import type { TranslationStatus } from './translationStatus.ts'

/** The words of the kennismaking in one language: said to the person, beside the Dutch. */
export interface IntakeWords extends TranslationStatus {
  readonly maySkip: string
  readonly ratherNot: string
  readonly parts: Readonly<Record<IntakePart, string>>
  readonly questions: Readonly<Record<QuestionId, string>>
  /** What the person is asked to agree with, said as what we do. */
  readonly consents: Readonly<Record<ConsentPurpose, string>>
  /** That a no is fine, said with each question for consent. */
  readonly mayRefuse: string
  /** The word below each drawing: a drawing never stands alone. */
  readonly pictograms: Readonly<Record<Pictogram, string>>
}

/** Null for a language that has no translation: then the interpreter says it, never a machine. */
export function intakeWords(language: LanguageTag): IntakeWords | null {
  return isPaperLanguage(language) ? words[language] : null
}

const words: Readonly<Record<PaperLanguage, IntakeWords>> = {
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
