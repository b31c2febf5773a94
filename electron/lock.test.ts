import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLock, flushMilliseconds, type Lock } from './lock.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function aLock(isWindowGone = false): { lock: Lock; seen: string[] } {
  const seen: string[] = []
  const lock = createLock(
    () => {
      seen.push('ended')
      return Promise.resolve()
    },
    (what) => {
      if (isWindowGone) return false
      seen.push(what)
      return true
    },
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

test('leaving waits until the office is on slot, whoever locks it', async () => {
  const { lock, seen } = aLock()
  const left = lock.last().then(() => seen.push('left'))
  await Promise.resolve()
  expect(seen).toEqual(['lockWanted'])
  await lock.now()
  await left
  expect(seen).toEqual(['lockWanted', 'ended', 'locked', 'left'])
})

test('without a window nobody is waited for', async () => {
  const { lock, seen } = aLock(true)
  await lock.last()
  expect(seen).toEqual(['ended'])
})
