import { useState, type ReactElement } from 'react'
import { comingAppointments, earlierAppointments } from '#shared/domain/appointmentChoices.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { appointmentLine } from '../../appointmentWords.ts'
import { todayHere } from '../../dates.ts'
import type { PaperPrint } from '../../places.ts'
import { SelectField } from '../../ui/SelectField.tsx'
import { useWords } from '../../words.ts'

export interface ChosenAppointment {
  /** Null: a sheet to fill in by hand. */
  readonly chosen: RandomId | null
  readonly choose: (id: RandomId | null) => void
}

/** The one that was asked for, or else the next; one that is taken away meanwhile makes room for the next. */
export function useChosenAppointment(
  { appointments }: Dossier,
  print: PaperPrint | undefined,
): ChosenAppointment {
  const [wanted, choose] = useState<RandomId | null | undefined>(print?.about ?? undefined)
  const isThere = wanted === null || appointments.some(({ id }) => id === wanted)
  const next = comingAppointments(appointments, todayHere())[0]?.id ?? null
  return { chosen: wanted !== undefined && isThere ? wanted : next, choose }
}

interface ChooseAppointmentProps {
  readonly dossier: Dossier
  readonly about: ChosenAppointment
}

const toFillIn = 'toFillIn'

export function ChooseAppointment({ dossier, about }: ChooseAppointmentProps): ReactElement {
  const { say, language } = useWords()
  const today = todayHere()
  const { appointments } = dossier
  const inOrder = [...comingAppointments(appointments, today), ...earlierAppointments(appointments, today)]
  return (
    <SelectField<RandomId | typeof toFillIn>
      label={say('paper.label.whichAppointment')}
      value={about.chosen ?? toFillIn}
      options={[
        ...inOrder.map((appointment) => ({
          value: appointment.id,
          label: appointmentLine(say, appointment, language),
        })),
        { value: toFillIn, label: say('paper.label.toFillIn') },
      ]}
      onChange={(value) => {
        about.choose(value === toFillIn ? null : value)
      }}
    />
  )
}
