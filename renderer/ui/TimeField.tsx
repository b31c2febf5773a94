import { useState, type ReactElement } from 'react'
import { partOfDay } from '#shared/domain/appointmentChoices.ts'
import { readTime } from '#shared/domain/timeInput.ts'
import { useWords } from '../words.ts'
import styles from './DateField.module.css'
import { TextField } from './TextField.tsx'

interface TimeFieldProps {
  readonly label: string
  /** 'HH:MM'. */
  readonly time: string | null
  /** Called with every readable time and with null when the field is emptied; never with what is not a time. */
  readonly onTime: (time: string | null) => void
  /** What was typed before and can't be read (yet): whoever keeps it gives it back, and it stands in the field again. */
  readonly unread?: string | null
  /** Called with what can't be read as a time (yet). */
  readonly onUnread?: (typed: string) => void
  readonly onLeave?: () => void
  readonly hint?: string
}

/** One text field for a time, typed as people type it, and read back below it with the part of the day. */
export function TimeField(props: TimeFieldProps): ReactElement {
  const { label, time, onTime, unread = null, onUnread, onLeave, hint } = props
  const { say } = useWords()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? unread ?? time ?? ''
  const read = readTime(text)
  const isUnread = text.trim() !== '' && read === null

  function type(next: string): void {
    setTyped(next)
    const now = readTime(next)
    if (now !== null || next.trim() === '') onTime(now)
    else onUnread?.(next)
  }

  function leave(): void {
    if (!isUnread) setTyped(null)
    onLeave?.()
  }

  return (
    <div className={styles['date']}>
      <TextField
        label={label}
        value={text}
        onChange={type}
        onLeave={leave}
        hint={hint}
        problem={isUnread ? say('appointment.error.time', { input: text }) : undefined}
      />
      <output className={styles['words']}>
        {read !== null && `${read}, ${say(`appointment.label.${partOfDay(read)}`)}`}
      </output>
    </div>
  )
}
