import { useCallback } from 'react'
import type { Appointment, AppointmentChange } from '#shared/domain/appointment.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { ask } from '../../backend.ts'
import { useNotices } from '../../notice.tsx'
import type { Write } from '../../saving/saveDesk.ts'
import { useSaveDesk } from '../../saving/Saving.tsx'
import { useOrderAndSay } from '../../saving/useOrderAndSay.ts'
import { useOrder } from '../../useAnswer.ts'
import { useWayBack } from '../../useWayBack.ts'
import { useWords } from '../../words.ts'
import { isEmptyAppointment } from './appointmentView.ts'

export type AppointmentEdit = Extract<AppointmentChange, { change: 'editAppointment' }>['edit']

export interface AppointmentChanges {
  readonly add: (appointment: Appointment) => Promise<boolean>
  /** At once, with the way back offered. */
  readonly remove: (id: RandomId) => Promise<void>
  /** After closing one that nothing was ever chosen in. Asks again first: a last word may still be on its way. */
  readonly removeIfEmpty: (id: RandomId) => Promise<void>
  readonly edit: (id: RandomId, edit: AppointmentEdit) => void
  /** For a field that saves itself. */
  readonly write: (id: RandomId, edit: AppointmentEdit) => ReturnType<Write>
}

/** The ways in which appointments change on the screen. */
export function useAppointmentChanges({ id }: Pick<Dossier, 'id'>): AppointmentChanges {
  const giveOrder = useOrder()
  const orderAndSay = useOrderAndSay()
  const wayBack = useWayBack()
  const desk = useSaveDesk()
  const { show } = useNotices()
  const { say } = useWords()

  const revise = async (revision: AppointmentChange): Promise<boolean> =>
    (await orderAndSay('reviseAppointments', { id, revision })).ok

  return {
    add: (appointment) => revise({ change: 'addAppointment', appointment }),
    remove: async (appointmentId) => {
      if (!(await revise({ change: 'removeAppointment', appointmentId }))) return
      show({
        text: say('undo.success.appointmentRemoved'),
        tone: 'info',
        wayBack: { label: say('app.action.undo'), take: () => wayBack(id, 'undo') },
      })
    },
    removeIfEmpty: async (appointmentId) => {
      await desk.now()
      const outcome = await ask('readDossier', { id })
      if (!outcome.ok) return
      const kept = outcome.value.dossier.appointments.find((candidate) => candidate.id === appointmentId)
      if (kept && isEmptyAppointment(kept)) await revise({ change: 'removeAppointment', appointmentId })
    },
    edit: (appointmentId, edit) => void revise({ change: 'editAppointment', appointmentId, edit }),
    write: useCallback(
      (appointmentId, edit) =>
        giveOrder('reviseAppointments', {
          id,
          revision: { change: 'editAppointment', appointmentId, edit },
        }),
      [giveOrder, id],
    ),
  }
}
