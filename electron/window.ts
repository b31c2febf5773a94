import { BrowserWindow, Menu, screen } from 'electron'
import type { App, IpcMainInvokeEvent, Session, WebContents } from 'electron'
import {
  browserWindowOptions,
  isOwnAddress,
  isOwnMainFrame,
  mayRequest,
  noLookUps,
  startAddress,
} from './windowRules.ts'

/** Before the app is ready: the sandbox, no look-ups, and rules for every page that will ever exist. */
export function hardenApp(app: App): void {
  app.enableSandbox()
  app.commandLine.appendSwitch(...noLookUps)
  Menu.setApplicationMenu(null)
  app.on('web-contents-created', (_event, contents) => {
    hardenContents(contents)
  })
}

/** The only place that makes a window. It appears at once on the ground colour; the page is drawn into it. */
export function openWindow({ preload, session }: { preload: string; session: Session }): BrowserWindow {
  hardenSession(session)
  const window = new BrowserWindow(browserWindowOptions(preload, screen.getPrimaryDisplay().workAreaSize))
  // Fixed, so that no page can ever put a name in the task bar.
  window.on('page-title-updated', (event) => {
    event.preventDefault()
  })
  void window.loadURL(startAddress)
  return window
}

/** The sender check of the door (item 17 of Electron's list). */
export function isOwnFrame(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  return !window.isDestroyed() && isOwnMainFrame(event.senderFrame, window.webContents.mainFrame)
}

/**
 * The page stays in: no other address, no window of its own, no web view, no address of this computer told.
 * Nothing calls `shell.openExternal`; the day a page outside is offered, the window sends the id of a fixed list in here.
 */
function hardenContents(contents: WebContents): void {
  const stayInside = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!isOwnAddress(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', stayInside)
  contents.on('will-frame-navigate', stayInside)
  contents.on('will-redirect', stayInside)
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

/** No permission, no device, no download, no dictionary from elsewhere, no request but for our own files. */
function hardenSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !mayRequest(details.url) })
  })
  session.on('will-download', (event) => {
    event.preventDefault()
  })
}
