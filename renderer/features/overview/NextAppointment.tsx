import { IconCalendarPlus, IconMail, IconPencil, IconPrinter } from '@tabler/icons-react'
import type { ReactElement } from 'react'
import type { Appointment } from '#shared/domain/appointment.ts'
import {
  comingAppointments,
  earlierAppointments,
  kindDrawings,
  partOfDay,
  type AppointmentPaper,
} from '#shared/domain/appointmentChoices.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { dateInWords } from '#shared/i18n/dateInWords.ts'
import { appointmentLine, appointmentTitle, momentWords } from '../../appointmentWords.ts'
import { todayHere } from '../../dates.ts'
import { GoTo } from '../../navigation.tsx'
import { Button, IconButton } from '../../ui/Button.tsx'
import { buttonLook } from '../../ui/buttonLook.ts'
import { Typed } from '../../ui/ForeignText.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { PictogramIcon } from '../../ui/PictogramIcon.tsx'
import { useWords } from '../../words.ts'
import styles from './Appointments.module.css'
import { useFocusOnArrival } from './useFocusOnArrival.ts'

interface NextAppointmentProps {
  readonly dossier: Dossier
  readonly takesFocus: boolean
  readonly onAdd: () => void
  readonly onEdit: (id: RandomId) => void
}

/** When both see each other again, with the paper to take home; the other appointments below it. */
export function NextAppointment(props: NextAppointmentProps): ReactElement {
  const { dossier, takesFocus, onAdd, onEdit } = props
  const { say } = useWords()
  const place = useFocusOnArrival(takesFocus)
  const today = todayHere()
  const [next, ...later] = comingAppointments(dossier.appointments, today)
  const earlier = earlierAppointments(dossier.appointments, today)
  const list = { dossier, onEdit }
  return (
    <div ref={place} tabIndex={-1}>
      <Panel
        title={say('appointment.label.next')}
        actions={
          <Button icon={<IconCalendarPlus aria-hidden />} onPress={onAdd}>
            {say('appointment.action.add')}
          </Button>
        }
      >
        {next ? (
          <Next dossier={dossier} appointment={next} onEdit={onEdit} />
        ) : (
          <p className={styles['soft']}>{say('appointment.prose.none')}</p>
        )}
        {later.length > 0 && <Lines title={say('appointment.label.others')} appointments={later} {...list} />}
        {earlier.length > 0 && (
          <Lines title={say('appointment.label.earlier')} appointments={earlier} {...list} />
        )}
      </Panel>
    </div>
  )
}

interface OneProps {
  readonly dossier: Dossier
  readonly appointment: Appointment
  readonly onEdit: (id: RandomId) => void
}

function Next({ dossier, appointment, onEdit }: OneProps): ReactElement {
  const { say, language } = useWords()
  const { on, time, place, withWhom, interpreter } = appointment
  const where = [place, withWhom].map((text) => text.trim()).filter((text) => text !== '')
  return (
    <>
      <div className={styles['next']}>
        <span className={styles['drawing']}>
          <PictogramIcon name={kindDrawings[appointment.what]} />
        </span>
        <div className={styles['facts']}>
          <p className={styles['day']}>
            {on === null ? say('appointment.label.noDay') : dateInWords(on, language)}
          </p>
          <p>
            {time !== null && (
              <>
                <strong>{time}</strong> {say(`appointment.label.${partOfDay(time)}`)} ·{' '}
              </>
            )}
            <Typed>{appointmentTitle(say, appointment)}</Typed>
          </p>
          {(where.length > 0 || interpreter) && (
            <p className={styles['soft']}>
              {where.map((text, at) => (
                <span key={at}>
                  {at > 0 && ' · '}
                  <Typed>{text}</Typed>
                </span>
              ))}
              {interpreter && `${where.length > 0 ? ' · ' : ''}${say('appointment.label.withInterpreter')}`}
            </p>
          )}
        </div>
      </div>
      <div className={styles['buttons']}>
        <PrintLink dossier={dossier} appointment={appointment} paper="appointmentCard" />
        <Button
          look="quiet"
          icon={<IconPencil aria-hidden />}
          label={say('appointment.action.editOne', {
            appointment: appointmentLine(say, appointment, language),
          })}
          onPress={() => {
            onEdit(appointment.id)
          }}
        >
          {say('appointment.action.edit')}
        </Button>
        <PrintLink dossier={dossier} appointment={appointment} paper="appointmentLetter" isQuiet />
      </div>
    </>
  )
}

interface PrintLinkProps {
  readonly dossier: Dossier
  readonly appointment: Appointment
  readonly paper: AppointmentPaper
  readonly isQuiet?: boolean
}

export function PrintLink({ dossier, appointment, paper, isQuiet = false }: PrintLinkProps): ReactElement {
  const { say } = useWords()
  const print = { paper, about: appointment.id }
  return (
    <GoTo
      place={{ screen: 'dossier', id: dossier.id, tab: 'papers', print }}
      className={buttonLook(isQuiet ? 'quiet' : 'plain')}
    >
      {paper === 'appointmentCard' ? <IconPrinter aria-hidden /> : <IconMail aria-hidden />}
      {say(paper === 'appointmentCard' ? 'appointment.action.printCard' : 'appointment.action.printLetter')}
    </GoTo>
  )
}

const stateKeys = {
  planned: 'appointment.label.statePlanned',
  spoken: 'appointment.label.stateSpoken',
  moved: 'appointment.label.stateMoved',
  notWorkedOut: 'appointment.label.stateNotWorkedOut',
} as const

interface LinesProps {
  readonly title: string
  readonly dossier: Dossier
  readonly appointments: readonly Appointment[]
  readonly onEdit: (id: RandomId) => void
}

function Lines({ title, appointments, onEdit }: LinesProps): ReactElement {
  const { say, language } = useWords()
  return (
    <div className={styles['lines']}>
      <h3 className={styles['subject']}>{title}</h3>
      <ul>
        {appointments.map((appointment) => (
          <li key={appointment.id} className={styles['line']}>
            <span className={styles['moment']}>{momentWords(say, appointment, language)}</span>
            <span className={styles['what']}>
              <Typed>{appointmentTitle(say, appointment)}</Typed>
            </span>
            {/* What has been and of which nobody said how it went stays silent: nothing is late here. */}
            {appointment.state !== 'planned' && (
              <span className={styles['soft']}>{say(stateKeys[appointment.state])}</span>
            )}
            <IconButton
              icon={<IconPencil aria-hidden />}
              label={say('appointment.action.editOne', {
                appointment: appointmentLine(say, appointment, language),
              })}
              onPress={() => {
                onEdit(appointment.id)
              }}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
