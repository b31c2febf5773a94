import type { ReactElement } from 'react'
import { TextField, type TextFieldProps } from '../ui/TextField.tsx'
import { useWords } from '../words.ts'
import type { Write } from './saveDesk.ts'
import { useSavedField } from './useSavedField.ts'

type Looks = Omit<TextFieldProps, 'value' | 'onChange' | 'onLeave' | 'problem'>

interface SavedTextFieldProps extends Looks {
  /** Which field of whom, unique in the office; also keeps the draft when the screen changes. */
  readonly subject: string
  readonly stored: string
  readonly write: Write
}

/** A text field that saves itself. What could not be saved stays in it, with the reason above it. */
export function SavedTextField({ subject, stored, write, ...looks }: SavedTextFieldProps): ReactElement {
  const { failure: sentence } = useWords()
  const { value, failure, change, leave } = useSavedField(subject, stored, write, looks.label)
  return (
    <TextField
      {...looks}
      value={value}
      onChange={change}
      onLeave={leave}
      problem={failure && sentence(failure)}
    />
  )
}
