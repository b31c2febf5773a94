import { IconTrash } from '@tabler/icons-react'
import { useCallback, type ReactElement } from 'react'
import type { Appointment } from '#shared/domain/appointment.ts'
import { appointmentKinds, kindDrawings, thingsToBring } from '#shared/domain/appointmentChoices.ts'
import { addDays, type CalendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { todayHere } from '../../dates.ts'
import { SavedDateField } from '../../saving/SavedDateField.tsx'
import { SavedTextField } from '../../saving/SavedTextField.tsx'
import { SavedTimeField } from '../../saving/SavedTimeField.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { PictogramIcon } from '../../ui/PictogramIcon.tsx'
import { ToggleTile } from '../../ui/ToggleTile.tsx'
import { inWeeks } from '../../ui/readTypedDate.ts'
import { useWords } from '../../words.ts'
import styles from './Appointments.module.css'
import { asksHowItWent } from './appointmentView.ts'
import { PrintLink } from './NextAppointment.tsx'
import { useAppointmentChanges, type AppointmentEdit } from './useAppointmentChanges.ts'
import { useFocusOnArrival } from './useFocusOnArrival.ts'

interface EditAppointmentProps {
  readonly dossier: Dossier
  readonly appointment: Appointment
  readonly onDone: () => void
}

/** One appointment, each field saved by itself; made together, so that it can be pointed at. */
export function EditAppointment({ dossier, appointment, onDone }: EditAppointmentProps): ReactElement {
  const { say } = useWords()
  const changes = useAppointmentChanges(dossier)
  const screen = useFocusOnArrival(true)
  const { id } = appointment
  const edit = (part: AppointmentEdit): void => {
    changes.edit(id, part)
  }
  return (
    <div ref={screen} tabIndex={-1}>
      <Panel
        title={say('appointment.label.title')}
        actions={
          <Button look="main" onPress={onDone}>
            {say('appointment.action.done')}
          </Button>
        }
      >
        <div className={styles['edit']}>
          {asksHowItWent(appointment, todayHere()) && <HowItWent appointment={appointment} onEdit={edit} />}
          <What dossier={dossier} appointment={appointment} onEdit={edit} />
          <WhenAndWhere dossier={dossier} appointment={appointment} onEdit={edit} />
          <Bring dossier={dossier} appointment={appointment} onEdit={edit} />
          <div className={styles['picks']}>
            <PrintLink dossier={dossier} appointment={appointment} paper="appointmentCard" />
            <PrintLink dossier={dossier} appointment={appointment} paper="appointmentLetter" />
            <Button
              look="quiet"
              icon={<IconTrash aria-hidden />}
              onPress={() => {
                onDone()
                void changes.remove(id)
              }}
            >
              {say('appointment.action.remove')}
            </Button>
          </div>
        </div>
      </Panel>
    </div>
  )
}

interface PartProps {
  readonly dossier: Dossier
  readonly appointment: Appointment
  readonly onEdit: (edit: AppointmentEdit) => void
}

function HowItWent({ appointment, onEdit }: Omit<PartProps, 'dossier'>): ReactElement {
  const { say } = useWords()
  return (
    <>
      <Choice
        label={say('appointment.label.state')}
        value={appointment.state}
        options={[
          { value: 'planned', label: say('appointment.label.statePlanned') },
          { value: 'spoken', label: say('appointment.label.stateSpoken') },
          { value: 'moved', label: say('appointment.label.stateMoved') },
          { value: 'notWorkedOut', label: say('appointment.label.stateNotWorkedOut') },
        ]}
        onChange={(state) => {
          onEdit({ state })
        }}
      />
      {appointment.state === 'notWorkedOut' && (
        <Message tone="info">{say('appointment.hint.notWorkedOut')}</Message>
      )}
    </>
  )
}

function What({ dossier, appointment, onEdit }: PartProps): ReactElement {
  const { say } = useWords()
  return (
    <>
      <Choice
        label={say('appointment.label.what')}
        value={appointment.what}
        options={appointmentKinds.map((value) => ({
          value,
          label: (
            <span className={styles['kind']}>
              <PictogramIcon name={kindDrawings[value]} />
              {say(`appointment.label.${value}`)}
            </span>
          ),
        }))}
        onChange={(what) => {
          onEdit({ what })
        }}
      />
      {appointment.what === 'other' && (
        <AppointmentText
          dossier={dossier}
          appointment={appointment}
          part="inOwnWords"
          hint={say('appointment.hint.inOwnWords')}
        />
      )}
    </>
  )
}

function WhenAndWhere({ dossier, appointment, onEdit }: PartProps): ReactElement {
  const { say } = useWords()
  const { write } = useAppointmentChanges(dossier)
  const { id, on, time, interpreter } = appointment
  const writeDay = useCallback((day: CalendarDate | null) => write(id, { on: day }), [write, id])
  const writeTime = useCallback((clock: string | null) => write(id, { time: clock }), [write, id])
  const subject = `${dossier.id} appointment ${id}`
  const text = { dossier, appointment }
  return (
    <div className={styles['fields']}>
      <div>
        <SavedDateField
          subject={`${subject} on`}
          label={say('appointment.label.on')}
          hint={say('date.hint.example')}
          stored={on}
          kind="future"
          write={writeDay}
        />
        <div className={styles['picks']}>
          {dayPicks.map(({ key, dayFrom }) => (
            <Button
              key={key}
              onPress={() => {
                onEdit({ on: dayFrom(todayHere()) })
              }}
            >
              {say(key)}
            </Button>
          ))}
        </div>
      </div>
      <SavedTimeField
        subject={`${subject} time`}
        label={say('appointment.label.time')}
        hint={say('appointment.hint.time')}
        stored={time}
        write={writeTime}
      />
      <AppointmentText {...text} part="place" hint={say('appointment.hint.place')} />
      <AppointmentText {...text} part="route" hint={say('appointment.hint.route')} />
      <AppointmentText {...text} part="withWhom" hint={say('appointment.hint.withWhom')} />
      <Choice
        label={say('appointment.label.hasInterpreter')}
        value={interpreter ? 'yes' : 'no'}
        options={[
          { value: 'yes', label: say('appointment.label.interpreterYes') },
          { value: 'no', label: say('appointment.label.interpreterNo') },
        ]}
        onChange={(answer) => {
          onEdit({ interpreter: answer === 'yes' })
        }}
      />
    </div>
  )
}

const dayPicks = [
  { key: 'date.action.tomorrow', dayFrom: (today: CalendarDate) => addDays(today, 1) },
  { key: 'date.action.inOneWeek', dayFrom: (today: CalendarDate) => inWeeks(today, 1) },
  { key: 'date.action.inTwoWeeks', dayFrom: (today: CalendarDate) => inWeeks(today, 2) },
] as const

function Bring({ dossier, appointment, onEdit }: PartProps): ReactElement {
  const { say } = useWords()
  const { bring } = appointment
  return (
    <>
      <div role="group" aria-label={say('appointment.label.bring')}>
        <p className={styles['label']} aria-hidden>
          {say('appointment.label.bring')}
        </p>
        <div className={styles['things']}>
          {thingsToBring.map((thing) => (
            <ToggleTile
              key={thing}
              icon={<PictogramIcon name={thing} />}
              isSelected={bring.includes(thing)}
              onChange={(isOn) => {
                onEdit({ bring: isOn ? [...bring, thing] : bring.filter((other) => other !== thing) })
              }}
            >
              {say(`appointment.label.${thing}`)}
            </ToggleTile>
          ))}
        </div>
      </div>
      <AppointmentText dossier={dossier} appointment={appointment} part="bringAlso" />
    </>
  )
}

interface AppointmentTextProps {
  readonly dossier: Dossier
  readonly appointment: Appointment
  readonly part: 'inOwnWords' | 'place' | 'route' | 'withWhom' | 'bringAlso'
  readonly hint?: string
}

function AppointmentText({ dossier, appointment, part, hint }: AppointmentTextProps): ReactElement {
  const { say } = useWords()
  const { write } = useAppointmentChanges(dossier)
  const { id } = appointment
  const writePart = useCallback((text: string) => write(id, { [part]: text }), [write, id, part])
  return (
    <SavedTextField
      subject={`${dossier.id} appointment ${id} ${part}`}
      label={say(`appointment.label.${part}`)}
      stored={appointment[part]}
      write={writePart}
      anyScript
      isFreeText={part === 'inOwnWords' || part === 'bringAlso'}
      hint={hint}
    />
  )
}
