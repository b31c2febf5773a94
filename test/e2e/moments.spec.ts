import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { tabTo } from './keys.ts'
import { enterPracticeOffice, openDossier } from './walk.ts'

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 690 })
  await enterPracticeOffice(page)
})

test('then and now stand beside each other in words, and the wheel tells the same', async ({ page }) => {
  await openMoments(page, 'Salim')
  const table = page.getByRole('table', { name: 'Hoe gaat het?' })
  const housing = table.getByRole('row', { name: /Wonen/ })
  await expect(housing).toContainText('Nu anders')
  await expect(housing.getByRole('cell')).toHaveText([
    /Ik doe het met veel hulp\./,
    /Ik doe het zelf\. Soms vraag ik iets\./,
  ])
  await expect(page.getByText('Niet besproken: Gezondheid en zorg, Kinderen en gezin')).toBeVisible()
  await expect(page.getByRole('img', { name: 'Het wiel' })).toHaveAccessibleDescription(
    /Wonen\. Toen: Ik doe het met veel hulp\. Nu: Ik doe het zelf\. Soms vraag ik iets\./,
  )
  const worker = page.getByRole('region', { name: 'Zo ziet Ria het' })
  await expect(worker).toContainText('Ik doe het met veel hulp.')
  await expect(page.locator('main')).not.toContainText(/totaal|gemiddeld|score/iu)
})

test('going down is shown like going up', async ({ page }) => {
  await openMoments(page, 'Daryush')
  const safety = page.getByRole('row', { name: /Veiligheid/ })
  await expect(safety).toContainText('Nu anders')
  await expect(safety).toContainText('Hier voel ik me soms goed bij.')
})

test('a moment by keyboard alone: a sentence, "not now", own words, a goal from them, and the way back', async ({
  page,
}) => {
  await openMoments(page, 'Yonas')
  await tabTo(page, page.getByRole('button', { name: 'Nieuw moment vastleggen' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Onderwerp 1 van 12')).toBeVisible()
  await expect(page.getByText('Alleen het dossier van Yonas')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused()
  await expect(page.getByRole('radio')).toHaveCount(6)

  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(page.getByRole('radio').first()).toBeChecked()
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio').nth(3)).toBeChecked()
  await tabTo(page, page.getByRole('button', { name: 'Volgende' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Geld en post' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: /Wil ik nu niet zeggen/ })).toBeChecked()

  for (let topic = 2; topic <= 12; topic += 1) {
    await tabTo(page, page.getByRole('button', { name: 'Volgende' }))
    await page.keyboard.press('Enter')
  }
  await tabTo(page, page.getByRole('textbox', { name: 'Wat wil ik nu?' }))
  await page.keyboard.type('ስራሕ ክረክብ እደሊ።')
  await tabTo(page, page.getByRole('button', { name: 'Klaar' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: 'Hoe gaat het?' })).toBeFocused()

  const rows = page.getByRole('table').getByRole('row')
  await expect(rows.filter({ hasText: 'Wonen' })).toContainText('Ik doe het zelf. Soms vraag ik iets.')
  await expect(rows.filter({ hasText: 'Geld en post' })).toContainText('Wil ik nu niet zeggen')
  await tabTo(page, page.getByRole('button', { name: 'Maak er een doel van' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Staat bij Mijn plan')).toBeVisible()
  await page.getByRole('tab', { name: 'Mijn plan' }).click()
  await expect(page.getByText('ስራሕ ክረክብ እደሊ።')).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(page.getByText('Teruggezet. Dit is nu ongedaan: doel toegevoegd.')).toBeVisible()
  await expect(page.getByText('ስራሕ ክረክብ እደሊ።')).toHaveCount(0)
})

test('a moment in which nothing was chosen leaves nothing behind; one taken away comes back', async ({
  page,
}) => {
  await openMoments(page, 'Olena')
  const shown = page.getByRole('columnheader', { name: /^Nu/ })
  const before = await shown.innerText()
  await page.getByRole('button', { name: 'Nieuw moment vastleggen' }).click()
  await page.getByRole('button', { name: 'Klaar' }).click()
  await expect(shown).toHaveText(before)
  await expect(page.getByRole('columnheader')).toHaveCount(2)

  await page.getByRole('button', { name: /^Moment weghalen/ }).click()
  await expect(page.getByText('Nog geen moment vastgelegd.')).toBeVisible()
  await page
    .getByText('Moment weggehaald.')
    .locator('..')
    .getByRole('button', { name: 'Ongedaan maken' })
    .click()
  await expect(shown).toHaveText(before)
})

test('the paper is seen before it is saved', async ({ page }) => {
  await openDossier(page, 'Salim')
  await page.getByRole('tab', { name: 'Papieren' }).click()
  await page.getByRole('radiogroup', { name: 'Welk papier?' }).getByText('Hoe gaat het?').click()
  await expect(page.getByRole('img', { name: /Dit kan ik nu/ })).toBeVisible({ timeout: 20_000 })
})

async function openMoments(page: Page, name: string): Promise<void> {
  await openDossier(page, name)
  await page.getByRole('tab', { name: 'Hoe gaat het?' }).click()
  await page.getByRole('heading', { level: 2, name: 'Hoe gaat het?' }).waitFor()
}
