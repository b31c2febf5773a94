import { EventEmitter } from 'node:events'
import type { IpcMain, IpcMainInvokeEvent, WebContents, WebFrameMain } from 'electron'
import { loud } from './notEmulated.ts'
import type { ToMain, ToPreload } from './page/isolatedWorld.ts'

type InvokeListener = Parameters<IpcMain['handle']>[1]
type HostedIpcMain = Pick<IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>

export interface HostIpcMain {
  readonly electron: IpcMain
  /** One message from a page; gives the answer to an `invoke`, nothing otherwise. */
  readonly receive: (
    message: ToMain,
    sender: WebContents,
    senderFrame: WebFrameMain,
  ) => Promise<ToPreload | undefined>
}

export function createIpcMain(): HostIpcMain {
  const handlers = new Map<string, InvokeListener>()
  const handle = (channel: string, listener: InvokeListener): void => {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    handlers.set(channel, listener)
  }
  const members: HostedIpcMain = {
    handle,
    handleOnce: (channel, listener) => {
      handle(channel, (event, ...parameters: unknown[]) => {
        handlers.delete(channel)
        return listener(event, ...parameters) as unknown
      })
    },
    removeHandler: (channel) => {
      handlers.delete(channel)
    },
  }
  const electron = loud('ipcMain', Object.assign(new EventEmitter(), members))

  const invoke = async (
    { id, channel, parameters }: Extract<ToMain, { kind: 'invoke' }>,
    event: IpcMainInvokeEvent,
  ): Promise<ToPreload> => {
    const failed = (reason: unknown): ToPreload => ({
      kind: 'answer',
      id,
      threw: true,
      value: new Error(`Error invoking remote method '${channel}': ${String(reason)}`),
    })
    const handler = handlers.get(channel)
    if (!handler) return failed(new Error(`No handler registered for '${channel}'`))
    try {
      return { kind: 'answer', id, threw: false, value: (await handler(event, ...parameters)) as unknown }
    } catch (reason) {
      process.stderr.write(`Error occurred in handler for '${channel}': ${String(reason)}\n`)
      return failed(reason)
    }
  }

  return {
    electron,
    receive: async (message, sender, senderFrame) => {
      const event = {
        type: 'frame',
        sender,
        senderFrame,
        frameId: senderFrame.routingId,
        processId: senderFrame.processId,
      }
      if (message.kind === 'invoke') return invoke(message, event as unknown as IpcMainInvokeEvent)
      if (message.kind === 'send') {
        const reply = (channel: string, ...parameters: unknown[]): void => {
          sender.send(channel, ...parameters)
        }
        electron.emit(message.channel, { ...event, reply, returnValue: undefined }, ...message.parameters)
        return undefined
      }
      if (message.kind === 'title') return undefined
      process.stderr.write(`Unable to load preload script\n${String(message.error)}\n`)
      sender.emit('preload-error', {}, '', message.error)
      return undefined
    },
  }
}
