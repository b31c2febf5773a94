import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { ok } from '#shared/result.ts'
import { commandsInTurn } from './commandsInTurn.ts'
import type { OfficeHandlers } from './officeOperations.ts'

/** Slow handlers that write down when they begin and end. */
function slowHandlers(diary: string[]): OfficeHandlers {
  const slow = (name: string, milliseconds: number) => async (): Promise<unknown> => {
    diary.push(`${name} begins`)
    await wait(milliseconds)
    if (name === 'addPerson') throw new Error('a fault of ours')
    diary.push(`${name} ends`)
    return ok({})
  }
  return {
    editPerson: slow('editPerson', 20),
    undo: slow('undo', 1),
    addPerson: slow('addPerson', 5),
    today: slow('today', 1),
  } as unknown as OfficeHandlers
}

const id = '0123456789abcdef0123456789abcdef' as never

test('a command waits for the one before it; locking waits for both', async () => {
  const diary: string[] = []
  const { handlers, last } = commandsInTurn(slowHandlers(diary))
  const locked = (): Promise<void> => {
    diary.push('locked')
    return Promise.resolve()
  }
  await Promise.all([handlers.editPerson({ id, edit: {} }), handlers.undo({ id }), last(locked)])
  expect(diary).toEqual(['editPerson begins', 'editPerson ends', 'undo begins', 'undo ends', 'locked'])
})

test('a query does not wait for a command', async () => {
  const diary: string[] = []
  const { handlers } = commandsInTurn(slowHandlers(diary))
  await Promise.all([handlers.editPerson({ id, edit: {} }), handlers.today({})])
  expect(diary.indexOf('today ends')).toBeLessThan(diary.indexOf('editPerson ends'))
})

test('a command that throws tells its caller and does not hold up the next', async () => {
  const diary: string[] = []
  const { handlers } = commandsInTurn(slowHandlers(diary))
  const thrown = handlers.addPerson({ person: {} as never })
  const next = handlers.undo({ id })
  await expect(thrown).rejects.toThrow('a fault of ours')
  await next
  expect(diary).toContain('undo ends')
})
