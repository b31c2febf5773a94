import type { ReactElement } from 'react'
import type { PaperLanguage } from '#shared/domain/language.ts'
import type { TransferPart } from '#shared/domain/transferParts.ts'
import { isChecked } from '#shared/i18n/translationStatus.ts'
import { transferWords, type TransferSentence } from '#shared/i18n/transferWords.ts'
import { ForeignBlock } from '../../ui/ForeignText.tsx'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'

interface BothLanguagesProps {
  readonly language: PaperLanguage
  /** A sentence of handing over, or the name of a part. */
  readonly lines: readonly (TransferSentence | { readonly part: TransferPart })[]
}

/** Dutch on the left, the person's language on the same line on the right: both can point at it. */
export function BothLanguages({ language, lines }: BothLanguagesProps): ReactElement {
  const [dutch, own] = [transferWords('nl'), language === 'nl' ? null : transferWords(language)]
  return (
    <ul className={styles['pairs']}>
      {lines.map((line) => {
        const text = (words: typeof dutch): string =>
          typeof line === 'string' ? words.sentences[line] : words.parts[line.part]
        return (
          <li key={typeof line === 'string' ? line : line.part} className={styles['pair']}>
            <span lang="nl">{text(dutch)}</span>
            {own && <ForeignBlock language={own.language}>{text(own)}</ForeignBlock>}
          </li>
        )
      })}
    </ul>
  )
}

/** The name of a part in both languages, beside its box. */
export function PartInBoth({
  part,
  language,
}: {
  readonly part: TransferPart
  readonly language: PaperLanguage
}): ReactElement {
  const own = language === 'nl' ? null : transferWords(language)
  return (
    <span className={styles['pair']}>
      <span lang="nl">{transferWords('nl').parts[part]}</span>
      {own && <ForeignBlock language={own.language}>{own.parts[part]}</ForeignBlock>}
    </span>
  )
}

/** Said once on a screen with the person's language on it. */
export function UncheckedHint({ language }: { readonly language: PaperLanguage }): ReactElement | null {
  const { say } = useWords()
  if (language === 'nl' || isChecked(transferWords(language))) return null
  return <p className={styles['soft']}>{say('intake.hint.uncheckedTranslation')}</p>
}
