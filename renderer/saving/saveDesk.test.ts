import { expect, test } from 'vitest'
import fc from 'fast-check'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { Failure } from '#shared/contract/failure.ts'
import { fail, ok, type Result } from '#shared/result.ts'
import {
  createSaveDesk,
  longestWait,
  quietTime,
  type Drawer,
  type SaveDesk,
  type Unfinished,
  type Write,
} from './saveDesk.ts'

/** A clock that a test moves by hand. */
function handClock(): { after: (ms: number, then: () => void) => () => void; pass: (ms: number) => void } {
  let now = 0
  let waiting: { at: number; then: () => void }[] = []
  return {
    after: (ms, then) => {
      const entry = { at: now + ms, then }
      waiting.push(entry)
      return () => {
        waiting = waiting.filter((other) => other !== entry)
      }
    },
    pass: (ms) => {
      now += ms
      const due = waiting.filter((entry) => entry.at <= now)
      waiting = waiting.filter((entry) => entry.at > now)
      for (const entry of due) entry.then()
    },
  }
}

/** A disk that keeps what was written, and can be told to refuse. */
function disk(): { written: string[]; refuse: Failure | null; write: Write } {
  const kept = {
    written: [] as string[],
    refuse: null as Failure | null,
    write: (value: string): Promise<Result<{ savedAt: number }, Failure>> => {
      if (kept.refuse) return Promise.resolve(fail(kept.refuse))
      kept.written.push(value)
      return Promise.resolve(ok({ savedAt: kept.written.length }))
    },
  }
  return kept
}

function set(): { desk: SaveDesk; pass: (ms: number) => void; kept: ReturnType<typeof disk> } {
  const { after, pass } = handClock()
  return { desk: createSaveDesk(after), pass, kept: disk() }
}

const settled = (): Promise<void> => new Promise((done) => setImmediate(done))

test('nothing is written while someone types, and once when it is quiet', async () => {
  const { desk, pass, kept } = set()
  for (const text of ['L', 'Le', 'Leren naaien']) {
    desk.later('goal', text, kept.write)
    pass(quietTime - 1)
  }
  expect(kept.written).toEqual([])
  expect(desk.state()).toEqual({ kind: 'busy' })
  pass(1)
  await settled()
  expect(kept.written).toEqual(['Leren naaien'])
  expect(desk.state()).toEqual({ kind: 'saved', at: 1 })
})

test('written words stay in the field until the answer with them has come, and no longer', async () => {
  const { desk, kept } = set()
  desk.later('goal', 'Leren naaien', kept.write)
  await desk.now('goal')
  desk.arrived('goal', 'Leren')
  expect(desk.draftOf('goal')).toBe('Leren naaien')
  desk.arrived('goal', 'Leren naaien')
  expect(desk.draftOf('goal')).toBeUndefined()
})

test('an answer that comes late does not take away what was typed meanwhile', async () => {
  const { desk, kept } = set()
  desk.later('goal', 'Leren', kept.write)
  await desk.now('goal')
  desk.later('goal', 'Leren naaien', kept.write)
  desk.arrived('goal', 'Leren')
  desk.arrived('goal')
  expect(desk.draftOf('goal')).toBe('Leren naaien')
  expect(desk.state()).toEqual({ kind: 'busy' })
})

test('before an undo, written words go and unwritten ones stay', async () => {
  const { desk, kept } = set()
  desk.later('goal', 'Leren naaien', kept.write)
  await desk.now('goal')
  desk.later('why', 'Mijn moeder', kept.write)
  desk.dropWritten()
  expect([desk.draftOf('goal'), desk.draftOf('why')]).toEqual([undefined, 'Mijn moeder'])
})

test('leaving the field writes at once', async () => {
  const { desk, kept } = set()
  desk.later('why', 'Mijn moeder', kept.write)
  expect(await desk.now('why')).toBe(true)
  expect(kept.written).toEqual(['Mijn moeder'])
})

test('text that can not be written stays, with the reason, until a next try succeeds', async () => {
  const { desk, kept } = set()
  kept.refuse = { kind: 'diskFull' }
  desk.later('why', 'Mijn moeder', kept.write)
  expect(await desk.now()).toBe(false)
  expect(desk.state()).toEqual({ kind: 'notSaved', failures: [{ kind: 'diskFull' }] })
  expect(desk.draftOf('why')).toBe('Mijn moeder')
  expect(desk.failureOf('why')).toEqual({ kind: 'diskFull' })
  kept.refuse = null
  expect(await desk.now()).toBe(true)
  expect(kept.written).toEqual(['Mijn moeder'])
  expect(desk.state()).toEqual({ kind: 'saved', at: 1 })
})

test('a letter typed during a write is not lost', async () => {
  const { desk, kept } = set()
  let release: () => void = () => undefined
  const slow: Write = async (value) => {
    await new Promise<void>((done) => (release = done))
    return kept.write(value)
  }
  desk.later('why', 'Mijn', slow)
  const first = desk.now('why')
  await settled()
  desk.later('why', 'Mijn moeder', kept.write)
  release()
  expect(await first).toBe(false)
  expect(desk.draftOf('why')).toBe('Mijn moeder')
  expect(await desk.now()).toBe(true)
  expect(kept.written).toEqual(['Mijn', 'Mijn moeder'])
})

test('one field that fails does not hold up another', async () => {
  const { desk, kept } = set()
  desk.later('phone', '06', () => Promise.resolve(fail({ kind: 'bsnFound' })))
  desk.later('why', 'Rust', kept.write)
  expect(await desk.now()).toBe(false)
  expect(kept.written).toEqual(['Rust'])
  expect(desk.failureOf('phone')).toEqual({ kind: 'bsnFound' })
  expect(desk.failureOf('why')).toBeUndefined()
})

test('a refusal stays in sight while it is tried again, so that the bar does not jump under a click', async () => {
  const { desk, kept } = set()
  kept.refuse = { kind: 'bsnFound' }
  desk.later('why', 'Mijn moeder', kept.write)
  await desk.now()
  const seen: string[] = []
  desk.subscribe(() => seen.push(desk.state().kind))
  await desk.now('why')
  expect([...new Set(seen)]).toEqual(['notSaved'])
})

test('what was typed in a goal that is taken away goes with it, and nothing else', async () => {
  const { desk, kept } = set()
  kept.refuse = { kind: 'bsnFound' }
  desk.later('rima goal 1 why', 'Mijn moeder', kept.write)
  desk.later('rima goal 12 why', 'Rust', kept.write)
  await desk.now()
  desk.forget('rima goal 1 ')
  expect([desk.draftOf('rima goal 1 why'), desk.draftOf('rima goal 12 why')]).toEqual([undefined, 'Rust'])
  desk.forget('rima goal 12 ')
  expect(desk.state()).toEqual({ kind: 'saved', at: null })
})

test('after a lock nothing typed is left and nothing is written any more', async () => {
  const { desk, pass, kept } = set()
  desk.later('why', 'Rust', kept.write)
  desk.clear()
  pass(quietTime * 2)
  await settled()
  expect(kept.written).toEqual([])
  expect(desk.draftOf('why')).toBeUndefined()
  expect(desk.state()).toEqual({ kind: 'saved', at: null })
})

test('whatever is typed in whichever order, the last text of each field ends on the disk', async () => {
  const typing = fc.array(fc.record({ field: fc.constantFrom('a', 'b', 'c'), pause: fc.nat(900) }), {
    minLength: 1,
    maxLength: 30,
  })
  await fc.assert(
    fc.asyncProperty(typing, async (keys) => {
      const { desk, pass } = set()
      const onDisk = new Map<string, string>()
      const last = new Map<string, string>()
      for (const [index, { field, pause }] of keys.entries()) {
        last.set(field, String(index))
        desk.later(field, String(index), (value) => {
          onDisk.set(field, value)
          return Promise.resolve(ok({ savedAt: index }))
        })
        pass(pause)
      }
      expect(await desk.now()).toBe(true)
      expect(onDisk).toEqual(last)
    }),
  )
})

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

test('who types on without a pause is written all the same', async () => {
  const { desk, pass, kept } = set()
  const steps = Math.ceil(longestWait / (quietTime - 100))
  for (let step = 1; step <= steps; step += 1) {
    desk.later('why', 'Mijn moeder '.repeat(step), kept.write)
    pass(quietTime - 100)
    await settled()
  }
  expect(kept.written).toHaveLength(1)
})

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
