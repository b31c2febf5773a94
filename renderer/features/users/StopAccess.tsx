import { useState, type ReactElement } from 'react'
import type { UsersView } from '#shared/contract/views.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { useNotices } from '../../notice.tsx'
import { Busy } from '../../ui/Busy.tsx'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Message } from '../../ui/Message.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { canEnd } from './newUser.ts'
import styles from './Users.module.css'

interface StopAccessProps {
  readonly user: UsersView['users'][number]
  readonly onClose: () => void
  /** Somebody who held the office key is gone: every dossier gets a new key. */
  readonly onStopped: () => void
}

/** One of the four things that are confirmed: it says what the person who leaves may still hold. */
export function StopAccess({ user, onClose, onStopped }: StopAccessProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const { show } = useNotices()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const { name, role } = user
  const hasRoom = canEnd(role)

  async function stop(): Promise<void> {
    setBusy(true)
    const outcome = await giveOrder('stopAccess', { user: user.id })
    setBusy(false)
    if (!outcome.ok) {
      setFailure(outcome.failure)
      return
    }
    onClose()
    show({
      text: `${say('users.success.stopped', { name })} ${say('users.prose.undo', { name })}`,
      tone: 'done',
    })
    if (!hasRoom) onStopped()
  }

  return (
    <Dialog title={say('users.label.stopTitle', { name })} isOpen onClose={onClose} role="alertdialog">
      <div className={styles['form']}>
        {failure && (
          <Message tone="care" isUrgent>
            {sentence(failure)}
          </Message>
        )}
        <p>{say(hasRoom ? 'users.prose.stopRoom' : 'users.prose.stopFull', { name })}</p>
        {isBusy ? (
          <Busy>{say('app.label.loading')}</Busy>
        ) : (
          <div className={styles['buttons']}>
            <Button look="main" onPress={stop}>
              {say('users.action.stopNow')}
            </Button>
            <Button onPress={onClose}>{say('users.action.keep')}</Button>
          </div>
        )}
      </div>
    </Dialog>
  )
}
