import type { ReactElement } from 'react'
import { Message } from '../../ui/Message.tsx'
import { useWords } from '../../words.ts'
import { ChangePassphrase } from './ChangePassphrase.tsx'
import styles from './Users.module.css'

/** Before anything else: a passphrase that only this user knows. */
export function FirstPassphrase({ onChanged }: { readonly onChanged: () => void }): ReactElement {
  const { say } = useWords()
  return (
    <div className={styles['sheet']}>
      <h1 tabIndex={-1} data-screen-title>
        {say('users.label.firstTitle')}
      </h1>
      <Message tone="info">{say('users.prose.first')}</Message>
      <ChangePassphrase onChanged={onChanged} />
    </div>
  )
}
