import { expect, test } from './fixture.ts'
import { pressEnter } from './keys.ts'
import { enterPracticeOffice, openDossier } from './walk.ts'

test('a text about faith is asked about, saved all the same, and left as it is when somebody says so', async ({
  page,
}) => {
  await enterPracticeOffice(page)
  await openDossier(page, 'Emre')
  await page.getByRole('tab', { name: 'Mijn plan' }).click()
  await page
    .getByRole('button', { name: /^Wijzig: Doel/ })
    .first()
    .click()
  const why = page.getByRole('textbox', { name: 'Waarom is dit belangrijk voor mij?' })
  await why.fill('Hij is moslim.')
  const hint = page.getByText('Dit lijkt te gaan over geloof.')
  await expect(hint).toBeVisible()
  await expect(page.locator('[data-save-state=saved]')).toBeVisible()
  await pressEnter(page.getByRole('button', { name: 'Zo laten' }))
  await expect(hint).toHaveCount(0)
  await why.fill('Hij is moslim en slikt medicijnen.')
  await expect(page.getByText('Dit lijkt te gaan over geloof en medicijnen.')).toBeVisible()
  await why.fill('Hij wil rust in de middag.')
  await expect(page.getByText('Dit lijkt te gaan over')).toHaveCount(0)
})

test('a step of one line is asked about too; a name, a place and a search are left alone', async ({
  page,
}) => {
  await enterPracticeOffice(page)
  await openDossier(page, 'Emre')
  await page.getByRole('tab', { name: 'Mijn plan' }).click()
  await page
    .getByRole('button', { name: /^Stap wijzigen/ })
    .first()
    .click()
  await page.getByRole('textbox', { name: 'Wat?' }).fill('Medicijnen ophalen')
  await expect(page.getByText('Dit lijkt te gaan over medicijnen.')).toBeVisible()
  await expect(page.locator('[data-save-state=saved]')).toBeVisible()
  await page.getByRole('tab', { name: 'Overzicht' }).click()
  await page.getByRole('button', { name: 'Gegevens wijzigen' }).click()
  await page.getByLabel('Andere namen').fill('Christian Katholiek')
  await expect(page.locator('[data-save-state=saved]')).toBeVisible()
  await expect(page.getByText('Dit lijkt te gaan over')).toHaveCount(0)
})

test('looking together, the slips of the desk, the colleagues and the log are out of sight', async ({
  page,
}) => {
  await enterPracticeOffice(page)
  await openDossier(page, 'Emre')
  await expect(page.getByRole('tab', { name: 'Wie keek er?' })).toBeVisible()
  await page.getByRole('tab', { name: 'Mijn plan' }).click()
  await page
    .getByRole('region', { name: 'Rond het plan' })
    .getByRole('button', { name: 'Samen invullen' })
    .click()
  await expect(page.getByText(/Jullie kijken samen/)).toBeVisible()
  await expect(page.getByRole('tab', { name: 'Wie keek er?' })).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Mensen', exact: true })).toHaveCount(0)
})
