import {
  app,
  type BrowserWindow,
  dialog,
  type FileFilter,
  ipcMain,
  powerMonitor,
  protocol,
  session,
  utilityProcess,
} from 'electron'
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { fail } from '#shared/result.ts'
import { registerAppScheme, serveBundle } from './appProtocol.ts'
import { createLock } from './lock.ts'
import { createOfficeLink } from './officeLink.ts'
import { printingOf } from './printWindow.ts'
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

  const tellWindow = (what: 'lockWanted' | 'locked' | 'stopped'): boolean => {
    if (window.isDestroyed()) return false
    window.webContents.send(what)
    return true
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

  const chooseFile = async (filters: FileFilter[] = []): Promise<string | null> => {
    const chosen = await dialog.showOpenDialog(window, {
      properties: ['openFile', 'dontAddToRecent'],
      filters,
    })
    return chosen.filePaths[0] ?? null
  }
  const chooseDocument = (): Promise<string | null> =>
    // Only to find it quickly: what a file is, its bytes tell.
    chooseFile([{ name: 'PDF, JPEG, PNG, WebP, HEIC, TXT', extensions: documentEndings }])

  const door = import('./openDoor.ts').then(({ openDoor }) =>
    openDoor(
      {
        ask: office.ask,
        lock: lock.now,
        chooseFolder,
        chooseDocument,
        chooseFile: () => chooseFile(),
        print: printingOf(window),
      },
      dataFolder,
    ),
  )
  ipcMain.handle('call', async (event, operation: unknown, input: unknown) =>
    isOwnFrame(event, window) ? (await door)(operation, input) : fail({ kind: 'invalidInput' }),
  )

  powerMonitor.on('suspend', lock.soon)
  powerMonitor.on('lock-screen', lock.soon)
  powerMonitor.on('shutdown', lock.soon)
  app.on('second-instance', () => {
    // Closed already, while the office is still writing its list.
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
  })
  app.on('window-all-closed', () => {
    app.quit()
  })
  lockBeforeLeaving(window, lock.last)
}

/** What was typed in the last moment is written, and the office is put on slot, before the window or the program goes. */
function lockBeforeLeaving(window: BrowserWindow, putOnSlot: () => Promise<void>): void {
  let isLocked = false
  const first = (event: { preventDefault(): void }, then: () => void): void => {
    if (isLocked) return
    event.preventDefault()
    void putOnSlot().then(() => {
      isLocked = true
      then()
    })
  }
  window.on('close', (event) => {
    first(event, () => {
      window.close()
    })
  })
  app.on('before-quit', (event) => {
    first(event, () => {
      app.quit()
    })
  })
}
