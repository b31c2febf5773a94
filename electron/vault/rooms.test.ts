import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import {
  filesBelow,
  inVault,
  opened,
  passphrase,
  refusal,
  tempFolder,
  testDeps,
} from '../../test/fixtures/vault/officeInTemp.ts'
import { testId } from '../../test/fixtures/vault/aDossier.ts'
import {
  afterTakingIn,
  anAppointment,
  anOffice,
  deskPassphrase,
  elsPassphrase,
  enter,
  goal,
  inRoom,
  later,
  note,
  selam,
  step,
  today,
  yusuf,
} from '../../test/fixtures/vault/officeWithRooms.ts'
import { openRoom } from './openRoom.ts'
import { takeInSlips } from './outbox.ts'
import { openVault } from './vault.ts'

test('the front desk finds everybody and sees when, where and with whom, and nothing besides', async () => {
  const { folder, desk } = await anOffice()
  const { room } = await inRoom(folder, desk, deskPassphrase, (open) => Promise.resolve(open))
  expect(room.part.people.map(({ callName }) => callName).sort()).toEqual(['Selam', 'Yusuf'])
  expect(room.part.people.find(({ id }) => id === selam)).toEqual({
    id: selam,
    number: 'KX-4729',
    callName: 'Selam',
    otherNames: 'Voorbeeld',
    nameInOwnScript: 'ሰላም',
    birthYear: 1994,
    appointments: [
      { id: testId(80), on: '2026-12-01', time: '10:30', what: 'talk', inOwnWords: '', place: 'De Brug', withWhom: 'Toos' },
    ],
  }) // prettier-ignore
})

test('a volunteer sees the assigned person, the contact details and the shared steps', async () => {
  const { folder, els } = await anOffice()
  const { room } = await inRoom(folder, els, elsPassphrase, (open) => Promise.resolve(open))
  expect(room.part.people).toMatchObject([
    { id: selam, phone: '06 00 00 00 01', tasks: [{ what: 'Fiets ophalen', goal: 'Leren fietsen' }] },
  ])
  expect(JSON.stringify(room)).not.toContain('Yusuf')
})

test('slips come into the dossier with who and when, once, also when taking in was cut off', async () => {
  const { folder, desk, els } = await anOffice()
  await inRoom(folder, desk, deskPassphrase, async (room) => {
    opened(
      await room.leave({ slip: 'appointment', dossier: yusuf, appointment: anAppointment('2026-12-03') }),
    )
    opened(await room.leave(note(yusuf, 'komt later terug')))
    opened(await room.leave({ slip: 'looked', dossier: yusuf }))
    expect(room.waiting()).toHaveLength(3)
  })
  await inRoom(folder, els, elsPassphrase, async (room) => {
    const done = {
      slip: 'stepDone',
      dossier: selam,
      goalId: goal.id,
      stepId: step.id,
      what: step.what,
    } as const
    opened(await room.leave(done))
  })
  const outbox = join(await tempFolder(), 'rooms')
  await cp(join(folder, 'rooms'), outbox, { recursive: true })
  const { dossier } = await afterTakingIn(folder, yusuf)
  expect(dossier.appointments).toMatchObject([{ on: '2026-12-03', time: '10:30' }])
  expect(dossier.deskNotes).toMatchObject([
    { about: 'appointment', by: { id: desk, name: 'Balie' } },
    { about: 'note', text: 'komt later terug', putAway: false },
  ])
  const hers = await afterTakingIn(folder, selam)
  expect(hers.dossier.plan.goals[0]?.steps[0]?.done).toBe(true)
  expect(hers.history.done.at(-1)?.label).toBe('stepEdited')
  expect((await filesBelow(join(folder, 'rooms'))).filter((name) => name.includes('slip'))).toEqual([])

  // The disk as it was before the slips' files went: the dossiers have them, the rooms say otherwise.
  await cp(outbox, join(folder, 'rooms'), { recursive: true })
  const again = await afterTakingIn(folder, yusuf)
  expect(again.dossier.deskNotes).toHaveLength(2)
  expect(again.dossier.appointments).toHaveLength(1)
  expect((await afterTakingIn(folder, selam)).dossier.deskNotes).toHaveLength(1)
  await inRoom(folder, desk, deskPassphrase, (room) => {
    expect([room.waiting(), room.room.slipsTaken, room.room.slipsMissing]).toEqual([[], 3, []])
    return Promise.resolve()
  })
})

test('a slip that never arrives and one that is damaged are named by their number', async () => {
  const { folder, desk } = await anOffice()
  await inRoom(folder, desk, deskPassphrase, async (room) => {
    for (const text of ['een', 'twee', 'drie', 'vier']) opened(await room.leave(note(yusuf, text)))
  })
  await rm(join(folder, 'rooms', desk, 'slip-2.ocs'))
  await writeFile(join(folder, 'rooms', desk, 'slip-3.ocs'), 'a bad sector')
  const { dossier } = await afterTakingIn(folder, yusuf)
  expect(dossier.deskNotes.map(({ text }) => text)).toEqual(['een', 'vier'])
  expect((await filesBelow(join(folder, 'set-aside'))).join()).toContain('slip-3.ocs')
  await inRoom(folder, desk, deskPassphrase, async (room) => {
    expect(room.room.slipsMissing).toEqual([2, 3])
    opened(await room.leave(note(yusuf, 'vijf')))
  })
  expect((await filesBelow(join(folder, 'rooms', desk))).join()).toContain('slip-5.ocs')
})

test("a volunteer's slip about somebody who was never assigned is not taken in", async () => {
  const { folder, els } = await anOffice()
  await inRoom(folder, els, elsPassphrase, async (room) => {
    opened(await room.leave(note(yusuf, 'dit mag niet')))
    opened(
      await room.leave({ slip: 'appointment', dossier: selam, appointment: anAppointment('2026-12-04') }),
    )
  })
  expect((await afterTakingIn(folder, yusuf)).dossier.deskNotes).toEqual([])
  expect((await afterTakingIn(folder, selam)).dossier.appointments).toHaveLength(1)
})

test('after the last day the room stays shut, and the next opening takes it away', async () => {
  const { folder, els } = await anOffice()
  const may = calendarDate('2027-05-31')
  const june = calendarDate('2027-06-01')
  await (await enter(folder, els, elsPassphrase, may)).close()
  const refused = await openRoom(
    folder,
    { user: els, passphrase: elsPassphrase, today: june },
    testDeps(later),
  )
  expect(refusal(refused)).toEqual({ kind: 'accessEnded' })
  await inVault(folder, async (vault) => {
    expect(opened(await takeInSlips(vault, june, later))).toMatchObject({ ended: [els] })
    expect(vault.users.list().map(({ name }) => name)).toEqual(['Toos', 'Balie'])
  })
  expect((await filesBelow(folder)).filter((name) => name.includes(els))).toEqual([])
})

test('a new office key is told to the rooms; slips that were waiting are read under it', async () => {
  const { folder, desk } = await anOffice()
  await inRoom(folder, desk, deskPassphrase, async (room) =>
    opened(await room.leave(note(yusuf, 'van voor'))),
  )
  await inVault(folder, async (vault) => opened(await vault.users.changeOfficeKey()))
  await inVault(folder, async (vault) => opened(await vault.users.changeOfficeKey()))
  await inRoom(folder, desk, deskPassphrase, async (room) => {
    expect(room.waiting()).toHaveLength(1)
    opened(await room.leave(note(yusuf, 'van na')))
  })
  const { dossier } = await afterTakingIn(folder, yusuf)
  expect(dossier.deskNotes.map(({ text }) => text)).toEqual(['van voor', 'van na'])
})

test('a room user changes the passphrase without the office, and a wrong one costs a wait', async () => {
  const { folder, desk } = await anOffice()
  await inRoom(folder, desk, deskPassphrase, async (room) => {
    expect(room.mustChangePassphrase).toBe(true)
    opened(await room.changePassphrase(deskPassphrase, 'zes stoelen bij de deur'))
    expect(room.mustChangePassphrase).toBe(false)
  })
  const old = await openRoom(folder, { user: desk, passphrase: deskPassphrase, today }, testDeps(later))
  expect(refusal(old).kind).toBe('wrongPassphrase')
  const soon = await openRoom(folder, { user: desk, passphrase: deskPassphrase, today }, testDeps(later))
  expect(refusal(soon).kind).toBe('waitBeforeRetry')
  const muchLater = testDeps(() => later() + 60_000)
  const room = opened(
    await openRoom(folder, { user: desk, passphrase: 'zes stoelen bij de deur', today }, muchLater),
  )
  expect(room.mustChangePassphrase).toBe(false)
  await room.close()
})

test('a room passphrase never opens the office', async () => {
  const { folder, desk } = await anOffice()
  expect(refusal(await openVault(folder, deskPassphrase, testDeps(), [desk])).kind).toBe('wrongPassphrase')
  const all = await openVault(folder, deskPassphrase, testDeps(later))
  expect(refusal(all).kind).toBe('wrongPassphrase')
  await rm(join(folder, 'tries.json'), { force: true })
  expect(opened(await openVault(folder, passphrase, testDeps())).worker).toBe('Toos')
})
