import { useEffect, useState, type ReactElement } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import type { Attachment } from '#shared/domain/attachment.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { ask, type Outcome } from '../../backend.ts'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Message } from '../../ui/Message.tsx'
import { useWords } from '../../words.ts'
import styles from './Attachments.module.css'
import { attachmentName, pictureAddress, textIn } from './attachmentView.ts'

interface LookAtAttachmentProps {
  readonly dossier: Dossier
  readonly attachment: Attachment
  readonly onClose: () => void
}

/** The document on the whole screen, to look at together. It stays in memory and goes when this closes. */
export function LookAtAttachment({ dossier, attachment, onClose }: LookAtAttachmentProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const { base64, failure } = useDocument(dossier, attachment)
  const name = attachmentName(say, attachment)
  return (
    <Dialog title={say('attachment.label.look', { name })} isOpen onClose={onClose} size="whole">
      <div className={styles['document']}>
        {failure && <Message tone="care">{sentence(failure)}</Message>}
        {base64 === null && !failure && <Busy>{say('attachment.label.looking')}</Busy>}
        {base64 !== null && <Document attachment={attachment} base64={base64} name={name} />}
      </div>
      <div className={styles['buttons']}>
        <Button look="main" onPress={onClose}>
          {say('app.action.close')}
        </Button>
      </div>
    </Dialog>
  )
}

interface DocumentProps {
  readonly attachment: Attachment
  readonly base64: string
  readonly name: string
}

function Document({ attachment, base64, name }: DocumentProps): ReactElement {
  const { say } = useWords()
  const [isUndrawable, setUndrawable] = useState(false)
  const address = pictureAddress(attachment.type, base64)
  if (attachment.type === 'text') {
    return (
      <pre dir="auto" className={styles['text']}>
        {textIn(base64)}
      </pre>
    )
  }
  if (address === null || isUndrawable) return <p>{say('attachment.prose.cannotLook')}</p>
  return (
    <img
      src={address}
      alt={name}
      className={styles['picture']}
      onError={() => {
        setUndrawable(true)
      }}
    />
  )
}

/** Comes in parts through the door, so that no answer is large. Leaving the screen stops it. */
function useDocument(
  { id }: Dossier,
  { id: attachment }: Attachment,
): { readonly base64: string | null; readonly failure: Failure | null } {
  const [base64, setBase64] = useState<string | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  useEffect(() => {
    let isLeft = false
    const read = async (): Promise<void> => {
      const parts: string[] = []
      for (let from: number | null = 0; from !== null;) {
        const outcome: Outcome<'readAttachment'> = await ask('readAttachment', { id, attachment, from })
        if (isLeft) return
        if (!outcome.ok) {
          setFailure(outcome.failure)
          return
        }
        parts.push(outcome.value.base64)
        from = outcome.value.next
      }
      setBase64(parts.join(''))
    }
    void read()
    return () => {
      isLeft = true
    }
  }, [id, attachment])
  return { base64, failure }
}
