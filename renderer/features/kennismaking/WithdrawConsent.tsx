import type { ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { questionsOf, type ConsentPurpose } from '#shared/domain/intakeQuestions.ts'
import { nl } from '#shared/i18n/intakeWords/nl.ts'
import { useNotices } from '../../notice.tsx'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useWords } from '../../words.ts'
import styles from './Kennismaking.module.css'

interface WithdrawConsentProps {
  readonly dossier: Dossier
  readonly purpose: ConsentPurpose
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Shows what goes before it goes: this is the one change of a dossier that undo can't bring back. */
export function WithdrawConsent({ dossier, purpose, isOpen, onClose }: WithdrawConsentProps): ReactElement {
  const { say } = useWords()
  const { show } = useNotices()
  const order = useOrderAndSay()
  const { id, intake } = dossier
  const going =
    purpose === 'health'
      ? questionsOf('takeIntoAccount').filter((question) => intake.answers[question.id] !== undefined)
      : []
  async function withdraw(): Promise<void> {
    onClose()
    if ((await order('withdrawConsent', { id, purpose })).ok) {
      show({ text: say('intake.success.withdrawn'), tone: 'done' })
    }
  }
  return (
    <Dialog
      title={`${say('intake.action.withdraw')}: ${nl.consents[purpose]}`}
      isOpen={isOpen}
      onClose={onClose}
    >
      <p>{say(hints[purpose] ?? 'intake.hint.withdrawOther')}</p>
      {going.length > 0 && (
        <ul className={styles['going']}>
          {going.map((question) => (
            <li key={question.id} lang="nl">
              {nl.questions[question.id]}
            </li>
          ))}
        </ul>
      )}
      <div className={styles['choices']}>
        <Button look="main" onPress={withdraw}>
          {say(purpose === 'health' ? 'intake.action.withdrawNow' : 'intake.action.withdraw')}
        </Button>
        <Button onPress={onClose}>{say('intake.action.keepConsent')}</Button>
      </div>
    </Dialog>
  )
}

const hints = {
  health: 'intake.hint.withdrawHealth',
  keepFile: 'intake.hint.withdrawKeepFile',
} as const satisfies Partial<Record<ConsentPurpose, string>> as Partial<
  Record<ConsentPurpose, 'intake.hint.withdrawHealth' | 'intake.hint.withdrawKeepFile'>
>
