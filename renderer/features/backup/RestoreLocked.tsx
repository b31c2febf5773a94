import type { ReactElement } from 'react'
import type { Failure } from '#shared/contract/failure.ts'
import { useSession } from '../../session.ts'
import { Button } from '../../ui/Button.tsx'
import { WorkBar } from '../../ui/WorkBar.tsx'
import { useWork } from '../../useWork.ts'
import { useWords } from '../../words.ts'
import styles from './Backup.module.css'

interface RestoreLockedProps {
  /** The backup's own name. */
  readonly name: string
  readonly onFailure: (failure: Failure) => void
  readonly onDone: () => void
}

/** For who has two recovery sheets and no passphrase: the backup is put back as it is, and the sheets open it at the door. */
export function RestoreLocked({ name, onFailure, onDone }: RestoreLockedProps): ReactElement {
  const { say } = useWords()
  const { closed } = useSession()
  const restoring = useWork('restoreLocked')

  async function restore(): Promise<void> {
    const outcome = await restoring.start({ backup: name })
    if (!outcome.ok) {
      onFailure(outcome.failure)
      return
    }
    closed({ kind: 'backupRestored', setAside: outcome.value.setAside, opensWith: 'sheets' })
    onDone()
  }

  return (
    <div className={styles['steps']}>
      <p>{say('restore.prose.locked')}</p>
      {restoring.running ? (
        <WorkBar
          label={say('restore.label.restoring')}
          running={restoring.running}
          onCancel={restoring.cancel}
        />
      ) : (
        <div className={styles['buttons']}>
          <Button onPress={restore}>{say('restore.action.locked')}</Button>
        </div>
      )}
    </div>
  )
}
