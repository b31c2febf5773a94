import type { ElectronApplication, Page } from '@playwright/test'
import { expect, launch, test } from './fixture.ts'
import { enterPracticeOffice, goOnAlone, openDossier } from './walk.ts'

/** Whatever is typed when the office locks or stops is there afterwards: in its field, or offered as unfinished. */

function sleep(app: ElectronApplication): Promise<void> {
  return app.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('suspend')
  })
}

async function backIn(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: 'Begin in het oefenkantoor' })).toBeVisible()
  expect(await page.content()).not.toContain('Rima')
  await enterPracticeOffice(page)
}

function unfinished(page: Page): ReturnType<Page['getByRole']> {
  return page.getByRole('region', { name: 'Dit was nog niet klaar' })
}

test('in the middle of every kind of field the computer goes to sleep, and nothing typed is lost', async ({
  page,
  electronApp,
}) => {
  test.slow()
  await page.setViewportSize({ width: 1366, height: 690 })
  await enterPracticeOffice(page)
  await openDossier(page, 'Rima')
  await page.getByRole('button', { name: 'Gegevens wijzigen' }).click()
  await page.getByLabel('Goed om te weten').fill('Liever op dinsd')
  await page.getByText('Precieze dag').click()
  await page.getByLabel('Geboortedatum').fill('32-1-1990')
  await sleep(electronApp)

  await backIn(page)
  await expect(unfinished(page)).toContainText('32-1-1990')
  await page.getByRole('button', { name: /^Verder gaan: .*Rima/ }).click()
  await expect(page.getByText('Liever op dinsd')).toBeVisible()
  await page.getByRole('button', { name: 'Gegevens wijzigen' }).click()
  await expect(page.getByLabel('Geboortedatum')).toHaveValue('32-1-1990')
  await page.getByLabel('Geboortedatum').fill('31-1-1990')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Alles was al bewaard')).toBeVisible()

  await page.getByRole('tab', { name: 'Mijn plan' }).click()
  await page.getByRole('textbox', { name: 'Dag om weer te kijken' }).fill('overmorg')
  await page.getByRole('button', { name: 'Doel toevoegen' }).click()
  await page.keyboard.type('Leren schaatsen')
  await sleep(electronApp)

  await backIn(page)
  await expect(unfinished(page)).toContainText('overmorg')
  await page.getByRole('button', { name: 'Weggooien: Dag om weer te kijken' }).click()
  await expect(unfinished(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Ongedaan maken' }).first().click()
  await expect(unfinished(page)).toContainText('overmorg')
  await openDossier(page, 'Rima')
  await page.getByRole('tab', { name: 'Mijn plan' }).click()
  await expect(page.getByText('Leren schaatsen')).toBeVisible()
})

test('the form for somebody new is there after sleep, after closing, and gone when the person is there', async ({
  page,
  electronApp,
  startOptions,
  userData,
}) => {
  test.slow()
  await enterPracticeOffice(page)
  await page.keyboard.press('Control+Shift+N')
  await page.getByLabel('Hoe wil je genoemd worden?').fill('Amina')
  await page.getByLabel('Telefoon').fill('06 00 00 00 01')
  await sleep(electronApp)

  await backIn(page)
  await expect(unfinished(page)).toContainText('Amina')
  await page.getByRole('button', { name: 'Verder gaan: Nieuwe persoon' }).click()
  // The program is closed in the middle of a word.
  await page.getByLabel('Andere namen').fill('Al Has')
  await electronApp.close()
  const again = await launch(startOptions, userData)
  const morning = await again.firstWindow()
  await morning.waitForSelector('h1')
  await enterPracticeOffice(morning)
  await morning.getByRole('button', { name: 'Verder gaan: Nieuwe persoon' }).click()
  await expect(morning.getByLabel('Hoe wil je genoemd worden?')).toHaveValue('Amina')
  await expect(morning.getByLabel('Andere namen')).toHaveValue('Al Has')
  await expect(morning.getByLabel('Telefoon')).toHaveValue('06 00 00 00 01')
  await expect(morning.getByText('Wat je eerder typte, staat er weer.')).toBeVisible()
  await morning.getByRole('button', { name: 'Dossier maken' }).click()
  await expect(morning.getByRole('tab', { name: 'Kennismaking' })).toBeVisible()
  await goOnAlone(morning)
  await morning.getByRole('link', { name: 'Vandaag' }).click()
  await expect(unfinished(morning)).toHaveCount(0)
  await again.close()
})
