import { IconCalendar } from '@tabler/icons-react'
import { useState, type ReactElement } from 'react'
import { DialogTrigger } from 'react-aria-components/Dialog'
import { Button as Pressable } from 'react-aria-components/Button'
import type { CalendarDate } from '#shared/domain/calendarDate.ts'
import type { DateKind } from '#shared/domain/dateInput.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import { todayHere } from '../dates.ts'
import { useWords } from '../words.ts'
import button from './Button.module.css'
import { classes } from './classes.ts'
import styles from './DateField.module.css'
import { MonthPopover } from './MonthPopover.tsx'
import { readTypedDate, typedDate } from './readTypedDate.ts'
import { TextField } from './TextField.tsx'

interface DateFieldProps {
  readonly label: string
  readonly date: CalendarDate | null
  readonly kind: DateKind
  /** Called with every readable date and with null when the field is emptied; never with what is not a date. */
  readonly onDate: (date: CalendarDate | null) => void
  /** What was typed before and can't be read (yet): whoever keeps it gives it back, and it stands in the field again. */
  readonly unread?: string | null
  /** Called with what can't be read as a date (yet). */
  readonly onUnread?: (typed: string) => void
  readonly onLeave?: () => void
  readonly hint?: string
  /** Shows a month to point at beside the field. */
  readonly hasMonth?: boolean
  readonly isHiddenLabel?: boolean
  /** Said after the date in words, such as an age. */
  readonly afterWords?: string | undefined
}

/** One text field for a date, typed as people type it, and read back in words below it. */
export function DateField(props: DateFieldProps): ReactElement {
  const {
    label,
    date,
    kind,
    onDate,
    unread = null,
    onUnread,
    onLeave,
    hint,
    hasMonth = false,
    afterWords,
  } = props
  const { say, language } = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const today = todayHere()
  const text = typed ?? unread ?? typedDate(date)
  const read = readTypedDate(text, today, kind)

  function type(next: string): void {
    setTyped(next)
    const now = readTypedDate(next, today, kind)
    if (now.kind === 'date') onDate(now.date)
    if (now.kind === 'empty') onDate(null)
    if (now.kind === 'problem') onUnread?.(next)
  }

  function leave(): void {
    // What can't be read stays in the field; what was read is written the usual way from now on.
    if (read.kind !== 'problem') setTyped(null)
    onLeave?.()
  }

  return (
    <div className={styles['date']}>
      <div className={styles['line']}>
        <TextField
          label={label}
          value={text}
          onChange={type}
          onLeave={leave}
          hint={hint}
          isHiddenLabel={props.isHiddenLabel ?? false}
          problem={
            text === (typed ?? unread) && read.kind === 'problem'
              ? say(`date.error.${read.problem}`, { input: text })
              : undefined
          }
        />
        {hasMonth && (
          <DialogTrigger>
            <Pressable
              className={classes(button['button'], styles['open'])}
              aria-label={say('date.action.openMonth')}
            >
              <IconCalendar aria-hidden />
            </Pressable>
            <MonthPopover
              label={label}
              date={read.kind === 'date' ? read.date : null}
              onDate={(chosen) => {
                setTyped(null)
                onDate(chosen)
              }}
            />
          </DialogTrigger>
        )}
      </div>
      <output className={styles['words']}>
        {read.kind === 'date' && dateInWords(read.date, language)}
        {read.kind === 'date' && afterWords !== undefined && ` · ${afterWords}`}
        {read.kind === 'date' && read.doubt !== null && (
          <strong className={styles['doubt']}>{say(`date.hint.${read.doubt}`)}</strong>
        )}
      </output>
    </div>
  )
}
