import type { Browser, BrowserContext } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Operation } from '#shared/contract/contract.ts'
import { doorOverOffice } from '../builders/doorOverOffice.ts'
import { launchChromium } from './chromium.ts'
import { inTurn, type Ratio } from './ratio.ts'

const windowFolder = join(import.meta.dirname, '../../out/app/window')
const origin = 'https://bundle.app.invalid'
const blank = '<!doctype html><html lang="nl"><meta charset="utf-8"><title>Wegwijs</title><h1>Wegwijs</h1>'

/**
 * From "go to the page" to its heading on the screen: the window's first screen, answered by the real door over a real
 * office folder, against a page with nothing but a heading, in new tabs of one Chromium.
 */
export async function windowReady(): Promise<readonly Ratio[]> {
  const office = await doorOverOffice()
  const browser = await launchChromium()
  try {
    const app = await browser.newContext({ viewport: { width: 1366, height: 690 } })
    await app.route(`${origin}/**`, async (route) => {
      const path = new URL(route.request().url()).pathname
      const file = path === '/' ? 'index.html' : path.slice(1)
      await route.fulfill({
        body: await readFile(join(windowFolder, file)),
        contentType: contentTypes[extname(file)] ?? 'application/octet-stream',
      })
    })
    await app.exposeFunction('callTheDoor', (name: Operation, input: never) => office.call(name, input))
    await app.addInitScript(() => {
      Reflect.set(window, 'backend', {
        call: Reflect.get(window, 'callTheDoor') as unknown,
        onLockWanted: () => () => undefined,
        onLocked: () => () => undefined,
      })
    })
    const control = await browser.newContext({ viewport: { width: 1366, height: 690 } })
    await control.route(`${origin}/**`, (route) => route.fulfill({ body: blank, contentType: 'text/html' }))
    return [
      await inTurn(
        'window ready / blank page',
        15,
        () => headingShown(app),
        () => headingShown(control),
      ),
    ]
  } finally {
    await closeAll(browser)
    await office.close()
  }
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/** Milliseconds by the page's own clock, until the frame with the heading has been drawn. */
async function headingShown(context: BrowserContext): Promise<number> {
  const page = await context.newPage()
  await page.goto(`${origin}/`, { waitUntil: 'commit' })
  const shown = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          requestAnimationFrame(() => {
            if (document.querySelector('h1'))
              setTimeout(() => {
                resolve(performance.now())
              })
            else look()
          })
        }
        look()
      }),
  )
  await page.close()
  return shown
}

async function closeAll(browser: Browser): Promise<void> {
  for (const context of browser.contexts()) await context.close()
  await browser.close()
}
