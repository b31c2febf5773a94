import { IconDownload, IconEye, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import type { Attachment } from '#shared/domain/attachment.ts'
import { attachmentKinds, canBeLookedAt } from '#shared/domain/attachmentChoices.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { shortDate } from '../../dates.ts'
import { SavedTextField } from '../../saving/SavedTextField.tsx'
import { Button } from '../../ui/Button.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { SelectField } from '../../ui/SelectField.tsx'
import { useWords } from '../../words.ts'
import styles from './Attachments.module.css'
import { attachmentName, sizeWords, typeKeys } from './attachmentView.ts'
import { LookAtAttachment } from './LookAtAttachment.tsx'
import { SaveAttachment } from './SaveAttachment.tsx'
import { useAttachmentChanges } from './useAttachmentChanges.ts'

interface AttachmentRowProps {
  readonly dossier: Dossier
  readonly attachment: Attachment
}

/** One document: what it is, since when, and what can be done with it. */
export function AttachmentRow({ dossier, attachment }: AttachmentRowProps): ReactElement {
  const { say, language } = useWords()
  const { remove } = useAttachmentChanges(dossier)
  const [open, setOpen] = useState<'look' | 'save' | 'edit' | null>(null)
  const { id, kind, type, bytes, addedOn, addedBy } = attachment
  const name = attachmentName(say, attachment)
  const close = (): void => {
    setOpen(null)
  }
  const date = shortDate(addedOn, language)
  return (
    <li className={styles['row']}>
      <div className={styles['about']}>
        <strong>
          <Typed>{name}</Typed>
        </strong>
        <span className={styles['soft']}>
          {say('attachment.label.facts', {
            kind: say(`attachment.label.${kind}`),
            type: say(typeKeys[type]),
            size: sizeWords(say, bytes, language),
          })}
          {' · '}
          {addedBy === ''
            ? say('attachment.label.addedOn', { date })
            : say('attachment.label.addedBy', { date, worker: addedBy })}
        </span>
      </div>
      <div className={styles['buttons']}>
        {canBeLookedAt(type) && (
          <Button
            icon={<IconEye aria-hidden />}
            label={say('attachment.action.lookOne', { name })}
            onPress={() => {
              setOpen('look')
            }}
          >
            {say('attachment.action.look')}
          </Button>
        )}
        <Button
          icon={<IconDownload aria-hidden />}
          label={say('attachment.action.saveOne', { name })}
          isExpanded={open === 'save'}
          onPress={() => {
            setOpen(open === 'save' ? null : 'save')
          }}
        >
          {say('attachment.action.save')}
        </Button>
        <Button
          look="quiet"
          icon={<IconPencil aria-hidden />}
          label={say('attachment.action.editOne', { name })}
          isExpanded={open === 'edit'}
          onPress={() => {
            setOpen(open === 'edit' ? null : 'edit')
          }}
        >
          {say('attachment.action.edit')}
        </Button>
      </div>
      {open === 'look' && <LookAtAttachment dossier={dossier} attachment={attachment} onClose={close} />}
      {open === 'save' && <SaveAttachment dossier={dossier} attachment={attachment} onDone={close} />}
      {open === 'edit' && (
        <EditAttachment
          dossier={dossier}
          attachment={attachment}
          onDone={close}
          onRemove={() => void remove(id)}
        />
      )}
    </li>
  )
}

interface EditAttachmentProps extends AttachmentRowProps {
  readonly onDone: () => void
  readonly onRemove: () => void
}

function EditAttachment({ dossier, attachment, onDone, onRemove }: EditAttachmentProps): ReactElement {
  const { say } = useWords()
  const { edit, write } = useAttachmentChanges(dossier)
  const { id } = attachment
  return (
    <div role="group" aria-label={say('attachment.label.edit')} className={styles['form']}>
      <div className={styles['fields']}>
        <SelectField
          label={say('attachment.label.kind')}
          value={attachment.kind}
          options={attachmentKinds.map((value) => ({ value, label: say(`attachment.label.${value}`) }))}
          onChange={(kind) => {
            edit(id, { kind })
          }}
        />
        <SavedTextField
          subject={`${dossier.id} attachment ${id} title`}
          label={say('attachment.label.name')}
          hint={say('attachment.hint.name')}
          stored={attachment.title}
          write={(title) => write(id, { title })}
          anyScript
          isFreeText
        />
      </div>
      <div className={styles['buttons']}>
        <Button onPress={onDone}>{say('attachment.action.done')}</Button>
        <Button look="quiet" icon={<IconTrash aria-hidden />} onPress={onRemove}>
          {say('attachment.action.remove')}
        </Button>
      </div>
    </div>
  )
}
