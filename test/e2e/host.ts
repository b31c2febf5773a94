import { existsSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** 'electron' where its binary is (or E2E_HOST=electron says so), else the Chromium host. */
export const hostName: 'electron' | 'chromium' =
  process.env['E2E_HOST'] === 'electron' ||
  (process.env['E2E_HOST'] !== 'chromium' && existsSync(join(root, 'node_modules/electron/dist/version')))
    ? 'electron'
    : 'chromium'

/** The variables under which `require('electron')` finds that host; to be set before Playwright launches it. */
export const hostVariables: Readonly<Record<string, string>> =
  hostName === 'chromium'
    ? { ELECTRON_OVERRIDE_DIST_PATH: join(root, 'test/chromium-host'), CHROMIUM_HOST_HEADLESS: '1' }
    : {}
