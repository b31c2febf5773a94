import type { ReactElement } from 'react'
import { GoTo } from '../../navigation.tsx'
import { Message } from '../../ui/Message.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Backup.module.css'
import { momentInWords } from './backupWords.ts'

/** After so many days the line asks for the stick. */
const oldAfterDays = 7

/** One quiet line on the first screen; louder only when there is something to do. */
export function LastBackup(): ReactElement | null {
  const { say, language } = useWords()
  const { answer: backups } = useAnswer('readBackups', {})
  if (!backups) return null
  const { daily, packed, newestDaysOld } = backups
  const toSafety = <GoTo place={{ screen: 'settings', part: 'safety' }}>{say('backup.label.title')}</GoTo>
  const trouble = daily.trouble ?? packed.trouble
  if (trouble)
    return (
      <Message tone="care" actions={toSafety}>
        {say(`backup.error.${trouble}`)}
      </Message>
    )
  const [newest] = [daily.last, packed.last]
    .flatMap((last) => last ?? [])
    .sort((one, other) => other.at - one.at)
  if (!newest || newestDaysOld === null) return <p className={styles['line']}>{say('backup.prose.never')}</p>
  if (newestDaysOld > oldAfterDays)
    return (
      <Message tone="info" actions={toSafety}>
        {say('backup.prose.old', { count: newestDaysOld })}
      </Message>
    )
  return (
    <p className={styles['line']}>
      {say('backup.label.last')}: {say('backup.label.when', momentInWords(newest.at, language))},{' '}
      {say('backup.label.opens', { count: newest.dossiers })}.
    </p>
  )
}
