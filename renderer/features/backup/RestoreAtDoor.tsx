import type { ReactElement } from 'react'
import { useWords } from '../../words.ts'
import styles from './Backup.module.css'
import { Restore } from './Restore.tsx'

/** Putting back a backup on a computer where no office is open. */
export function RestoreAtDoor({ onBack }: { readonly onBack: () => void }): ReactElement {
  const { say } = useWords()
  return (
    <div className={styles['door']}>
      <h1 tabIndex={-1} data-screen-title>
        {say('restore.label.title')}
      </h1>
      <Restore onBack={onBack} />
    </div>
  )
}
