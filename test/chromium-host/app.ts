import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from 'electron'
import { createAppPaths } from './appPaths.ts'
import { commandLineOver } from './launchArguments.ts'
import { loud } from './notEmulated.ts'
import { createSingleInstance } from './singleInstance.ts'

type HostedApp = Pick<
  App,
  | 'enableSandbox'
  | 'exit'
  | 'focus'
  | 'getAppPath'
  | 'getLocale'
  | 'getName'
  | 'getPath'
  | 'getVersion'
  | 'hasSingleInstanceLock'
  | 'isPackaged'
  | 'isReady'
  | 'name'
  | 'quit'
  | 'releaseSingleInstanceLock'
  | 'requestSingleInstanceLock'
  | 'setAppUserModelId'
  | 'setName'
  | 'setPath'
  | 'whenReady'
>

export interface HostApp {
  readonly electron: App
  readonly title: () => string
  readonly becomeReady: () => void
  /** The last window has closed, by whatever way. */
  readonly lastWindowClosed: () => void
}

export interface AppSetUp {
  readonly appFolder: string
  readonly switches: Map<string, string>
  /** Closes every window that lets itself be closed; the answer is whether all did. */
  readonly closeWindows: () => Promise<boolean>
  readonly stopChromium: () => Promise<void>
}

export function createApp(setUp: AppSetUp): HostApp {
  const events = new EventEmitter()
  const description = JSON.parse(readFileSync(join(setUp.appFolder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly productName?: string
    readonly version: string
  }
  let name = description.productName ?? description.name
  const paths = createAppPaths(setUp.appFolder, () => name, setUp.switches.get('user-data-dir') ?? '')
  const instance = createSingleInstance(
    () => paths.get('userData'),
    (words) => events.emit('second-instance', {}, words, process.cwd()),
  )
  let ready = false
  let quitting = false
  let resolveReady: () => void
  const whenReady = new Promise<void>((resolve) => (resolveReady = resolve))

  const exit = async (code: number): Promise<void> => {
    await setUp.stopChromium()
    instance.release()
    process.exit(code)
  }
  const quit = async (): Promise<void> => {
    if (quitting) return
    quitting = true
    if (emitCancelable('before-quit') && (await setUp.closeWindows()) && emitCancelable('will-quit')) {
      events.emit('quit', {}, 0)
      await exit(0)
    }
    quitting = false
  }
  const emitCancelable = (type: string): boolean => {
    const event = new Event(type, { cancelable: true })
    events.emit(type, event)
    return !event.defaultPrevented
  }

  const members: HostedApp = {
    isPackaged: false,
    get name() {
      return name
    },
    set name(value) {
      name = value
    },
    whenReady: () => whenReady,
    isReady: () => ready,
    quit: () => void quit(),
    exit: (code = 0) => void exit(code),
    getAppPath: () => setUp.appFolder,
    getLocale: () => 'nl',
    getName: () => name,
    setName: (value) => {
      name = value
    },
    getVersion: () => description.version,
    getPath: paths.get,
    setPath: paths.set,
    requestSingleInstanceLock: instance.request,
    hasSingleInstanceLock: instance.has,
    releaseSingleInstanceLock: instance.release,
    // Every page of this host is sandboxed already, see browserWindow.ts.
    enableSandbox: () => undefined,
    setAppUserModelId: () => undefined,
    focus: () => undefined,
  }
  const all: EventEmitter = Object.defineProperties(events, Object.getOwnPropertyDescriptors(members))
  const commandLine = loud('app.commandLine', commandLineOver(setUp.switches))
  const electron = loud('app', Object.assign(all, { commandLine })) as unknown as App

  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void quit())
  return {
    electron,
    title: () => name,
    becomeReady: () => {
      ready = true
      // Through the member, because Playwright holds this event back until it is attached.
      electron.emit('ready', {}, {})
      resolveReady()
    },
    lastWindowClosed: () => {
      if (quitting) return
      if (events.listenerCount('window-all-closed') > 0) events.emit('window-all-closed')
      else void quit()
    },
  }
}
