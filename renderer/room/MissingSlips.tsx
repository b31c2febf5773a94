import type { ReactElement } from 'react'
import type { RoomView } from '#shared/contract/views.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import { Message } from '../ui/Message.tsx'
import { useWords } from '../words.ts'
import styles from './Room.module.css'

/** What this user should hear: what got lost on the way, and until when the access is. */
export function MissingSlips({ room }: { readonly room: RoomView }): ReactElement {
  const { say, language } = useWords()
  return (
    <>
      {room.slipsMissing.length > 0 && (
        <Message tone="care">{say('room.prose.missing', { numbers: room.slipsMissing.join(', ') })}</Message>
      )}
      <p className={styles['soft']}>
        {say('room.prose.only')}{' '}
        {room.endsOn !== null && say('room.label.until', { date: dateInWords(room.endsOn, language) })}
      </p>
    </>
  )
}
