import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, launch, test } from './fixture.ts'
import { eventsIn, networkUseIn } from './netLog.ts'

let folder: string
let netLog: string

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wegwijs-net-log-'))
  // Chromium may run as another user than this test.
  chmodSync(folder, 0o777)
  netLog = join(folder, 'net-log.json')
})
test.afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('from start to end: no request, no look-up, no connection', async ({ userData }) => {
  const app = await launch({ app: '.', switches: [`--log-net-log=${netLog}`], environment: {} }, userData)
  const page = await app.firstWindow()
  await page.waitForSelector('h1')
  // Even what the page is not allowed to try leaves nothing: the policy does not stop a dns-prefetch.
  await page.evaluate(() => {
    for (const rel of ['dns-prefetch', 'preconnect', 'prefetch', 'prerender', 'icon', 'manifest']) {
      document.head.append(
        Object.assign(document.createElement('link'), { rel, href: 'https://example.invalid/a' }),
      )
    }
    new Image().src = 'https://example.invalid/a.png'
    fetch('https://example.invalid/').catch(() => undefined)
    try {
      new RTCPeerConnection({ iceServers: [{ urls: 'stun:example.invalid' }] }).createDataChannel('x')
    } catch {
      // Not there at all: as good.
    }
    location.href = 'https://example.invalid/'
  })
  await page.waitForTimeout(1_000)
  await app.close()
  expect(eventsIn(netLog)).toBeGreaterThan(0)
  expect(networkUseIn(netLog)).toEqual([])
})

test('the log would show a request', async ({ userData }) => {
  const start = {
    app: 'test/chromium-host/contractApp',
    switches: [`--log-net-log=${netLog}`],
    environment: {},
  }
  const app = await launch(start, userData)
  const page = await app.firstWindow()
  await page.waitForSelector('h1')
  await app.evaluate(async ({ BrowserWindow, session }) => {
    session.defaultSession.webRequest.onBeforeRequest(null)
    await BrowserWindow.getAllWindows()[0]
      ?.webContents.loadURL('https://example.invalid/')
      .catch(() => undefined)
  })
  await app.close()
  expect(networkUseIn(netLog)).toContain('URL_REQUEST_START_JOB https://example.invalid/')
})
