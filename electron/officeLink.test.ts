import { EventEmitter } from 'node:events'
import { setImmediate } from 'node:timers/promises'
import type { UtilityProcess } from 'electron'
import { expect, test } from 'vitest'
import { fail, ok } from '#shared/result.ts'
import { describeError } from './log.ts'
import { createOfficeLink, type OfficeLink } from './officeLink.ts'
import type { FromOffice, ToOffice } from './officeMessages.ts'

/** The other end of the port, with nothing behind it: the test says what it answers and when it is gone. */
class Port extends EventEmitter {
  readonly heard: ToOffice[] = []

  postMessage(message: ToOffice): void {
    this.heard.push(message)
  }

  answer(outcome: FromOffice['outcome'], number = 1): void {
    this.emit('message', { number, outcome })
  }

  kill(): boolean {
    return this.emit('exit', 0)
  }
}

function aLink(): { link: OfficeLink; ports: Port[]; stopped: () => number } {
  const ports: Port[] = []
  let stops = 0
  const link = createOfficeLink(
    () => {
      const port = new Port()
      ports.push(port)
      return port as unknown as UtilityProcess
    },
    () => (stops += 1),
  )
  return { link, ports, stopped: () => stops }
}

test('what is asked while the office ends goes to the next one, which starts after the last one is gone', async () => {
  const { link, ports } = aLink()
  void link.ask('today', {})
  const ended = link.end()
  const asked = link.ask('listOffices', {})
  await setImmediate()
  expect(ports).toHaveLength(1)
  ports[0]?.kill()
  await ended
  await expect.poll(() => ports.length).toBe(2)
  ports[1]?.answer({ kind: 'result', result: ok([]) })
  expect(await asked).toEqual(ok([]))
})

test('what was asked before the end is heard before it', () => {
  const { link, ports } = aLink()
  void link.ask('today', {})
  void link.ask('listOffices', {})
  void link.end()
  expect(ports[0]?.heard.map((message) => ('name' in message ? message.name : message.kind))).toEqual([
    'today',
    'listOffices',
    'end',
  ])
})

test('who asks for the end a second time waits for it too', async () => {
  const { link, ports } = aLink()
  void link.ask('today', {})
  const order: string[] = []
  const both = [link.end(), link.end()].map((ended, at) =>
    ended.then(() => order.push(`ended ${String(at)}`)),
  )
  await setImmediate()
  order.push('gone')
  ports[0]?.kill()
  await Promise.all(both)
  expect(order[0]).toBe('gone')
})

test('an end without an office is done at once and starts none', async () => {
  const { link, ports } = aLink()
  await link.end()
  expect(ports).toEqual([])
})

test('an office that stops by itself answers who waits, and says so once', async () => {
  const { link, ports, stopped } = aLink()
  const asked = link.ask('today', {})
  ports[0]?.kill()
  expect(await asked).toEqual(fail({ kind: 'officeStopped' }))
  expect(stopped()).toBe(1)
})

test('an office that is ended is not one that stopped by itself', async () => {
  const { link, ports, stopped } = aLink()
  void link.ask('today', {})
  const ended = link.end()
  ports[0]?.kill()
  await ended
  expect(stopped()).toBe(0)
})

test('a fault keeps the name and the place it had on the other side', async () => {
  const { link, ports } = aLink()
  const asked = link.ask('today', {})
  const detail = 'RangeError\n    at elsewhere (office.cjs:1:1)'
  ports[0]?.answer({ kind: 'threw', detail })
  expect(await asked.catch(describeError)).toBe(detail)
})
