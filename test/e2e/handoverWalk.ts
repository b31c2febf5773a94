import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, launch, test } from './fixture.ts'
import { pressEnter } from './keys.ts'
import { chooseInDialog } from './systemDialog.ts'

/* What two running programs do to each other in the specs of handing over. */

const start = { app: '.', switches: [], environment: {} }
let folders: string[] = []

/** A stick, or the data of another program; gone after the test. */
export function newFolder(name: string): string {
  const made = mkdtempSync(join(tmpdir(), `wegwijs-${name}-`))
  folders.push(made)
  return made
}

test.afterEach(() => {
  for (const each of folders) rmSync(each, { recursive: true, force: true, maxRetries: 3 })
  folders = []
})

export async function introduce(page: Page, app: ElectronApplication, stick: string): Promise<void> {
  await toOffices(page)
  await chooseInDialog(app, stick)
  await page.getByRole('button', { name: 'Bestand op een stick zetten' }).click()
  await expect(page.getByText('Haal de stick veilig weg.')).toBeVisible()
}

export async function meet(page: Page, app: ElectronApplication, stick: string): Promise<void> {
  await toOffices(page)
  const [introduction] = readdirSync(stick)
  await chooseInDialog(app, join(stick, introduction ?? ''))
  await page.getByRole('button', { name: 'Bestand kiezen' }).click()
  await page.getByRole('radio', { name: /aan de telefoon/u }).check({ force: true })
  await page.getByRole('button', { name: 'Kantoor bewaren' }).click()
  await expect(page.getByText(/Nummer vergeleken aan de telefoon/u)).toBeVisible()
}

export async function toOffices(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('tab', { name: 'Andere kantoren' }).click()
  await expect(page.getByRole('heading', { name: 'Dit zijn wij' })).toBeVisible()
}

/** Another computer with an office of its own. */
export async function inOtherOffice(
  work: (page: Page, app: ElectronApplication) => Promise<void>,
  data = newFolder('oostdorp'),
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

/** The bundle on the stick that was not there before. */
export function bundleOn(stick: string, before: readonly string[] = []): string {
  const [name] = readdirSync(stick).filter((file) => file.endsWith('.age') && !before.includes(file))
  if (name === undefined) throw new Error('no bundle on the stick')
  return join(stick, name)
}

export async function toTakeIn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mensen', exact: true }).first().click()
  await page.getByRole('link', { name: 'Overdracht binnenhalen' }).click()
}

/** Meets the sender from its file, and looks at what it brought. */
export async function openBundle(page: Page, app: ElectronApplication, path: string): Promise<void> {
  await toTakeIn(page)
  await chooseInDialog(app, path)
  await pressEnter(page.getByRole('button', { name: 'Bestand kiezen' }))
}

export async function keepSender(page: Page): Promise<void> {
  await expect(page.getByText('Dat kantoor kennen we nog niet. Bewaar het kantoor eerst.')).toBeVisible()
  await page.getByRole('radio', { name: 'Ja, ik was bij dat kantoor' }).check({ force: true })
  await pressEnter(page.getByRole('button', { name: 'Kantoor bewaren' }))
  await expect(page.getByText('is bewaard.')).toBeVisible()
}
