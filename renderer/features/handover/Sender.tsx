import { useState, type ReactElement } from 'react'
import type { Arrived } from '#shared/contract/handoverViews.ts'
import { dayHere, shortDate } from '../../dates.ts'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'
import { Introduced } from './Introduced.tsx'

/** From whom it is, whether that was proved, and whether it is whole: each in a sentence of its own. */
export function Sender({ arrived }: { readonly arrived: Arrived }): ReactElement {
  const { say, language } = useWords()
  const { sender, madeAt, remarks } = arrived
  const { name, standing, fingerprint, introduction, known } = sender
  const [isMet, setMet] = useState(false)
  const isCareful = standing === 'unknown' || standing === 'changed'
  return (
    <Panel title={say('handover.label.isItReal')}>
      <div className={styles['stack']}>
        <p>{say('handover.prose.whole', { office: name })}</p>
        <p>{say('handover.label.madeOn', { date: shortDate(dayHere(madeAt), language) })}</p>
        <Message tone={isCareful ? 'care' : standing === 'checked' ? 'done' : 'info'} isUrgent={isCareful}>
          {say(senderKeys[standing], { office: name })}
        </Message>
        {isCareful && !isMet && (
          <Introduced
            office={{
              name,
              fingerprint,
              text: introduction,
              known,
              standing: standing === 'changed' ? 'changed' : 'new',
            }}
            cameBy="file"
            onDone={() => {
              setMet(true)
            }}
          />
        )}
        {remarks.map((remark) => (
          <Message key={remark} tone="info">
            {say(`handover.prose.${remark}`)}
          </Message>
        ))}
      </div>
    </Panel>
  )
}

const senderKeys = {
  checked: 'handover.prose.senderChecked',
  known: 'handover.prose.senderKnown',
  unknown: 'handover.prose.senderUnknown',
  changed: 'handover.prose.senderChanged',
  own: 'handover.prose.senderOwn',
} as const
