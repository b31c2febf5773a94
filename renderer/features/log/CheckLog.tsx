import { useState, type ReactElement } from 'react'
import type { Answer } from '#shared/contract/contract.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { clockTime, dayHere, shortDate } from '../../dates.ts'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { WorkBar } from '../../ui/WorkBar.tsx'
import { useWork } from '../../useWork.ts'
import { useWords } from '../../words.ts'
import styles from './Log.module.css'
import { paperStandOf } from './paperStand.ts'

type Checked = Answer<'checkLog'>

/** Counts the log again, and holds it to what was printed on a paper that left before. */
export function CheckLog(): ReactElement {
  const { say, failure: sentence } = useWords()
  const { running, start, cancel } = useWork('checkLog')
  const [typed, setTyped] = useState({ entries: '', code: '' })
  const [checked, setChecked] = useState<Checked | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isUnread, setUnread] = useState(false)

  async function check(): Promise<void> {
    const paper = paperStandOf(typed)
    setUnread(paper === undefined)
    setChecked(null)
    setFailure(null)
    if (paper === undefined) return
    const outcome = await start({ paper })
    if (outcome.ok) setChecked(outcome.value)
    else if (outcome.failure.kind !== 'cancelled') setFailure(outcome.failure)
  }

  return (
    <Panel title={say('log.action.check')}>
      <p className={styles['lead']}>{say('log.prose.check')}</p>
      <p className={styles['lead']}>{say('log.prose.cutOff')}</p>
      <div className={styles['filters']}>
        <TextField
          label={say('log.label.paperEntries')}
          value={typed.entries}
          inputMode="numeric"
          onChange={(entries) => {
            setTyped({ ...typed, entries })
          }}
          problem={isUnread ? say('log.error.paper') : undefined}
        />
        <TextField
          label={say('log.label.paperCode')}
          value={typed.code}
          onChange={(code) => {
            setTyped({ ...typed, code })
          }}
        />
      </div>
      {running ? (
        <WorkBar label={say('log.label.checking')} running={running} onCancel={cancel} />
      ) : (
        <div>
          <Button onPress={check}>{say('log.action.check')}</Button>
        </div>
      )}
      {failure && <Message tone="care">{sentence(failure)}</Message>}
      <div role="status" className={styles['days']}>
        {checked && <Verdict checked={checked} />}
      </div>
    </Panel>
  )
}

function Verdict({ checked }: { readonly checked: Checked }): ReactElement {
  const { say, language } = useWords()
  const { entries, brokenAt, paper, code } = checked
  return (
    <>
      {brokenAt.length === 0 ? (
        <Message tone="done">{say('log.prose.whole', { count: entries })}</Message>
      ) : (
        <Message tone="care">
          <p>{say('log.prose.broken')}</p>
          <ul>
            {brokenAt.map((at) => (
              <li key={at}>
                {shortDate(dayHere(at), language)}, {clockTime(at, language)}
              </li>
            ))}
          </ul>
        </Message>
      )}
      {paper !== null && (
        <Message tone={paper === 'same' ? 'done' : 'care'}>
          {say(paper === 'same' ? 'log.prose.paperSame' : 'log.prose.paperDifferent')}
        </Message>
      )}
      <p>{say('log.label.stand', { entries, code })}</p>
    </>
  )
}
