/** One value on its way between the two worlds: a plain value, or a mark for what can't be cloned. */
type Wire =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'array'; readonly items: readonly Wire[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Wire])[] }
  | { readonly kind: 'function' | 'promise'; readonly id: number }
  | { readonly kind: 'error'; readonly message: string }
  /** The array or object that was met as the `index`-th: how a cycle is closed. */
  | { readonly kind: 'again'; readonly index: number }

type Message =
  | { readonly kind: 'expose'; readonly key: string; readonly api: Wire }
  | {
      readonly kind: 'call'
      readonly call: number
      readonly id: number
      readonly parameters: readonly Wire[]
    }
  | { readonly kind: 'answer'; readonly call: number; readonly threw: boolean; readonly value: Wire }
  | { readonly kind: 'settle'; readonly id: number; readonly rejected: boolean; readonly value: Wire }

export interface BridgeEnd {
  /** Asks the other end to put `api` on its window. */
  readonly expose: (key: string, api: unknown) => void
  /** What to do when the other end asks that; the value is frozen all the way down. */
  readonly onExpose: (listener: (key: string, api: unknown) => void) => void
}

/**
 * One of the two equal ends of `contextBridge`: events under names that only the two ends know. An event's detail is
 * cloned between worlds and dispatch is synchronous, so a call returns as in Electron. Sent into the page as source
 * text, before any code of the page, and keeps its own copies of what the page could replace.
 */
export function bridgeEnd(sendName: string, receiveName: string): BridgeEnd {
  const { freeze } = Object
  const { isArray } = Array
  const dispatchEvent = EventTarget.prototype.dispatchEvent.bind(window)
  const OwnCustomEvent = CustomEvent
  const OwnPromise = Promise
  const OwnBuffer = ArrayBuffer
  const cloned = [Date, RegExp, Map, Set, ArrayBuffer, Blob]
  const maximumDepth = 1_000

  let lastId = 0
  const functionIds = new WeakMap<object, number>()
  const functions = new Map<number, (...parameters: unknown[]) => unknown>()
  const proxies = new Map<number, (...parameters: unknown[]) => unknown>()
  const promises = new Map<number, { resolve: (value: unknown) => void; reject: (reason: unknown) => void }>()
  const answers = new Map<number, Extract<Message, { kind: 'answer' }>>()
  let exposed: (key: string, api: unknown) => void = () => undefined

  const send = (message: Message): void => {
    dispatchEvent(new OwnCustomEvent(sendName, { detail: message }))
  }

  const toWire = (value: unknown, depth = 0, met: object[] = []): Wire => {
    if (depth > maximumDepth) throw new TypeError('Electron contextBridge recursion depth exceeded')
    if (typeof value === 'function') return { kind: 'function', id: idOf(value as () => unknown) }
    if (typeof value === 'symbol') throw new TypeError('Electron contextBridge: symbols can not be sent')
    if (typeof value !== 'object' || value === null) return { kind: 'value', value }
    if (value instanceof OwnPromise) return { kind: 'promise', id: follow(value) }
    if (value instanceof Error) return { kind: 'error', message: value.message }
    const index = met.indexOf(value)
    if (index >= 0) return { kind: 'again', index }
    if (isArray(value)) {
      met.push(value)
      return { kind: 'array', items: value.map((item: unknown) => toWire(item, depth + 1, met)) }
    }
    if (OwnBuffer.isView(value) || cloned.some((Kind) => value instanceof Kind))
      return { kind: 'value', value }
    met.push(value)
    return {
      kind: 'object',
      entries: Object.entries(value).map(([key, item]) => [key, toWire(item, depth + 1, met)] as const),
    }
  }

  const idOf = (value: () => unknown): number => {
    const known = functionIds.get(value)
    if (known !== undefined) return known
    const id = ++lastId
    functionIds.set(value, id)
    functions.set(id, value)
    return id
  }

  const follow = (promise: Promise<unknown>): number => {
    const id = ++lastId
    promise.then(
      (value) => {
        send({ kind: 'settle', id, rejected: false, value: toWire(value) })
      },
      (reason: unknown) => {
        send({ kind: 'settle', id, rejected: true, value: toWire(reason) })
      },
    )
    return id
  }

  const fromWire = (wire: Wire, frozen = false, made: object[] = []): unknown => {
    switch (wire.kind) {
      case 'value':
        return wire.value
      case 'error':
        return new Error(wire.message)
      case 'array': {
        const array: unknown[] = []
        made.push(array)
        for (const item of wire.items) array.push(fromWire(item, frozen, made))
        return frozen ? freeze(array) : array
      }
      case 'object': {
        const object: Record<string, unknown> = {}
        made.push(object)
        for (const [key, item] of wire.entries) {
          Object.defineProperty(object, key, {
            value: fromWire(item, frozen, made),
            writable: true,
            enumerable: true,
            configurable: true,
          })
        }
        return frozen ? freeze(object) : object
      }
      case 'again':
        return made[wire.index]
      case 'function':
        return proxyOf(wire.id, frozen)
      case 'promise':
        return new OwnPromise((resolve, reject) => {
          promises.set(wire.id, { resolve, reject })
        })
    }
  }

  const proxyOf = (id: number, frozen: boolean): ((...parameters: unknown[]) => unknown) => {
    const known = proxies.get(id)
    if (known) return known
    const proxy = (...parameters: unknown[]): unknown => {
      const call = ++lastId
      send({ kind: 'call', call, id, parameters: parameters.map((parameter) => toWire(parameter)) })
      const answer = answers.get(call)
      answers.delete(call)
      if (!answer) throw new Error('The other side of the context bridge has gone')
      const value = fromWire(answer.value)
      if (answer.threw) throw value as Error
      return value
    }
    proxies.set(id, frozen ? freeze(proxy) : proxy)
    return proxy
  }

  const answerCall = (message: Extract<Message, { kind: 'call' }>): void => {
    const { call } = message
    try {
      const value = functions.get(message.id)?.(...message.parameters.map((parameter) => fromWire(parameter)))
      send({ kind: 'answer', call, threw: false, value: toWire(value) })
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown))
      send({ kind: 'answer', call, threw: true, value: toWire(error) })
    }
  }

  window.addEventListener(receiveName, (event) => {
    event.stopImmediatePropagation()
    const message = (event as CustomEvent<Message>).detail
    switch (message.kind) {
      case 'expose':
        exposed(message.key, fromWire(message.api, true))
        break
      case 'call':
        answerCall(message)
        break
      case 'answer':
        answers.set(message.call, message)
        break
      case 'settle': {
        const promise = promises.get(message.id)
        promises.delete(message.id)
        if (message.rejected) promise?.reject(fromWire(message.value))
        else promise?.resolve(fromWire(message.value))
      }
    }
  })

  return {
    expose: (key, api) => {
      send({ kind: 'expose', key, api: toWire(api) })
    },
    onExpose: (listener) => {
      exposed = listener
    },
  }
}
