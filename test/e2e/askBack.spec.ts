import { readdirSync } from 'node:fs'
import { expect, test } from './fixture.ts'
import { newFolder } from './handoverWalk.ts'
import { expectFitsAndAccessible } from './fitsAndAccessible.ts'
import { pressEnter } from './keys.ts'
import { chooseInDialog } from './systemDialog.ts'
import { enterPracticeOffice, openDossier } from './walk.ts'

test('a copy is asked back with a letter, by keyboard; the register reads in both languages', async ({
  page,
  electronApp,
}) => {
  test.slow()
  const stick = newFolder('stick')
  await page.setViewportSize({ width: 1366, height: 690 })
  await enterPracticeOffice(page)
  await openDossier(page, 'Rima')
  await page.getByRole('tab', { name: 'Overdragen' }).click()
  await pressEnter(page.getByRole('button', { name: 'Overdracht maken' }))
  await page.getByRole('textbox', { name: 'Naam van dat kantoor' }).fill('Steunpunt Westdorp')
  await pressEnter(page.getByRole('button', { name: 'Verder' }))
  await pressEnter(page.getByRole('button', { name: 'Verder' }))
  await pressEnter(page.getByRole('button', { name: 'Ja', exact: true }))
  await pressEnter(page.getByRole('button', { name: 'Verder' }))
  await chooseInDialog(electronApp, stick)
  // The six words must be there before there is anything to press.
  await expect(page.getByRole('button', { name: 'Bestand maken op USB' })).toBeEnabled()
  await pressEnter(page.getByRole('button', { name: 'Bestand maken op USB' }))
  await expect(page.getByText('Haal de stick veilig weg.')).toBeVisible({ timeout: 60_000 })
  await pressEnter(page.getByRole('button', { name: 'Klaar', exact: true }))

  await expect(page.getByText('Nog geen ontvangstbericht.')).toBeVisible()
  await expect(page.getByText('لا يوجد إشعار استلام بعد.')).toHaveAttribute('dir', 'rtl')
  await expectFitsAndAccessible(page)
  await page.getByRole('link', { name: 'Terugvragen met een brief' }).press('Enter')
  await expect(page.getByRole('radio', { name: 'Een kopie terugvragen' })).toBeChecked()
  await expect(page.getByRole('button', { name: /Welke kopie\?/u })).toContainText('Steunpunt Westdorp')
  await expect(page.getByRole('img', { name: /terugvragen/u }).first()).toBeVisible({ timeout: 20_000 })
  await expectFitsAndAccessible(page)
  await chooseInDialog(electronApp, stick)
  await pressEnter(page.getByRole('button', { name: 'Bewaren als PDF' }))
  await expect(page.getByText(/terugvragen-.*\.pdf/u).first()).toBeVisible()
  expect(readdirSync(stick).filter((name) => name.endsWith('.pdf'))).toHaveLength(1)

  await page.getByRole('tab', { name: 'Overdragen' }).click()
  await expect(page.getByText(/^Teruggevraagd op/u)).toBeVisible()
  await pressEnter(page.getByRole('button', { name: /Wat antwoordde Steunpunt Westdorp\?/u }))
  await page.getByRole('option', { name: 'Alles gewist' }).press('Enter')
  await expect(page.getByText(/Wij hebben alles gewist\./u)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Dag van het antwoord' })).toBeVisible()
  await expectFitsAndAccessible(page)
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Nog geen antwoord.', { exact: true }).first()).toBeVisible()
  await pressEnter(page.getByRole('button', { name: 'Toch niet teruggevraagd' }))
  await expect(page.getByText(/^Teruggevraagd op/u)).toHaveCount(0)
})
