import { expect, test } from 'vitest'
import fc from 'fast-check'
import { fail, ok } from '#shared/result.ts'
import { aDesk, settled } from '../../test/builders/saveDeskByHand.ts'
import { longestWait, quietTime, type Write } from './saveDesk.ts'

test('nothing is written while someone types, and once when it is quiet', async () => {
  const { desk, pass, kept } = aDesk()
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
  const { desk, kept } = aDesk()
  desk.later('goal', 'Leren naaien', kept.write)
  await desk.now('goal')
  desk.arrived('goal', 'Leren')
  expect(desk.draftOf('goal')).toBe('Leren naaien')
  desk.arrived('goal', 'Leren naaien')
  expect(desk.draftOf('goal')).toBeUndefined()
})

test('an answer that comes late does not take away what was typed meanwhile', async () => {
  const { desk, kept } = aDesk()
  desk.later('goal', 'Leren', kept.write)
  await desk.now('goal')
  desk.later('goal', 'Leren naaien', kept.write)
  desk.arrived('goal', 'Leren')
  desk.arrived('goal')
  expect(desk.draftOf('goal')).toBe('Leren naaien')
  expect(desk.state()).toEqual({ kind: 'busy' })
})

test('before an undo, written words go and unwritten ones stay', async () => {
  const { desk, kept } = aDesk()
  desk.later('goal', 'Leren naaien', kept.write)
  await desk.now('goal')
  desk.later('why', 'Mijn moeder', kept.write)
  desk.dropWritten()
  expect([desk.draftOf('goal'), desk.draftOf('why')]).toEqual([undefined, 'Mijn moeder'])
})

test('leaving the field writes at once', async () => {
  const { desk, kept } = aDesk()
  desk.later('why', 'Mijn moeder', kept.write)
  expect(await desk.now('why')).toBe(true)
  expect(kept.written).toEqual(['Mijn moeder'])
})

test('text that can not be written stays, with the reason, until a next try succeeds', async () => {
  const { desk, kept } = aDesk()
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
  const { desk, kept } = aDesk()
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
  const { desk, kept } = aDesk()
  desk.later('phone', '06', () => Promise.resolve(fail({ kind: 'bsnFound' })))
  desk.later('why', 'Rust', kept.write)
  expect(await desk.now()).toBe(false)
  expect(kept.written).toEqual(['Rust'])
  expect(desk.failureOf('phone')).toEqual({ kind: 'bsnFound' })
  expect(desk.failureOf('why')).toBeUndefined()
})

test('a refusal stays in sight while it is tried again, so that the bar does not jump under a click', async () => {
  const { desk, kept } = aDesk()
  kept.refuse = { kind: 'bsnFound' }
  desk.later('why', 'Mijn moeder', kept.write)
  await desk.now()
  const seen: string[] = []
  desk.subscribe(() => seen.push(desk.state().kind))
  await desk.now('why')
  expect([...new Set(seen)]).toEqual(['notSaved'])
})

test('what was typed in a goal that is taken away goes with it, and nothing else', async () => {
  const { desk, kept } = aDesk()
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
  const { desk, pass, kept } = aDesk()
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
      const { desk, pass } = aDesk()
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

test('who types on without a pause is written all the same', async () => {
  const { desk, pass, kept } = aDesk()
  const steps = Math.ceil(longestWait / (quietTime - 100))
  for (let step = 1; step <= steps; step += 1) {
    desk.later('why', 'Mijn moeder '.repeat(step), kept.write)
    pass(quietTime - 100)
    await settled()
  }
  expect(kept.written).toHaveLength(1)
})
