import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { screenFaults } from './fitsAndAccessible.ts'
import { expect, test } from './fixture.ts'
import { enterPracticeOffice, openDossier } from './walk.ts'

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 690 })
  await enterPracticeOffice(page)
})

test('an appointment is made with keys only, saved by itself, printed as a card, and undone', async ({
  page,
  electronApp,
}) => {
  test.slow()
  await openDossier(page, 'Bethlehem')
  const panel = page.getByRole('region', { name: 'Volgende afspraak' })
  await expect(panel).toContainText('Nog geen afspraak.')

  await tabTo(page, 'Afspraak maken')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Klaar met wijzigen')
  await tabTo(page, /gesprek/)
  for (let press = 0; press < 4; press += 1) {
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('input[type=radio]:focus')).toBeChecked()
  }
  await expect(page.getByRole('radio', { name: 'werk' })).toBeChecked()
  await tabTo(page, 'Welke dag?')
  await page.keyboard.type('over 1 week is te vaag')
  await expect(page.getByText('Deze datum begrijpen we niet.')).toBeVisible()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('morgen')
  await tabTo(page, 'Hoe laat?')
  await page.keyboard.type('half elf')
  await expect(page.getByText('10:30, ochtend')).toBeVisible()
  await tabTo(page, 'Waar?')
  await page.keyboard.type('Bakkerij Zonne')
  await tabTo(page, 'pas')
  await page.keyboard.press('Space')
  await expect(page.getByRole('button', { name: 'pas' })).toHaveAttribute('aria-pressed', 'true')
  await tabTo(page, 'Klaar met wijzigen')
  await page.keyboard.press('Enter')
  await expect(panel).toContainText('10:30 ochtend · werk')
  await expect(panel).toContainText('Bakkerij Zonne · Joke')

  await tabTo(page, 'Kaart afdrukken')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: 'Afspraakkaart' })).toBeChecked()
  await expect(page.getByRole('img').first()).toHaveAttribute('alt', /Klok: 10:30/)
  await expect(page.getByRole('img').first()).toHaveAttribute('alt', /Bakkerij Zonne/)

  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-chosen-'))
  await electronApp.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, folder)
  await tabTo(page, 'Bewaren als PDF')
  await page.keyboard.press('Enter')
  await expect.poll(() => readdirSync(folder)).toHaveLength(1)
  expect(readdirSync(folder)[0]).toMatch(/^afspraakkaart-[A-Z]{2}-\d{4}-en\.pdf$/)
  rmSync(folder, { recursive: true })

  await page.keyboard.press('Control+z')
  await expect(page.getByText(/Dit is nu ongedaan: afspraak gewijzigd/)).toBeVisible()
})

test('an appointment that was opened and left empty leaves no trace; one taken away comes back', async ({
  page,
}) => {
  await openDossier(page, 'Bethlehem')
  const panel = page.getByRole('region', { name: 'Volgende afspraak' })
  await page.getByRole('button', { name: 'Afspraak maken' }).click()
  await page.getByRole('button', { name: 'Klaar met wijzigen' }).click()
  await expect(panel).toContainText('Nog geen afspraak.')

  await openDossier(page, 'Salim')
  await panel.getByRole('button', { name: /^Wijzigen: gesprek/ }).click()
  await page.getByRole('button', { name: 'Afspraak weghalen' }).click()
  await expect(panel).toContainText('Nog geen afspraak.')
  await page
    .getByRole('button', { name: /^Ongedaan maken/ })
    .first()
    .click()
  await expect(panel).toContainText('18:30 avond · gesprek')
})

test('of one that has been is asked how it went, and the letter after it is kind', async ({ page }) => {
  await openDossier(page, 'Hodan')
  const panel = page.getByRole('region', { name: 'Volgende afspraak' })
  await expect(panel.getByText('niet gelukt')).toBeVisible()
  await panel.getByRole('button', { name: /^Wijzigen: gesprek/ }).click()
  await expect(page.getByRole('radiogroup', { name: 'Hoe is het gegaan?' })).toBeVisible()
  await page.getByRole('link', { name: 'Brief afdrukken' }).click()
  await expect(page.getByRole('img').first()).toHaveAttribute('alt', /We hebben je gemist\./)
  await page.getByRole('button', { name: /Welke afspraak/ }).click()
  await page.getByRole('option', { name: /Lege kaart of brief/ }).click()
  await expect(page.getByRole('img').first()).toHaveAttribute('alt', /Klok zonder wijzers/)
})

test('today and this week stand on Today, today first', async ({ page }) => {
  const rows = page.getByRole('region', { name: 'Afspraken deze week' }).getByRole('listitem')
  await expect(rows.first()).toContainText('Parwana')
  await expect(rows.first()).toContainText('09:20 huisarts')
  await expect(rows.first()).toContainText('vandaag')
  await expect(rows.filter({ hasText: 'Olena' })).toHaveCount(0)
  await rows.first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Parwana')
})

for (const [width, height] of [
  [1366, 690],
  [1093, 552],
  [320, 690],
] as const) {
  test(`at ${width} × ${height} axe finds nothing and nothing has to be scrolled sideways`, async ({
    page,
  }) => {
    test.slow()
    await openDossier(page, 'Rima')
    await page.setViewportSize({ width, height })
    const found: string[] = []
    const look = async (screen: string): Promise<void> => {
      found.push(...(await screenFaults(page)).map((fault) => `${screen}: ${fault}`))
    }
    await look('overview')
    await page
      .getByRole('button', { name: /^Wijzigen: gesprek/ })
      .first()
      .click()
    await page.getByText('iets anders').click()
    await page.getByLabel('Wat precies?').waitFor()
    await page.getByLabel('Hoe laat?').fill('kwart')
    await page.getByText('Deze tijd begrijpen we niet.').waitFor()
    await look('an appointment being written')
    await page.getByRole('link', { name: 'Kaart afdrukken' }).click()
    await page.getByRole('img').first().waitFor()
    await look('the card')
    expect(found).toEqual([])
  })
}

/** Presses Tab until the thing with this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = []
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab')
    const names = await page.evaluate(() => {
      const focused = document.activeElement
      // The page itself, or a form as a whole, holds every word.
      if (!(focused instanceof HTMLElement) || focused.tabIndex < 0) return []
      const ids = (focused.getAttribute('aria-labelledby') ?? '').split(' ')
      const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : []
      return [
        focused.getAttribute('aria-label'),
        ...ids.map((id) => document.getElementById(id)?.textContent),
        ...labels.map((label) => label.textContent),
        focused.textContent,
      ].flatMap((text) => (text ? [text.trim()] : []))
    })
    seen.push(...names)
    if (names.some((text) => (typeof name === 'string' ? text === name : name.test(text)))) return
  }
  throw new Error(`Tab never came to ${String(name)}; it came to: ${[...new Set(seen)].join(' · ')}`)
}
