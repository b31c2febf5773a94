import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLock, flushMilliseconds, type Lock } from './lock.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function aLock(): { lock: Lock; seen: string[] } {
  const seen: string[] = []
  const lock = createLock(
    () => {
      seen.push('ended')
      return Promise.resolve()
    },
    (what) => seen.push(what),
  )
  return { lock, seen }
}

test('a window that does not answer is locked without it', async () => {
  const { lock, seen } = aLock()
  lock.soon()
  await vi.advanceTimersByTimeAsync(flushMilliseconds - 1)
  expect(seen).toEqual(['lockWanted'])
  await vi.advanceTimersByTimeAsync(1)
  expect(seen).toEqual(['lockWanted', 'ended', 'locked'])
})

test('sleep and the screen lock together lock once, and not again when somebody is back', async () => {
  const { lock, seen } = aLock()
  lock.soon()
  lock.soon()
  await lock.now()
  await vi.advanceTimersByTimeAsync(2 * flushMilliseconds)
  expect(seen.filter((what) => what === 'ended')).toHaveLength(1)
})

test('the next time the computer is left alone counts anew', async () => {
  const { lock, seen } = aLock()
  lock.soon()
  await lock.now()
  lock.soon()
  await vi.advanceTimersByTimeAsync(flushMilliseconds)
  expect(seen.filter((what) => what === 'ended')).toHaveLength(2)
})
