import { IconArrowBackUp, IconX } from '@tabler/icons-react'
import { useEffect, type ReactElement } from 'react'
import { usePlace } from '../navigation.tsx'
import { useNotices } from '../notice.tsx'
import { dossierAt } from '../places.ts'
import { Button, IconButton } from '../ui/Button.tsx'
import { Message } from '../ui/Message.tsx'
import { useWords } from '../words.ts'
import styles from './NoticeLine.module.css'

/** What just happened. In the flow of the page, read aloud, and there until the next thing happens. */
export function NoticeLine(): ReactElement {
  const { say } = useWords()
  const { notice, close } = useNotices()
  const person = dossierAt(usePlace())
  const isElsewhere = notice?.about !== undefined && notice.about !== person
  useEffect(() => {
    if (isElsewhere) close()
  }, [isElsewhere, close])
  return (
    <div role="status" aria-label={say('app.label.message')} className={styles['line']}>
      {notice && !isElsewhere && (
        <Message
          tone={notice.tone}
          actions={
            <>
              {notice.wayBack && (
                <Button icon={<IconArrowBackUp aria-hidden />} onPress={notice.wayBack.take}>
                  {notice.wayBack.label}
                </Button>
              )}
              {notice.wayOn && <Button onPress={notice.wayOn.take}>{notice.wayOn.label}</Button>}
              <IconButton icon={<IconX aria-hidden />} label={say('app.action.close')} onPress={close} />
            </>
          }
        >
          {notice.text}
        </Message>
      )}
    </div>
  )
}
