import type { JSHandle } from '@playwright/test'
import { expect, test } from '../e2e/fixture.ts'
import { contractApp, stateOf } from './contract.ts'

/**
 * What Wegwijs relies on in Electron, tried on a small app of its own (contractApp/) so that the same assertions run on
 * the Chromium host here and on a real Electron wherever one is. Here: the app and its processes.
 */
test.use(contractApp)

test('the life of the app has its order', async ({ electronApp, page }) => {
  await expect.poll(() => stateOf(electronApp, 'happened')).toContain('loadURL resolved')
  const happened = await stateOf(electronApp, 'happened')
  expect(happened.filter((name) => name !== 'whenReady').slice(0, 2)).toEqual([
    'ready event',
    'web-contents-created',
  ])
  expect(happened.indexOf('dom-ready')).toBeLessThan(happened.indexOf('did-finish-load'))
  expect(happened.indexOf('did-finish-load')).toBeLessThan(happened.indexOf('loadURL resolved'))
  expect(await page.title()).toBe('Contract page')
})

test('the app knows itself and its folders', async ({ electronApp, page, userData }) => {
  await page.title()
  const known = await electronApp.evaluate(({ app }) => ({
    name: app.getName(),
    version: app.getVersion(),
    packaged: app.isPackaged,
    ready: app.isReady(),
    userData: app.getPath('userData'),
    path: app.getAppPath(),
    lock: app.requestSingleInstanceLock(),
    type: (process as unknown as { type: string }).type,
  }))
  expect(known).toMatchObject({
    name: 'Host contract',
    version: '1.2.3',
    packaged: false,
    ready: true,
    userData,
  })
  expect(known.path).toMatch(/contractApp$/)
  expect(known.lock).toBe(true)
  expect(known.type).toBe('browser')
})

test('one window, found by its page and by its id', async ({ electronApp, page }) => {
  const window = (await electronApp.browserWindow(page)) as JSHandle<Electron.BrowserWindow>
  await expect.poll(() => window.evaluate((one) => one.getTitle())).toBe('Contract page')
  const found = await electronApp.evaluate(({ BrowserWindow, webContents }) => {
    const [only] = BrowserWindow.getAllWindows()
    return {
      windows: BrowserWindow.getAllWindows().length,
      byId: only !== undefined && BrowserWindow.fromId(only.id) === only,
      byContents: only !== undefined && BrowserWindow.fromWebContents(only.webContents) === only,
      contents: webContents.getAllWebContents().length,
      url: only?.webContents.getURL(),
    }
  })
  expect(found).toEqual({ windows: 1, byId: true, byContents: true, contents: 1, url: 'app://bundle/' })
})

test('an event can be stopped, and closing is one', async ({ electronApp, page }) => {
  const window = (await electronApp.browserWindow(page)) as JSHandle<Electron.BrowserWindow>
  const stillThere = await window.evaluate(async (one) => {
    one.once('close', (event: { preventDefault(): void }) => {
      event.preventDefault()
    })
    one.close()
    await new Promise((resolve) => setTimeout(resolve, 100))
    return !one.isDestroyed()
  })
  expect(stillThere).toBe(true)
})

test('closing the last window ends the app', async ({ electronApp, page }) => {
  const ended = electronApp.waitForEvent('close')
  await page.close()
  await ended
})

test('permissions are refused when the app refuses them', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
    ] as PermissionName[]
    const states = await Promise.all(
      names.map(async (name) => (await navigator.permissions.query({ name })).state),
    )
    return [...new Set(states)]
  })
  expect(answers).toEqual(['denied'])
})

test('a dialog can be replaced by a test', async ({ electronApp, page }) => {
  await page.title()
  const chosen = await electronApp.evaluate(async ({ dialog }) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: ['/chosen'] })
    return dialog.showOpenDialog({ properties: ['openDirectory'] })
  })
  expect(chosen).toEqual({ canceled: false, filePaths: ['/chosen'] })
})

test('paper and a picture of the page', async ({ electronApp, page }) => {
  const window = (await electronApp.browserWindow(page)) as JSHandle<Electron.BrowserWindow>
  const start = await window.evaluate(async (one) => ({
    pdf: (await one.webContents.printToPDF({ pageSize: 'A4' })).subarray(0, 5).toString('latin1'),
    picture: (await one.webContents.capturePage()).toPNG().subarray(1, 4).toString('latin1'),
    ran: (await one.webContents.executeJavaScript('Promise.resolve(document.title)')) as string,
  }))
  expect(start).toEqual({ pdf: '%PDF-', picture: 'PNG', ran: 'Contract page' })
})

test.describe('the utility process', () => {
  test('gets messages as { data } and answers with bytes unharmed', async ({ electronApp, page }) => {
    await page.title()
    const answer = await electronApp.evaluate(
      () =>
        new Promise((resolve) => {
          globalThis.contract.utility.once('message', (message: { got: { bytes: Uint8Array } }) => {
            resolve({ ...message, got: [...message.got.bytes] })
          })
          globalThis.contract.utility.postMessage({ bytes: new Uint8Array([1, 255]) })
        }),
    )
    expect(answer).toEqual({ got: [1, 255], kind: '[object Uint8Array]', words: ['word'], type: 'utility' })
  })

  test('refuses what can not be cloned, at the caller', async ({ electronApp, page }) => {
    await page.title()
    const refused = await electronApp.evaluate(() => {
      try {
        globalThis.contract.utility.postMessage(() => 1)
        return 'sent'
      } catch {
        return 'thrown'
      }
    })
    expect(refused).toBe('thrown')
  })

  test('tells its exit code, and that it was killed', async ({ electronApp, page }) => {
    await page.title()
    const code = await electronApp.evaluate(
      () =>
        new Promise((resolve) => {
          globalThis.contract.utility.once('exit', resolve)
          globalThis.contract.utility.postMessage('exit')
        }),
    )
    expect(code).toBe(7)
    expect(await electronApp.evaluate(() => globalThis.contract.utility.pid)).toBeUndefined()
    expect(await electronApp.evaluate(() => globalThis.contract.utility.kill())).toBe(false)
  })
})

test('quitting is asked for first, and can be stopped', async ({ electronApp, page }) => {
  await page.title()
  await electronApp.evaluate(({ app }) => {
    app.once('before-quit', (event) => {
      event.preventDefault()
    })
    app.quit()
  })
  expect(await page.evaluate(() => document.title)).toBe('Contract page')
  expect(await stateOf(electronApp, 'happened')).toContain('before-quit')
})
