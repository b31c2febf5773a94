import { reviseAppointments, type AppointmentChange } from '#shared/domain/appointment.ts'
import type { ChangeLabel } from '#shared/domain/changeHistory.ts'
import type { OfficeKeeper } from './officeKeeper.ts'
import type { OfficeHandlers } from './officeOperations.ts'

type AppointmentNoun = Pick<OfficeHandlers, 'reviseAppointments'>

/** When two people meet, where, and how it went. */
export function appointmentHandlers(keeper: OfficeKeeper): AppointmentNoun {
  return {
    reviseAppointments: ({ id, revision }) =>
      keeper.changeDossier(id, (dossier) => {
        const value = reviseAppointments(dossier.appointments, revision)
        return (
          value && {
            label: labels[revision.change],
            subject: subjectOf(revision),
            after: { part: 'appointments', value },
          }
        )
      }),
  }
}

const labels: Readonly<Record<AppointmentChange['change'], ChangeLabel>> = {
  addAppointment: 'appointmentAdded',
  editAppointment: 'appointmentEdited',
  removeAppointment: 'appointmentRemoved',
}

/** What is being typed in; the same subject again within a minute is the same change. */
function subjectOf(revision: AppointmentChange): string {
  switch (revision.change) {
    case 'addAppointment':
      return revision.appointment.id
    case 'editAppointment':
      return `${revision.appointmentId}:${Object.keys(revision.edit).sort().join(',')}`
    case 'removeAppointment':
      return revision.appointmentId
  }
}
