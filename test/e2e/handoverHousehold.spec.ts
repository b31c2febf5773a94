import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import {
  bundleOn,
  inOtherOffice,
  introduce,
  keepSender,
  meet,
  newFolder,
  openBundle,
  toTakeIn,
} from './handoverWalk.ts'
import { expectFitsAndAccessible } from './fitsAndAccessible.ts'
import { pressEnter } from './keys.ts'
import { chooseInDialog } from './systemDialog.ts'
import { enterPracticeOffice, openDossier } from './walk.ts'

test('a household goes in one file, each asked apart; a lock in the middle loses no tick; in and undone as one', async ({
  page,
  electronApp,
}) => {
  test.slow()
  const stick = newFolder('stick')
  await page.setViewportSize({ width: 1366, height: 690 })
  await inOtherOffice(async (there, app) => {
    await introduce(there, app, stick)
    await enterPracticeOffice(page)
    await meet(page, electronApp, stick)
    await openDossier(page, 'Rima')
    for (const [name, relation] of [
      ['Adam', 'partner'],
      ['Olena', 'ouder'],
    ] as const)
      await join(page, name, relation)

    await page.getByRole('tab', { name: 'Overdragen' }).click()
    await pressEnter(page.getByRole('button', { name: 'Overdracht maken' }))
    await page.getByRole('checkbox', { name: 'Adam' }).press('Space')
    await page.getByRole('checkbox', { name: 'Olena' }).press('Space')
    await expectFitsAndAccessible(page)
    await pressEnter(page.getByRole('button', { name: 'Verder' }))
    await expect(page.getByText('Nu: Rima (1 van 3)')).toBeVisible()
    await page.getByRole('checkbox', { name: /^Mijn plan/u }).press('Space')
    await expect(page.getByRole('checkbox', { name: /^Mijn plan/u })).not.toBeChecked()

    // The lid is closed in the middle of it.
    await electronApp.evaluate(({ powerMonitor }) => {
      powerMonitor.emit('suspend')
    })
    await enterPracticeOffice(page)
    await pressEnter(page.getByRole('button', { name: /^Verder gaan: Overdragen/u }))
    await expect(page.getByText('Nu: Rima (1 van 3)')).toBeVisible()
    await expect(page.getByRole('checkbox', { name: /^Mijn plan/u })).not.toBeChecked()

    await sayYes(page)
    await expect(page.getByText('Nu: Adam (2 van 3)')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Stap 2 van 5: Wat gaat mee?' })).toBeFocused()
    await expectFitsAndAccessible(page)
    await pressEnter(page.getByRole('button', { name: 'Verder' }))
    await pressEnter(page.getByRole('button', { name: 'Nee', exact: true }))
    await expect(page.getByText('Nu: Olena (3 van 3)')).toBeVisible()
    await sayYes(page)
    await expect(page.getByText('Adam gaat niet mee.')).toBeVisible()
    await expect(page.getByText('Olena gaat mee.')).toBeVisible()
    await expectFitsAndAccessible(page)
    await chooseInDialog(electronApp, stick)
    await pressEnter(page.getByRole('button', { name: 'Bestand maken op USB' }))
    await expect(page.getByText('Haal de stick veilig weg.')).toBeVisible({ timeout: 60_000 })
    await expect(page.getByRole('button', { name: /van Olena$/u })).toBeVisible()
    await pressEnter(page.getByRole('button', { name: 'Klaar', exact: true }))
    await expect(page.getByText('Nog geen ontvangstbericht.')).toBeVisible()

    await openBundle(there, app, bundleOn(stick))
    await expect(there.getByText('Het bestand is heel.')).toBeVisible({ timeout: 60_000 })
    await keepSender(there)
    await expect(there.getByText('Adam')).toHaveCount(0)
    for (const name of ['Rima', 'Olena'])
      await there
        .getByRole('radiogroup', { name: new RegExp(`Woont ${name}`, 'u') })
        .getByRole('radio', { name: 'Nee', exact: true })
        .check({ force: true })
    await expectFitsAndAccessible(there)
    await pressEnter(there.getByRole('button', { name: 'Opnemen' }))
    await expect(there.getByText('Opgenomen. Kijk bij Mensen.')).toBeVisible({ timeout: 60_000 })
    await expect(there.getByText(/^2 mensen, op/u)).toBeVisible()
    await toTakeIn(there)
    await pressEnter(there.getByRole('button', { name: 'Opnemen ongedaan maken' }))
    await expect(there.getByText('Het opnemen is ongedaan gemaakt.')).toBeVisible()
    await there.getByRole('link', { name: 'Mensen', exact: true }).first().click()
    for (const name of ['Rima', 'Olena']) await expect(there.getByRole('link', { name })).toHaveCount(0)
  })
})

/** What goes, yes, and looked through. */
async function sayYes(page: Page): Promise<void> {
  await pressEnter(page.getByRole('button', { name: 'Verder' }))
  await pressEnter(page.getByRole('button', { name: 'Ja', exact: true }))
  await expect(page.getByText('Vertel in je eigen woorden: wat gaat er mee?')).toBeVisible()
  await pressEnter(page.getByRole('button', { name: 'Verder' }))
}

async function join(page: Page, name: string, relation: string): Promise<void> {
  const family = page.getByRole('region', { name: 'Gezin' })
  await page.getByRole('button', { name: 'Iemand toevoegen' }).click()
  await page.getByLabel('Wie hoort erbij?').fill(name)
  await page.getByRole('button', { name: `Kies ${name}` }).click()
  await family.getByText(relation, { exact: true }).click()
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  await expect(family.getByRole('link', { name })).toBeVisible()
}
