import { IconAlertTriangle } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import { useWords } from '../words.ts'
import { Button } from './Button.tsx'
import styles from './PassphraseField.module.css'
import { TextField } from './TextField.tsx'

interface PassphraseFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly hint?: string | undefined
  readonly problem?: string | undefined
  readonly isNew?: boolean
  readonly takesFocus?: boolean
}

/** A passphrase that may be seen, pasted and filled in by a keeper of passwords; says when Caps Lock is on. */
export function PassphraseField(props: PassphraseFieldProps): ReactElement {
  const { label, value, onChange, hint, problem, isNew = false, takesFocus = false } = props
  const { say } = useWords()
  const [isShown, setShown] = useState(false)
  const [capsLock, setCapsLock] = useState(false)
  return (
    <div className={styles['passphrase']}>
      <div className={styles['line']}>
        <TextField
          label={label}
          type={isShown ? 'text' : 'password'}
          value={value}
          onChange={onChange}
          hint={hint}
          problem={problem}
          takesFocus={takesFocus}
          autoComplete={isNew ? 'new-password' : 'current-password'}
          onKeyUp={(event) => {
            setCapsLock(event.getModifierState('CapsLock'))
          }}
        />
        <Button
          isPressed={isShown}
          onPress={() => {
            setShown(!isShown)
          }}
        >
          {isShown ? say('unlock.action.hide') : say('unlock.action.show')}
        </Button>
      </div>
      <p role="status" className={styles['caps']}>
        {capsLock && (
          <>
            <IconAlertTriangle aria-hidden size="1.25em" />
            {say('unlock.hint.capsLock')}
          </>
        )}
      </p>
    </div>
  )
}
