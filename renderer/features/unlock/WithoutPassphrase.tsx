import { useState, type ReactElement } from 'react'
import { Button } from '../../ui/Button.tsx'
import { useWords } from '../../words.ts'
import styles from './Unlock.module.css'

interface WithoutPassphraseProps {
  readonly isDisabled: boolean
  readonly onPractice: () => void
}

/** What can be done without the passphrase. */
export function WithoutPassphrase({ isDisabled, onPractice }: WithoutPassphraseProps): ReactElement {
  const { say } = useWords()
  const [isForgotten, setForgotten] = useState(false)
  return (
    <section aria-label={say('unlock.label.help')} className={styles['without']}>
      <div className={styles['ways']}>
        <span>{say('unlock.label.help')}</span>
        <Button
          look="quiet"
          isExpanded={isForgotten}
          onPress={() => {
            setForgotten(!isForgotten)
          }}
        >
          {say('unlock.action.forgotten')}
        </Button>
        <Button look="quiet" isDisabled={isDisabled} onPress={onPractice}>
          {say('unlock.action.practice')}
        </Button>
      </div>
      {isForgotten && <p>{say('unlock.prose.forgotten')}</p>}
    </section>
  )
}
