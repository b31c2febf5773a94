import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, launch, test } from './fixture.ts'
import { expectFitsAndAccessible } from './fitsAndAccessible.ts'
import { bundleOn, newFolder, toOffices } from './handoverWalk.ts'
import { pressEnter } from './keys.ts'
import { chooseInDialog } from './systemDialog.ts'

/* A whole office in one file, out and in, with more people than are asked about one by one. By keyboard. */

const start = { app: '.', switches: [], environment: {} }

interface Seeded {
  readonly west: string
  readonly oost: string
}

function seeded(interfaceLanguage: 'nl' | 'en'): Seeded {
  const [west, oost] = [newFolder('west'), newFolder('oost')]
  const script = join(import.meta.dirname, 'seedTwoOffices.ts')
  for (const folder of [west, oost]) {
    mkdirSync(join(folder, 'wegwijs'))
    const preferences = { interfaceLanguage, textSize: '100', lockAfterMinutes: '20' }
    writeFileSync(join(folder, 'wegwijs', 'preferences.json'), JSON.stringify(preferences))
  }
  execFileSync(process.execPath, [script, join(west, 'wegwijs'), join(oost, 'wegwijs')])
  return { west, oost }
}

async function opened(
  data: string,
  work: (page: Page, app: ElectronApplication) => Promise<void>,
): Promise<void> {
  const app = await launch(start, data)
  try {
    const page = await app.firstWindow()
    await page.waitForSelector('h1')
    await page.setViewportSize({ width: 1366, height: 690 })
    await page.locator('input[type=password]').fill('de brug bij het station')
    await page.keyboard.press('Enter')
    await page.waitForSelector('nav')
    await work(page, app)
  } finally {
    await app.close()
  }
}

test('out: who goes is counted, stopping in the middle leaves nothing, and then it is made', async () => {
  test.slow()
  const [{ west }, stick] = [seeded('nl'), newFolder('stick')]
  await opened(west, async (page, app) => {
    await toOffices(page)
    await expect(page.getByRole('heading', { name: 'Het hele kantoor verhuist' })).toBeVisible()
    await pressEnter(page.getByRole('button', { name: 'Kijk wie mee kan' }))
    await expect(page.getByText('14 mensen zeiden ja tegen Kantoor Oost en gaan mee.')).toBeVisible()
    await expect(page.getByText('1 persoon zei nee. Die gaat niet mee.')).toBeVisible()
    await page.getByText('Om welke dossiers gaat het?').press('Enter')
    await expectFitsAndAccessible(page)

    await chooseInDialog(app, stick)
    const make = page.getByRole('button', { name: 'Bestand maken op USB' })
    await make.press('Enter')
    await expect(page.getByRole('progressbar', { name: /wordt gemaakt en nagelezen/u })).toBeVisible()
    await pressEnter(page.getByRole('button', { name: 'Stoppen', exact: true }))
    await expect(page.getByText('Gestopt. Er is geen bestand gemaakt.')).toBeVisible()
    expect(readdirSync(stick)).toEqual([])

    await make.press('Enter')
    await expect(page.getByText('Haal de stick veilig weg.')).toBeVisible({ timeout: 120_000 })
    expect(readdirSync(stick)).toHaveLength(1)
    await expect(page.getByText('Wacht op het ontvangstbericht van Kantoor Oost.')).toBeVisible()
    await expectFitsAndAccessible(page)
  })
})

test('in: those who are new are asked about together, stopping in the middle takes in nobody', async () => {
  test.slow()
  const [{ west, oost }, stick] = [seeded('en'), newFolder('stick')]
  await opened(west, async (page, app) => {
    await page.getByRole('link', { name: 'Settings' }).press('Enter')
    await page.getByRole('tab', { name: 'Other offices' }).click()
    await pressEnter(page.getByRole('button', { name: 'See who can go' }))
    await expect(page.getByText('14 people said yes to Kantoor Oost and go along.')).toBeVisible()
    await expectFitsAndAccessible(page)
    await chooseInDialog(app, stick)
    await pressEnter(page.getByRole('button', { name: 'Make the file on USB' }))
    await expect(page.getByText('Remove the stick safely.')).toBeVisible({ timeout: 120_000 })
  })
  await opened(oost, async (page, app) => {
    await page.getByRole('link', { name: 'People', exact: true }).first().press('Enter')
    await page.getByRole('link', { name: 'Take in a handover' }).press('Enter')
    await chooseInDialog(app, bundleOn(stick))
    await pressEnter(page.getByRole('button', { name: 'Choose a file' }))
    await expect(page.getByText('13 people are new here.')).toBeVisible({ timeout: 120_000 })
    await expect(page.getByText('Below are the people who may be known here already.')).toBeVisible()
    const take = page.getByRole('button', { name: 'Take in', exact: true })
    await expect(take).toBeDisabled()
    await expectFitsAndAccessible(page)
    await page
      .getByRole('radiogroup', { name: /^Do these people live/u })
      .getByRole('radio')
      .last()
      .press('Space')
    await page.getByRole('radio', { name: /^No, somebody/u }).press('Space')
    await page
      .getByRole('radiogroup', { name: /^Does Amina live/u })
      .getByRole('radio')
      .last()
      .press('Space')
    await expect(take).toBeEnabled()
    await take.press('Enter')
    await expect(page.getByRole('progressbar', { name: 'Taking in…' })).toBeVisible()
    await pressEnter(page.getByRole('button', { name: 'Stop', exact: true }))
    await expect(page.getByText('Nothing was taken in.')).toBeVisible()

    // Whoever had been left behind would be known now, and refused.
    await expect(take).toBeEnabled()
    await take.press('Enter')
    await expect(page.getByRole('heading', { name: 'Taken in last' })).toBeVisible({ timeout: 120_000 })
    await expectFitsAndAccessible(page)
    await pressEnter(page.getByRole('button', { name: 'Undo the taking in' }))
    await expect(page.getByText('The taking in was undone.')).toBeVisible({ timeout: 60_000 })
    await page.getByRole('link', { name: 'People', exact: true }).first().press('Enter')
    await expect(page.getByRole('table').getByRole('link', { name: 'Amina' })).toHaveCount(1)
    await expect(page.getByRole('table').getByRole('link', { name: 'Yusuf' })).toHaveCount(0)
  })
})
