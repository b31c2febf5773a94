import { IconPaperclip } from '@tabler/icons-react'
import { useRef, useState, type ReactElement } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { Button } from '../../ui/Button.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import { AddAttachment } from './AddAttachment.tsx'
import { AttachmentRow } from './AttachmentRow.tsx'
import styles from './Attachments.module.css'

/** Documents that belong to this person, sealed like the dossier itself. */
export function Attachments({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const { say } = useWords()
  const [isAdding, setAdding] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  return (
    <Panel
      title={say('attachment.label.title')}
      actions={
        <Button
          ref={opener}
          icon={<IconPaperclip aria-hidden />}
          isExpanded={isAdding}
          onPress={() => {
            setAdding(!isAdding)
          }}
        >
          {say('attachment.action.add')}
        </Button>
      }
    >
      {isAdding && (
        <AddAttachment
          dossier={dossier}
          onDone={() => {
            setAdding(false)
            opener.current?.focus()
          }}
        />
      )}
      {dossier.attachments.length === 0 && !isAdding && (
        <p className={styles['soft']}>
          {say('attachment.prose.none')} {say('attachment.prose.intro')}
        </p>
      )}
      {dossier.attachments.length > 0 && (
        <ul>
          {dossier.attachments.toReversed().map((attachment) => (
            <AttachmentRow key={attachment.id} dossier={dossier} attachment={attachment} />
          ))}
        </ul>
      )}
    </Panel>
  )
}
