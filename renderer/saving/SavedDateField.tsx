import { useCallback, type ReactElement } from 'react'
import { isCalendarDate, type CalendarDate } from '#shared/domain/calendarDate.ts'
import type { DateKind } from '#shared/domain/dateInput.ts'
import { fail } from '#shared/result.ts'
import { DateField } from '../ui/DateField.tsx'
import type { Write } from './saveDesk.ts'
import { useSavedField } from './useSavedField.ts'

interface SavedDateFieldProps {
  readonly subject: string
  readonly label: string
  readonly stored: CalendarDate | null
  readonly kind: DateKind
  readonly write: (date: CalendarDate | null) => ReturnType<Write>
  readonly hint?: string
}

/**
 * A date that saves itself. What can't be read as a date is a draft that is not saved: the bar says so, and it stands in
 * the field again when the screen comes back.
 */
export function SavedDateField({
  subject,
  label,
  stored,
  kind,
  write,
  hint,
}: SavedDateFieldProps): ReactElement {
  const writeText = useCallback<Write>(
    (text) => {
      if (text === '') return write(null)
      return isCalendarDate(text) ? write(text) : Promise.resolve(fail({ kind: 'dateUnreadable' }))
    },
    [write],
  )
  const { value, change, leave } = useSavedField(subject, stored ?? '', writeText, label)
  const date = isCalendarDate(value) ? value : null
  return (
    <DateField
      label={label}
      kind={kind}
      date={date}
      onDate={(read) => {
        change(read ?? '')
      }}
      unread={value === '' || date !== null ? null : value}
      onUnread={change}
      onLeave={leave}
      hasMonth
      {...(hint === undefined ? {} : { hint })}
    />
  )
}
