import type { StructuredText } from '../structuredText.ts'
import type { BridgeEnd } from './bridgeEnd.ts'

/** What the host puts into the isolated world besides the preload's own text. */
export interface PreloadSurroundings {
  readonly process: Readonly<Record<string, unknown>>
  readonly bindingName: string
  readonly deliverName: string
}

/** From the preload to the main process. */
export type ToMain =
  | {
      readonly kind: 'invoke'
      readonly id: number
      readonly channel: string
      readonly parameters: readonly unknown[]
    }
  | { readonly kind: 'send'; readonly channel: string; readonly parameters: readonly unknown[] }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'preloadError'; readonly error: unknown }

/** From the main process to the preload. */
export type ToPreload =
  | { readonly kind: 'message'; readonly channel: string; readonly parameters: readonly unknown[] }
  | { readonly kind: 'answer'; readonly id: number; readonly threw: boolean; readonly value: unknown }

type Listener = (event: object, ...parameters: unknown[]) => void

/**
 * Runs the preload with what a sandboxed preload has: `electron` (ipcRenderer, contextBridge), a small `process`, and a
 * `require` that refuses the rest. Sent into the page as source text.
 */
export function isolatedWorld(
  text: StructuredText,
  bridge: BridgeEnd,
  surroundings: PreloadSurroundings,
  preload: (
    require: (name: string) => unknown,
    module: { exports: object },
    exports: object,
    process: object,
  ) => void,
): void {
  const world = globalThis as unknown as Record<string, (text: string) => void>
  const post = (message: ToMain): void => {
    world[surroundings.bindingName]?.(text.encode(message))
  }
  const refuse = (name: string, target: object): unknown =>
    new Proxy(target, {
      get(object, key) {
        if (typeof key === 'symbol' || key in object || key === 'then')
          return Reflect.get(object, key) as unknown
        throw new Error(`electron.${name}${key} is not emulated by the Chromium host`)
      },
    })

  let lastId = 0
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (reason: unknown) => void }>()
  const listeners = new Map<string, Listener[]>()
  const event = Object.freeze({})

  const on = (channel: string, listener: Listener): unknown => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    return ipcRenderer
  }
  const off = (channel: string, listener: Listener): unknown => {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((known) => known !== listener),
    )
    return ipcRenderer
  }
  const ipcRenderer = refuse('ipcRenderer.', {
    on,
    off,
    addListener: on,
    removeListener: off,
    once: (channel: string, listener: Listener) => {
      const once: Listener = (...received) => {
        off(channel, once)
        listener(...received)
      }
      return on(channel, once)
    },
    removeAllListeners: (channel: string) => {
      listeners.delete(channel)
      return ipcRenderer
    },
    send: (channel: string, ...parameters: unknown[]) => {
      post({ kind: 'send', channel, parameters })
    },
    invoke: (channel: string, ...parameters: unknown[]) =>
      new Promise((resolve, reject) => {
        const id = ++lastId
        post({ kind: 'invoke', id, channel, parameters })
        waiting.set(id, { resolve, reject })
      }),
  })

  world[surroundings.deliverName] = (received) => {
    const message = text.decode(received) as ToPreload
    if (message.kind === 'message') {
      for (const listener of listeners.get(message.channel) ?? []) listener(event, ...message.parameters)
      return
    }
    const call = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.threw) call?.reject(message.value)
    else call?.resolve(message.value)
  }

  const exposedKeys = new Set<string>()
  const contextBridge = refuse('contextBridge.', {
    exposeInMainWorld: (key: string, api: unknown) => {
      if (exposedKeys.has(key)) {
        throw new Error('Cannot bind an API on top of an existing property on the window object')
      }
      exposedKeys.add(key)
      bridge.expose(key, api)
    },
  })
  const electron = refuse('', { contextBridge, ipcRenderer })
  const require = (name: string): unknown => {
    if (name === 'electron' || name === 'electron/renderer') return electron
    throw new Error(`module not found: ${name}`)
  }
  let lastTitle = ''
  const tellTitle = (): void => {
    if (document.title !== lastTitle) post({ kind: 'title', title: (lastTitle = document.title) })
  }
  addEventListener('DOMContentLoaded', () => {
    tellTitle()
    new MutationObserver(tellTitle).observe(document.head, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  })

  try {
    const module = { exports: {} }
    preload(require, module, module.exports, surroundings.process)
  } catch (error) {
    post({ kind: 'preloadError', error })
  }
}
