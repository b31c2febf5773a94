import { expect, test } from 'vitest'
import type { RandomId } from '#shared/domain/fields.ts'
import { appointmentOf, emptyDeskAppointment } from './deskAppointment.ts'

const id = '1'.repeat(32) as RandomId

test('own words stay only with an appointment that is something else', () => {
  const form = { ...emptyDeskAppointment, inOwnWords: ' bezoek ', place: ' De Brug ' }
  expect(appointmentOf({ ...form, what: 'other' }, id)).toMatchObject({
    inOwnWords: 'bezoek',
    place: 'De Brug',
  })
  expect(appointmentOf({ ...form, what: 'doctor' }, id)).toMatchObject({ inOwnWords: '', state: 'planned' })
})
