import { useCallback, type ReactElement } from 'react'
import { isClockTime } from '#shared/domain/timeInput.ts'
import { fail } from '#shared/result.ts'
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

/** A time that saves itself; what can't be read as a time stays in the field as typed, is not saved, and is said so. */
export function SavedTimeField({ subject, label, stored, write, hint }: SavedTimeFieldProps): ReactElement {
  const writeText = useCallback<Write>(
    (text) => {
      if (text === '') return write(null)
      return isClockTime(text) ? write(text) : Promise.resolve(fail({ kind: 'timeUnreadable' }))
    },
    [write],
  )
  const { value, change, leave } = useSavedField(subject, stored ?? '', writeText, label)
  const time = isClockTime(value) ? value : null
  return (
    <TimeField
      label={label}
      time={time}
      onTime={(read) => {
        change(read ?? '')
      }}
      unread={value === '' || time !== null ? null : value}
      onUnread={change}
      onLeave={leave}
      {...(hint === undefined ? {} : { hint })}
    />
  )
}
