import type { ReactElement } from 'react'
import type { Pair } from '#shared/documents/block.ts'
import type { PaperLanguage } from '#shared/domain/language.ts'
import type { TransferPart } from '#shared/domain/transferParts.ts'
import { isChecked } from '#shared/i18n/translationStatus.ts'
import { transferWords, type TransferSentence } from '#shared/i18n/transferWords.ts'
import { partPair, transferPair } from '#shared/documents/transferPair.ts'
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
  return (
    <PairLines
      lines={lines.map((line) =>
        typeof line === 'string' ? transferPair(line, language) : partPair(line.part, language),
      )}
    />
  )
}

/** As `BothLanguages`, for sentences with a day or a name in them. */
export function PairLines({ lines }: { readonly lines: readonly Pair[] }): ReactElement {
  return (
    <ul className={styles['pairs']}>
      {lines.map((line) => (
        <li key={line.nl} className={styles['pair']}>
          <InPair line={line} />
        </li>
      ))}
    </ul>
  )
}

function InPair({ line: { nl, other } }: { readonly line: Pair }): ReactElement {
  return (
    <>
      <span lang="nl">{nl}</span>
      {other && <ForeignBlock language={other.language}>{other.text}</ForeignBlock>}
    </>
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
  return (
    <span className={styles['pair']}>
      <InPair line={partPair(part, language)} />
    </span>
  )
}

/** Said once on a screen with the person's language on it. */
export function UncheckedHint({ language }: { readonly language: PaperLanguage }): ReactElement | null {
  const { say } = useWords()
  if (language === 'nl' || isChecked(transferWords(language))) return null
  return <p className={styles['soft']}>{say('intake.hint.uncheckedTranslation')}</p>
}
