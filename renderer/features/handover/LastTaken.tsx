import type { ReactElement } from 'react'
import { dayHere, shortDate } from '../../dates.ts'
import { useNotices } from '../../notice.tsx'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { WorkBar } from '../../ui/WorkBar.tsx'
import { useAnswer, useOrder } from '../../useAnswer.ts'
import { useWork } from '../../useWork.ts'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'

/** What was taken in last: a receipt for the sender, and the way back in one step. */
export function LastTaken(): ReactElement | null {
  const { say, language, failure: sentence } = useWords()
  const { answer: register } = useAnswer('readHandoverRegister', {})
  const giveOrder = useOrder()
  const undoing = useWork('undoTakeIn')
  const { show } = useNotices()
  const last = register?.lastTaken
  if (register?.wasUndoneAtOpening) {
    return (
      <Panel title={say('handover.label.lastTaken')}>
        <Message tone="info">{say('handover.prose.undoneAtOpening')}</Message>
      </Panel>
    )
  }
  if (!last) return null

  async function undo(): Promise<void> {
    const undone = await undoing.start({})
    show(
      undone.ok
        ? { text: say('handover.success.undone'), tone: 'done' }
        : { text: sentence(undone.failure), tone: undone.failure.kind === 'cancelled' ? 'info' : 'care' },
    )
  }
  async function receipt(): Promise<void> {
    const saved = await giveOrder('saveReceipt', {})
    if (saved.ok)
      show({ text: say('handover.success.receipt', { file: saved.value.fileName }), tone: 'done' })
    else if (saved.failure.kind !== 'cancelled') show({ text: sentence(saved.failure), tone: 'care' })
  }
  return (
    <Panel title={say('handover.label.lastTaken')}>
      <div className={styles['stack']}>
        <p>
          {say('handover.prose.lastTaken', {
            count: last.people,
            date: shortDate(dayHere(last.at), language),
          })}
        </p>
        {last.isPartlyBack && !undoing.running && (
          <Message tone="info">{say('handover.prose.partlyBack')}</Message>
        )}
        {undoing.running && (
          <WorkBar
            label={say('handover.label.undoing')}
            running={undoing.running}
            onCancel={undoing.cancel}
          />
        )}
        <div className={styles['buttons']}>
          <Button onPress={receipt}>{say('handover.action.saveReceipt')}</Button>
          <Button look="quiet" isDisabled={undoing.running !== null} onPress={undo}>
            {say('handover.action.undoTakeIn')}
          </Button>
        </div>
      </div>
    </Panel>
  )
}
