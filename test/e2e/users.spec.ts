import axe from 'axe-core'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { goOnAlone } from './walk.ts'

const rias = 'drie fietsen in de regen'
const desks = 'vijf stoelen bij het raam'

test('a team: a front desk and a volunteer are added, work at their own screens, and what they wrote is found', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize({ width: 1366, height: 690 })
  await makeOffice(page)
  await addSelam(page)
  await openUsers(page)
  await page.getByRole('button', { name: 'Gebruiker toevoegen' }).click()
  await page.getByLabel('Voornaam').fill('Balie')
  await page.getByText(/^Balie \(spreekuur\)/).click()
  await page.getByText('De gebruiker typt de eigen wachtzin').click()
  await page.getByRole('textbox', { name: 'Eerste wachtzin' }).fill(desks)
  await checkScreen(page, 'adding a user')
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  await page.getByText('Balie kan nu binnenkomen.').waitFor()

  await page.getByRole('button', { name: 'Gebruiker toevoegen' }).click()
  await page.getByLabel('Voornaam').fill('Els')
  await page.getByText(/^Vrijwilliger, maatje/).click()
  const words = await page.getByRole('status', { name: 'Deze zin is gemaakt' }).innerText()
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Kies een laatste dag')
  await page.getByRole('textbox', { name: 'Laatste dag' }).fill('1-6-2035')
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  await page.getByText('Els kan nu binnenkomen.').waitFor()
  await checkScreen(page, 'users')
  await assignEls(page)
  await lock(page)

  await checkScreen(page, 'unlock tiles')
  await enter(page, 'Balie', desks)
  await page.getByLabel('Wie zoek je?').fill('Selam')
  await page.getByRole('button', { name: 'Kies Selam' }).click()
  await page.getByRole('button', { name: 'Afspraak maken' }).click()
  await page.getByLabel('Welke dag?').fill('1-6-2035')
  await checkScreen(page, 'front desk')
  await page.getByRole('button', { name: 'Afspraak bewaren' }).click()
  await page.getByText('Onderweg naar het kantoor').waitFor()
  await page.getByLabel('Briefje').fill('komt met haar zus')
  await page.getByRole('button', { name: 'Briefje achterlaten' }).click()
  await page.getByText('Briefje: komt met haar zus').waitFor()
  await lock(page)

  await enter(page, 'Els', words)
  await page.getByRole('heading', { name: 'Kies een eigen wachtzin' }).waitFor()
  await checkScreen(page, 'first passphrase')
  await page.getByLabel('Wachtzin van nu').fill(words)
  await page.getByLabel('Nieuwe wachtzin', { exact: true }).fill('soep met prei en wortel')
  await page.getByLabel('Typ de nieuwe wachtzin').fill('soep met prei en wortel')
  await page.getByRole('button', { name: 'Wachtzin wijzigen' }).click()
  await page.getByRole('button', { name: 'Kies Selam' }).click()
  await page.getByText('06 00 00 00 01').waitFor()
  await checkScreen(page, 'volunteer')
  await lock(page)

  await enter(page, 'Ria', rias)
  await page.getByRole('link', { name: 'Mensen', exact: true }).first().click()
  await page.getByRole('table').getByRole('link', { name: 'Selam' }).click()
  await expect(page.getByText('komt met haar zus')).toBeVisible()
  await checkScreen(page, 'notes in the dossier')
  await page.getByRole('button', { name: 'Weggelegd' }).last().click()
  await expect(page.getByText('komt met haar zus')).toBeHidden()

  await openUsers(page)
  await page.getByRole('button', { name: 'Toegang stoppen: Balie' }).click()
  await page.getByRole('alertdialog').getByText('blijft bij Balie').waitFor()
  await checkScreen(page, 'stopping access')
  await page.getByRole('button', { name: 'Toegang nu stoppen' }).click()
  await page.getByText('De toegang van Balie is gestopt.').waitFor()
  await lock(page)
  await expect(page.getByText('Balie')).toBeHidden()
})

test("a colleague's dossier asks for the reason first, and says how long it is open", async ({ page }) => {
  test.slow()
  await page.setViewportSize({ width: 1366, height: 690 })
  await makeOffice(page)
  await addSelam(page)
  await addAhmad(page)
  await enter(page, 'Ahmad', desks)
  await page.getByRole('link', { name: 'Mensen', exact: true }).first().click()
  await page.getByRole('searchbox').last().fill('Selam')
  await page.getByText('van een collega').waitFor()
  await page.getByRole('table').getByRole('link', { name: 'Selam' }).click()
  await page.getByRole('button', { name: 'Dossier openen, een half uur' }).click()
  await page.getByText('Kies eerst een reden').waitFor()
  await checkScreen(page, 'asking the reason')
  await page.getByText('Het kan niet wachten').click()
  await page.getByRole('button', { name: 'Dossier openen, een half uur' }).click()
  await page.getByText(/Het is open tot/).waitFor()
  await expect(page.getByText('Wie keek mee, en waarom')).toBeVisible()
  await checkScreen(page, "a colleague's dossier")
})

test('a coordinator chooses between the own people and the whole office; a worker has nothing to choose', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize({ width: 1366, height: 690 })
  await makeOffice(page)
  await addPerson(page, 'Selam')
  await addAhmad(page)

  await enter(page, 'Ahmad', desks)
  await page.getByText('Hier komt wat nu aandacht vraagt.').waitFor()
  await addPerson(page, 'Yusuf')
  await page.keyboard.press('Alt+2')
  const table = page.getByRole('table')
  await expect(table.getByRole('link')).toHaveText(['Yusuf'])
  await expect(page.getByRole('radio', { name: 'Alle mensen' })).toHaveCount(0)
  await page.keyboard.press('Alt+1')
  await expect(page.getByRole('heading', { level: 1, name: 'Ahmad' })).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Hele kantoor' })).toHaveCount(0)
  await lock(page)

  await enter(page, 'Ria', rias)
  await page.getByRole('radio', { name: 'Mijn lijst' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Hele kantoor' })).toBeChecked()
  await checkScreen(page, 'today of the whole office')
  await page.keyboard.press('Alt+2')
  await expect(table.getByRole('link')).toHaveText(['Selam'])
  await page.getByRole('radio', { name: 'Mijn mensen' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(table.getByRole('link')).toHaveText(['Selam', 'Yusuf'])
  await page.keyboard.press('Alt+1')
  await expect(page.getByRole('radio', { name: 'Hele kantoor' })).toBeChecked()
})

test('a form for a new user and a note at the desk, half typed at a lock, are there afterwards', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize({ width: 1366, height: 690 })
  await makeOffice(page)
  await addSelam(page)
  await openUsers(page)
  await page.getByRole('button', { name: 'Gebruiker toevoegen' }).click()
  await page.getByLabel('Voornaam').fill('Balie')
  await page.getByText(/^Balie \(spreekuur\)/).click()
  await page.getByText('De gebruiker typt de eigen wachtzin').click()
  await page.getByRole('textbox', { name: 'Eerste wachtzin' }).fill(desks)
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  await page.getByText('Balie kan nu binnenkomen.').waitFor()
  await page.getByRole('button', { name: 'Gebruiker toevoegen' }).click()
  await page.getByLabel('Voornaam').fill('Els')
  await page.getByText(/^Vrijwilliger, maatje/).click()
  await page.getByText('De gebruiker typt de eigen wachtzin').click()
  await page.getByRole('textbox', { name: 'Eerste wachtzin' }).fill(desks)
  await lock(page)

  await enter(page, 'Ria', rias)
  await page.getByRole('button', { name: 'Verder gaan: Gebruiker toevoegen' }).click()
  await expect(page.getByLabel('Voornaam')).toHaveValue('Els')
  await expect(page.getByRole('radio', { name: /^Vrijwilliger, maatje/ })).toBeChecked()
  // A passphrase is kept nowhere.
  await expect(page.getByRole('textbox', { name: 'Eerste wachtzin' })).toHaveValue('')
  await page.getByRole('button', { name: 'Stoppen, niets veranderen' }).click()
  await expect(page.getByLabel('Voornaam')).toHaveCount(0)
  await page.getByRole('link', { name: 'Vandaag' }).click()
  await expect(page.getByRole('region', { name: 'Dit was nog niet klaar' })).toHaveCount(0)
  await lock(page)

  await enter(page, 'Balie', desks)
  await page.getByLabel('Wie zoek je?').fill('Selam')
  await page.getByRole('button', { name: 'Kies Selam' }).click()
  await page.getByLabel('Briefje').fill('zij vroeg om een fie')
  await page.getByRole('button', { name: 'Afspraak maken' }).click()
  await page.getByLabel('Waar?').fill('De Br')
  await lock(page)

  await enter(page, 'Balie', desks)
  await page
    .getByRole('region', { name: 'Dit was nog niet klaar' })
    .getByText('zij vroeg om een fie')
    .waitFor()
  await checkScreen(page, 'unfinished at the desk')
  await page.getByRole('button', { name: /^Verder gaan: Briefje/ }).click()
  await expect(page.getByLabel('Briefje')).toHaveValue('zij vroeg om een fie')
  await expect(page.getByLabel('Waar?')).toHaveValue('De Br')
  await page.getByLabel('Briefje').fill('zij vroeg om een fiets')
  await page.getByRole('button', { name: 'Briefje achterlaten' }).click()
  await page.getByText('Briefje: zij vroeg om een fiets').waitFor()
  await expect(page.getByLabel('Briefje')).toHaveValue('')
  await page.getByRole('button', { name: 'Toch niet' }).click()
  await page.getByRole('button', { name: 'Terug', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Dit was nog niet klaar' })).toHaveCount(0)
})

async function makeOffice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nieuw kantoor maken' }).click()
  await page.getByLabel('Naam van het kantoor').fill('Steunpunt Oeverdam')
  await page.getByLabel('Jouw voornaam').fill('Ria')
  await page.getByLabel('Kies een wachtzin').fill(rias)
  await page.getByLabel('Typ de wachtzin nog een keer').fill(rias)
  await page.getByRole('button', { name: 'Kantoor maken en openen' }).click()
  await page.getByRole('button', { name: 'Later' }).click()
  await page.getByRole('link', { name: 'Vandaag' }).click()
  await page.getByRole('heading', { name: 'Ria' }).waitFor()
}

/** A worker, who comes in after the lock. */
async function addAhmad(page: Page): Promise<void> {
  await openUsers(page)
  await page.getByRole('button', { name: 'Gebruiker toevoegen' }).click()
  await page.getByLabel('Voornaam').fill('Ahmad')
  await page.getByText('De gebruiker typt de eigen wachtzin').click()
  await page.getByRole('textbox', { name: 'Eerste wachtzin' }).fill(desks)
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  await page.getByText('Ahmad kan nu binnenkomen.').waitFor()
  await lock(page)
}

async function addPerson(page: Page, callName: string): Promise<void> {
  await page.getByRole('link', { name: 'Nieuwe persoon' }).first().click()
  await page.getByLabel('Hoe wil je genoemd worden?').fill(callName)
  await page.getByRole('button', { name: 'Dossier maken' }).click()
  // The kennismaking is looked at together.
  await page.getByRole('button', { name: 'Samen kijken uit' }).click()
}

async function addSelam(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Nieuwe persoon' }).first().click()
  await page.getByLabel('Hoe wil je genoemd worden?').fill('Selam')
  await page.getByRole('button', { name: 'Dossier maken' }).click()
  await page.getByRole('tab', { name: 'Overzicht' }).click()
  await page.getByRole('button', { name: 'Gegevens wijzigen' }).click()
  await page.getByLabel('Telefoon').fill('06 00 00 00 01')
  await page.getByRole('button', { name: 'Klaar met wijzigen' }).click()
  await page.getByText('06 00 00 00 01').waitFor()
}

async function assignEls(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mensen', exact: true }).first().click()
  await page.getByRole('table').getByRole('link', { name: 'Selam' }).click()
  await page.getByRole('button', { name: 'Wie begeleidt wijzigen' }).click()
  await page.getByText('Els', { exact: true }).click()
  await expect(page.getByRole('checkbox', { name: /^Els/ })).toBeChecked()
  await checkScreen(page, 'who supports')
}

async function openUsers(page: Page): Promise<void> {
  await goOnAlone(page)
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('tab', { name: 'Gebruikers' }).click()
  await page.getByRole('table', { name: 'Gebruikers' }).waitFor()
}

async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Op slot' }).click()
  await page.getByText('Wie ben je?').waitFor()
}

async function enter(page: Page, name: string, passphrase: string): Promise<void> {
  await page.getByText(name, { exact: true }).click()
  await page.getByLabel(`Wachtzin van ${name}`).fill(passphrase)
  await page.getByRole('button', { name: 'Openen', exact: true }).click()
  await page.getByText('Wie ben je?').waitFor({ state: 'hidden', timeout: 20_000 })
}

/** No axe violation, and nothing to be scrolled sideways on a small or magnified screen. */
async function checkScreen(page: Page, name: string): Promise<void> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe }
    const { violations } = await runner.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
    )
  })
  expect(found, name).toEqual([])
  for (const [width, height] of [[1093, 552], [683, 345], [1366, 690]] as const) {
    await page.setViewportSize({ width, height })
    const excess = await page.evaluate(() => {
      const areas = [document.documentElement, ...document.querySelectorAll<HTMLElement>('main, [role=alertdialog]')]
      return Math.max(...areas.map((area) => area.scrollWidth - area.clientWidth))
    })
    expect(excess, `${name} at ${String(width)}`).toBe(0)
  } // prettier-ignore
  if (process.env['SHOTS'] !== undefined) {
    await page.screenshot({ path: `${process.env['SHOTS']}/${name.replaceAll(/\W+/g, '-')}.png` })
  }
}
