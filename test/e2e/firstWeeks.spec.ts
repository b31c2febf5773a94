import { expect, test } from './fixture.ts'
import { tabTo } from './keys.ts'
import { enterPracticeOffice, openDossier } from './walk.ts'

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 690 })
  await enterPracticeOffice(page)
  await openDossier(page, 'Adam')
  await page.getByRole('tab', { name: 'Eerste weken' }).click()
})

test('a line is ticked, given to somebody and noted by keyboard alone, and undone', async ({ page }) => {
  const week = page.getByRole('region', { name: 'De eerste week' })
  await tabTo(page, page.getByRole('checkbox', { name: 'Klaar: Uitkering aanvragen' }))
  await page.keyboard.press('Space')
  await expect(page.getByRole('checkbox', { name: 'Klaar: Uitkering aanvragen' })).toBeChecked()

  await tabTo(page, page.getByRole('button', { name: 'Wijzigen: Post openen en bewaren' }))
  await page.keyboard.press('Enter')
  const edit = page.getByRole('group', { name: 'Wijzigen: Post openen en bewaren' })
  await tabTo(page, edit.getByRole('radio', { name: 'nog niet gekozen' }))
  await page.keyboard.press('ArrowDown')
  await expect(edit.getByRole('radio', { name: 'Adam' })).toBeChecked()
  await tabTo(page, edit.getByRole('textbox', { name: 'Opmerking' }))
  await page.keyboard.type('Elke dinsdag.')
  await tabTo(page, edit.getByRole('button', { name: 'Klaar' }))
  await page.keyboard.press('Enter')
  await expect(week.getByRole('listitem').filter({ hasText: 'Post openen' })).toContainText('Elke dinsdag.')
  await expect(week.getByRole('listitem').filter({ hasText: 'Post openen' })).toContainText('Adam')

  await page.keyboard.press('Control+z')
  await expect(page.getByText('Dit is nu ongedaan: eerste weken gewijzigd.')).toBeVisible()
  await expect(week.getByText('Elke dinsdag.')).toHaveCount(0)
})

test('a line is put away and brought back; an own line is added, and an empty one leaves nothing', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Wegleggen: Diploma laten waarderen' }).click()
  await expect(page.getByText('Weggelegd: Diploma laten waarderen.')).toBeVisible()
  const away = page.getByRole('region', { name: 'Weggelegd voor Adam' })
  await away.getByRole('button', { name: 'Terughalen: Diploma laten waarderen' }).click()
  await expect(away.getByText('Diploma')).toHaveCount(0)
  await expect(page.getByRole('checkbox', { name: 'Klaar: Diploma laten waarderen' })).toBeVisible()

  const week = page.getByRole('region', { name: 'De eerste week' })
  await week.getByRole('button', { name: /Eigen regel toevoegen/ }).click()
  await week.getByRole('textbox', { name: 'Wat komt erbij?' }).fill('Een kinderwagen lenen')
  await week.getByRole('button', { name: 'Klaar', exact: true }).click()
  await expect(page.getByRole('checkbox', { name: 'Klaar: Een kinderwagen lenen' })).toBeVisible()

  const before = await week.getByRole('checkbox').count()
  await week.getByRole('button', { name: /Eigen regel toevoegen/ }).click()
  await week.getByRole('button', { name: 'Klaar', exact: true }).click()
  await expect(week.getByRole('checkbox')).toHaveCount(before)
  await expect(page.locator('main')).not.toContainText(/van de 2\d|te laat|achter/iu)
})

test('the paper is one press away, with the drawings of the screen', async ({ page }) => {
  await page.getByRole('tabpanel').getByRole('link', { name: 'Papier maken' }).click()
  await expect(page.getByRole('radio', { name: 'Eerste weken' })).toBeChecked()
  await expect(page.getByRole('img', { name: /Inschrijven bij de gemeente/ })).toBeVisible({
    timeout: 20_000,
  })
})
