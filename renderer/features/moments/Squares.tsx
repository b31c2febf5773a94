import type { ReactElement } from 'react'
import { momentSteps, type MomentMark } from '#shared/domain/momentTopics.ts'
import styles from './Moments.module.css'

/** Five squares, filled up to the step; the words beside them say the same. A dashed box is "not now". */
export function Squares({ mark }: { readonly mark: MomentMark | null }): ReactElement {
  return (
    <svg viewBox="0 0 92 18" className={styles['squares']} aria-hidden>
      {mark === null && <path d="M1 9h16" />}
      {mark === 'notNow' && <rect x="1" y="1" width="90" height="16" strokeDasharray="5 4" />}
      {typeof mark === 'number' &&
        momentSteps.map((step) => (
          <rect
            key={step}
            x={1 + (step - 1) * 18.5}
            y="1"
            width="16"
            height="16"
            className={step <= mark ? styles['full'] : undefined}
          />
        ))}
    </svg>
  )
}
