import type { Locator, Page } from '@playwright/test'
import { expectFitsAndAccessible } from './fitsAndAccessible.ts'
import { expect, test } from './fixture.ts'
import { pressEnter } from './keys.ts'
import { enterPracticeOffice, openDossier } from './walk.ts'

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 690 })
  await enterPracticeOffice(page)
})

const lastOpened = (page: Page): Locator => page.getByRole('list', { name: 'Laatst geopend' })

test('a support is rounded off and found in its own list, and goes on again, by keyboard alone', async ({
  page,
}) => {
  await openDossier(page, 'Emre')
  await pressEnter(page.getByRole('button', { name: 'Steun afronden' }))
  await expect(page.getByText('De steun is afgerond. Terugkomen mag altijd.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Emre' })).toBeVisible()

  await page.keyboard.press('Alt+2')
  const table = page.getByRole('table')
  await expect(table.getByRole('link', { name: 'Rima' })).toBeVisible()
  await expect(table.getByRole('link', { name: 'Emre' })).toHaveCount(0)
  await page.getByRole('radio', { name: 'Mijn mensen' }).focus()
  await page.keyboard.press('ArrowLeft')
  await expect(page.getByRole('radio', { name: 'Afgerond' })).toBeChecked()
  await expect(table.getByRole('row')).toHaveCount(2)
  await expect(table.getByRole('row').filter({ hasText: 'Emre' })).toContainText('steun afgerond op')
  await expectFitsAndAccessible(page)

  // Looked for by name somebody is found in any list.
  await page.getByRole('radio', { name: 'Mijn mensen' }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('searchbox').last().fill('Emre')
  await expect(page.getByText('1 persoon gevonden')).toBeVisible()
  await table.getByRole('link', { name: 'Emre' }).press('Enter')
  await pressEnter(page.getByRole('button', { name: 'Weer beginnen' }))
  await expect(page.getByText('De steun gaat weer verder.')).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('button', { name: 'Weer beginnen' })).toBeVisible()
})

test('the list tells the last contact and the next appointment', async ({ page }) => {
  await page.keyboard.press('Alt+2')
  const heads = page.getByRole('table').getByRole('columnheader')
  await expect(heads).toHaveText(['Naam', 'Talen', 'Begeleider', 'Laatste contact', 'Volgende afspraak'])
  const days = page.getByRole('row').filter({ hasText: 'Rima' }).getByRole('cell')
  await expect(days.nth(2)).not.toHaveText('–')
  await expect(days.nth(3)).toContainText('10:30')
})

test('the last dossiers stand in the menu, without the one that is open, and never when somebody looks along', async ({
  page,
}) => {
  await expect(lastOpened(page)).toHaveCount(0)
  await openDossier(page, 'Rima')
  await openDossier(page, 'Olena')
  await expect(lastOpened(page).getByRole('link')).toHaveText(['Rima Al Nuri'])
  await page.keyboard.press('F8')
  await expect(page.getByText('Jullie kijken samen')).toBeVisible()
  await expect(lastOpened(page)).toHaveCount(0)
  await page.keyboard.press('F8')
  await lastOpened(page).getByRole('link', { name: 'Rima' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Rima' })).toBeVisible()
  await expect(lastOpened(page).getByRole('link', { name: /^Olena/ })).toBeVisible()
  expect(await page.title()).not.toMatch(/Rima|Olena/)
  await expectFitsAndAccessible(page)

  await page.keyboard.press('Control+l')
  await expect(page.getByRole('button', { name: 'Begin in het oefenkantoor' })).toBeVisible()
  expect(await page.content()).not.toMatch(/Rima|Olena/)
  await enterPracticeOffice(page)
  await expect(lastOpened(page).getByRole('link')).toHaveText([/^Rima/, /^Olena/])
})

test('among the papers: what was consented to, until when, and stopping it', async ({ page }) => {
  await openDossier(page, 'Parwana')
  await page.getByRole('tab', { name: 'Papieren' }).click()
  const consents = page.getByRole('region', { name: 'Toestemming' })
  await expect(consents.getByText(/^Ja, op .*Geldt tot het wordt gestopt\.$/).first()).toBeVisible()
  await expectFitsAndAccessible(page)
  await page.getByText('Toestemmingen: 2').waitFor()
  await pressEnter(page.getByRole('button', { name: 'Bekijken', exact: true }))
  await expect(consents).toBeInViewport()
  await pressEnter(
    consents.getByRole('button', {
      name: 'Toestemming stoppen: Wij schrijven op waar wij rekening mee moeten houden.',
    }),
  )
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('Alles wat we hierover opschreven, is dan weg.')).toBeVisible()
  await pressEnter(dialog.getByRole('button', { name: 'Stoppen en weghalen' }))
  await expect(consents.getByText(/^Gestopt op/).first()).toBeVisible()
  await consents.getByRole('link', { name: 'Toestemming vragen bij Kennismaking' }).press('Enter')
  await expect(page.getByRole('tab', { name: 'Kennismaking' })).toHaveAttribute('aria-selected', 'true')
})

test('the plan on paper is still the plan of now, until it changes', async ({ page }) => {
  await openDossier(page, 'Salim')
  await page.getByRole('tab', { name: 'Papieren' }).click()
  const made = page.getByRole('region', { name: 'Gemaakte papieren' })
  await expect(made.getByText(/^Mijn plan op papier: versie 3/)).toBeVisible()
  await made.getByRole('link', { name: 'Naar het plan en de eerdere versies' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Doel toevoegen' })).toBeVisible()
})
