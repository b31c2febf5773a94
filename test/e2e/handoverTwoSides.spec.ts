import { readdirSync } from 'node:fs'
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
  toOffices,
  toTakeIn,
} from './handoverWalk.ts'
import { expectFitsAndAccessible } from './fitsAndAccessible.ts'
import { pressEnter } from './keys.ts'
import { chooseInDialog } from './systemDialog.ts'
import { enterPracticeOffice, openDossier } from './walk.ts'

test.beforeEach(async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 1366, height: 690 })
  await enterPracticeOffice(page)
})

test('six words by telephone, wrong and right, and the receipt that comes back', async ({
  page,
  electronApp,
}) => {
  const stick = newFolder('stick')
  await inOtherOffice(async (there, app) => {
    await openDossier(page, 'Rima')
    await toConsent(page, 'Kantoor Oostdorp')
    await pressEnter(page.getByRole('button', { name: 'Ja', exact: true }))
    await expect(page.getByText('Vertel in je eigen woorden: wat gaat er mee?')).toBeVisible()
    await pressEnter(page.getByRole('button', { name: 'Verder' }))
    await expect(page.getByText('Lees deze 6 woorden voor.')).toBeVisible()
    const told = await page
      .locator('p[lang=nl]')
      .filter({ hasText: /^([a-z]+ ){5}[a-z]+$/u })
      .innerText()
    await expectFitsAndAccessible(page)
    await chooseInDialog(electronApp, stick)
    await pressEnter(page.getByRole('button', { name: 'Bestand maken op USB' }))
    await expect(page.getByText('Haal de stick veilig weg.')).toBeVisible({ timeout: 60_000 })
    // Said after the file was made, too.
    await expect(page.getByText(told)).toBeVisible()

    const bundle = bundleOn(stick)
    await openBundle(there, app, bundle)
    await expect(there.getByRole('textbox', { name: 'De 6 woorden' })).toBeFocused({ timeout: 30_000 })
    await there.keyboard.type('appel brug fiets lamp molen zon')
    await there.keyboard.press('Enter')
    await expect(there.getByRole('alert').first()).toContainText('woorden', { timeout: 60_000 })
    await expectFitsAndAccessible(there)
    await there.getByRole('textbox', { name: 'De 6 woorden' }).fill(told.toUpperCase())
    await there.keyboard.press('Enter')
    await expect(there.getByText('Het bestand is heel.')).toBeVisible({ timeout: 60_000 })
    await there.getByRole('radio', { name: 'Nee', exact: true }).check({ force: true })
    await pressEnter(there.getByRole('button', { name: 'Opnemen' }))
    await expect(there.getByText('Opgenomen. Kijk bij Mensen.')).toBeVisible({ timeout: 60_000 })
    await chooseInDialog(app, stick)
    await pressEnter(there.getByRole('button', { name: 'Ontvangstbericht maken op USB' }))
    await expect(there.getByText('Geef de stick terug aan het andere kantoor.')).toBeVisible({
      timeout: 60_000,
    })

    const [sent = ''] = bundle.split('/').slice(-1)
    await openBundle(page, electronApp, bundleOn(stick, [sent]))
    await expect(page.getByRole('heading', { name: 'Ontvangstbericht' })).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText(/Rima.*Opgenomen op/u)).toBeVisible()
    await expectFitsAndAccessible(page)
    await pressEnter(page.getByRole('button', { name: 'Ontvangst noteren' }))
    await expect(page.getByText('De ontvangst is genoteerd.')).toBeVisible()
    await openDossier(page, 'Rima')
    await page.getByRole('tab', { name: 'Overdragen' }).click()
    await pressEnter(page.getByRole('button', { name: 'Klaar', exact: true }))
    await expect(page.getByText(/^Daar opgenomen op/u)).toBeVisible()
  })
})

test('what both offices changed is asked with Wij and Zij, and two that were joined by mistake are taken apart', async ({
  page,
  electronApp,
}) => {
  const stick = newFolder('stick')
  await inOtherOffice(async (there, app) => {
    await introduce(there, app, stick)
    await meet(page, electronApp, stick)
    await openDossier(page, 'Rima')
    await handOut(page, () => chooseInDialog(electronApp, stick))
    const out = bundleOn(stick)
    await openBundle(there, app, out)
    await expect(there.getByText('Het bestand is heel.')).toBeVisible({ timeout: 60_000 })
    await there.getByRole('radio', { name: 'Nee', exact: true }).check({ force: true })
    await pressEnter(there.getByRole('button', { name: 'Opnemen' }))
    await expect(there.getByText('Steunpunt Waterveen is hier nog niet bekend.')).toBeVisible()
    await keepSender(there)
    await expect(there.getByText('Jullie hebben het nummer vergeleken.')).toBeVisible()
    await expect(there.getByText('is hier nog niet bekend.')).toBeHidden()
    await pressEnter(there.getByRole('button', { name: 'Opnemen' }))
    await expect(there.getByText('Opgenomen. Kijk bij Mensen.')).toBeVisible({ timeout: 60_000 })

    await openDossier(there, 'Rima')
    await changePhone(there, '06 00 00 00 01')
    await openDossier(page, 'Rima')
    await changePhone(page, '06 00 00 00 02')
    await there.getByRole('tab', { name: 'Overzicht' }).click()
    await handOut(there, () => chooseInDialog(app, stick))

    const before = readdirSync(stick).filter((name) => out.endsWith(name))
    await openBundle(page, electronApp, bundleOn(stick, before))
    await expect(page.getByText('Het bestand is heel.')).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText('Dit dossier is eerder tussen jullie kantoren overgedragen.')).toBeVisible()
    await page.getByRole('radio', { name: 'Nee', exact: true }).check({ force: true })
    await expect(page.getByText(/Kies (steeds )?wat blijft/u)).toBeVisible()
    await expect(page.getByRole('radio', { name: /^Zij: 06 00 00 00 01/u })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Opnemen' })).toBeDisabled()
    await expectFitsAndAccessible(page)
    for (const theirs of await page.getByRole('radio', { name: /^Zij:/u }).all())
      await theirs.check({ force: true })
    await expect(page.getByRole('button', { name: 'Opnemen' })).toBeEnabled()
    await pressEnter(page.getByRole('button', { name: 'Opnemen' }))
    await expect(page.getByText('Opgenomen. Kijk bij Mensen.')).toBeVisible({ timeout: 60_000 })

    await openDossier(page, 'Rima')
    await page.getByRole('tab', { name: 'Overdragen' }).click()
    await pressEnter(page.getByRole('button', { name: 'Weer uit elkaar halen' }))
    await expect(page.getByText('Dan zijn het weer twee dossiers.')).toBeVisible()
    await expectFitsAndAccessible(page)
    await pressEnter(page.getByRole('button', { name: 'Twee dossiers maken' }))
    await expect(page.getByText('Het zijn weer twee dossiers.')).toBeVisible()
    await page.getByRole('link', { name: 'Mensen', exact: true }).first().click()
    await expect(page.getByRole('table').getByRole('link', { name: 'Rima' })).toHaveCount(2)
  })
})

test('the whole office moves: who was asked goes, who was not is a number', async ({ page, electronApp }) => {
  const stick = newFolder('stick')
  await inOtherOffice(async (there, app) => {
    await introduce(there, app, stick)
    await meet(page, electronApp, stick)
    await openDossier(page, 'Rima')
    await toConsent(page)
    await pressEnter(page.getByRole('button', { name: 'Ja', exact: true }))
    await expect(page.getByText('Vertel in je eigen woorden: wat gaat er mee?')).toBeVisible()
    await pressEnter(page.getByRole('button', { name: 'Stoppen, niets veranderen' }))

    await toOffices(page)
    await expect(page.getByRole('heading', { name: 'Het hele kantoor verhuist' })).toBeVisible()
    await pressEnter(page.getByRole('button', { name: 'Kijk wie mee kan' }))
    await expect(page.getByText('1 persoon zei ja tegen Kantoor Oostdorp en gaat mee.')).toBeVisible()
    await page.getByText('Om welke dossiers gaat het?').click()
    await expect(page.getByText('Yonas')).toHaveCount(0)
    await expectFitsAndAccessible(page)
    await chooseInDialog(electronApp, stick)
    await pressEnter(page.getByRole('button', { name: 'Bestand maken op USB' }))
    await expect(page.getByText('Haal de stick veilig weg.')).toBeVisible({ timeout: 60_000 })
    await openBundle(there, app, bundleOn(stick))
    await expect(there.getByText('Het bestand is heel.')).toBeVisible({ timeout: 60_000 })
    await toTakeIn(there)
    await expect(there.getByText('Rima').first()).toBeVisible()
  })
})

/** To an office that is known, or to one whose name is typed. */
async function toConsent(page: Page, name?: string): Promise<void> {
  await page.getByRole('tab', { name: 'Overdragen' }).click()
  await pressEnter(page.getByRole('button', { name: 'Overdracht maken' }))
  if (name !== undefined) await page.getByRole('textbox', { name: 'Naam van dat kantoor' }).fill(name)
  await pressEnter(page.getByRole('button', { name: 'Verder' }))
  await pressEnter(page.getByRole('button', { name: 'Verder' }))
  await expect(page.getByText('Je mag nee zeggen. Wij helpen je dan ook.')).toBeVisible()
}

async function handOut(page: Page, chooseStick: () => Promise<void>): Promise<void> {
  await toConsent(page)
  await pressEnter(page.getByRole('button', { name: 'Ja', exact: true }))
  await expect(page.getByText('Vertel in je eigen woorden: wat gaat er mee?')).toBeVisible()
  await pressEnter(page.getByRole('button', { name: 'Verder' }))
  await chooseStick()
  await pressEnter(page.getByRole('button', { name: 'Bestand maken op USB' }))
  await expect(page.getByText('Haal de stick veilig weg.')).toBeVisible({ timeout: 60_000 })
  await pressEnter(page.getByRole('button', { name: 'Klaar', exact: true }))
}

async function changePhone(page: Page, phone: string): Promise<void> {
  await pressEnter(page.getByRole('button', { name: 'Gegevens wijzigen' }))
  await page.getByLabel('Telefoon').fill(phone)
  await page.keyboard.press('Control+s')
}
