import type { Page } from '@playwright/test'
import { expect, test } from '../e2e/fixture.ts'
import { contractApp, messageOf, stateOf } from './contract.ts'

/**
 * What Wegwijs relies on in Electron, tried on a small app of its own (contractApp/) so that the same assertions run on
 * the Chromium host here and on a real Electron wherever one is. Here: the page and its bridge.
 */
test.use(contractApp)

test.describe('the page', () => {
  test('sees the exposed API and nothing else, before its first script', async ({ page }) => {
    expect(await page.evaluate(() => globalThis.seenFirst)).toEqual({
      api: 'object',
      preloadOnly: 'undefined',
      require: 'undefined',
      process: 'undefined',
      Buffer: 'undefined',
    })
  })

  test('can not change the API', async ({ page }) => {
    const tried = await page.evaluate(() => {
      const attempt = (change: () => unknown): string => {
        try {
          change()
          return 'changed'
        } catch (error) {
          return (error as Error).name
        }
      }
      return {
        frozen: [
          globalThis.api,
          globalThis.api.nested,
          globalThis.api.nested.deep,
          globalThis.api.nested.list,
        ].every((part) => Object.isFrozen(part)),
        replace: Reflect.set(window, 'api', {}),
        remove: Reflect.deleteProperty(window, 'api'),
        member: Reflect.set(globalThis.api, 'add', () => 0),
        deep: attempt(() => globalThis.api.nested.list.push(2)),
      }
    })
    expect(tried).toEqual({ frozen: true, replace: false, remove: false, member: false, deep: 'TypeError' })
  })

  test('calls across the bridge, both ways, with values copied', async ({ page }) => {
    const got = await page.evaluate(() => {
      const given = globalThis.api['give']?.() as {
        list: number[]
        when: Date
        bytes: Uint8Array
        map: Map<string, number>
      }
      let heard: unknown[] = []
      const back = globalThis.api['callBack']?.((...values: unknown[]) => {
        heard = values
        return 'from the page'
      })
      return {
        sum: globalThis.api['add']?.(2, 3),
        heard,
        back,
        list: given.list,
        isDate: given.when instanceof Date && given.when.getTime() === 0,
        isBytes: given.bytes instanceof Uint8Array && given.bytes[1] === 2,
        isMap: given.map instanceof Map && given.map.get('a') === 1,
        isOwnArray: given.list instanceof Array,
        fresh: globalThis.api['give']?.() !== globalThis.api['give']?.(),
      }
    })
    expect(got).toEqual({
      sum: 5,
      heard: ['from the preload', 2],
      back: 'from the page',
      list: [1, 2],
      isDate: true,
      isBytes: true,
      isMap: true,
      isOwnArray: true,
      fresh: true,
    })
  })

  test('gets errors of the preload as errors of its own', async ({ page }) => {
    expect(await messageOf(page, 'fail')).toBe('true Error: said by the preload')
    expect(await messageOf(page, 'failLater')).toBe('true Error: said later')
  })

  test('gets fields of a class, not its methods', async ({ page }) => {
    expect(await page.evaluate(() => Object.keys(globalThis.api.named))).toEqual(['name'])
    expect(await page.evaluate(() => 'dropped' in globalThis.api.named)).toBe(false)
  })

  test('has a preload with electron and nothing of Node', async ({ page }) => {
    const { refusedModule, sandboxed, typeOfWindowApi } = await page.evaluate(() => ({ ...api }))
    expect(refusedModule).toContain('module not found: node:fs')
    expect(sandboxed).toBe(true)
    expect(typeOfWindowApi).toBe('undefined')
  })

  test('has no API in a frame', async ({ page }) => {
    const frame = page.frames().find((one) => one !== page.mainFrame())
    expect(await frame?.evaluate(() => typeof (globalThis as { api?: unknown }).api)).toBe('undefined')
  })

  test('is a secure place with its own origin, whose policy forbids eval', async ({ page }) => {
    expect(await page.evaluate(() => window.isSecureContext)).toBe(true)
    expect(await page.evaluate(() => self.origin === location.origin && self.origin !== 'null')).toBe(true)
    // Not page.evaluate(() => new Function()): the debugger's own stack may do that.
    expect(await page.evaluate(() => globalThis.evalResult)).toBe('EvalError')
  })
})

test.describe('messages', () => {
  const echo = async (page: Page, make: string): Promise<string> =>
    page.evaluate(async (source) => {
      const values: Record<string, () => unknown> = {
        undefined: () => undefined,
        date: () => new Date(1_000),
        map: () => new Map([['k', new Set([1])]]),
        bigint: () => 2n ** 70n,
        nan: () => [Number.NaN, -0, Infinity],
        bytes: () => new Uint8Array([0, 255]).subarray(1),
        cycle: () => {
          const round: Record<string, unknown> = {}
          round['self'] = round
          return round
        },
        proto: () => JSON.parse('{"__proto__": {"dangerous": true}, "a": 1}') as unknown,
        text: () => 'ስም 名 \u0000 😀 \ud800',
      }
      const value = (await globalThis.api['invoke']?.('echo', values[source]?.())) as never
      const shown: Record<string, (value: never) => unknown> = {
        undefined: (got: unknown) => got === undefined,
        date: (got: Date) => got instanceof Date && got.getTime() === 1_000,
        map: (got: Map<string, Set<number>>) => got.get('k')?.has(1),
        bigint: (got) => got === 2n ** 70n,
        nan: (got: number[]) => Number.isNaN(got[0]) && Object.is(got[1], -0) && got[2] === Infinity,
        bytes: (got: Uint8Array) => got.length === 1 && got[0] === 255,
        cycle: (got: { self: unknown }) => got.self === got,
        proto: (got: { a: number; dangerous?: boolean }) => got.a === 1 && got.dangerous === undefined,
        text: (got: string) => got.startsWith('ስም 名 \u0000 😀'),
      }
      return String(shown[source]?.(value))
    }, make)

  for (const kind of ['undefined', 'date', 'map', 'bigint', 'nan', 'bytes', 'cycle', 'proto', 'text']) {
    test(`carry ${kind}`, async ({ page }) => {
      expect(await echo(page, kind)).toBe('true')
    })
  }

  test('a fault of the handler arrives with the words of Electron', async ({ page }) => {
    expect(await messageOf(page, 'invoke', 'fail')).toBe(
      "true Error: Error invoking remote method 'fail': TypeError: a reason",
    )
    expect(await messageOf(page, 'invoke', 'nobody')).toBe(
      "true Error: Error invoking remote method 'nobody': Error: No handler registered for 'nobody'",
    )
  })

  test('a second handler for a channel is refused', async ({ electronApp, page }) => {
    await page.title()
    const refusal = await electronApp.evaluate(({ ipcMain }) => {
      try {
        ipcMain.handle('echo', () => 1)
        return 'taken'
      } catch (error) {
        return (error as Error).message
      }
    })
    expect(refusal).toBe("Attempted to register a second handler for 'echo'")
  })

  test('the handler knows the frame that sent it', async ({ page }) => {
    expect(await page.evaluate(() => globalThis.api['invoke']?.('sender'))).toEqual({
      isMainFrame: true,
      url: 'app://bundle/',
      window: 1,
    })
  })

  test('a send is answered by a reply, and the main process can push', async ({ electronApp, page }) => {
    const told = page.evaluate(
      () =>
        new Promise((resolve) =>
          globalThis.api['onTold']?.((...values: unknown[]) => {
            resolve(values)
          }),
        ),
    )
    await page.evaluate(() => globalThis.api['tell']?.('hello'))
    expect(await told).toEqual(['hello', 'hello'])
    const pushed = page.evaluate(() => new Promise((resolve) => globalThis.api['onPushed']?.(resolve)))
    await page.evaluate(() => 0)
    await electronApp.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.send('pushed', { list: [1] })
    })
    expect(await pushed).toEqual({ list: [1] })
  })
})

test.describe('the scheme', () => {
  test('answers with status, header and body', async ({ page }) => {
    const got = await page.evaluate(async () => {
      const found = await fetch('/request?a=1')
      const missing = await fetch('/nothing')
      const posted = await fetch('/request', { method: 'POST', body: 'x' })
      return {
        found: (await found.json()) as { method: string; url: string },
        missing: [missing.status, missing.headers.get('x-case'), await missing.text()],
        posted: ((await posted.json()) as { method: string }).method,
      }
    })
    expect(got.found).toEqual({ method: 'GET', url: 'app://bundle/request?a=1' })
    expect(got.missing).toEqual([404, 'missing', 'not here'])
    expect(got.posted).toBe('POST')
  })

  test('is the only thing the filter lets through', async ({ electronApp, page }) => {
    await page.evaluate(() => (new Image().src = 'https://example.invalid/picture.png'))
    await page.evaluate(() => fetch('https://example.invalid/').catch(() => undefined))
    const requests = await stateOf(electronApp, 'requests')
    expect(requests).toContain('app://bundle/')
    expect(requests).toContain('app://bundle/page.js')
  })
})

test.describe('navigation', () => {
  test('inside is let through when will-navigate does not stop it', async ({ electronApp, page }) => {
    await page.click('#inside')
    await expect
      .poll(() =>
        electronApp.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL()),
      )
      .toBe('app://bundle/?second')
    expect(await page.evaluate(() => typeof globalThis.api['add'])).toBe('function')
  })

  test('outside is stopped by will-navigate; the page stays', async ({ electronApp, page }) => {
    await page.click('#outside', { noWaitAfter: true })
    await expect.poll(() => stateOf(electronApp, 'refusals')).toEqual(['https://example.invalid/'])
    expect(await page.evaluate(() => document.title)).toBe('Contract page')
  })

  test('a new window is asked about and denied', async ({ electronApp, page }) => {
    await page.click('#blank', { noWaitAfter: true })
    await expect.poll(() => stateOf(electronApp, 'opened')).toEqual(['https://example.invalid/blank'])
    await page.evaluate(() => {
      window.open('https://example.invalid/open')
    })
    await expect.poll(() => stateOf(electronApp, 'opened')).toContain('https://example.invalid/open')
    await expect.poll(() => electronApp.windows().length).toBe(1)
    expect(await page.evaluate(() => 1 + 1)).toBe(2)
  })
})
