import type { TranslationStatus } from './translationStatus.ts'

/** Sentences of ours in one language, with `{{values}}` to be filled in isolated, and who looked them through. */
export interface SentenceBook<Sentence extends string> extends TranslationStatus {
  readonly sentences: Readonly<Record<Sentence, string>>
}
