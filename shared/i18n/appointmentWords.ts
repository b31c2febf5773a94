import type { AppointmentKind, ThingToBring } from '#shared/domain/appointmentChoices.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import { ar } from './appointmentWords/ar.ts'
import { en } from './appointmentWords/en.ts'
import { fa } from './appointmentWords/fa.ts'
import { fr } from './appointmentWords/fr.ts'
import { kmr } from './appointmentWords/kmr.ts'
import { nl } from './appointmentWords/nl.ts'
import { prs } from './appointmentWords/prs.ts'
import { ps } from './appointmentWords/ps.ts'
import { so } from './appointmentWords/so.ts'
import { ti } from './appointmentWords/ti.ts'
import { tr } from './appointmentWords/tr.ts'
import { uk } from './appointmentWords/uk.ts'
import type { TranslationStatus } from './translationStatus.ts'

/** Dutch names the sentences; a language that lacks one does not compile. */
export type AppointmentSentence = keyof (typeof nl)['sentences']

/** What the appointment card and letter are made of. */
export interface AppointmentWords extends TranslationStatus {
  readonly sentences: Readonly<Record<AppointmentSentence, string>>
  /** One word for each kind, beside its drawing. */
  readonly kinds: Readonly<Record<AppointmentKind, string>>
  readonly things: Readonly<Record<ThingToBring, string>>
}

export function appointmentWords(language: PaperLanguage): AppointmentWords {
  return words[language]
}

const words: Readonly<Record<PaperLanguage, AppointmentWords>> = {
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
