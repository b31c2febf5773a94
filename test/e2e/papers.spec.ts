import axe from 'axe-core'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { enterPracticeOffice, openDossier } from './walk.ts'

interface Printed {
  readonly copies: number
  /** Width and height in points and the number of pages, as the printer gets them. */
  readonly sheets: string
}

declare global {
  var printed: Printed | undefined
}

/** In place of the system's dialog: what would be printed, made by the same printing of the page. */
async function catchPrints(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows()
    if (!window) throw new Error('no window')
    const { webContents } = window
    webContents.print = (wish, done) => {
      void webContents.printToPDF({ preferCSSPageSize: true, printBackground: true }).then((pdf) => {
        const text = pdf.toString('latin1')
        const box = /\/MediaBox \[([\d. ]+)\]/u.exec(text)?.[1]?.split(' ').map(Number) ?? []
        const pages = text.match(/\/Type \/Page\b/gu)?.length ?? 0
        const [, , width = 0, height = 0] = box.map(Math.round)
        globalThis.printed = {
          copies: wish?.copies ?? 0,
          sheets: `${String(width)} x ${String(height)}, ${String(pages)}`,
        }
        done?.(true, '')
      })
    }
  })
}

function chooseInDialog(app: ElectronApplication, folder: string): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, folder)
}

async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
}

async function isTooWide(page: Page): Promise<number> {
  return page.evaluate(() => {
    const areas = [document.documentElement, ...document.querySelectorAll('main, [role=dialog]')]
    return Math.max(...areas.map((area) => area.scrollWidth - area.clientWidth))
  })
}

test('a paper goes to the printer, so many times, on its own size; nothing of it stays in the window', async ({
  page,
  electronApp,
}) => {
  await enterPracticeOffice(page)
  await catchPrints(electronApp)
  await openDossier(page, 'Rima')
  await page.getByRole('tab', { name: 'Papieren' }).click()
  await page.getByRole('img').first().waitFor()
  const shown = await page.locator('section[aria-label^="Afdrukvoorbeeld"] img').count()
  await page.getByRole('button', { name: /Aantal/ }).click()
  await page.getByRole('option', { name: '3' }).click()
  await page.getByRole('button', { name: 'Afdrukken', exact: true }).click()
  await expect(page.getByText('Mijn plan is naar de printer.')).toBeVisible()
  const plan = await electronApp.evaluate(() => globalThis.printed)
  expect(plan).toEqual({ copies: 3, sheets: `595 x 842, ${String(shown)}` })
  expect(await page.locator('.printed-pages').count()).toBe(0)
  await expect(page.getByText(/^Mijn plan, Arabisch, .* versie 1$/)).toBeVisible()

  await page.getByText('Afspraakkaart', { exact: true }).click()
  await page.getByRole('button', { name: 'Afdrukken', exact: true }).click()
  await expect(page.getByText('Afspraakkaart is naar de printer.')).toBeVisible()
  expect((await electronApp.evaluate(() => globalThis.printed))?.sheets).toMatch(/^29[78] x (419|420), \d$/)
})

test('cards for everybody who has an appointment this week, in one folder', async ({ page, electronApp }) => {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-many-'))
  await enterPracticeOffice(page)
  await chooseInDialog(electronApp, folder)
  await page.getByRole('link', { name: 'Kaarten van deze week maken' }).click()
  await page.getByRole('heading', { name: 'Papier voor meer mensen' }).waitFor()
  const make = page.getByRole('button', { name: /^Maak \d+ papier/ })
  await expect(make).toBeEnabled()
  const wanted = Number(/\d+/.exec(await make.innerText())?.[0])
  for (const size of [
    { width: 1366, height: 690 },
    { width: 683, height: 345 },
  ]) {
    await page.setViewportSize(size)
    expect(await isTooWide(page)).toBe(0)
  }
  expect(await faults(page)).toEqual([])
  await make.click()
  await expect(page.getByText(`${String(wanted)} van ${String(wanted)} papier`)).toBeVisible()
  const files = readdirSync(folder)
  expect(files).toHaveLength(wanted)
  for (const file of files) expect(file).toMatch(/^afspraakkaart-[A-Z]{2}-\d{4}-[a-z]+\.pdf$/)
  rmSync(folder, { recursive: true })
})

test('the agreement with a volunteer: seen, printed twice, and saved', async ({ page, electronApp }) => {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-agreement-'))
  await page.setViewportSize({ width: 1366, height: 690 })
  await enterPracticeOffice(page)
  await catchPrints(electronApp)
  await chooseInDialog(electronApp, folder)
  await page.getByRole('link', { name: 'Instellingen' }).first().click()
  await page.getByRole('tab', { name: 'Gebruikers' }).click()
  await page.getByRole('button', { name: 'Gebruiker toevoegen' }).click()
  await page.getByLabel('Voornaam').fill('Els')
  await page.getByText(/^Vrijwilliger, maatje/).click()
  await page.getByRole('textbox', { name: 'Laatste dag' }).fill('1-6-2035')
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  await page.getByRole('button', { name: 'Afspraken op papier: Els' }).click()

  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Wat doet deze vrijwilliger?').fill('Taalmaatje')
  await expect(dialog.getByRole('img').first()).toHaveAttribute('alt', /Taalmaatje/)
  await expect(dialog.getByRole('img').first()).toHaveAttribute('alt', /1 juni 2035/)
  expect(await faults(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Afdrukken', exact: true }).click()
  await expect(page.getByText('Vrijwilliger: afspraken is naar de printer.')).toBeVisible()
  expect(await electronApp.evaluate(() => globalThis.printed)).toMatchObject({ copies: 2 })
  await dialog.getByRole('button', { name: 'Bewaren als PDF' }).click()
  await expect.poll(() => readdirSync(folder)).toEqual(['vrijwilliger-nl.pdf'])
  await page.setViewportSize({ width: 683, height: 345 })
  expect(await isTooWide(page)).toBe(0)
  await dialog.getByRole('button', { name: 'Terug naar de gebruikers' }).click()
  await expect(dialog).toBeHidden()
  rmSync(folder, { recursive: true })
})
