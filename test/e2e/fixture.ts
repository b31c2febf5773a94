import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base } from '@playwright/test'
import type { ElectronApplication, Page } from '@playwright/test'
import { hostName } from './host.ts'

export interface StartOptions {
  /** The folder of the app, seen from the repository; '.' is Wegwijs itself. */
  readonly app: string
  /** Switches added to the command line. */
  readonly switches: readonly string[]
  /** Variables added to the environment. */
  readonly environment: Readonly<Record<string, string>>
}

interface Fixtures {
  readonly startOptions: StartOptions
  /** A throw-away folder for everything the app keeps. */
  readonly userData: string
  readonly electronApp: ElectronApplication
  /** The first window, its heading drawn. */
  readonly page: Page
}

const root = join(import.meta.dirname, '../..')

/** The same spec on both hosts: nothing below asks which one it is, except for the sandbox of a root user. */
export const test = base.extend<Fixtures>({
  startOptions: [{ app: '.', switches: [], environment: {} }, { option: true }],
  // Playwright reads a fixture's needs from its first parameter, which must be a pattern.
  // eslint-disable-next-line no-empty-pattern -- see the line above
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'wegwijs-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  },
  electronApp: async ({ startOptions, userData }, use) => {
    const app = await launch(startOptions, userData)
    await use(app)
    await app.close()
  },
  page: async ({ electronApp }, use) => {
    const page = await electronApp.firstWindow()
    // The first window may still be at about:blank.
    await page.waitForSelector('h1')
    await use(page)
  },
})

export { expect } from '@playwright/test'

/**
 * Starts the app over `userData`; for specs that start it twice. The sandbox is on: the Chromium host runs Chromium as
 * nobody when we are root. A real Electron refuses that as root, so only there it is off.
 */
export async function launch(options: StartOptions, userData: string): Promise<ElectronApplication> {
  const isRoot = process.getuid?.() === 0
  return _electron.launch({
    args: [options.app, `--user-data-dir=${userData}`, ...options.switches],
    cwd: root,
    env: { ...definedVariables(), ...options.environment },
    chromiumSandbox: hostName === 'chromium' || !isRoot,
  })
}

function definedVariables(): Record<string, string> {
  const known = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return Object.fromEntries(known)
}
