import { useCallback, type ReactElement } from 'react'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { DateKind } from '#shared/domain/dateInput.ts'
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

/** A date that saves itself; what can't be read as a date stays in the field and is not saved. */
export function SavedDateField({
  subject,
  label,
  stored,
  kind,
  write,
  hint,
}: SavedDateFieldProps): ReactElement {
  const writeText = useCallback((text: string) => write(text === '' ? null : (text as CalendarDate)), [write])
  const { value, change, leave } = useSavedField(subject, stored ?? '', writeText)
  return (
    <DateField
      label={label}
      kind={kind}
      date={value === '' ? null : (value as CalendarDate)}
      onDate={(date) => {
        change(date ?? '')
      }}
      onLeave={leave}
      hasMonth
      {...(hint === undefined ? {} : { hint })}
    />
  )
}
