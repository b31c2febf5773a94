import type { Page } from '@playwright/test'
import { expectFitsAndAccessible } from './fitsAndAccessible.ts'
import { expect, test } from './fixture.ts'
import { pressEnter } from './keys.ts'
import { enterPracticeOffice, openDossier } from './walk.ts'

const officeScreen = { width: 1366, height: 690 }

async function openLog(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('tab', { name: 'Logboek' }).click()
  await page.getByRole('heading', { name: 'Logboek van het kantoor' }).waitFor()
}

test('what is done with a dossier stands there in plain words, and goes along on paper', async ({ page }) => {
  await page.setViewportSize(officeScreen)
  await enterPracticeOffice(page)
  await openDossier(page, 'Rima')
  await page.getByRole('button', { name: 'Gegevens wijzigen' }).click()
  await page.getByLabel('Goed om te weten').fill('Graag appen.')
  await page.keyboard.press('Control+s')
  await page.getByRole('tab', { name: 'Wie keek er?' }).click()
  const panel = page.getByRole('region', { name: 'Wie keek er?' })
  await expect(panel.getByText('Ria bekeek het dossier')).toBeVisible()
  await expect(panel.getByText(/^Ria wijzigde het dossier: /)).toBeVisible()
  await expect(panel.getByText('Ria maakte het dossier')).toHaveCount(0)
  await expect(panel).not.toContainText('Graag appen')

  await pressEnter(panel.getByRole('button', { name: 'Afdrukken voor Rima' }))
  await page.getByText('Wie keek er?', { exact: true }).last().click()
  await expect(page.getByRole('img', { name: /Wie keek er in mijn dossier/ }).first()).toBeVisible()
  await expect(page.getByRole('img', { name: /De code is/ }).first()).toBeVisible()
})

test('the log of the office is found by day and user with the keyboard, and is checked', async ({ page }) => {
  await page.setViewportSize(officeScreen)
  await enterPracticeOffice(page)
  await openDossier(page, 'Yonas')
  await openLog(page)
  await expect(page.getByText('Ria bekeek het dossier van Yonas')).toBeVisible()
  await expect(page.getByText('Ria opende het kantoor')).toBeVisible()
  await page.getByRole('textbox', { name: /^Dag/ }).focus()
  await page.keyboard.type('1-1-2020')
  await expect(page.getByText('Hier staat nog niets.')).toBeVisible()
  await page.getByRole('textbox', { name: /^Dag/ }).fill('')
  await expect(page.getByText('Ria opende het kantoor')).toBeVisible()

  await pressEnter(page.getByRole('button', { name: 'Logboek nakijken' }))
  await expect(page.getByText(/Het logboek is heel: \d+ regels\./)).toBeVisible()
  const stand = (await page.getByText(/^Nu: \d+ regels, code /).textContent()) ?? ''
  const [, entries = '', code = ''] = /Nu: \W*(\d+)\W* regels, code \W*([0-9a-f ]+)/u.exec(stand) ?? []
  await page.getByLabel('Aantal regels op het papier').fill(entries)
  await page.getByLabel('Code op het papier').fill(code.toUpperCase())
  await page.getByRole('button', { name: 'Logboek nakijken' }).click()
  await expect(page.getByText('Het logboek klopt met het papier.')).toBeVisible()
  await page.getByLabel('Aantal regels op het papier').fill('1')
  await page.getByRole('button', { name: 'Logboek nakijken' }).click()
  await expect(page.getByText('Het logboek klopt niet met het papier.')).toBeVisible()
})

test('both screens fit every window and have no fault for assistive technology', async ({ page }) => {
  test.slow()
  await page.setViewportSize(officeScreen)
  await enterPracticeOffice(page)
  await openDossier(page, 'Rima')
  for (const screen of ['dossier', 'office'] as const) {
    if (screen === 'dossier') await page.getByRole('tab', { name: 'Wie keek er?' }).click()
    else await openLog(page)
    await expect(page.getByText(/Ria bekeek/).first()).toBeVisible()
    await expectFitsAndAccessible(page, officeScreen)
  }
})
