import type { ReactElement } from 'react'
import type { Arrived } from '#shared/contract/handoverViews.ts'
import { shortDate } from '../../dates.ts'
import { useNotices } from '../../notice.tsx'
import { Button } from '../../ui/Button.tsx'
import { Typed } from '../../ui/ForeignText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'
import { Sender } from './Sender.tsx'

type Receipt = Extract<Arrived, { kind: 'receipt' }>

/** What the other office did with what we gave: noted in each dossier when somebody says so. */
export function ArrivedReceipt({ arrived }: { readonly arrived: Receipt }): ReactElement {
  const { say, language, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const { show } = useNotices()
  const date = shortDate(arrived.takenInOn, language)
  async function note(): Promise<void> {
    const noted = await giveOrder('takeReceipt', {})
    show(
      noted.ok
        ? { text: say('handover.success.receiptNoted'), tone: 'done' }
        : { text: sentence(noted.failure), tone: 'care' },
    )
  }
  return (
    <div className={styles['stack']}>
      <Sender arrived={arrived} />
      <Panel title={say('handover.label.receipt')}>
        <div className={styles['stack']}>
          <ul className={styles['offices']}>
            {arrived.people.map(({ id, callName, number, outcome }) => (
              <li key={id}>
                <Typed>{callName}</Typed> ({number}): {say(outcomeKeys[outcome], { date })}
              </li>
            ))}
          </ul>
          <div className={styles['buttons']}>
            <Button look="main" onPress={note}>
              {say('handover.action.noteReceipt')}
            </Button>
            <Button onPress={() => giveOrder('dropArrived', {})}>{say('app.action.cancel')}</Button>
          </div>
        </div>
      </Panel>
    </div>
  )
}

const outcomeKeys = {
  added: 'handover.label.receiptAdded',
  merged: 'handover.label.receiptMerged',
  left: 'handover.label.receiptLeft',
} as const
