import type { ReactElement } from 'react'
import { languages, type PaperLanguage } from '#shared/domain/language.ts'
import type { QuestionId } from '#shared/domain/intakeQuestions.ts'
import type { IntakeWords } from '#shared/i18n/intakeWords.ts'
import { nl } from '#shared/i18n/intakeWords/nl.ts'
import { isChecked } from '#shared/i18n/translationStatus.ts'
import { classes } from '../../ui/classes.ts'
import { ForeignBlock } from '../../ui/ForeignText.tsx'
import { useWords } from '../../words.ts'
import styles from './Question.module.css'

interface InTwoLanguagesProps {
  readonly question: QuestionId
  readonly paperLanguage: PaperLanguage
  /** Null: no second language, or no translation. */
  readonly other: IntakeWords | null
}

/** Left Dutch, right the person's language with its own direction; what nobody checked says so. */
export function InTwoLanguages({ question, paperLanguage, other }: InTwoLanguagesProps): ReactElement {
  const { say, language } = useWords()
  const isAlone = paperLanguage === 'nl'
  return (
    <div className={classes(styles['languages'], isAlone && styles['alone'])}>
      <div lang="nl" className={styles['side']}>
        <p className={styles['languageName']}>{languages.nl.ownName}</p>
        <h1 tabIndex={-1} data-screen-title className={styles['words']}>
          {nl.questions[question]}
        </h1>
        <p className={styles['may']}>{nl.maySkip}</p>
      </div>
      {other && (
        <div className={styles['side']}>
          <ForeignBlock language={other.language}>
            <div className={styles['sideHead']}>
              <p className={styles['languageName']}>{languages[other.language].ownName}</p>
              {!isChecked(other) && (
                <p lang={language} dir="ltr" className={styles['unchecked']}>
                  {say('intake.hint.uncheckedTranslation')}
                </p>
              )}
            </div>
            <p className={styles['words']}>{other.questions[question]}</p>
            <p className={styles['may']}>{other.maySkip}</p>
          </ForeignBlock>
        </div>
      )}
      {!other && !isAlone && (
        <div className={styles['side']}>
          <p className={styles['unchecked']}>{say('intake.hint.noTranslation')}</p>
        </div>
      )}
    </div>
  )
}
