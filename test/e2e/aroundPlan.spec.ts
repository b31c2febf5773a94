import type { Page } from '@playwright/test'
import { expectFitsAndAccessible } from './fitsAndAccessible.ts'
import { expect, test } from './fixture.ts'
import { pressEnter } from './keys.ts'
import { enterPracticeOffice, openDossier } from './walk.ts'

const officeScreen = { width: 1366, height: 690 }

async function openPlan(page: Page, name: string): Promise<void> {
  await page.setViewportSize(officeScreen)
  await enterPracticeOffice(page)
  await openDossier(page, name)
  await page.getByRole('tab', { name: 'Mijn plan' }).click()
}

test('an example is taken over by keyboard in two languages, and goes with one undo', async ({ page }) => {
  await openPlan(page, 'Adam')
  const goals = page.getByRole('region', { name: /^Doel \d+$/ })
  await goals.first().waitFor()
  const before = await goals.count()
  await pressEnter(page.getByRole('button', { name: 'Beginnen met een voorbeeld' }))
  const example = page.getByRole('region', { name: 'Eerst leren, dan doen' })
  await expect(example).toContainText('أتعلم أولًا ثم أعمل')
  await pressEnter(example.getByRole('button', { name: 'Dit overnemen: Eerst leren, dan doen' }))
  await expect(page.getByText('3 doelen toegevoegd.')).toBeVisible()
  await expect(goals).toHaveCount(before + 3)
  await pressEnter(page.getByRole('button', { name: 'Ongedaan maken', exact: true }))
  await expect(goals).toHaveCount(before)
})

test('what helps, routes and expectations save themselves; what changed since the print is told in words', async ({
  page,
}) => {
  test.slow()
  await openPlan(page, 'Salim')
  const around = page.getByRole('region', { name: 'Rond het plan' })
  await pressEnter(around.getByRole('button', { name: 'Samen invullen' }))
  const helps = around.getByRole('region', { name: 'Wat helpt mij?' })
  await helps.getByLabel('In de woorden van Salim').fill('أخي يساعدني')
  await around.getByRole('radiogroup', { name: 'Onderwijsroute' }).getByText('nu niet').click()
  await around.getByLabel('Waarom wel of niet: Onderwijsroute?').fill('Eerst werken.')
  await pressEnter(around.getByRole('button', { name: 'Verwachting opschrijven' }))
  await around
    .getByRole('group', { name: /^Verwachting van/ })
    .getByLabel('In het Nederlands')
    .fill('Gauw werk.')
  await pressEnter(around.getByRole('button', { name: 'Klaar', exact: true }))
  await expect(around).toContainText('أخي يساعدني')
  await expect(around).toContainText('Gauw werk.')

  const changed = page.getByRole('list', { name: 'Veranderingen' })
  await expect(changed).toContainText('Onderwijsroute. Eerst: niet over gepraat. Nu: nu niet.')
  await expect(changed).toContainText('Nieuwe verwachting: ‘Gauw werk.’.')
  await expect(changed).toContainText('\u2068أخي يساعدني\u2069')
  const compare = page.getByRole('region', { name: 'Wat is er veranderd?' })
  await pressEnter(compare.getByRole('button', { name: /Naar$/ }))
  await page.getByRole('option', { name: /^Versie 3/ }).press('Enter')
  await expect(compare).toContainText('Niets is anders.')
})

test('the plan with everything open fits its window and has no fault for assistive technology', async ({
  page,
}) => {
  test.slow()
  await openPlan(page, 'Salim')
  await page.getByRole('button', { name: 'Beginnen met een voorbeeld' }).click()
  await page
    .getByRole('region', { name: 'Rond het plan' })
    .getByRole('button', { name: 'Samen invullen' })
    .click()
  await expectFitsAndAccessible(page, officeScreen)
})
