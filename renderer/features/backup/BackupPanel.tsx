import type { ReactElement } from 'react'
import { useOffice } from '../../session.ts'
import { Busy } from '../../ui/Busy.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { useAnswer } from '../../useAnswer.ts'
import { useWords } from '../../words.ts'
import styles from './Backup.module.css'
import { BackupPlace } from './BackupPlace.tsx'
import { Restore } from './Restore.tsx'

/** The two kinds of backup with what is known of them, and putting one back. */
export function BackupPanel(): ReactElement {
  const { say, failure: sentence } = useWords()
  const { kind } = useOffice()
  const { answer: backups, failure } = useAnswer('readBackups', {})
  return (
    <Panel title={say('backup.label.title')}>
      <p>{say('backup.prose.intro')}</p>
      {kind === 'practice' && <Message tone="info">{say('backup.prose.practice')}</Message>}
      {failure && <Message tone="care">{sentence(failure)}</Message>}
      {!backups && !failure && <Busy>{say('app.label.loading')}</Busy>}
      {backups && (
        <div className={styles['places']}>
          <BackupPlace kind="daily" view={backups.daily} />
          <BackupPlace kind="packed" view={backups.packed} />
        </div>
      )}
      <Restore />
    </Panel>
  )
}
