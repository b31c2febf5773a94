import type { ReactElement } from 'react'
import type { PaperLanguage } from '#shared/domain/language.ts'
import { municipalityWords, type MunicipalitySentence } from '#shared/i18n/municipalityWords.ts'
import { planWords, type PlanSentence } from '#shared/i18n/planWords.ts'
import { isChecked } from '#shared/i18n/translationStatus.ts'
import { ForeignText } from '../../ui/ForeignText.tsx'
import { useWords } from '../../words.ts'
import styles from './Plan.module.css'

interface OwnLanguageProps {
  readonly language: PaperLanguage
}

/** Below the Dutch: the same sentence in the person's language. What nobody checked says so. */
export function InOwnLanguage(
  props: OwnLanguageProps & {
    readonly sentence: PlanSentence
    /** The mark stands elsewhere, above a list. */
    readonly isUnmarked?: boolean
  },
): ReactElement | null {
  const words = planWords(props.language)
  return (
    <Shown
      language={props.language}
      text={words.sentences[props.sentence]}
      isSure={props.isUnmarked === true || isChecked(words)}
    />
  )
}

export function RouteInOwnLanguage(
  props: OwnLanguageProps & { readonly sentence: MunicipalitySentence },
): ReactElement | null {
  const words = municipalityWords(props.language)
  return <Shown language={props.language} text={words.sentences[props.sentence]} isSure={isChecked(words)} />
}

interface ShownProps extends OwnLanguageProps {
  readonly text: string
  readonly isSure: boolean
}

function Shown({ language, text, isSure }: ShownProps): ReactElement | null {
  const { say } = useWords()
  if (language === 'nl') return null
  return (
    <span className={styles['ownLanguage']}>
      <ForeignText language={language}>{text}</ForeignText>
      {!isSure && <small className={styles['unchecked']}> ({say('app.label.unchecked')})</small>}
    </span>
  )
}
