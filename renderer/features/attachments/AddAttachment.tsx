import { useEffect, useRef, useState, type ReactElement } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import {
  attachmentKinds,
  mostAttachmentBytes,
  usualAttachmentBytes,
  type AttachmentKind,
} from '#shared/domain/attachmentChoices.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { useNotices } from '../../notice.tsx'
import { useSaveDesk } from '../../saving/Saving.tsx'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Message } from '../../ui/Message.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { WorkBar } from '../../ui/WorkBar.tsx'
import { useWork } from '../../useWork.ts'
import { useWords } from '../../words.ts'
import styles from './Attachments.module.css'

interface AddAttachmentProps {
  readonly dossier: Dossier
  readonly onDone: () => void
}

/** What it is first, then the file: what may not be kept is said before anything is chosen. */
export function AddAttachment({ dossier, onDone }: AddAttachmentProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const { show } = useNotices()
  const desk = useSaveDesk()
  const { running, start, cancel } = useWork('addAttachment')
  const [kind, setKind] = useState<AttachmentKind>('letter')
  const [title, setTitle] = useState('')
  const [isNoIdentity, setNoIdentity] = useState(false)
  const [mayBeLarge, setLarge] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [mustTick, setMustTick] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  useEffect(() => {
    form.current?.focus()
  }, [])

  async function choose(): Promise<void> {
    setMustTick(!isNoIdentity)
    setFailure(null)
    if (!isNoIdentity) return
    const outcome = await start({ id: dossier.id, title, kind, mayBeLarge, isNoIdentityDocument: true })
    if (outcome.ok) {
      desk.saved(Date.now())
      show({ text: say('attachment.success.added'), tone: 'done', about: dossier.id })
      onDone()
    } else if (outcome.failure.kind !== 'cancelled') setFailure(outcome.failure)
  }

  const isTooLarge =
    failure?.kind === 'attachmentTooLarge' && failure.mostMegabytes === inMegabytes(usualAttachmentBytes)
  return (
    <div
      ref={form}
      tabIndex={-1}
      role="group"
      aria-label={say('attachment.label.add')}
      className={styles['form']}
    >
      <Message tone="info">{say('attachment.prose.notForIdentity')}</Message>
      <div className={styles['fields']}>
        <SelectField
          label={say('attachment.label.kind')}
          value={kind}
          options={attachmentKinds.map((value) => ({ value, label: say(`attachment.label.${value}`) }))}
          onChange={setKind}
        />
        <TextField
          label={say('attachment.label.name')}
          hint={say('attachment.hint.name')}
          value={title}
          onChange={setTitle}
          anyScript
          isFreeText
        />
      </div>
      <Checkbox isSelected={isNoIdentity} onChange={setNoIdentity}>
        {say('attachment.label.noIdentity')}
      </Checkbox>
      {mustTick && !isNoIdentity && (
        <Message tone="care" isUrgent>
          {say('attachment.error.tickFirst')}
        </Message>
      )}
      {failure && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
      {(isTooLarge || mayBeLarge) && (
        <Checkbox isSelected={mayBeLarge} onChange={setLarge}>
          {say('attachment.label.mayBeLarge', { most: inMegabytes(mostAttachmentBytes) })}{' '}
          {say('attachment.hint.large')}
        </Checkbox>
      )}
      {/* While the system's dialog is open nothing is running yet. */}
      {typeof running?.of === 'number' && (
        <WorkBar label={say('attachment.label.adding')} running={running} onCancel={cancel} />
      )}
      <div className={styles['buttons']}>
        <Button look="main" isDisabled={running !== null} onPress={choose}>
          {say('attachment.action.choose')}
        </Button>
        <Button look="quiet" onPress={onDone}>
          {say('app.action.cancel')}
        </Button>
        <span className={styles['soft']}>
          {say('attachment.hint.which', {
            most: inMegabytes(mayBeLarge ? mostAttachmentBytes : usualAttachmentBytes),
          })}
        </span>
      </div>
    </div>
  )
}

function inMegabytes(bytes: number): number {
  return bytes / 1_000_000
}
