import { expect, test } from 'vitest'
import type { DossierId } from '#shared/domain/dossier.ts'
import { fail, ok } from '#shared/result.ts'
import { disk, handClock } from '../../test/builders/saveDeskByHand.ts'
import { createSaveDesk, type Drawer, type Unfinished, type Write } from './saveDesk.ts'

const rima = 'aaaaaaaa'.repeat(4) as DossierId
const planOfRima = { path: '/dossier/plan', about: rima }

/** A drawer in memory, which can be told to refuse. */
function drawer(): Drawer & { inside: Map<string, Unfinished>; refuse: boolean } {
  const inside = new Map<string, Unfinished>()
  const kept = {
    inside,
    refuse: false,
    keep: (unfinished: Unfinished) => {
      if (kept.refuse) return Promise.resolve(false)
      inside.set(unfinished.subject, unfinished)
      return Promise.resolve(true)
    },
    drop: (subject: string) => {
      inside.delete(subject)
    },
    here: () => planOfRima,
  }
  return kept
}

const unreadable: Write = () => Promise.resolve(fail({ kind: 'dateUnreadable' }))

test('what can not be saved lies in the drawer with its words and place, until it is saved', async () => {
  const { after } = handClock()
  const inDrawer = drawer()
  const desk = createSaveDesk(after, inDrawer)
  desk.later('day', '32-1-2027', unreadable, 'Dag om weer te kijken')
  expect(await desk.now()).toBe(false)
  expect([...inDrawer.inside.values()]).toEqual([
    { subject: 'day', text: '32-1-2027', label: 'Dag om weer te kijken', ...planOfRima },
  ])
  expect(desk.isAllKept()).toBe(true)
  desk.later('day', '2027-01-12', disk().write)
  expect(await desk.now()).toBe(true)
  expect(inDrawer.inside.size).toBe(0)
})

test('when the drawer does not take it, that is known before the lock, and after a crash the words are given back', async () => {
  const { after } = handClock()
  const inDrawer = drawer()
  inDrawer.refuse = true
  const desk = createSaveDesk(after, inDrawer)
  desk.later('day', '32-1-2027', unreadable, 'Dag')
  await desk.now()
  expect(desk.isAllKept()).toBe(false)
  expect(desk.clear()).toEqual([{ subject: 'day', text: '32-1-2027', label: 'Dag', ...planOfRima }])
  expect(desk.clear()).toEqual([])
})

test('what comes from the drawer waits for its field, goes when the field is typed in, and leaves the drawer when saved', async () => {
  const { after } = handClock()
  const inDrawer = drawer()
  const desk = createSaveDesk(after, inDrawer)
  await inDrawer.keep({ subject: 'why', text: 'Rust', label: 'Waarom', path: '/', about: null })
  desk.bring('why', 'Rust')
  expect(desk.broughtFor('why')).toBe('Rust')
  expect(desk.state()).toEqual({ kind: 'saved', at: null })
  desk.later('why', 'Rust en werk', disk().write)
  expect(desk.broughtFor('why')).toBeUndefined()
  await desk.now()
  expect(inDrawer.inside.size).toBe(0)
})

test('a text with a place of its own is given back with that place, wherever the person is', () => {
  const { after } = handClock()
  const desk = createSaveDesk(after, drawer())
  const note = { path: '/room/note', about: 'bbbbbbbb'.repeat(4) as DossierId }
  desk.later('room/note', 'zij vroeg om een fie', unreadable, 'Briefje', note)
  expect(desk.clear()).toEqual([
    { subject: 'room/note', text: 'zij vroeg om een fie', label: 'Briefje', ...note },
  ])
})

test('the drawer forgets what was typed in a goal that is taken away', async () => {
  const { after } = handClock()
  const inDrawer = drawer()
  const desk = createSaveDesk(after, inDrawer)
  desk.later('rima goal 1 day', '32-1-2027', unreadable)
  await desk.now()
  desk.forget('rima goal 1 ')
  expect(inDrawer.inside.size).toBe(0)
})

test('text that belongs in the drawer stays there when it is saved', async () => {
  const { after } = handClock()
  const inDrawer = drawer()
  const desk = createSaveDesk(after, inDrawer)
  const amina = {
    subject: 'newPerson',
    text: 'Amina',
    label: 'Nieuwe persoon',
    path: '/newPerson',
    about: null,
  }
  await inDrawer.keep(amina)
  desk.bring('newPerson', 'Amina')
  desk.staysInDrawer('newPerson')
  desk.later('newPerson', 'Amina Al Has', async (text) => {
    await inDrawer.keep({ ...amina, text })
    return ok({ savedAt: 1 })
  })
  expect(await desk.now()).toBe(true)
  expect(inDrawer.inside.get('newPerson')?.text).toBe('Amina Al Has')
})
