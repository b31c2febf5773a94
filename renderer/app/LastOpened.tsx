import { useId, type ReactElement } from 'react'
import { GoTo, usePlace } from '../navigation.tsx'
import { dossierAt } from '../places.ts'
import { WholeName } from '../ui/WholeName.tsx'
import { useAnswer } from '../useAnswer.ts'
import { useWords } from '../words.ts'
import styles from './Rail.module.css'

/** The few dossiers that this user opened last, besides the one that is open. Not there when somebody looks along. */
export function LastOpened(): ReactElement | null {
  const { say } = useWords()
  const id = useId()
  const { answer: people } = useAnswer('listRecent', { besides: dossierAt(usePlace()) })
  if (!people || people.length === 0) return null
  return (
    <div className={styles['recent']}>
      <p id={id} className={styles['recentHead']}>
        {say('rail.label.recent')}
      </p>
      <ul aria-labelledby={id} className={styles['places']}>
        {people.map((person) => (
          <li key={person.id}>
            <GoTo
              place={{ screen: 'dossier', id: person.id, tab: 'overview' }}
              className={styles['recentName']}
            >
              <WholeName name={person} />
            </GoTo>
          </li>
        ))}
      </ul>
    </div>
  )
}
