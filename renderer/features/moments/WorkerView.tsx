import type { ReactElement } from 'react'
import type { Moment } from '#shared/domain/moment.ts'
import type { MomentWords } from '#shared/i18n/momentWords.ts'
import { Panel } from '../../ui/Panel.tsx'
import { useWords } from '../../words.ts'
import styles from './Moments.module.css'
import { markInWords, workerLines } from './momentsView.ts'

interface WorkerViewProps {
  readonly moment: Moment
  readonly worker: string
  readonly words: MomentWords
}

/** What the worker thinks, in words and in a place of its own: never drawn over what the person thinks. */
export function WorkerView({ moment, worker, words }: WorkerViewProps): ReactElement | null {
  const { say } = useWords()
  const lines = workerLines(moment)
  if (lines.length === 0) return null
  return (
    <Panel title={say('moments.label.workerView', { worker })}>
      <p className={styles['soft']}>{say('moments.prose.apart')}</p>
      <dl className={styles['workerLines']}>
        {lines.map(({ topic, step }) => (
          <div key={topic}>
            <dt>{words.topics[topic]}</dt>
            <dd>{markInWords(topic, step, words)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
