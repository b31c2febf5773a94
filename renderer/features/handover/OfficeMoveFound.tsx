import type { ReactElement } from 'react'
import type { OfficeMove } from '#shared/contract/officeMoveViews.ts'
import { GoTo } from '../../navigation.tsx'
import { useWords } from '../../words.ts'
import styles from './Handover.module.css'

interface OfficeMoveFoundProps {
  readonly found: OfficeMove
  readonly office: string
}

/** More numbers than these help nobody: the rest is in the list of people. */
const shownNumbers = 60

/** Who can go, in counts; who was not asked, by number, each with the way to the dossier where one asks. */
export function OfficeMoveFound({ found, office }: OfficeMoveFoundProps): ReactElement {
  const { say } = useWords()
  const { goes, notThisTime, refused, there, notAsked, unreadable } = found
  return (
    <>
      <ul className={styles['who']}>
        <li>
          <strong>{say('handover.prose.moveGoes', { count: goes, office })}</strong>
        </li>
        {notThisTime > 0 && <li>{say('handover.prose.moveNotThisTime', { count: notThisTime })}</li>}
        {there > 0 && <li>{say('handover.prose.moveThere', { count: there })}</li>}
        {refused > 0 && <li>{say('handover.prose.moveRefused', { count: refused })}</li>}
        {notAsked.length > 0 && <li>{say('handover.prose.moveNotAsked', { count: notAsked.length })}</li>}
        {unreadable.length > 0 && (
          <li>{say('handover.prose.moveUnreadable', { count: unreadable.length })}</li>
        )}
      </ul>
      {notAsked.length + unreadable.length > 0 && (
        <details>
          <summary>{say('handover.label.moveNumbers')}</summary>
          <ul className={styles['numbers']}>
            {[...notAsked, ...unreadable].slice(0, shownNumbers).map(({ id, number }) => (
              <li key={id}>
                <GoTo place={{ screen: 'dossier', id, tab: 'handover' }}>{number}</GoTo>
              </li>
            ))}
          </ul>
          {notAsked.length > shownNumbers && (
            <p className={styles['soft']}>{say('handover.prose.moveMore')}</p>
          )}
        </details>
      )}
    </>
  )
}
