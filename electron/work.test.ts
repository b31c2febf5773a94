import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ok } from '#shared/result.ts'
import { createWorkshop } from './work.ts'

test('one work at a time, seen while it runs and gone after it', async () => {
  const workshop = createWorkshop()
  const { promise: go, resolve: letGo } = Promise.withResolvers<null>()
  const first = workshop.run('cancelWork', async ({ report }) => {
    report(3, 10)
    await go
    return ok('done')
  })
  expect(workshop.current()).toEqual({ name: 'cancelWork', done: 3, of: 10 })
  expect(await workshop.run('cancelWork', () => Promise.resolve(ok('second')))).toMatchObject({
    failure: { kind: 'workInHand' },
  })
  letGo(null)
  expect(await first).toEqual(ok('done'))
  expect(workshop.current()).toBeNull()
})

test.each(['cancel', 'stop'] as const)('%s ends a work that listens, and says so', async (how) => {
  const workshop = createWorkshop()
  const work = workshop.run('cancelWork', ({ signal }) => pause(60_000, ok('late'), { signal }))
  await workshop[how]()
  expect(await work).toMatchObject({ failure: { kind: 'cancelled' } })
})

test('a fault in a work is thrown, and leaves room for the next', async () => {
  const workshop = createWorkshop()
  await expect(workshop.run('cancelWork', () => Promise.reject(new Error('ours')))).rejects.toThrow('ours')
  expect(await workshop.run('cancelWork', () => Promise.resolve(ok(1)))).toEqual(ok(1))
})
