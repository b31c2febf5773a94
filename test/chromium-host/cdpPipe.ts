import type { Readable, Writable } from 'node:stream'
import type { Protocol } from './cdpTypes.ts'

export type CdpCommand = keyof Protocol.CommandParameters
export type CdpEvent = keyof Protocol.Events

export interface CdpSession {
  send<Name extends CdpCommand>(
    command: Name,
    parameters?: Protocol.CommandParameters[Name],
  ): Promise<Protocol.CommandReturnValues[Name]>
  on<Name extends CdpEvent>(event: Name, listener: (parameters: Protocol.Events[Name]) => void): void
}

/** Chromium's DevTools protocol over the two extra file descriptors of `--remote-debugging-pipe`: no port is opened. */
export interface CdpConnection {
  /** The browser itself. */
  readonly browser: CdpSession
  /** One page, by the session id that `Target.attachedToTarget` gave. */
  session(sessionId: string): CdpSession
  readonly closed: Promise<void>
}

interface Message {
  readonly id?: number
  readonly sessionId?: string
  readonly method?: string
  readonly params?: unknown
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

interface Waiting {
  readonly resolve: (result: unknown) => void
  readonly reject: (reason: Error) => void
  readonly command: string
}

export function connectCdp(toChromium: Writable, fromChromium: Readable): CdpConnection {
  let lastId = 0
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<string, ((parameters: never) => void)[]>()
  toChromium.on('error', () => undefined) // Chromium has gone; `closed` tells it.

  const sessionFor = (sessionId: string): CdpSession => ({
    send: (command, parameters) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        waiting.set(id, { resolve: resolve as (result: unknown) => void, reject, command })
        const message = { id, method: command, params: parameters ?? {}, ...(sessionId && { sessionId }) }
        toChromium.write(`${JSON.stringify(message)}\0`)
      }),
    on: (event, listener) => {
      const key = `${sessionId} ${event}`
      listeners.set(key, [...(listeners.get(key) ?? []), listener])
    },
  })

  const receive = (message: Message): void => {
    if (message.id !== undefined) {
      settle(waiting, message.id, message)
      return
    }
    for (const listener of listeners.get(`${message.sessionId ?? ''} ${message.method ?? ''}`) ?? []) {
      listener(message.params as never)
    }
  }

  const closed = new Promise<void>((resolve) => {
    readMessages(fromChromium, receive, () => {
      for (const id of [...waiting.keys()]) settle(waiting, id, { error: { message: 'Chromium has gone' } })
      resolve()
    })
  })
  return { browser: sessionFor(''), session: sessionFor, closed }
}

function settle(waiting: Map<number, Waiting>, id: number, message: Message): void {
  const call = waiting.get(id)
  waiting.delete(id)
  if (message.error) call?.reject(new Error(`${call.command}: ${message.error.message}`))
  else call?.resolve(message.result)
}

/** Messages are JSON texts, each ended by a zero byte. */
function readMessages(stream: Readable, receive: (message: Message) => void, ended: () => void): void {
  let parts: Buffer[] = []
  stream.on('data', (chunk: Buffer) => {
    let start = 0
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, start)) {
      parts.push(chunk.subarray(start, end))
      receive(JSON.parse(Buffer.concat(parts).toString('utf8')) as Message)
      parts = []
      start = end + 1
    }
    if (start < chunk.length) parts.push(chunk.subarray(start))
  })
  stream.on('error', () => undefined)
  stream.on('close', ended)
}
