import { _electron } from '@playwright/test'
import { join } from 'node:path'

/**
 * Starts the app in a folder and says `h1` when its first heading is drawn: `node startPacked.ts <app> <data folder>`.
 * A process of its own, because Playwright and vitest do not share one.
 */
const [app = '', userData = ''] = process.argv.slice(2)
process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= join(import.meta.dirname, '../../test/chromium-host')
process.env['CHROMIUM_HOST_HEADLESS'] = '1'
const running = await _electron.launch({
  args: [app, `--user-data-dir=${userData}`],
  cwd: app,
  chromiumSandbox: true,
})
running.process().stderr?.pipe(process.stderr)
const page = await running.firstWindow()
await page.waitForSelector('h1')
process.stdout.write('h1\n')
await running.close()
