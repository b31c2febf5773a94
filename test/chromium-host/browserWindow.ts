import { EventEmitter } from 'node:events'
import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle, WebContents } from 'electron'
import { loud, notEmulated } from './notEmulated.ts'
import type { HostContents } from './webContents.ts'

type HostedWindow = Pick<
  BrowserWindow,
  | 'close'
  | 'destroy'
  | 'focus'
  | 'getBounds'
  | 'getSize'
  | 'getTitle'
  | 'hide'
  | 'id'
  | 'isDestroyed'
  | 'isFocused'
  | 'isMinimized'
  | 'isVisible'
  | 'loadURL'
  | 'removeMenu'
  | 'restore'
  | 'setBackgroundColor'
  | 'setContentProtection'
  | 'setMenuBarVisibility'
  | 'setTitle'
  | 'show'
  | 'webContents'
>

export interface HostWindow {
  readonly electron: BrowserWindow
  readonly contents: HostContents
  /** Chromium has closed the page, or has ended. */
  readonly gone: () => void
}

export interface WindowSetUp {
  readonly id: number
  readonly options: BrowserWindowConstructorOptions
  readonly bounds: Rectangle
  readonly makeContents: (close: () => void) => HostContents
  readonly closePage: (targetId: string | undefined) => void
  readonly forget: () => void
}

/** Less protection than Electron's own defaults can't be had on this host. */
const protections = [
  ['nodeIntegration', false],
  ['nodeIntegrationInWorker', false],
  ['nodeIntegrationInSubFrames', false],
  ['contextIsolation', true],
  ['sandbox', true],
  ['webSecurity', true],
  ['allowRunningInsecureContent', false],
  ['experimentalFeatures', false],
  ['webviewTag', false],
  ['enableBlinkFeatures', ''],
] as const

export function createWindow(setUp: WindowSetUp): HostWindow {
  for (const [name, safe] of protections) {
    const wanted = setUp.options.webPreferences?.[name]
    if (wanted !== undefined && wanted !== safe)
      throw notEmulated(`BrowserWindow with ${name}: ${String(wanted)}`)
  }
  const events = new EventEmitter()
  const state = {
    title: setUp.options.title ?? 'Electron',
    visible: setUp.options.show !== false,
    destroyed: false,
  }

  const destroy = (): void => {
    if (!state.destroyed) setUp.closePage(contents.targetId())
  }
  const close = (): void => {
    if (state.destroyed) return
    const event = new Event('close', { cancelable: true })
    events.emit('close', event)
    if (!event.defaultPrevented) destroy()
  }
  const contents = setUp.makeContents(close)
  const webContents: WebContents = contents.electron
  webContents.once('did-finish-load', () => {
    events.emit('ready-to-show')
  })
  webContents.on('page-title-updated', (event, title, explicit) => {
    events.emit('page-title-updated', event, title, explicit)
    if (!event.defaultPrevented) state.title = title
  })

  const members: HostedWindow = {
    id: setUp.id,
    webContents,
    loadURL: (url) => webContents.loadURL(url),
    close,
    destroy,
    isDestroyed: () => state.destroyed,
    show: () => {
      state.visible = true
      events.emit('show')
    },
    hide: () => {
      state.visible = false
      events.emit('hide')
    },
    restore: () => undefined,
    focus: () => {
      webContents.focus()
    },
    isFocused: () => !state.destroyed,
    isMinimized: () => false,
    isVisible: () => state.visible,
    getTitle: () => state.title,
    setTitle: (title) => {
      state.title = title
    },
    getBounds: () => setUp.bounds,
    getSize: () => [setUp.bounds.width, setUp.bounds.height],
    // Chromium draws neither a menu bar nor the colour before the first paint, and hides nothing from a screenshot.
    removeMenu: () => undefined,
    setMenuBarVisibility: () => undefined,
    setBackgroundColor: () => undefined,
    setContentProtection: () => undefined,
  }
  return {
    electron: loud('BrowserWindow', Object.assign(events, members)) as unknown as BrowserWindow,
    contents,
    gone: () => {
      if (state.destroyed) return
      state.destroyed = true
      contents.gone()
      setUp.forget()
      events.emit('closed')
    },
  }
}
