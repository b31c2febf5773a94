import { EventEmitter } from 'node:events'
import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents } from 'electron'
import { createApp } from './app.ts'
import type { HostApp } from './app.ts'
import { createWindow } from './browserWindow.ts'
import type { HostWindow } from './browserWindow.ts'
import { headed, startChromium } from './chromium.ts'
import type { Chromium } from './chromium.ts'
import { createDialog } from './dialog.ts'
import { createIpcMain } from './ipcMain.ts'
import { createMenuClass } from './menu.ts'
import { loud } from './notEmulated.ts'
import { createProtocol } from './protocol.ts'
import { interceptRequests } from './requests.ts'
import { createSession } from './session.ts'
import { createShell } from './shell.ts'
import { createNativeTheme, createPowerMonitor, createScreen } from './surroundings.ts'
import { watchTargets } from './targets.ts'
import type { PageTarget, Popup, Targets } from './targets.ts'
import { forkUtilityProcess } from './utilityProcess.ts'
import { createWebContents } from './webContents.ts'

export interface Host {
  /** What `require('electron')` gives to the app. */
  readonly electron: object
  /** Starts Chromium with the switches the app has set by now, then tells the app that it is ready. */
  readonly start: () => Promise<void>
}

/** Joins the parts: one app, one session, one Chromium, any number of windows. */
export function createHost(appFolder: string, switches: Map<string, string>): Host {
  const windows: HostWindow[] = []
  const protocol = createProtocol()
  const session = createSession(protocol)
  const ipcMain = createIpcMain()
  let chromium: Chromium | undefined
  let targets: Targets | undefined
  let lastId = 0

  const contentsList = (): WebContents[] => windows.map((window) => window.contents.electron)
  const windowOf = (targetId: string | undefined): HostWindow | undefined =>
    windows.find((window) => window.contents.targetId() === targetId)

  const app: HostApp = createApp({
    appFolder,
    switches,
    closeWindows: async () => {
      const closed = windows.map((window) => {
        const gone = new Promise<void>((resolve) => window.electron.once('closed', resolve))
        let refused = false
        window.electron.once('close', (event) => setImmediate(() => (refused = event.defaultPrevented)))
        window.electron.close()
        return Promise.race([
          gone,
          new Promise((resolve) => setTimeout(resolve, 50)).then(() => (refused ? undefined : gone)),
        ])
      })
      await Promise.all(closed)
      return windows.length === 0
    },
    stopChromium: async () => {
      chromium?.connection.browser.send('Browser.close').catch(() => undefined)
      await chromium?.ended
    },
  })

  const openPage = async (width: number, height: number): Promise<PageTarget> => {
    if (!targets) throw new Error('Cannot create BrowserWindow before app is ready')
    return targets.openPage(width, height)
  }
  const newWindow = (options: BrowserWindowConstructorOptions = {}): BrowserWindow => {
    if (!app.electron.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    const id = ++lastId
    const bounds = {
      x: options.x ?? 0,
      y: options.y ?? 0,
      width: options.width ?? 800,
      height: options.height ?? 600,
    }
    const window = createWindow({
      id,
      options,
      bounds,
      closePage: (targetId) => {
        if (targetId !== undefined) void targets?.closePage(targetId)
      },
      forget: () => {
        windows.splice(windows.indexOf(window), 1)
        // After the window's own 'closed', as in Electron.
        if (windows.length === 0) setImmediate(app.lastWindowClosed)
      },
      makeContents: (close) =>
        createWebContents({
          id,
          target: openPage(bounds.width, bounds.height),
          preload: options.webPreferences?.preload,
          titleMark: headed ? ' (Chromium host, for development)' : '',
          addresses: protocol.addresses,
          session: session.electron,
          receive: ipcMain.receive,
          close,
          beforeLoad: async (contents, origin) => {
            if (chromium) await session.settlePermissions(chromium.connection.browser, contents, origin)
          },
        }),
    })
    windows.push(window)
    app.electron.emit('web-contents-created', {}, window.contents.electron)
    app.electron.emit('browser-window-created', {}, window.electron)
    return window.electron
  }

  const popup = async ({ openerId, targetId, session: page }: Popup): Promise<void> => {
    const opener = windowOf(openerId) ?? windows[0]
    opener?.contents.openedWindow('about:blank')
    // Resumed before it is closed: closing a paused page left its opener spinning.
    await page.send('Runtime.runIfWaitingForDebugger').catch(() => undefined)
    await targets?.closePage(targetId)
  }

  const start = async (): Promise<void> => {
    const started = await startChromium(switches, app.title())
    chromium = started
    const { browser } = started.connection
    process.stderr.write(
      `No Electron here: running on ${started.product} (Chromium host, for development only)\n`,
    )
    await interceptRequests(browser, {
      protocol,
      session,
      mayNavigate: (frameId, url) =>
        (windowOf(frameId) ?? windows[0])?.contents.mayNavigate(frameId, url) ?? true,
    })
    browser.on('Browser.downloadWillBegin', ({ guid, url, frameId }) => {
      if (session.refusesDownload(url, windowOf(frameId)?.contents.electron)) {
        void browser.send('Browser.cancelDownload', { guid }).catch(() => undefined)
      }
    })
    targets = await watchTargets(started.connection, headed, {
      popup: (opened) => void popup(opened),
      gone: (targetId) => windowOf(targetId)?.gone(),
    })
    void started.connection.closed.then(() => {
      for (const window of [...windows]) window.gone()
    })
    app.becomeReady()
  }

  const electron = {
    app: app.electron,
    BrowserWindow: browserWindowClass(newWindow, windows),
    dialog: createDialog(() => app.electron.getPath('documents')),
    ipcMain: ipcMain.electron,
    Menu: createMenuClass(),
    nativeTheme: createNativeTheme((scheme) => {
      for (const window of windows) window.contents.setColorScheme(scheme)
    }),
    powerMonitor: createPowerMonitor(),
    protocol: protocol.electron,
    screen: createScreen(),
    session: loud('session', Object.assign(new EventEmitter(), { defaultSession: session.electron })),
    shell: createShell(),
    utilityProcess: loud('utilityProcess', { fork: forkUtilityProcess }),
    webContents: loud('webContents', {
      getAllWebContents: contentsList,
      fromId: (id: number) => contentsList().find((contents) => contents.id === id),
      fromDevToolsTargetId: (targetId: string) => windowOf(targetId)?.contents.electron,
    }),
  }
  return { electron: loud('', electron), start }
}

function browserWindowClass(
  newWindow: (options?: BrowserWindowConstructorOptions) => BrowserWindow,
  windows: readonly HostWindow[],
): object {
  const find = (test: (window: HostWindow) => boolean): BrowserWindow | null =>
    windows.find(test)?.electron ?? null
  // A plain function, because `new` must give the object that `createWindow` made.
  const Window = function (options?: BrowserWindowConstructorOptions): BrowserWindow {
    return newWindow(options)
  }
  const statics: Pick<
    typeof BrowserWindow,
    'fromId' | 'fromWebContents' | 'getAllWindows' | 'getFocusedWindow'
  > = {
    getAllWindows: () => windows.map((window) => window.electron),
    getFocusedWindow: () => find(() => true),
    fromId: (id) => find((window) => window.electron.id === id),
    fromWebContents: (contents) => find((window) => window.contents.electron === contents),
  }
  return loud('BrowserWindow', Object.assign(Window, statics))
}
