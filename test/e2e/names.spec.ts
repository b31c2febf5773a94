import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { enterPracticeOffice, goOnAlone } from './walk.ts'

/** Names and births as people type and paste them: kept as typed, said in a sentence, never lost and never in the way. */

const longName = 'Ngonidzashe'.repeat(28).slice(0, 300)

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 690 })
  await enterPracticeOffice(page)
  await page.getByRole('link', { name: 'Nieuwe persoon' }).first().click()
})

test('a name of three hundred letters stays inside every screen, small and magnified', async ({ page }) => {
  await page.getByLabel('Hoe wil je genoemd worden?').fill(longName)
  await page.getByLabel('Andere namen').fill(longName)
  await page.getByLabel('Naam in het eigen schrift').fill('محمد'.repeat(75))
  await fits(page)
  await page.getByRole('button', { name: 'Dossier maken' }).click()
  for (const tab of ['Kennismaking', 'Overzicht', 'Mijn plan', 'Papieren']) {
    await page.getByRole('tab', { name: tab }).click()
    await fits(page)
  }
  await goOnAlone(page)
  await page.getByRole('link', { name: 'Mensen', exact: true }).first().click()
  await page.getByRole('table').getByRole('link', { name: longName }).waitFor()
  await fits(page)
})

test('a name of one letter is a name, and a row pasted from a spreadsheet becomes one line', async ({
  page,
}) => {
  await page.getByLabel('Hoe wil je genoemd worden?').fill('U')
  await page.getByLabel('Andere namen').fill('Aung\tMin\nThant\u202E\u0007')
  await page.getByRole('button', { name: 'Dossier maken' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('U Aung Min Thant')
})

test('Arabic in a Dutch field stands from the right, and does not turn the words around it', async ({
  page,
}) => {
  await page.getByLabel('Hoe wil je genoemd worden?').fill('عمر')
  await page.getByLabel('Telefoon').fill('06 00 00 00 01')
  await page.getByRole('button', { name: 'Dossier maken' }).click()
  await expect(page.getByText('Dossier van ⁨عمر⁩ is gemaakt.')).toBeVisible()
  await page.getByRole('tab', { name: 'Overzicht' }).click()
  await page.getByRole('button', { name: 'Gegevens wijzigen' }).click()
  const notes = page.getByLabel('Goed om te weten')
  await notes.fill('يفضل الرسائل. Niet voor 9 uur.')
  expect(await notes.evaluate((field) => getComputedStyle(field).direction)).toBe('rtl')
})

for (const [typed, sentence] of [
  ['32-1-2027', 'Deze dag bestaat niet'],
  ['29-2-2023', 'Deze dag bestaat niet'],
] as const) {
  test(`${typed} stays in the field with a sentence, and the person is made without a day`, async ({
    page,
  }) => {
    await page.getByLabel('Hoe wil je genoemd worden?').fill('Selam')
    await page.getByText('Precieze dag').click()
    await page.getByLabel('Geboortedatum').fill(typed)
    await expect(page.getByText(sentence)).toBeVisible()
    await expect(page.getByLabel('Geboortedatum')).toHaveValue(typed)
    await page.getByRole('button', { name: 'Dossier maken' }).click()
    await page.getByRole('tab', { name: 'Overzicht' }).click()
    await expect(page.getByText('Hier sinds')).toBeVisible()
    await expect(page.getByRole('term').filter({ hasText: 'Geboren' })).toHaveCount(0)
  })
}

test('a birth that is still to come is asked about, kept, and never an age below nothing', async ({
  page,
}) => {
  await page.getByLabel('Hoe wil je genoemd worden?').fill('Selam')
  await page.getByText('Alleen het jaar').click()
  await page.getByLabel('Geboortejaar').fill('2150')
  await expect(page.getByText('Dit jaar moet nog komen. Klopt het?')).toBeVisible()
  await page.getByText('Precieze dag').click()
  await page.getByLabel('Geboortedatum').fill('1 februari 2150')
  await expect(page.getByText('Deze dag moet nog komen. Klopt het?')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'februari 2150' })).not.toContainText('jaar')
  await page.getByRole('button', { name: 'Dossier maken' }).click()
  await page.getByRole('tab', { name: 'Overzicht' }).click()
  await expect(page.getByText('1 feb 2150')).toBeVisible()
  await expect(page.locator('main')).not.toContainText('-1')
})

async function fits(page: Page): Promise<void> {
  for (const [width, height] of [[1093, 552], [683, 345], [1366, 690]] as const) {
    await page.setViewportSize({ width, height })
    const excess = await page.evaluate(() => {
      const areas = [document.documentElement, ...document.querySelectorAll<HTMLElement>('main, nav, header')]
      return Math.max(...areas.map((area) => area.scrollWidth - area.clientWidth))
    })
    expect(excess, `at ${String(width)}`).toBe(0)
  } // prettier-ignore
}
