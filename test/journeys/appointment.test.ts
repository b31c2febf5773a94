import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Appointment } from '#shared/domain/appointment.ts'
import { addDays } from '#shared/domain/calendarDate.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { contract } from '#shared/contract/contract.ts'
import { today, type DoorOverOffice } from '../builders/doorOverOffice.ts'
import { morning } from '../builders/morning.ts'

const passphrase = 'vier fietsen in de regen'
const appointmentId = 'a'.repeat(32) as RandomId
const talk: Appointment = {
  id: appointmentId,
  on: addDays(today, 2),
  time: '10:30',
  what: 'talk',
  inOwnWords: '',
  place: 'Kade 12',
  route: 'bus 4, halte Markt',
  withWhom: 'Ria',
  bring: ['letter'],
  bringAlso: '',
  interpreter: true,
  state: 'planned',
}

async function office(dataFolder?: string): Promise<DoorOverOffice> {
  const door = await morning(dataFolder === undefined ? {} : { dataFolder })
  return door
}

async function withSelam(): Promise<{ door: DoorOverOffice; id: DossierId }> {
  const door = await office()
  await door.good('createOffice', {
    name: 'Steunpunt Oeverdam',
    worker: 'Ria',
    phone: '088 000 00 01',
    passphrase,
  })
  const { id } = await door.good('addPerson', {
    person: {
      callName: 'Selam',
      otherNames: '',
      nameInOwnScript: 'ሰላም',
      birth: { kind: 'unknown' },
      speaks: ['ti'],
      reads: ['ti'],
      dutch: 'little',
      interpreter: 'yes',
      interpreterWish: '',
      paperLanguage: 'ti',
      phone: '',
      goodToKnow: '',
      supportedBy: 'Ria',
      startedOn: today,
    },
  })
  return { door, id }
}

test('an appointment is made, stands on Today, goes home as a card and a letter, and is there next morning', async () => {
  const { door, id } = await withSelam()
  expect((await door.good('today', {})).appointments).toEqual([])
  await door.good('reviseAppointments', {
    id,
    revision: { change: 'addAppointment', appointment: talk },
  })
  const todayView = await door.good('today', {})
  expect(todayView.appointments).toEqual([
    {
      id,
      callName: 'Selam',
      colleague: null,
      on: talk.on,
      time: '10:30',
      what: 'talk',
      inOwnWords: '',
      interpreter: true,
    },
  ])
  expect(contract.today.answer.parse(todayView)).toEqual(todayView)

  const card = { id, paper: 'appointmentCard', language: 'ti', largeLetters: false } as const
  const preview = await door.good('previewPaper', { ...card, appointment: appointmentId })
  expect([Math.round(preview.widthPoints), Math.round(preview.heightPoints)]).toEqual([298, 420])
  expect(preview.readAloud.join(' ')).toContain('donderdag 26 november 2026')
  expect(preview.readAloud.join(' ')).toContain('Klok: 10:30')
  expect(preview.readAloud.join(' ')).not.toContain('Selam')

  await door.good('savePaper', card)
  await door.good('savePaper', { ...card, paper: 'appointmentLetter', appointment: appointmentId })
  const files = (await readdir(door.paperFolder)).sort()
  expect(files.map((file) => file.replace(/-[A-Z]{2}-\d{4}-/u, '-'))).toEqual([
    'afspraakbrief-ti.pdf',
    'afspraakkaart-ti.pdf',
  ])
  for (const file of files) {
    expect((await readFile(join(door.paperFolder, file))).subarray(0, 5).toString()).toBe('%PDF-')
  }
  expect((await door.good('readDossier', { id })).dossier.plan.versions).toEqual([])
  await door.good('lockOffice', {})

  const next = await office(door.dataFolder)
  await next.good('unlockOffice', { passphrase })
  expect((await next.good('readDossier', { id })).dossier.appointments).toEqual([talk])
  expect((await next.good('today', {})).appointments).toHaveLength(1)
  expect(next.log).toEqual([])
})

test('changes are taken back one by one, and typing in one field is one change', async () => {
  const { door, id } = await withSelam()
  const revise = (edit: Partial<Appointment>): Promise<unknown> =>
    door.good('reviseAppointments', { id, revision: { change: 'editAppointment', appointmentId, edit } })
  const kept = async (): Promise<readonly Appointment[]> =>
    (await door.good('readDossier', { id })).dossier.appointments

  await door.good('reviseAppointments', { id, revision: { change: 'addAppointment', appointment: talk } })
  for (const place of ['K', 'Ka', 'Kade 14']) await revise({ place })
  await revise({ state: 'notWorkedOut' })
  expect((await door.good('today', {})).appointments).toEqual([])
  expect(await door.good('undo', { id })).toEqual({ label: 'appointmentEdited' })
  expect(await kept()).toEqual([{ ...talk, place: 'Kade 14' }])
  expect((await door.good('today', {})).appointments).toHaveLength(1)
  await door.good('undo', { id })
  expect(await kept()).toEqual([talk])
  await door.good('reviseAppointments', { id, revision: { change: 'removeAppointment', appointmentId } })
  expect(await kept()).toEqual([])
  expect(await door.good('undo', { id })).toEqual({ label: 'appointmentRemoved' })
  expect(await kept()).toEqual([talk])
  expect(await door.good('undo', { id })).toEqual({ label: 'appointmentAdded' })
  expect(await kept()).toEqual([])
  expect(await door.good('redo', { id })).toEqual({ label: 'appointmentAdded' })
  expect(await kept()).toEqual([talk])
})

test('what is gone meanwhile says so, and the letter after one that did not work out is kind', async () => {
  const { door, id } = await withSelam()
  const edit = { change: 'editAppointment', appointmentId, edit: { place: 'Kade 14' } } as const
  expect(await door.call('reviseAppointments', { id, revision: edit })).toEqual({
    ok: false,
    failure: { kind: 'goneMeanwhile' },
  })
  const letter = { id, paper: 'appointmentLetter', language: 'ti', largeLetters: false } as const
  expect(await door.call('previewPaper', { ...letter, appointment: appointmentId })).toEqual({
    ok: false,
    failure: { kind: 'goneMeanwhile' },
  })
  // Nothing is agreed yet: a sheet to fill in together.
  expect((await door.good('previewPaper', letter)).readAloud.join(' ')).toContain('Klok zonder wijzers')

  const missed = { ...talk, on: addDays(today, -3), state: 'notWorkedOut' } as const
  await door.good('reviseAppointments', { id, revision: { change: 'addAppointment', appointment: missed } })
  const said = (await door.good('previewPaper', { ...letter, appointment: appointmentId })).readAloud.join(
    ' ',
  )
  expect(said).toContain('We hebben je gemist.')
  expect(said).not.toContain('Klok')
})

test('only this week stands on Today, in the order of the day', async () => {
  const { door, id } = await withSelam()
  const days = [
    [7, '08:00'],
    [6, '09:00'],
    [0, '14:00'],
    [0, '09:30'],
    [-1, '10:00'],
  ] as const
  for (const [at, [after, time]] of days.entries()) {
    const appointment = {
      ...talk,
      id: String(at).padStart(32, '0') as RandomId,
      on: addDays(today, after),
      time,
    }
    await door.good('reviseAppointments', { id, revision: { change: 'addAppointment', appointment } })
  }
  const { appointments } = await door.good('today', {})
  expect(appointments.map(({ on, time }) => [on, time])).toEqual([
    [today, '09:30'],
    [today, '14:00'],
    [addDays(today, 6), '09:00'],
  ])
})
