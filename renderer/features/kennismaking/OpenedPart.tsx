import { useCallback, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { isSensitive, questionsOf, type ExtraPart } from '#shared/domain/intakeQuestions.ts'
import { nl } from '#shared/i18n/intakeWords/nl.ts'
import { SavedTextField } from '../../saving/SavedTextField.tsx'
import type { Write } from '../../saving/saveDesk.ts'
import { Button } from '../../ui/Button.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Kennismaking.module.css'
import { useIntakeChanges } from './useIntakeChanges.ts'

interface OpenedPartProps {
  readonly part: ExtraPart
  readonly dossier: Dossier
}

/** Below the questions of an opened subject: why it is open, and the way to take it away again. */
export function OpenedPart({ part, dossier }: OpenedPartProps): ReactElement {
  const { say } = useWords()
  const { takeAway } = useIntakeChanges(dossier)
  const giveOrder = useOrder()
  const { id, intake } = dossier
  const write = useCallback<Write>(
    (why) => giveOrder('reviseIntake', { id, revision: { change: 'sayWhy', part, why } }),
    [giveOrder, id, part],
  )
  const answers = questionsOf(part).filter((question) => intake.answers[question.id] !== undefined).length
  return (
    <div className={styles['opened']}>
      {isSensitive(part) && (
        <SavedTextField
          label={say('intake.label.openedWhy')}
          subject={`${id} why ${part}`}
          stored={intake.opened[part]?.why ?? ''}
          write={write}
          isFreeText
        />
      )}
      {answers > 0 && (
        <p className={styles['careful']}>{say('intake.label.answersGoing', { count: answers })}</p>
      )}
      <div>
        <Button
          look="quiet"
          onPress={() =>
            takeAway(
              { change: 'closePart', part },
              say('intake.success.partClosed', { part: nl.parts[part] }),
            )
          }
        >
          {say('intake.action.closeExtra', { part: nl.parts[part] })}
        </Button>
      </div>
    </div>
  )
}
