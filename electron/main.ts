import { app, dialog, ipcMain, powerMonitor, protocol, session, utilityProcess } from 'electron'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { fail } from '#shared/result.ts'
import { registerAppScheme, serveBundle } from './appProtocol.ts'
import { createLock } from './lock.ts'
import { createOfficeLink } from './officeLink.ts'
import { hardenApp, isOwnFrame, openWindow } from './window.ts'

const documentEndings = ['pdf', 'jpg', 'jpeg', 'png', 'webp', 'heic', 'heif', 'txt']

performance.mark('main')
enableCompileCache(join(app.getPath('userData'), 'compile-cache'))
hardenApp(app)
registerAppScheme(protocol)

const bundle = join(__dirname, '..')
const dataFolder = join(app.getPath('userData'), 'wegwijs')

if (app.requestSingleInstanceLock()) void app.whenReady().then(start)
else app.quit()

/** Builds the parts and joins them; no rules live here. The window opens first, the rest loads beside it. */
function start(): void {
  performance.mark('ready')
  serveBundle(protocol, join(bundle, 'window'))
  const window = openWindow({
    preload: join(bundle, 'preload', 'preload.cjs'),
    session: session.defaultSession,
  })

  const tellWindow = (what: 'lockWanted' | 'locked' | 'stopped'): void => {
    if (!window.isDestroyed()) window.webContents.send(what)
  }
  const office = createOfficeLink(
    () =>
      utilityProcess.fork(
        join(bundle, 'main', 'officeProcess.cjs'),
        [dataFolder, join(bundle, 'main', 'paper')],
        { serviceName: 'Wegwijs office' },
      ),
    () => {
      tellWindow('stopped')
    },
  )
  const lock = createLock(office.end, tellWindow)
  const chooseFolder = async (): Promise<string | null> => {
    const chosen = await dialog.showOpenDialog(window, {
      properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
    })
    return chosen.filePaths[0] ?? null
  }

  const chooseDocument = async (): Promise<string | null> => {
    const chosen = await dialog.showOpenDialog(window, {
      properties: ['openFile', 'dontAddToRecent'],
      // Only to find it quickly: what a file is, its bytes tell.
      filters: [{ name: 'PDF, JPEG, PNG, WebP, HEIC, TXT', extensions: documentEndings }],
    })
    return chosen.filePaths[0] ?? null
  }

  const door = import('./openDoor.ts').then(({ openDoor }) =>
    openDoor({ ask: office.ask, lock: lock.now, chooseFolder, chooseDocument }, dataFolder),
  )
  ipcMain.handle('call', async (event, operation: unknown, input: unknown) =>
    isOwnFrame(event, window) ? (await door)(operation, input) : fail({ kind: 'invalidInput' }),
  )

  powerMonitor.on('suspend', lock.soon)
  powerMonitor.on('lock-screen', lock.soon)
  app.on('second-instance', () => {
    // Closed already, while the office is still writing its list.
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
  endOfficeBeforeQuitting(office.end)
}

/** The office gets the time to write its list; what was acknowledged is on the disk already. */
function endOfficeBeforeQuitting(endOffice: () => Promise<void>): void {
  let ended = false
  app.on('before-quit', (event) => {
    if (ended) return
    event.preventDefault()
    void endOffice().then(() => {
      ended = true
      app.quit()
    })
  })
}
