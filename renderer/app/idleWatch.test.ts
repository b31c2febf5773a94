import { expect, test } from 'vitest'
import { warningTime, watchIdle, type IdleWatch } from './idleWatch.ts'
import type { After } from '../saving/saveDesk.ts'

const awayAfter = 10 * 60_000

function watched(): {
  watch: IdleWatch
  pass: (ms: number) => void
  sleep: (ms: number) => void
  seen: string[]
} {
  let now = 0
  let waiting: { at: number; then: () => void }[] = []
  const seen: string[] = []
  let slept = 0
  const after: After = (ms, then) => {
    const entry = { at: now + ms, then }
    waiting.push(entry)
    return () => {
      waiting = waiting.filter((other) => other !== entry)
    }
  }
  const watch = watchIdle({ after, now: () => now + slept }, awayAfter, {
    warn: () => seen.push('warn'),
    calm: () => seen.push('calm'),
    away: () => seen.push('away'),
  })
  const pass = (ms: number): void => {
    now += ms
    const due = waiting.filter((entry) => entry.at <= now)
    waiting = waiting.filter((entry) => entry.at > now)
    for (const entry of due) entry.then()
  }
  const sleep = (ms: number): void => {
    slept += ms
  }
  return { watch, pass, sleep, seen }
}

test('a minute before the lock there is a warning, then the lock', () => {
  const { pass, seen } = watched()
  pass(awayAfter - warningTime - 1)
  expect(seen).toEqual([])
  pass(1)
  expect(seen).toEqual(['warn'])
  pass(warningTime)
  expect(seen).toEqual(['warn', 'away'])
})

test('each sign of life starts the time again', () => {
  const { watch, pass, seen } = watched()
  for (let minute = 0; minute < 20; minute += 1) {
    pass(60_000)
    watch.sign()
  }
  expect(seen).toEqual([])
})

test('once warned, only the answer counts, not a passing mouse', () => {
  const { watch, pass, seen } = watched()
  pass(awayAfter - warningTime)
  watch.sign()
  pass(warningTime)
  expect(seen).toEqual(['warn', 'away'])
})

test('after the answer everything starts anew', () => {
  const { watch, pass, seen } = watched()
  pass(awayAfter - warningTime)
  watch.stay()
  pass(warningTime)
  expect(seen).toEqual(['warn', 'calm'])
  pass(awayAfter - 2 * warningTime)
  expect(seen).toEqual(['warn', 'calm', 'warn'])
})

test('stopped, it says nothing any more', () => {
  const { watch, pass, seen } = watched()
  watch.stop()
  pass(awayAfter * 2)
  expect(seen).toEqual([])
})

test('after a sleep that nobody told of, the first sign of life locks', () => {
  const { watch, sleep, seen } = watched()
  sleep(awayAfter - 1)
  watch.sign()
  expect(seen).toEqual([])
  sleep(awayAfter + 1)
  watch.sign()
  expect(seen).toEqual(['away'])
})
