import { useState, type ReactElement } from 'react'
import { IconKey } from '@tabler/icons-react'
import type { Answer, Input } from '#shared/contract/contract.ts'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { ask } from '../../backend.ts'
import { useWords } from '../../words.ts'
import { NewWayIn } from './NewWayIn.tsx'
import styles from './Recovery.module.css'
import { TwoSheets } from './TwoSheets.tsx'

interface RecoverProps {
  readonly officeName: string | null
  readonly onStop: () => void
}

/** The way in without a passphrase: two recovery sheets, and then a new passphrase. */
export function Recover({ officeName, onStop }: RecoverProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const { answer: known, failure } = useAnswer('readKnownSets', {})
  const [fitting, setFitting] = useState<{
    readonly sheets: Input<'recoverOffice'>['sheets']
    readonly coordinators: Answer<'checkSheets'>
  } | null>(null)
  const stop = <Button onPress={onStop}>{say('recovery.action.backToPassphrase')}</Button>
  return (
    <div className={styles['door']}>
      <header>
        <h1 tabIndex={-1} data-screen-title>
          <IconKey aria-hidden /> {say('recovery.label.recover')}
        </h1>
        {officeName !== null && (
          <p>
            <bdi>{officeName}</bdi>
          </p>
        )}
      </header>
      {failure && (
        <>
          <Message tone="care">{sentence(failure)}</Message>
          <div className={styles['buttons']}>{stop}</div>
        </>
      )}
      {known?.current === null && (
        <>
          <Message tone="care">{say('recovery.prose.noSheets')}</Message>
          <div className={styles['buttons']}>{stop}</div>
        </>
      )}
      {known?.current && !fitting && (
        <>
          <p className={styles['lead']}>{say('recovery.prose.recover')}</p>
          <TwoSheets
            known={known}
            action={say('recovery.action.check')}
            busy={say('recovery.label.checking')}
            onSheets={async (sheets) => {
              const checked = await ask('checkSheets', { sheets })
              if (!checked.ok) return checked.failure
              setFitting({ sheets, coordinators: checked.value })
              return null
            }}
            otherButtons={stop}
          />
        </>
      )}
      {fitting && <NewWayIn {...fitting} onStop={onStop} />}
    </div>
  )
}
