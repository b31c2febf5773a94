import type { ReactElement } from 'react'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'

interface SafetyNumberProps {
  readonly groups: readonly string[]
  /** Whose number it is. */
  readonly of: string
}

/** Six groups of five digits, to be read aloud by telephone: the same on both screens when nobody swapped a key. */
export function SafetyNumber({ groups, of }: SafetyNumberProps): ReactElement {
  const { say } = useWords()
  return (
    <dl className={styles['number']}>
      <dt>{say('handover.label.safetyNumber', { office: of })}</dt>
      <dd>
        {groups.map((group, at) => (
          <span key={at} className={styles['group']}>
            {group}
          </span>
        ))}
      </dd>
    </dl>
  )
}
