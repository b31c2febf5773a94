import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, launch, test } from './fixture.ts'
import { chooseInDialog, expectFitAndAccessible } from './screenChecks.ts'
import { enterPracticeOffice } from './walk.ts'

const start = { app: '.', switches: [], environment: {} }
let folders: string[] = []

function folder(name: string): string {
  const made = mkdtempSync(join(tmpdir(), `wegwijs-${name}-`))
  folders.push(made)
  return made
}

test.afterEach(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true, maxRetries: 3 })
  folders = []
})

test('two offices meet by a file: nothing is kept before the number was looked at', async ({
  page,
  electronApp,
}) => {
  const stick = folder('stick')
  await inOtherOffice(async (there, app) => {
    await toOffices(there)
    await expect(there.getByText('Hier komen de kantoren')).toBeVisible()
    await chooseInDialog(app, stick)
    await there.getByRole('button', { name: 'Bestand op een stick zetten' }).click()
    await expect(there.getByText('Haal de stick veilig weg.')).toBeVisible()
  })
  const [introduction] = readdirSync(stick)
  expect(introduction).toMatch(/^wegwijs-kantoor-\d{5}\.json$/u)

  await page.setViewportSize({ width: 1366, height: 690 })
  await enterPracticeOffice(page)
  await toOffices(page)
  await expect(page.getByRole('img', { name: /^QR-code van/u })).toBeVisible()
  await chooseInDialog(electronApp, join(stick, introduction ?? ''))
  await page.getByRole('button', { name: 'Bestand kiezen' }).click()
  await expect(page.getByText('Dit kantoor kennen we nog niet.')).toBeVisible()
  await expect(page.getByText('Hier komen de kantoren')).toBeVisible()
  await expectFitAndAccessible(page)
  await page.getByRole('button', { name: 'Kantoor bewaren' }).click()
  await expect(page.getByText('Het nummer is nog niet vergeleken.')).toBeVisible()

  await page.getByRole('button', { name: 'Nummer vergelijken: Kantoor Oostdorp' }).press('Enter')
  await expect(page.getByText('Veiligheidsnummer van Kantoor Oostdorp')).toBeVisible()
  await page.getByRole('button', { name: 'Gelijk, aan de telefoon' }).press('Enter')
  await expect(page.getByText(/Nummer vergeleken aan de telefoon, door Ria/u)).toBeVisible()
  await expectFitAndAccessible(page)

  await page.getByRole('textbox', { name: 'Tekst van de QR-code' }).fill('geen kantoor')
  await page.getByRole('button', { name: 'Tekst lezen' }).click()
  await expect(page.getByText('Dit is geen kennismakingsbestand van een kantoor')).toBeVisible()
})

async function toOffices(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('tab', { name: 'Andere kantoren' }).click()
  await expect(page.getByRole('heading', { name: 'Dit zijn wij' })).toBeVisible()
}

/** Another computer with an office of its own. */
async function inOtherOffice(
  work: (page: Page, app: ElectronApplication) => Promise<void>,
  data = folder('oostdorp'),
): Promise<void> {
  const app = await launch(start, data)
  try {
    const page = await app.firstWindow()
    await page.waitForSelector('h1')
    await page.setViewportSize({ width: 1366, height: 690 })
    await page.getByRole('button', { name: 'Nieuw kantoor maken' }).click()
    await page.getByLabel('Naam van het kantoor').fill('Kantoor Oostdorp')
    await page.getByLabel('Jouw voornaam').fill('Bas')
    await page.getByLabel('Kies een wachtzin').fill('vier blauwe fietsen bij de brug')
    await page.getByLabel('Typ de wachtzin nog een keer').fill('vier blauwe fietsen bij de brug')
    await page.getByRole('button', { name: 'Kantoor maken en openen' }).click()
    await page.getByRole('button', { name: 'Later' }).click()
    await work(page, app)
  } finally {
    await app.close()
  }
}
