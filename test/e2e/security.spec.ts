import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { contentSecurityPolicy } from '../../electron/appProtocol.ts'
// For the type of window.backend.
import type {} from '../../renderer/backend.ts'
import { expect, test } from './fixture.ts'
import { hostName } from './host.ts'

/** Electron's security list on the running program; the numbers are those of the list. */

declare global {
  var heard: unknown[]
}

/** What the page may not do shows as a `securitypolicyviolation`; the directives of those that `attempt` causes. */
async function violationsOf(page: Page, attempt: () => void): Promise<string[]> {
  await page.evaluate(() => {
    globalThis.heard = []
    addEventListener('securitypolicyviolation', (event) => globalThis.heard.push(event.effectiveDirective))
  })
  await page.evaluate(attempt)
  await expect.poll(() => page.evaluate(() => globalThis.heard.length)).toBeGreaterThan(0)
  return page.evaluate(() => [...new Set(globalThis.heard.map(String))])
}

const elsewhere = 'https://example.invalid/'

test('2, 3, 20: the page has no Node, and of ours only the frozen bridge', async ({ page }) => {
  const seen = await page.evaluate(() => ({
    node: ['require', 'process', 'module', 'Buffer', 'global', 'ipcRenderer', 'electron'].filter(
      (name) => name in globalThis,
    ),
    bridge: Object.keys(window.backend).sort(),
    frozen: Object.isFrozen(window.backend),
    replaced: Reflect.set(window, 'backend', {}) || Reflect.set(window.backend, 'call', () => 1),
  }))
  expect(seen).toEqual({
    node: [],
    bridge: ['call', 'onLockWanted', 'onLocked', 'onStopped'],
    frozen: true,
    replaced: false,
  })
})

test('4: the page runs in the sandbox of the operating system', async ({ electronApp, page }) => {
  test.skip(process.platform !== 'linux', 'read from /proc')
  test.skip(hostName === 'electron' && process.getuid?.() === 0, 'Electron itself refuses a sandbox as root')
  await page.title()
  const modes = renderersUnder(electronApp.process().pid ?? 0).map(
    (status) => /^Seccomp:\s*(\d)/mu.exec(status)?.[1],
  )
  expect(modes.length).toBeGreaterThan(0)
  expect(new Set(modes)).toEqual(new Set(['2']))
})

test('5: every permission is refused', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'clipboard-read',
      'midi',
    ] as PermissionName[]
    const attempt = async (ask: () => Promise<unknown>): Promise<string> =>
      ask().then(
        () => 'granted',
        () => 'refused',
      )
    return {
      states: await Promise.all(
        names.map(async (name) => (await navigator.permissions.query({ name })).state),
      ),
      camera: await attempt(() => navigator.mediaDevices.getUserMedia({ video: true })),
      screen: await attempt(() => navigator.mediaDevices.getDisplayMedia()),
      clipboard: await attempt(() => navigator.clipboard.readText()),
      place: await attempt(
        () =>
          new Promise((found, failed) => {
            navigator.geolocation.getCurrentPosition(found, failed)
          }),
      ),
      notification: await Notification.requestPermission(),
    }
  })
  expect(new Set(answers.states)).toEqual(new Set(['denied']))
  expect(answers).toMatchObject({
    camera: 'refused',
    screen: 'refused',
    clipboard: 'refused',
    place: 'refused',
  })
  expect(answers.notification).toBe('denied')
})

test('7: the policy is on every answer', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const ask = async (path: string, method = 'GET') => {
      const { status, headers } = await fetch(path, { method })
      return [status, headers.get('content-security-policy'), headers.get('x-content-type-options')]
    }
    return [await ask('/index.html'), await ask('/missing.html'), await ask('/index.html', 'POST')]
  })
  expect(answers).toEqual([200, 404, 405].map((status) => [status, contentSecurityPolicy, 'nosniff']))
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true)
})

test('7: our own pages never go against the policy', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.heard = []
    addEventListener('securitypolicyviolation', (event) => {
      globalThis.heard.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`)
    })
  })
  await page.reload()
  await page.waitForSelector('h1')
  expect(await page.evaluate(() => globalThis.heard)).toEqual([])
})

test.describe('7: the policy stops', () => {
  test('a script in the page', async ({ page }) => {
    const script = (): void => {
      const element = document.createElement('script')
      element.append('globalThis.ran = true')
      document.body.append(element)
    }
    // Trusted Types refuse the text before script-src is asked.
    expect(await violationsOf(page, script)).toEqual(['require-trusted-types-for'])
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false)
  })

  test('pictures, data and sockets from elsewhere', async ({ page }) => {
    const attempts = (): void => {
      new Image().src = 'https://example.invalid/a.png'
      fetch('https://example.invalid/').catch(() => undefined)
      try {
        new WebSocket('wss://example.invalid/')
      } catch {
        // Refused at once or later: the event tells.
      }
    }
    await violationsOf(page, attempts)
    await expect
      .poll(() => page.evaluate(() => [...new Set(globalThis.heard.map(String))].sort()))
      .toEqual(['connect-src', 'img-src'])
  })

  test('frames and forms', async ({ page }) => {
    const attempts = (): void => {
      const frame = document.createElement('iframe')
      frame.src = 'https://example.invalid/'
      const form = document.createElement('form')
      form.action = 'https://example.invalid/'
      document.body.append(frame, form)
      form.submit()
    }
    await violationsOf(page, attempts)
    await expect
      .poll(() => page.evaluate(() => [...new Set(globalThis.heard.map(String))].sort()))
      .toEqual(['form-action', 'frame-src'])
  })

  test('text as a program, and markup as text', async ({ page }) => {
    const outcome = await page.evaluate(
      () =>
        // From a timer: the debugger's own stack may do this.
        new Promise((resolve) => {
          setTimeout(() => {
            const attempt = (run: () => unknown): string => {
              try {
                run()
                return 'ran'
              } catch (error) {
                return (error as Error).name
              }
            }
            resolve([
              attempt(() => Reflect.construct(Function, ['return 1'])),
              attempt(() => {
                document.body.innerHTML = '<b>x</b>'
              }),
              attempt(() => {
                document.createElement('div').insertAdjacentHTML('beforeend', '<b>x</b>')
              }),
              attempt(() => {
                document.createElement('embed').src = 'https://example.invalid/'
              }),
            ])
          })
        }),
    )
    expect(outcome).toEqual(['EvalError', 'TypeError', 'TypeError', 'TypeError'])
  })
})

test('11: there is no web view', async ({ page }) => {
  expect(await page.evaluate(() => document.createElement('webview') instanceof HTMLUnknownElement)).toBe(
    true,
  )
})

test.describe('13: the page stays where it is', () => {
  for (const [how, leave] of [
    [
      'a link',
      (address: string) => {
        Object.assign(document.body.appendChild(document.createElement('a')), { href: address }).click()
      },
    ],
    [
      'location',
      (address: string) => {
        location.href = address
      },
    ],
    [
      'location.replace',
      (address: string) => {
        location.replace(address)
      },
    ],
    [
      'a refresh',
      (address: string) => {
        const refresh = document.createElement('meta')
        refresh.httpEquiv = 'refresh'
        refresh.content = `0;url=${address}`
        document.head.append(refresh)
      },
    ],
  ] as const) {
    test(`after ${how}`, async ({ electronApp, page }) => {
      for (const address of [elsewhere, 'file:///etc/passwd', 'data:text/html,<h1>x</h1>']) {
        await page.evaluate(leave, address)
      }
      // Time for a navigation that was not stopped to happen.
      await page.waitForTimeout(500)
      const shown = await electronApp.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
      )
      expect(shown).toMatch(/^app:\/\/bundle\//u)
      await expect(page.locator('h1').first()).toBeVisible()
    })
  }
})

test('14, 15: no second window, and nothing is opened outside', async ({ electronApp, page }) => {
  await electronApp.evaluate(({ shell }) => {
    globalThis.heard = []
    Object.assign(shell, { openExternal: async (address: string) => globalThis.heard.push(address) })
  })
  await page.evaluate((address) => {
    const link = document.body.appendChild(document.createElement('a'))
    Object.assign(link, { href: address, target: '_blank', id: 'blank', textContent: 'x' })
    link.style.cssText = 'position: fixed; inset: 0; z-index: 9999'
    window.open(address)
    window.open('/index.html', 'second')
  }, elsewhere)
  await page.click('#blank', { noWaitAfter: true })
  await page.click('#blank', { button: 'middle', noWaitAfter: true })
  await page.click('#blank', { modifiers: ['Shift'], noWaitAfter: true })
  await page.waitForTimeout(500)
  await expect.poll(() => electronApp.windows().length).toBe(1)
  expect(await electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  expect(await electronApp.evaluate(() => globalThis.heard)).toEqual([])
})

test('17: a frame inside the page has no bridge', async ({ page }) => {
  const inside = await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement('iframe'))
    return typeof (frame.contentWindow as { backend?: unknown } | null)?.backend
  })
  expect(inside).toBe('undefined')
})

test('17: the door refuses what the contract does not know', async ({ page }) => {
  const answers = await page.evaluate(async () => [
    await window.backend.call('readFile', { path: '/etc/passwd' }),
    await window.backend.call('toString', {}),
    await window.backend.call('listPeople', { search: 1 }),
  ])
  for (const answer of answers) expect(answer).toEqual({ ok: false, failure: { kind: 'invalidInput' } })
})

test('18: nothing but GET of our own files', async ({ page }) => {
  const answers = await page.evaluate(async () => {
    const status = async (path: string, method = 'GET') => (await fetch(path, { method })).status
    return [
      await status('/..%2f..%2fpackage.json'),
      await status('/%2e%2e/main/main.cjs'),
      await status('/index.html', 'PUT'),
      await fetch('file:///etc/passwd').then(
        () => 'read',
        () => 'refused',
      ),
    ]
  })
  expect(answers).toEqual([403, 404, 405, 'refused'])
})

test('20: a listener of the bridge gets no object of Electron', async ({ electronApp, page }) => {
  await page.evaluate(() => {
    globalThis.heard = []
    window.backend.onLocked((...received: unknown[]) => globalThis.heard.push(received.length))
  })
  await electronApp.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('locked', { secret: true })
  })
  await expect.poll(() => page.evaluate(() => globalThis.heard)).toEqual([0])
})

test('no look-up, no dictionary, no address told, no menu of Electron', async ({ electronApp, page }) => {
  await page.title()
  const state = await electronApp.evaluate(({ app, BrowserWindow, Menu, session }) => ({
    resolver: app.commandLine.getSwitchValue('host-resolver-rules'),
    spelling: session.defaultSession.isSpellCheckerEnabled(),
    webRtc: BrowserWindow.getAllWindows()[0]?.webContents.getWebRTCIPHandlingPolicy(),
    menu: Menu.getApplicationMenu(),
    title: BrowserWindow.getAllWindows()[0]?.getTitle(),
  }))
  expect(state).toEqual({
    resolver: 'MAP * ~NOTFOUND',
    spelling: false,
    webRtc: 'disable_non_proxied_udp',
    menu: null,
    title: 'Wegwijs',
  })
})

/** The /proc status of every page process below a process. */
function renderersUnder(ancestor: number): string[] {
  const read = (pid: number, file: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, 'utf8')
    } catch {
      return ''
    }
  }
  const parentOf = (pid: number): number => Number(/^PPid:\s*(\d+)/mu.exec(read(pid, 'status'))?.[1] ?? 0)
  const isBelow = (pid: number): boolean => pid > 1 && (pid === ancestor || isBelow(parentOf(pid)))
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 1 && read(pid, 'cmdline').includes('--type=renderer') && isBelow(pid))
    .map((pid) => read(pid, 'status'))
}
