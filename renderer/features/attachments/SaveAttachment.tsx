import { useState, type ReactElement } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { useNotices } from '../../notice.tsx'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { WorkBar } from '../../ui/WorkBar.tsx'
import { useWork } from '../../useWork.ts'
import { useWords } from '../../words.ts'
import styles from './Attachments.module.css'

interface SaveAttachmentProps {
  readonly dossier: Dossier
  readonly attachment: Attachment
  readonly onDone: () => void
}

/** Out of the protected place, into a folder that the person chooses: what that means is said first. */
export function SaveAttachment({ dossier, attachment, onDone }: SaveAttachmentProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const { show } = useNotices()
  const { running, start, cancel } = useWork('saveAttachment')
  const [failure, setFailure] = useState<Failure | null>(null)

  async function save(): Promise<void> {
    setFailure(null)
    const outcome = await start({ id: dossier.id, attachment: attachment.id })
    if (outcome.ok) {
      const text = say('attachment.success.saved', { file: outcome.value.fileName })
      show({ text, tone: 'done', about: dossier.id })
      onDone()
    } else if (outcome.failure.kind !== 'cancelled') setFailure(outcome.failure)
  }

  return (
    <div className={styles['form']}>
      <Message tone="care">{say('attachment.prose.leavesProtection')}</Message>
      {failure && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
      {typeof running?.of === 'number' && (
        <WorkBar label={say('attachment.label.saving')} running={running} onCancel={cancel} />
      )}
      <div className={styles['buttons']}>
        <Button isDisabled={running !== null} onPress={save}>
          {say('attachment.action.chooseFolder')}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {say('app.action.cancel')}
        </Button>
      </div>
    </div>
  )
}
