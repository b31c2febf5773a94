import type { ReactElement } from 'react'
import { shortDate } from '../../dates.ts'
import { useWords } from '../../words.ts'
import styles from './Log.module.css'
import { byDay, sentenceOf, timesOf, type LogLine } from './logWords.ts'

interface LogDaysProps {
  readonly lines: readonly LogLine[]
  /** Then the person's name is left out of every line. */
  readonly isOneDossier?: boolean
}

/** Who did what, under the days, the newest first. */
export function LogDays({ lines, isOneDossier = false }: LogDaysProps): ReactElement {
  const { say, language } = useWords()
  if (lines.length === 0) return <p className={styles['lead']}>{say('log.prose.none')}</p>
  return (
    <div className={styles['days']}>
      {byDay(lines).map(({ day, lines: ofDay }) => (
        <section key={day} className={styles['day']}>
          <h3 className={styles['date']}>{shortDate(day, language)}</h3>
          <ul className={styles['lines']}>
            {ofDay.map((line, index) => (
              <li key={index} className={styles['line']} data-deed={line.deed}>
                <span className={styles['time']}>{timesOf(line, say, language)}</span>
                <span>{sentenceOf(line, say, language, isOneDossier)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
