import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './fixture.ts'
import { inOtherOffice, introduce, meet, newFolder, toOffices } from './handoverWalk.ts'
import { expectFitsAndAccessible } from './fitsAndAccessible.ts'
import { pressEnter } from './keys.ts'
import { chooseInDialog } from './systemDialog.ts'
import { enterPracticeOffice, openDossier } from './walk.ts'

test('two offices meet by a file: nothing is kept before the number was looked at', async ({
  page,
  electronApp,
}) => {
  const stick = newFolder('stick')
  await inOtherOffice(async (there, app) => {
    await toOffices(there)
    await expect(there.getByText('Hier komen de kantoren')).toBeVisible()
    await chooseInDialog(app, stick)
    await there.getByRole('button', { name: 'Bestand op een stick zetten' }).click()
    await expect(there.getByText('Haal de stick veilig weg.')).toBeVisible()
  })
  const [introduction] = readdirSync(stick)
  expect(introduction).toMatch(/^wegwijs-kantoor-\d{5}\.json$/u)

  await page.setViewportSize({ width: 1366, height: 690 })
  await enterPracticeOffice(page)
  await toOffices(page)
  await expect(page.getByRole('img', { name: /^QR-code van/u })).toBeVisible()
  await chooseInDialog(electronApp, join(stick, introduction ?? ''))
  await page.getByRole('button', { name: 'Bestand kiezen' }).click()
  await expect(page.getByText('Dit kantoor kennen we nog niet.')).toBeVisible()
  await expect(page.getByText('Hier komen de kantoren')).toBeVisible()
  await expectFitsAndAccessible(page)
  await page.getByRole('button', { name: 'Kantoor bewaren' }).click()
  await expect(page.getByText('Het nummer is nog niet vergeleken.')).toBeVisible()

  await pressEnter(page.getByRole('button', { name: 'Nummer vergelijken: Kantoor Oostdorp' }))
  await expect(page.getByText('Veiligheidsnummer van Kantoor Oostdorp')).toBeVisible()
  await pressEnter(page.getByRole('button', { name: 'Gelijk, aan de telefoon' }))
  await expect(page.getByText(/Nummer vergeleken aan de telefoon, door Ria/u)).toBeVisible()
  await expectFitsAndAccessible(page)

  await page.getByRole('textbox', { name: 'Tekst van de QR-code' }).fill('geen kantoor')
  await page.getByRole('button', { name: 'Tekst lezen' }).click()
  await expect(page.getByText('Dit is geen kennismakingsbestand van een kantoor')).toBeVisible()
})

test('a person is handed over on a stick, taken in, and the taking in is undone', async ({
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
    await page.getByRole('tab', { name: 'Overdragen' }).click()
    await expect(page.getByText('Nog niemand anders heeft een kopie.')).toBeVisible()
    await pressEnter(page.getByRole('button', { name: 'Overdracht maken' }))
    await expect(page.getByRole('heading', { name: 'Stap 1 van 5: Waarheen?' })).toBeFocused()
    await expectFitsAndAccessible(page)
    await pressEnter(page.getByRole('button', { name: 'Verder' }))

    await expect(page.getByRole('checkbox', { name: /^Mijn plan/u })).toBeChecked()
    await expect(page.getByRole('checkbox', { name: /gezondheid/u })).not.toBeChecked()
    await expect(page.getByText('Afspraken die niet lukten gaan nooit mee.')).toBeVisible()
    await expectFitsAndAccessible(page)
    await pressEnter(page.getByRole('button', { name: 'Verder' }))

    await expect(page.getByText('Je mag nee zeggen. Wij helpen je dan ook.')).toBeVisible()
    await expectFitsAndAccessible(page)
    await pressEnter(page.getByRole('button', { name: 'Ja', exact: true }))

    await expect(page.getByText('Vertel in je eigen woorden: wat gaat er mee?')).toBeVisible()
    await expect(page.getByRole('img', { name: /Overdracht/u }).first()).toBeVisible({ timeout: 20_000 })
    await expectFitsAndAccessible(page)
    await pressEnter(page.getByRole('button', { name: 'Verder' }))

    await chooseInDialog(electronApp, stick)
    await pressEnter(page.getByRole('button', { name: 'Bestand maken op USB' }))
    await expect(page.getByText('Haal de stick veilig weg.')).toBeVisible({ timeout: 60_000 })
    await page.getByRole('button', { name: 'Klaar', exact: true }).click()
    await expect(page.getByText('Nog geen ontvangstbericht.')).toBeVisible()
    await expectFitsAndAccessible(page)

    const bundle = readdirSync(stick).find((name) => !name.startsWith('wegwijs-kantoor-'))
    expect(bundle).not.toMatch(/rima/iu)
    await there.getByRole('link', { name: 'Mensen', exact: true }).first().click()
    await there.getByRole('link', { name: 'Overdracht binnenhalen' }).click()
    await chooseInDialog(app, join(stick, bundle ?? ''))
    await pressEnter(there.getByRole('button', { name: 'Bestand kiezen' }))
    await expect(there.getByText('Het bestand is heel.')).toBeVisible({ timeout: 60_000 })
    await expect(there.getByText('Dat kantoor kennen we nog niet. Bewaar het kantoor eerst.')).toBeVisible()
    await there.getByRole('radio', { name: 'Ja, ik was bij dat kantoor' }).check({ force: true })
    await there.getByRole('button', { name: 'Kantoor bewaren' }).click()
    await expect(there.getByRole('button', { name: 'Opnemen' })).toBeDisabled()
    await there.getByRole('radio', { name: 'Ja', exact: true }).check({ force: true })
    await expect(there.getByText('De nieuwe gemeente maakt een nieuw inburgeringsplan')).toBeVisible()
    await expectFitsAndAccessible(there)
    await pressEnter(there.getByRole('button', { name: 'Opnemen' }))
    await expect(there.getByText('Opgenomen. Kijk bij Mensen.')).toBeVisible({ timeout: 60_000 })
    await expect(there.getByRole('heading', { name: 'Laatst opgenomen' })).toBeVisible()
    await there.getByRole('link', { name: 'Mensen', exact: true }).first().click()
    await there.getByRole('table').getByRole('link', { name: 'Rima' }).click()
    await there.getByRole('tab', { name: 'Overdragen' }).click()
    await expect(there.getByText('Gekomen van een ander kantoor')).toBeVisible()

    await there.getByRole('link', { name: 'Mensen', exact: true }).first().click()
    await there.getByRole('link', { name: 'Overdracht binnenhalen' }).click()
    await there.getByRole('button', { name: 'Opnemen ongedaan maken' }).click()
    await expect(there.getByText('Het opnemen is ongedaan gemaakt.')).toBeVisible()
    await there.getByRole('link', { name: 'Mensen', exact: true }).first().click()
    await expect(there.getByRole('link', { name: 'Rima' })).toHaveCount(0)
  })
})

test('a no is written down, and nothing is pressed', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 690 })
  await enterPracticeOffice(page)
  await openDossier(page, 'Yonas')
  await page.getByRole('tab', { name: 'Overdragen' }).click()
  await pressEnter(page.getByRole('button', { name: 'Overdracht maken' }))
  await page.getByRole('textbox', { name: 'Naam van dat kantoor' }).fill('Steunpunt Westdorp')
  await pressEnter(page.getByRole('button', { name: 'Verder' }))
  await pressEnter(page.getByRole('button', { name: 'Verder' }))
  await pressEnter(page.getByRole('button', { name: 'Nee', exact: true }))
  await expect(page.getByText('Yonas wil dit nu niet. Dat is goed.')).toBeVisible()
  await page.getByRole('button', { name: 'Klaar', exact: true }).click()
  await page.getByRole('tab', { name: 'Kennismaking' }).click()
  await expect(page.getByText(/^Nee, op /u).first()).toBeVisible()
})
