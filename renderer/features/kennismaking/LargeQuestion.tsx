import type { ReactElement } from 'react'
import type { QuestionId } from '#shared/domain/intakeQuestions.ts'
import type { IntakeWords } from '#shared/i18n/intakeWords.ts'
import { nl } from '#shared/i18n/intakeWords/nl.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ForeignBlock } from '../../ui/ForeignText.tsx'
import { useWords } from '../../words.ts'
import styles from './Question.module.css'

interface LargeQuestionProps {
  readonly question: QuestionId
  readonly other: IntakeWords | null
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Only the question, as large as it fits: for reading along from the other side of the table. */
export function LargeQuestion({ question, other, isOpen, onClose }: LargeQuestionProps): ReactElement {
  const { say } = useWords()
  return (
    <Dialog title={say('intake.action.large')} isOpen={isOpen} onClose={onClose} size="whole">
      {other && (
        <ForeignBlock language={other.language} className={styles['large']}>
          {other.questions[question]}
        </ForeignBlock>
      )}
      <p lang="nl" className={other ? styles['largeDutch'] : styles['large']}>
        {nl.questions[question]}
      </p>
      <div>
        <Button look="main" onPress={onClose}>
          {say('intake.action.largeClose')}
        </Button>
      </div>
    </Dialog>
  )
}
