import type { ReactElement } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words.ts'
import styles from './Unlock.module.css'

interface WithoutPassphraseProps {
  readonly isDisabled: boolean
  /** To the recovery sheets. */
  readonly onForgotten: () => void
  readonly onPractice: () => void
  readonly onRestore: () => void
  readonly onHelp: () => void
}

/** What can be done without the passphrase. */
export function WithoutPassphrase(props: WithoutPassphraseProps): ReactElement {
  const { isDisabled, onForgotten, onPractice, onRestore, onHelp } = props
  const { say } = useWords()
  return (
    <section aria-label={say('unlock.label.help')} className={styles['without']}>
      <div className={styles['ways']}>
        <span>{say('unlock.label.help')}</span>
        <Button look="quiet" isDisabled={isDisabled} onPress={onForgotten}>
          {say('unlock.action.forgotten')}
        </Button>
        <Button look="quiet" onPress={onHelp}>
          {say('unlock.action.help')}
        </Button>
        <Button look="quiet" isDisabled={isDisabled} onPress={onPractice}>
          {say('unlock.action.practice')}
        </Button>
        <Button look="quiet" isDisabled={isDisabled} onPress={onRestore}>
          {say('restore.action.open')}
        </Button>
      </div>
    </section>
  )
}
