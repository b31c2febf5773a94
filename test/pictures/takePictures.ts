import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { hostVariables } from '../e2e/host.ts'

/*
 * `npm run pictures`: the pictures of the README and of docs/pictures, taken from the running program in the practice
 * office, so that they never show anything that is not there. Needs a built app.
 */
Object.assign(process.env, hostVariables)
const { launch } = await import('../e2e/fixture.ts')

const folder = join(import.meta.dirname, '../../docs/pictures')
const sizes = {
  '1366x690': { width: 1366, height: 690 },
  '125-percent': { width: 1093, height: 552 },
} as const

async function walk(page: Page, picture: (name: string) => Promise<void>): Promise<void> {
  await page.waitForSelector('h1')
  await picture('first-start')
  await page.getByRole('button', { name: 'Begin in het oefenkantoor' }).click()
  await page.getByRole('heading', { level: 1, name: /Ria/ }).waitFor()
  await picture('today')
  await page.keyboard.press('Alt+2')
  await page.getByRole('link', { name: /Rima/ }).waitFor()
  await picture('people')
  await page.getByRole('link', { name: /Rima/ }).click()
  await page.getByRole('tab', { name: 'Mijn plan' }).waitFor()
  await picture('file')
  await page.getByRole('tab', { name: 'Kennismaking' }).click()
  await page.getByRole('link', { name: 'Wat deed je graag, thuis of op je werk?' }).click()
  await picture('kennismaking')
  await page.getByText('Stoppen en later verder').click()
  await page.getByRole('tab', { name: 'Mijn plan' }).click()
  await picture('plan')
  await page.getByRole('tab', { name: 'Papieren' }).click()
  await page
    .getByRole('img', { name: /Mijn plan/ })
    .first()
    .waitFor()
  await picture('print-preview')
}

mkdirSync(folder, { recursive: true })
for (const [size, viewport] of Object.entries(sizes)) {
  const userData = mkdtempSync(join(tmpdir(), 'wegwijs-pictures-'))
  const app = await launch({ app: '.', switches: [], environment: {} }, userData)
  const page = await app.firstWindow()
  await page.setViewportSize(viewport)
  await walk(page, async (name) => {
    // Nothing moves in this program; fonts and pictures may still be on their way.
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(folder, `${name}-${size}.png`) })
  })
  await app.close()
  rmSync(userData, { recursive: true, force: true })
}
