import { IconCalendarPlus } from '@tabler/icons-react'
import { useMemo, useState, type ReactElement } from 'react'
import { appointmentKinds } from '#shared/domain/appointmentChoices.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { newId } from '../../newId.ts'
import styles from '../../room/Room.module.css'
import { useLeaveSlip } from '../../room/useLeaveSlip.ts'
import { useKeptText, type KeptText } from '../../saving/useKeptText.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Form } from '../../ui/Form.tsx'
import { Message } from '../../ui/Message.tsx'
import { Panel } from '../../ui/Panel.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { TimeField } from '../../ui/TimeField.tsx'
import { useWords } from '../../words.ts'
import { appointmentOf, formOf, type DeskAppointmentForm } from './deskAppointment.ts'

/** The button, or the form: which is there at once when it was left half filled in. */
export function DeskAppointment({ id }: { readonly id: DossierId }): ReactElement | null {
  const { say } = useWords()
  const kept = useKeptText(`room/${id}/appointment`, say('room.label.newAppointment'), id)
  const [isMaking, setMaking] = useState(false)
  const { value } = kept
  const form = useMemo(() => (value === undefined ? null : formOf(value)), [value])
  if (!form) return null
  if (isMaking || value !== '') {
    return (
      <AppointmentForm
        id={id}
        form={form}
        kept={kept}
        onDone={() => {
          kept.forget()
          setMaking(false)
        }}
      />
    )
  }
  return (
    <div>
      <Button
        look="main"
        icon={<IconCalendarPlus aria-hidden />}
        onPress={() => {
          setMaking(true)
        }}
      >
        {say('room.action.makeAppointment')}
      </Button>
    </div>
  )
}

interface AppointmentFormProps {
  readonly id: DossierId
  readonly form: DeskAppointmentForm
  readonly kept: KeptText
  readonly onDone: () => void
}

/** When, where and with whom; what to bring is for the worker. */
function AppointmentForm({ id, form, kept, onDone }: AppointmentFormProps): ReactElement {
  const { say } = useWords()
  const leave = useLeaveSlip()
  const [isAsked, setAsked] = useState(false)
  const set = (change: Partial<DeskAppointmentForm>): void => {
    kept.change(JSON.stringify({ ...form, ...change }))
  }

  async function make(): Promise<void> {
    setAsked(true)
    if (form.on === null) return
    const appointment = appointmentOf(form, newId())
    if (await leave({ slip: 'appointment', dossier: id, appointment })) onDone()
  }

  return (
    <Panel title={say('room.label.newAppointment')}>
      <Form className={styles['form']} onSend={make}>
        {isAsked && form.on === null && (
          <Message tone="info" isUrgent>
            {say('room.error.dayEmpty')}
          </Message>
        )}
        <DateField
          label={say('appointment.label.on')}
          hint={say('date.hint.example')}
          date={form.on}
          kind="future"
          hasMonth
          onDate={(on) => {
            set({ on })
          }}
        />
        <TimeField
          label={say('appointment.label.time')}
          hint={say('appointment.hint.time')}
          time={form.time}
          onTime={(time) => {
            set({ time })
          }}
        />
        <Choice
          label={say('appointment.label.what')}
          value={form.what}
          options={appointmentKinds.map((value) => ({ value, label: say(`appointment.label.${value}`) }))}
          onChange={(what) => {
            set({ what })
          }}
        />
        {form.what === 'other' && (
          <TextField
            label={say('appointment.label.inOwnWords')}
            value={form.inOwnWords}
            onChange={(inOwnWords) => {
              set({ inOwnWords })
            }}
            anyScript
          />
        )}
        <TextField
          label={say('appointment.label.place')}
          value={form.place}
          onChange={(place) => {
            set({ place })
          }}
          anyScript
        />
        <TextField
          label={say('appointment.label.withWhom')}
          value={form.withWhom}
          onChange={(withWhom) => {
            set({ withWhom })
          }}
          anyScript
        />
        <div className={styles['buttons']}>
          <Button type="submit" look="main">
            {say('room.action.save')}
          </Button>
          <Button onPress={onDone}>{say('room.action.cancel')}</Button>
        </div>
      </Form>
    </Panel>
  )
}
