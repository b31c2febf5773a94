import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { numberLikeBsn } from '../builders/numberLikeBsn.ts'
import { forgetOlderJournals, newestNumber } from '../fixtures/vault/agedJournal.ts'
import { expect, test } from './fixture.ts'
import { pressEnter } from './keys.ts'
import { officeProcess } from './officeProcess.ts'
import { enterPracticeOffice, goOnAlone, openDossier } from './walk.ts'

/** What a person sees when something goes wrong: said plainly, nothing typed lost, and a way on. */
test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 690 })
  await enterPracticeOffice(page)
})

for (const [when, milliseconds] of [
  ['before it could be asked to save', 0],
  ['in the middle of a save', 1_000],
] as const)
  test(`the office process ends by itself ${when}: the window says so and goes on`, async ({
    page,
    electronApp,
  }) => {
    await openDossier(page, 'Rima')
    await page.getByRole('tab', { name: 'Mijn plan' }).click()
    await page.getByRole('button', { name: 'Doel toevoegen' }).click()
    await page.keyboard.type('Leren schaatsen')
    await expect(page.locator('[data-save-state=saved]')).toContainText(':')
    // Held first, so that these words can't have been written: on a slow machine they would be.
    const office = officeProcess(electronApp)
    process.kill(office, 'SIGSTOP')
    await page.keyboard.type(' en zwem')
    await page.waitForTimeout(milliseconds)
    process.kill(office, 'SIGKILL')
    await expect(page.getByText('Het programma stopte onverwacht')).toBeVisible()
    expect(await page.content()).not.toContain('Rima')

    await enterPracticeOffice(page)
    await expect(page.getByText('Het programma stopte onverwacht')).toHaveCount(0)
    await expect(page.getByText(/^Wegwijs stopte de vorige keer onverwacht. Alles tot /)).toBeVisible()
    // The last word was typed in the very moment: it waits, sealed, for whoever typed it.
    await expect(page.getByRole('region', { name: 'Dit was nog niet klaar' })).toContainText(
      'Leren schaatsen en zwem',
    )
    await openDossier(page, 'Rima')
    await page.getByRole('tab', { name: 'Mijn plan' }).click()
    await expect(page.getByText('Leren schaatsen')).toBeVisible()
  })

test('pressed again and again while the computer is slow, one person and one goal are made', async ({
  page,
  electronApp,
}) => {
  const office = officeProcess(electronApp)
  const pressImpatiently = async (name: string): Promise<void> => {
    process.kill(office, 'SIGSTOP')
    const button = page.getByRole('button', { name, exact: true })
    await button.dblclick()
    await button.press('Enter')
    // It looks as it is: waiting, and still where the keyboard was.
    await expect(button).toBeDisabled()
    await expect(button).toBeFocused()
    await expect(button).toHaveCSS('opacity', '0.6')
    process.kill(office, 'SIGCONT')
  }
  await page.keyboard.press('Control+Shift+N')
  await page.getByLabel('Hoe wil je genoemd worden?').fill('Zoltan')
  await expect(page.locator('[data-save-state=saved]')).toBeVisible()
  await pressImpatiently('Dossier maken')
  await page.getByRole('tab', { name: 'Mijn plan' }).click()
  await pressImpatiently('Doel toevoegen')
  await page.keyboard.type('Leren zeilen')
  await page.getByRole('button', { name: 'Klaar met wijzigen' }).click()
  await expect(page.getByRole('button', { name: 'Wijzig: Doel 1' })).toBeVisible()
  await expect(page.getByText('Doel 2')).toHaveCount(0)
  await goOnAlone(page)
  await page.getByRole('link', { name: 'Mensen', exact: true }).first().click()
  await expect(page.getByRole('table').getByRole('link', { name: 'Zoltan' })).toHaveCount(1)
})

test('a goal with a number like a BSN stays with its words, can be changed or removed, and never holds up the lock', async ({
  page,
}) => {
  await openDossier(page, 'Rima')
  await page.getByRole('tab', { name: 'Mijn plan' }).click()
  const goals = page.getByRole('region', { name: /^Doel \d/ })
  await expect(goals.first()).toBeVisible()
  const before = await goals.count()
  await page.getByRole('button', { name: 'Doel toevoegen' }).click()
  await page.keyboard.type(`Bellen met ${numberLikeBsn}`)
  await expect(page.locator('[data-save-state=notSaved]')).toContainText('burgerservicenummer')
  await page.getByRole('button', { name: 'Klaar met wijzigen' }).click()

  await expect(goals).toHaveCount(before + 1)
  await page.getByRole('button', { name: `Wijzig: Doel ${before + 1}` }).click()
  const words = page.getByLabel('In de woorden van Rima')
  await expect(words).toHaveValue(/^Bellen met \d{9}$/)
  await page.getByRole('button', { name: 'Klaar met wijzigen' }).click()
  await expect(goals).toHaveCount(before + 1)
  await page.getByRole('button', { name: `Doel weghalen: Doel ${before + 1}` }).click()
  await expect(goals).toHaveCount(before)
  await expect(page.locator('[data-save-state=notSaved]')).toHaveCount(0)

  await goOnAlone(page)
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('tab', { name: 'Kantoor' }).click()
  await page.getByLabel('Naam van het kantoor').fill('')
  await expect(page.locator('[data-save-state=notSaved]')).toContainText('Hier hoort een naam')
  await page.getByRole('link', { name: 'Vandaag' }).click()
  await page.keyboard.press('Control+l')
  await expect(page.getByRole('heading', { name: 'Welkom' })).toBeVisible()
})

test('a name of 300 letters and a word without end do not make any screen wider than the window', async ({
  page,
}) => {
  const long = 'Wolfeschlegel'.repeat(23)
  await page.keyboard.press('Control+Shift+N')
  await page.getByLabel('Hoe wil je genoemd worden?').fill(long)
  await page.getByLabel('Andere namen').fill(long)
  await page.getByRole('button', { name: 'Dossier maken' }).click()
  await expect(page.getByRole('tab', { name: 'Kennismaking' })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await page.getByRole('tab', { name: 'Mijn plan' }).click()
  await page.getByRole('button', { name: 'Doel toevoegen' }).click()
  await page.keyboard.insertText(long)
  await page.getByRole('button', { name: 'Stap toevoegen' }).click()
  await page.keyboard.insertText(long)
  await page.getByRole('button', { name: 'Stap is goed zo' }).click()
  await page.getByRole('button', { name: 'Klaar met wijzigen' }).click()
  await expect(page.getByRole('button', { name: 'Wijzig: Doel 1' })).toBeVisible()
  await expectNoSidewaysScroll(page)
  await page.getByRole('tab', { name: 'Overzicht' }).click()
  await expectNoSidewaysScroll(page)
  await page.getByRole('tab', { name: 'Kennismaking' }).click()
  await page.getByRole('button', { name: 'Gesprek opschrijven' }).click()
  await page.getByRole('textbox', { name: 'Op welke dag?' }).fill(long)
  await expect(page.getByText('Deze datum begrijpen we niet')).toBeVisible()
  await expectNoSidewaysScroll(page)
  await goOnAlone(page)
  await page.getByRole('link', { name: 'Mensen', exact: true }).first().click()
  await expect(page.getByRole('table')).toBeVisible()
  await expectNoSidewaysScroll(page)
})

test('a damaged dossier says until when its version before goes, and brings it back', async ({
  page,
  userData,
}) => {
  await openDossier(page, 'Rima')
  await page.getByRole('button', { name: 'Gegevens wijzigen' }).click()
  const office = join(userData, 'wegwijs', 'offices', 'practice')
  const before = newestNumber(office, 'snap')
  await page.getByLabel('Goed om te weten').fill('Graag appen.')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Alles was al bewaard')).toBeVisible()
  await page.getByRole('link', { name: 'Mensen', exact: true }).first().click()
  await expect(page.getByRole('table')).toBeVisible()
  // Until the file is the only one that holds it: the journal would heal it.
  await expect.poll(() => newestNumber(office, 'snap'), { timeout: 30_000 }).toBeGreaterThan(before)
  forgetOlderJournals(office)
  damageNewestFile(join(office, 'dossiers'))
  await page.getByRole('table').getByRole('link', { name: 'Rima' }).click()
  await expect(page.getByRole('heading', { name: 'Dit dossier kan niet open' })).toBeVisible()
  await expect(page.getByText(/^De versie van .+ 2026 om \d\d:\d\d uur is er nog\./)).toBeVisible()
  await page.getByRole('button', { name: 'De vorige versie terughalen' }).click()
  await expect(page.getByText(/uur is terug\. Kijk samen of er iets mist\./)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rima')
})

test('a file damaged soon after it was saved heals itself; the first screen says so until it is read', async ({
  page,
  userData,
}) => {
  await openDossier(page, 'Rima')
  const office = join(userData, 'wegwijs', 'offices', 'practice')
  const before = newestNumber(office, 'snap')
  await page.getByRole('button', { name: 'Gegevens wijzigen' }).click()
  await page.getByLabel('Goed om te weten').fill('Graag appen.')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Alles was al bewaard')).toBeVisible()
  await page.getByRole('link', { name: 'Mensen', exact: true }).first().click()
  await expect.poll(() => newestNumber(office, 'snap'), { timeout: 30_000 }).toBeGreaterThan(before)
  damageNewestFile(join(office, 'dossiers'))
  await page.getByRole('table').getByRole('link', { name: 'Rima' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rima')
  await page.getByRole('link', { name: 'Vandaag', exact: true }).first().click()
  const said = page.getByText('Wegwijs heeft het weer heel gemaakt.')
  await expect(said).toBeVisible()
  await expectNoSidewaysScroll(page)
  await pressEnter(page.getByRole('button', { name: 'Gelezen' }))
  await expect(said).toBeHidden()
})

/** One bit of the file that was written last. */
function damageNewestFile(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ocs'),
  )
  const newest = files.toSorted((one, other) => generation(other) - generation(one))[0]
  if (newest === undefined) throw new Error('no dossier on the shelf')
  const bytes = readFileSync(join(folder, newest))
  bytes[200] = (bytes[200] ?? 0) ^ 1
  writeFileSync(join(folder, newest), bytes)
}

function generation(name: string): number {
  return Number(name.split('.').at(-2))
}

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const tooWide = await page.locator('main').evaluate((main) => {
    if (main.scrollWidth <= main.clientWidth) return []
    const edge = main.getBoundingClientRect().right
    return [...main.querySelectorAll('*')]
      .filter((part) => part.getBoundingClientRect().right > edge && part.childElementCount === 0)
      .map((part) => part.outerHTML.slice(0, 120))
  })
  expect(tooWide).toEqual([])
}

test('a date that can not be read stays as typed, is said to be unsaved, and is saved once it is right', async ({
  page,
}) => {
  await openDossier(page, 'Rima')
  await page.getByRole('tab', { name: 'Mijn plan' }).click()
  const day = page.getByRole('textbox', { name: 'Dag om weer te kijken' })
  await day.fill('32-1-2027')
  const bar = page.getByRole('banner').or(page.locator('header[data-area]')).first()
  const before = await bar.boundingBox()
  await page.getByRole('tab', { name: 'Overzicht' }).click()
  await expect(page.locator('[data-save-state=notSaved]')).toContainText('We kunnen een datum niet lezen')
  const isCutOff = await page
    .locator('[data-save-state=notSaved]')
    .evaluate((line) => line.scrollHeight > line.clientHeight)
  expect(isCutOff).toBe(false)
  // Nothing may move under the mouse of who is about to click.
  expect(await bar.boundingBox()).toEqual(before)
  await page.getByRole('button', { name: 'Wat is er?' }).click()
  await expect(page.getByRole('dialog').getByText('We kunnen een datum niet lezen')).toBeVisible()
  await page.getByRole('dialog').getByRole('button', { name: 'Sluiten' }).click()
  await page.getByRole('tab', { name: 'Mijn plan' }).click()
  await expect(day).toHaveValue('32-1-2027')
  await day.fill('12-1-2027')
  await expect(page.getByText('dinsdag 12 januari 2027')).toBeVisible()
  await expect(page.locator('[data-save-state=saved]')).toBeVisible()
})
