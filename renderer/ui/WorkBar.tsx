import type { ReactElement } from 'react'
import { ProgressBar } from 'react-aria-components/ProgressBar'
import { useWords } from '../words.ts'
import { Button } from './Button.tsx'
import { useKeyboardPlace } from './useKeyboardPlace.ts'
import styles from './WorkBar.module.css'

interface WorkBarProps {
  /** What is being done, as a sentence. */
  readonly label: string
  /** `of` is null while nobody knows how much there is to do. */
  readonly running: { readonly done: number; readonly of: number | null }
  readonly onCancel: () => void
}

/** How far a long work is, with the way to stop it. Words and numbers stand beside the bar. */
export function WorkBar({ label, running, onCancel }: WorkBarProps): ReactElement {
  const { say } = useWords()
  const place = useKeyboardPlace<HTMLDivElement>()
  const { done, of } = running
  const words = of === null ? say('app.label.loading') : say('app.label.workDone', { done, of })
  return (
    <div ref={place} className={styles['work']} role="group" aria-label={label} tabIndex={-1}>
      <ProgressBar
        className={styles['progress'] ?? ''}
        aria-label={label}
        value={done}
        maxValue={Math.max(1, of ?? 1)}
        isIndeterminate={of === null}
        valueLabel={words}
      >
        {({ percentage }) => (
          <>
            <span className={styles['label']}>{label}</span>
            <span className={styles['words']}>{words}</span>
            <span className={styles['track']}>
              <span className={styles['fill']} style={{ inlineSize: `${String(percentage ?? 0)}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <Button onPress={onCancel}>{say('app.action.stopWork')}</Button>
    </div>
  )
}
