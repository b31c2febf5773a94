import type { ReactElement } from 'react'
import type { RoomPerson } from '#shared/contract/views.ts'
import type { Slip } from '#shared/domain/slip.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import { appointmentTitle } from '../appointmentWords.ts'
import { Typed } from '../ui/ForeignText.tsx'
import { Panel } from '../ui/Panel.tsx'
import { useWords, type Say } from '../words.ts'
import styles from './Room.module.css'

/** Day, time, place, and with whom; nothing of what it is for behind that. */
export function NextAppointments({ person }: Pick<RoomPerson, 'person'>): ReactElement {
  const { say, language } = useWords()
  return (
    <Panel title={say('room.label.appointments')}>
      {person.appointments.length === 0 && (
        <p className={styles['soft']}>{say('room.prose.noAppointments')}</p>
      )}
      <ul>
        {person.appointments.map((appointment) => {
          const { id, on, time, place, withWhom } = appointment
          return (
            <li key={id} className={styles['line']}>
              <strong>
                {dateInWords(on, language)}
                {time !== null && `, ${time}`}
              </strong>
              <Typed>{appointmentTitle(say, appointment)}</Typed>
              {place !== '' && <span>{say('room.label.at', { place })}</span>}
              {withWhom !== '' && <span>{say('room.label.withWhom', { name: withWhom })}</span>}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}

/** What this user wrote and the office has not read yet. */
export function WaitingSlips({ slips }: { readonly slips: readonly Slip[] }): ReactElement | null {
  const { say, language } = useWords()
  if (slips.length === 0) return null
  return (
    <Panel title={say('room.label.waiting')}>
      <p className={styles['soft']}>{say('room.hint.office')}</p>
      <ul>
        {slips.map((slip) => (
          <li key={slip.id} className={styles['line']}>
            {slipLine(say, slip, language)}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function slipLine(say: Say, { words }: Slip, language: 'nl' | 'en'): string {
  switch (words.slip) {
    case 'note':
      return say('room.prose.waitingNote', { text: words.text })
    case 'stepDone':
      return say('room.prose.waitingStep', { text: words.what })
    case 'appointment': {
      const { on, time } = words.appointment
      const date = [on === null ? '' : dateInWords(on, language), time ?? ''].filter(Boolean).join(', ')
      return say('room.prose.waitingAppointment', { date })
    }
    case 'looked':
      return ''
  }
}
