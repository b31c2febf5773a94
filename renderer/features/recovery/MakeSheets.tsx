import { useState, type ReactElement } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import type { SheetsInMaking } from '#shared/contract/recoverySheets.ts'
import { useNotices } from '../../notice.tsx'
import { Button } from '../../ui/Button.tsx'
import { Message } from '../../ui/Message.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import { CheckPaper } from './CheckPaper.tsx'
import { ChoosePlaces } from './ChoosePlaces.tsx'
import { PrintSheets } from './PrintSheets.tsx'
import styles from './Recovery.module.css'

interface MakeSheetsProps {
  readonly making: SheetsInMaking | null
  /** Where the sheets of now lie: what is typed first. */
  readonly places: readonly string[]
  /** True when there are sheets that stay good until these count. */
  readonly replaces: boolean
  readonly onDone: () => void
}

/** A new set in three steps. It counts only when two groups were typed from paper; until then nothing is changed. */
export function MakeSheets({ making, places, replaces, onDone }: MakeSheetsProps): ReactElement {
  const { say, failure: sentence } = useWords()
  const giveOrder = useOrder()
  const { show } = useNotices()
  const [failure, setFailure] = useState<Failure | null>(null)

  async function start(chosen: readonly [string, string, string]): Promise<void> {
    const started = await giveOrder('startSheets', { places: chosen })
    setFailure(started.ok ? null : started.failure)
  }
  async function finish(typed: readonly [string, string]): Promise<void> {
    const finished = await giveOrder('finishSheets', { typed })
    setFailure(finished.ok ? null : finished.failure)
    if (!finished.ok) return
    show({ text: say('recovery.success.made'), tone: 'done' })
    onDone()
  }
  async function stop(): Promise<void> {
    await giveOrder('stopSheets', {})
    onDone()
  }

  return (
    <div className={styles['stack']}>
      {replaces && <p>{say('recovery.prose.oldStay')}</p>}
      {making === null ? (
        <ChoosePlaces places={places} onChosen={start} />
      ) : (
        <>
          <PrintSheets />
          <CheckPaper asks={making.asks} onTyped={finish} />
        </>
      )}
      {failure && (
        <Message tone="care" isUrgent>
          {sentence(failure)}
        </Message>
      )}
      <div>
        <Button onPress={stop}>{say('app.action.cancel')}</Button>
      </div>
    </div>
  )
}
