import { useCallback, type ReactElement } from 'react'
import { TimeField } from '../ui/TimeField.tsx'
import type { Write } from './saveDesk.ts'
import { useSavedField } from './useSavedField.ts'

interface SavedTimeFieldProps {
  readonly subject: string
  readonly label: string
  readonly stored: string | null
  readonly write: (time: string | null) => ReturnType<Write>
  readonly hint?: string
}

/** A time that saves itself; what can't be read as a time stays in the field and is not saved. */
export function SavedTimeField({ subject, label, stored, write, hint }: SavedTimeFieldProps): ReactElement {
  const writeText = useCallback((text: string) => write(text === '' ? null : text), [write])
  const { value, change, leave } = useSavedField(subject, stored ?? '', writeText)
  return (
    <TimeField
      label={label}
      time={value === '' ? null : value}
      onTime={(time) => {
        change(time ?? '')
      }}
      onLeave={leave}
      {...(hint === undefined ? {} : { hint })}
    />
  )
}
