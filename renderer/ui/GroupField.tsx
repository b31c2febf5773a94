import { IconCheck } from '@tabler/icons-react'
import type { KeyboardEvent, ReactElement, Ref } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField as Field } from 'react-aria-components/TextField'
import { classes } from './classes.ts'
import field from './Field.module.css'
import styles from './GroupField.module.css'

interface GroupFieldProps {
  /** Shown above the field; `label` says it in full. */
  readonly number: string
  readonly label: string
  readonly value: string
  /** Whatever was typed, pasted or scanned, also when it is longer than one group. */
  readonly onChange: (text: string) => void
  readonly onEnter: () => void
  /** With nothing left to take away here. */
  readonly onBackspace: () => void
  readonly state: 'plain' | 'fits' | 'problem'
  /** The sentence about what is not right. */
  readonly describedBy: string
  readonly inputRef: Ref<HTMLInputElement>
}

/** Five characters of a code that is typed over from paper. */
export function GroupField(props: GroupFieldProps): ReactElement {
  const { number, label, value, onChange, onEnter, onBackspace, state, describedBy, inputRef } = props
  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.key === 'Enter') {
      // A hand scanner ends with Enter, and the second sheet is still to come.
      event.preventDefault()
      onEnter()
    }
    if (event.key === 'Backspace' && value === '') onBackspace()
  }
  return (
    <Field
      className={classes(styles['group'], styles[state])}
      aria-label={label}
      value={value}
      onChange={onChange}
      isInvalid={state === 'problem'}
      validationBehavior="aria"
      spellCheck="false"
      autoComplete="off"
      {...(state === 'problem' ? { 'aria-describedby': describedBy } : {})}
    >
      <span aria-hidden className={styles['number']}>
        {number}
        {state === 'fits' && <IconCheck size="1em" />}
      </span>
      <Input
        className={classes(field['input'], styles['input'])}
        ref={inputRef}
        autoCapitalize="characters"
        onKeyDown={onKeyDown}
      />
    </Field>
  )
}
