import type { Page } from '@playwright/test'
import { expectFitsAndAccessible, screenFaults } from './fitsAndAccessible.ts'
import { expect, test } from './fixture.ts'
import { pressEnter } from './keys.ts'

const passphrase = 'drie fietsen in de regen'

/** A new office, locked again. */
async function lockedOffice(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 690 })
  await page.getByRole('button', { name: 'Nieuw kantoor maken' }).click()
  await page.getByLabel('Naam van het kantoor').fill('Steunpunt Oeverdam')
  await page.getByLabel('Jouw voornaam').fill('Ria')
  await page.getByLabel('Kies een wachtzin').fill(passphrase)
  await page.getByLabel('Typ de wachtzin nog een keer').fill(passphrase)
  await page.getByRole('button', { name: 'Kantoor maken en openen' }).click()
  await page.getByRole('button', { name: 'Later' }).waitFor()
  await page.keyboard.press('Control+l')
  await page.getByRole('heading', { name: 'Steunpunt Oeverdam' }).waitFor()
}

test('the lock: seen, pasted with spaces around it, and opened by keyboard alone', async ({ page }) => {
  await lockedOffice(page)
  const field = page.getByLabel('Wachtzin', { exact: true })
  await expect(field).toBeFocused()
  await page.keyboard.insertText(`  ${passphrase}\u00a0`)
  await pressEnter(page.getByRole('button', { name: 'Laat zien' }))
  await expect(field).toHaveAttribute('type', 'text')
  await pressEnter(page.getByRole('button', { name: 'Verberg' }))
  await expect(field).toHaveAttribute('type', 'password')
  await field.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Ria' })).toBeVisible({ timeout: 20_000 })
})

test('Caps Lock is said while typing, and no longer when it is off', async ({ page }) => {
  await lockedOffice(page)
  const typed = (isOn: boolean) =>
    page.getByLabel('Wachtzin', { exact: true }).evaluate((field, modifierCapsLock) => {
      field.dispatchEvent(new KeyboardEvent('keyup', { key: 'a', modifierCapsLock, bubbles: true }))
    }, isOn)
  await typed(true)
  await expect(page.getByText('Caps Lock staat aan.')).toBeVisible()
  await expectFitsAndAccessible(page)
  await typed(false)
  await expect(page.getByText('Caps Lock staat aan.')).toHaveCount(0)
})

test('without the passphrase there is help, larger text, another language and the version', async ({
  page,
}) => {
  await lockedOffice(page)
  await expect(page.getByText(/^Versie \d+\.\d+\.\d+ · Alles blijft op deze computer\.$/)).toBeVisible()
  await pressEnter(page.getByRole('button', { name: 'Hulp (werkt zonder wachtzin)' }))
  await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Terug naar het begin' })).toBeFocused()
  await expectFitsAndAccessible(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Steunpunt Oeverdam' })).toBeVisible()

  await page.getByRole('radio', { name: 'A++' }).press('Space')
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '150')
  expect(await screenFaults(page)).toEqual([])
  await page.getByRole('radio', { name: 'English' }).press('Space')
  await expect(page.getByText('The data is locked.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Open the practice office' })).toBeVisible()
})
