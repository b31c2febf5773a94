import type { Page } from '@playwright/test'
import { expectFitsAndAccessible } from './fitsAndAccessible.ts'
import { expect, test } from './fixture.ts'
import { pressEnter } from './keys.ts'
import { enterPracticeOffice, openDossier } from './walk.ts'

const officeScreen = { width: 1366, height: 690 }

async function openPlan(page: Page, name: string): Promise<void> {
  await enterPracticeOffice(page)
  await openDossier(page, name)
  await page.getByRole('tab', { name: 'Mijn plan' }).click()
  await section(page).waitFor()
}

function section(page: Page): ReturnType<Page['getByRole']> {
  return page.getByRole('region', { name: 'Wat vraagt de gemeente?' })
}

async function openFields(page: Page): Promise<void> {
  await pressEnter(section(page).getByRole('button', { name: 'Feiten uit de brief invullen' }))
}

test('a letter is typed over with the keyboard alone, saved by itself, undone, and printed', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize(officeScreen)
  await openPlan(page, 'Rima')
  await expect(section(page)).toContainText('Het PIP is een besluit van de gemeente.')
  // Seventy days after the registration, which came later than the letter of DUO.
  await expect(section(page)).toContainText('Volgens de regels komt het eerste besluit uiterlijk')
  await expect(section(page)).toContainText('De brief van de gemeente gaat voor.')

  await openFields(page)
  await page.getByLabel('Datum van het eerste besluit (PIP)').focus()
  await page.keyboard.type('10 maart 2026')
  await expect(section(page)).toContainText('dinsdag 10 maart 2026')
  await page.keyboard.press('Tab')
  await expect(section(page)).toContainText('Volgens de regels is de laatste dag zaterdag 10 maart 2029.')
  await expect(section(page)).toContainText('Dit is niet zeker: niemand keek het na.')

  await page.getByRole('radiogroup', { name: 'Leerroute' }).getByRole('radio').last().focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: 'B1-route' })).toBeChecked()
  await page.getByLabel('Wat staat er nog meer in de brief?').focus()
  await page.keyboard.type('Opvang regelen')
  await page.keyboard.press('Control+s')
  await pressEnter(section(page).getByRole('button', { name: 'Klaar', exact: true }))
  await expect(section(page).getByRole('definition').filter({ hasText: 'Opvang regelen' })).toBeVisible()
  await expect(section(page).getByRole('definition').filter({ hasText: 'B1-route' })).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(page.getByText('feit van de gemeente gewijzigd').first()).toBeVisible()
  await expect(section(page)).not.toContainText('Opvang regelen')

  await page.getByRole('tab', { name: 'Papieren' }).click()
  await page.getByText('Wat vraagt de gemeente?').click()
  await expect(page.getByRole('img', { name: /B1-route/ }).first()).toBeVisible()
})

test('a date that does not exist stays as typed with its reason, and what was saved is not overwritten', async ({
  page,
}) => {
  await openPlan(page, 'Salim')
  await openFields(page)
  const field = page.getByLabel('Laatste dag volgens de brief')
  const before = await field.inputValue()
  await field.fill('31-2-2027')
  await expect(section(page)).toContainText('Deze dag bestaat niet')
  await section(page).getByRole('button', { name: 'Klaar', exact: true }).click()
  await expect(page.locator('[data-save-state=notSaved]')).toContainText('We kunnen een datum niet lezen')
  await openFields(page)
  await expect(field).toHaveValue('31-2-2027')
  await field.fill(before)
  await expect(page.locator('[data-save-state=saved]')).toBeVisible()
})

test('two decisions on one day, a term that ends before it starts and a level that the route does not have: kept as typed, each with a sentence', async ({
  page,
}) => {
  await openPlan(page, 'Salim')
  await openFields(page)
  const newest = page.getByLabel('Datum van het nieuwste besluit')
  const last = page.getByLabel('Laatste dag volgens de brief')
  await newest.fill(await page.getByLabel('Datum van het eerste besluit (PIP)').inputValue())
  await expect(section(page)).toContainText('Twee besluiten op één dag.')
  await last.fill('1-1-2020')
  await expect(section(page)).toContainText('De tijd eindigt hier voor hij begint.')
  await page.getByRole('radiogroup', { name: 'Leerroute' }).getByText('Onderwijsroute').click()
  await expect(page.getByRole('radio', { name: 'Onderwijsroute' })).toBeChecked()
  await expect(page.locator('[data-save-state=saved]')).toBeVisible()
  await page.getByRole('button', { name: 'Op slot' }).click()
  await openPlan(page, 'Salim')
  await openFields(page)
  await expect(last).toHaveValue('1-1-2020')
  await expect(newest).not.toHaveValue('')
  await expect(page.getByRole('radio', { name: 'Onderwijsroute' })).toBeChecked()
  await expect(section(page)).toContainText('De tijd eindigt hier voor hij begint.')
  await expect(section(page)).toContainText('bij de onderwijsroute')
})

test('whoever is not obliged sees that first, and only what can be chosen', async ({ page }) => {
  await openPlan(page, 'Olena')
  await expect(section(page)).toContainText('Voor Olena is niets hiervan verplicht.')
  await openFields(page)
  await expect(page.getByRole('radio', { name: 'A2' })).toBeChecked()
  await expect(page.getByLabel('Datum van het eerste besluit (PIP)')).toHaveCount(0)
})

test('stay asks for a reason first; what does not go together is said with its source and kept', async ({
  page,
}) => {
  await openPlan(page, 'Emre')
  await openFields(page)
  await expect(page.getByLabel('Vergunning vanaf')).toHaveCount(0)
  await page.getByLabel('Waarom is dit nodig om op te schrijven?').fill('Voor de nareis.')
  await page.getByLabel('Vergunning vanaf').fill('10-9-2026')
  await page.getByRole('button', { name: /^Soort vergunning|Weten we nog niet Soort/ }).click()
  await page.getByRole('option', { name: 'Asielvergunning' }).click()
  await page.getByRole('radio', { name: 'B-status' }).press('Space')
  await expect(section(page)).toContainText(
    'Bij een B-status kan nareis meestal vanaf zondag 10 september 2028.',
  )
  await page.getByRole('radio', { name: 'Z-route' }).press('Space')
  await page.getByRole('radio', { name: 'B1', exact: true }).press('Space')
  await expect(section(page)).toContainText('Niveau B1 hoort niet bij de Z-route.')
  await page.getByLabel('Les, na het besluit').fill('430 uur')
  await expect(section(page)).toContainText('Les in de Z-route: 430 van 800 uur geteld.')
  await section(page).getByRole('button', { name: 'Klaar', exact: true }).click()
  await expect(section(page)).toContainText('Niveau B1 hoort niet bij de Z-route.')
  await expect(page.locator('[data-save-state=saved]')).toBeVisible()
})

test('the day of an exam says when the result may come, until all are passed', async ({ page }) => {
  await page.setViewportSize(officeScreen)
  await openPlan(page, 'Emre')
  await openFields(page)
  const exam = page.getByRole('textbox', { name: 'Laatste examen gedaan op' })
  await exam.focus()
  await page.keyboard.type('2-11-2026')
  await page.keyboard.press('Tab')
  await expect(section(page)).toContainText(
    'De uitslag komt meestal binnen 8 weken. Dat is tot maandag 28 december 2026.',
  )
  const passed = page.getByRole('textbox', { name: 'Alle examens gehaald op' })
  await passed.focus()
  await page.keyboard.type('1-11-2026')
  await page.keyboard.press('Tab')
  await expect(section(page)).toContainText(
    'De examens zijn hier gehaald voor het laatste examen. Klopt dat?',
  )
  await expect(section(page)).not.toContainText('De uitslag komt meestal')
  await pressEnter(section(page).getByRole('button', { name: 'Klaar', exact: true }))
  await expect(
    section(page).getByRole('definition').filter({ hasText: 'zondag 1 november 2026' }),
  ).toBeVisible()
})

test('the section fits its window and has no fault for assistive technology', async ({ page }) => {
  test.slow()
  await openPlan(page, 'Salim')
  await expectFitsAndAccessible(page, officeScreen)
  await openFields(page)
  await expectFitsAndAccessible(page, officeScreen)
})
