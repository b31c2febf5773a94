import { useState } from 'react'
import type { Appointment } from '#shared/domain/appointment.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { newId } from '../../newId.ts'
import { useOffice } from '../../session.ts'
import { newAppointment } from './appointmentView.ts'
import { useAppointmentChanges } from './useAppointmentChanges.ts'

export interface EditedAppointment {
  /** Null: none is being edited, or it was undone meanwhile. */
  readonly edited: Appointment | null
  readonly add: () => void
  readonly open: (id: RandomId) => void
  readonly close: () => void
  /** The editing has ended on this screen: the keys go on where it began. */
  readonly hasClosed: boolean
}

/** The appointment that is open for writing; a new one stands there at once, before it is kept. */
export function useEditedAppointment(dossier: Dossier): EditedAppointment {
  const { worker } = useOffice()
  const changes = useAppointmentChanges(dossier)
  const [added, setAdded] = useState<Appointment | null>(null)
  const [editing, setEditing] = useState<RandomId | null>(null)
  const [hasClosed, setClosed] = useState(false)
  const kept = dossier.appointments.find(({ id }) => id === editing)
  // Not when the order comes back: the dossier with it is drawn a moment later, and the keys would lose their place.
  if (kept && added) setAdded(null)

  async function keep(appointment: Appointment): Promise<void> {
    if (await changes.add(appointment)) return
    setAdded(null)
    setEditing(null)
  }

  return {
    edited: kept ?? (added?.id === editing ? added : null),
    add: () => {
      const appointment = newAppointment(newId(), dossier.person, worker)
      setAdded(appointment)
      setEditing(appointment.id)
      void keep(appointment)
    },
    open: setEditing,
    close: () => {
      if (editing !== null) void changes.removeIfEmpty(editing)
      setEditing(null)
      setClosed(true)
    },
    hasClosed,
  }
}
