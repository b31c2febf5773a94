import { useState, type ReactElement } from 'react'
import type { UsersView } from '#shared/contract/views.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { useNotices } from '../../notice.tsx'
import { Button } from '../../ui/Button.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Message } from '../../ui/Message.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Users.module.css'

interface LastDayProps {
  readonly user: UsersView['users'][number]
  readonly onClose: () => void
}

/** Another last day for somebody whose access ends by itself. */
export function LastDay({ user, onClose }: LastDayProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const { show } = useNotices()
  const [endsOn, setEndsOn] = useState(user.endsOn)
  const [failure, setFailure] = useState<Failure | null>(null)

  async function keep(): Promise<void> {
    const outcome = await giveOrder('setUserEnd', { user: user.id, endsOn })
    setFailure(outcome.ok ? null : outcome.failure)
    if (!outcome.ok) return
    show({ text: say('users.success.day'), tone: 'done' })
    onClose()
  }

  return (
    <Dialog title={say('users.action.longerOf', { name: user.name })} isOpen onClose={onClose}>
      <div className={styles['form']}>
        {failure && (
          <Message tone="care" isUrgent>
            {sentence(failure)}
          </Message>
        )}
        <DateField
          label={say('users.label.endsOn')}
          hint={say('users.hint.endsOn')}
          date={endsOn}
          kind="future"
          onDate={setEndsOn}
        />
        <div className={styles['buttons']}>
          <Button look="main" onPress={keep}>
            {say('users.action.keepDay')}
          </Button>
          <Button onPress={onClose}>{say('users.action.keep')}</Button>
        </div>
      </div>
    </Dialog>
  )
}
