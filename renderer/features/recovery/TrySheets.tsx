import type { ReactElement } from 'react'
import type { KnownSets } from '#shared/contract/recoverySheets.ts'
import { useNotices } from '../../notice.tsx'
import { Button } from '../../ui/Button.tsx'
import { useOrder } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Recovery.module.css'
import { TwoSheets } from './TwoSheets.tsx'

interface TrySheetsProps {
  readonly known: KnownSets
  readonly onDone: () => void
}

/** The rehearsal: two sheets are fetched and typed, and proved to open this office. */
export function TrySheets({ known, onDone }: TrySheetsProps): ReactElement {
  const { say } = useWords()
  const giveOrder = useOrder()
  const { show } = useNotices()
  return (
    <div className={styles['stack']}>
      <h3>{say('recovery.label.try')}</h3>
      <p>{say('recovery.prose.try')}</p>
      <TwoSheets
        known={known}
        action={say('recovery.action.check')}
        busy={say('recovery.label.checking')}
        onSheets={async (sheets) => {
          const tried = await giveOrder('trySheets', { sheets })
          if (!tried.ok) return tried.failure
          show({ text: say('recovery.success.tried'), tone: 'done' })
          onDone()
          return null
        }}
        otherButtons={<Button onPress={onDone}>{say('app.action.cancel')}</Button>}
      />
    </div>
  )
}
