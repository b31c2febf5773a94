import { axeFaults } from './fitsAndAccessible.ts'
import { expect, test } from './fixture.ts'
import { enterPracticeOffice, openDossier } from './walk.ts'

test('a word that was typed somewhere is found, says where it stands, and opens there', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 690 })
  await enterPracticeOffice(page)
  await openDossier(page, 'Rima')
  await page.getByRole('button', { name: 'Gegevens wijzigen' }).click()
  await page.getByLabel('Goed om te weten').fill('Komt met de bakfiets')
  await page.getByRole('button', { name: 'Klaar met wijzigen' }).click()

  await page.getByRole('link', { name: 'Mensen', exact: true }).first().click()
  await page.getByRole('searchbox').last().fill('bakfiets')
  await page.getByRole('button', { name: 'Zoek het in alles wat is getypt' }).click()
  const list = page.getByRole('list', { name: 'Dossiers waarin het staat' })
  await expect(list.getByRole('listitem')).toHaveCount(1)
  await expect(list).toContainText('Rima')
  await expect(list).toContainText('Staat in:')
  expect(await axeFaults(page)).toEqual([])

  // By keyboard: from the field to the place where it stands.
  await page.getByRole('searchbox').last().fill('taal')
  await expect(list.getByRole('listitem')).not.toHaveCount(0)
  await page.getByRole('searchbox').last().fill('bakfiets qqqq')
  await expect(page.getByText('Nergens staat')).toBeVisible()
  await page.getByRole('searchbox').last().fill('bakf')
  await list.getByRole('link', { name: 'Overzicht' }).press('Enter')
  await expect(page.getByText('Komt met de bakfiets')).toBeVisible()

  // From the bar on top one looks for a person again.
  await page.getByRole('search').getByRole('searchbox').fill('Yonas')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table').getByRole('link', { name: 'Yonas' })).toBeVisible()
})
