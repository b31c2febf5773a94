import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { wordsByPoppler } from '../paper/extractText.ts'
import { screenFaults } from './fitsAndAccessible.ts'
import { expect, test } from './fixture.ts'
import { openSafety, recoveryStops } from './recoveryStops.ts'
import { enterPracticeOffice } from './walk.ts'

const passphrase = 'vier fietsen in de regen'

let folder: string
test.beforeEach(async ({ page }) => {
  folder = mkdtempSync(join(tmpdir(), 'wegwijs-sheets-'))
  await page.setViewportSize({ width: 1366, height: 690 })
})
test.afterEach(() => {
  rmSync(folder, { recursive: true })
})

test('from a new office to a forgotten passphrase: sheets are made, tried and used', async ({
  page,
  electronApp,
}) => {
  test.slow()
  await makeOffice(page)
  // Making an office takes two seconds of work for one processor; more on a busy one.
  await page.getByText('Laatste stap: herstelbladen.').waitFor()
  await page.getByRole('button', { name: 'Later' }).click()
  await expect(page.getByText('Er zijn nog geen herstelbladen.')).toBeVisible()
  await page.getByRole('link', { name: 'Naar de herstelbladen' }).click()

  await page.getByRole('button', { name: 'Herstelbladen maken' }).click()
  await page.getByLabel('Waar komt blad 1 te liggen?').fill('kluis')
  await page.getByRole('button', { name: 'Bladen klaarmaken' }).click()
  const sheets = await savedSheets(page, electronApp)
  await typeAskedGroups(page, sheets)
  await page.getByRole('button', { name: 'Deze bladen gaan nu gelden' }).click()
  await page.getByText('De nieuwe bladen gelden.').waitFor()
  await expect(page.getByText('Deze bladen zijn nog nooit geprobeerd.')).toBeVisible()

  await page.getByRole('button', { name: 'Bladen proberen' }).click()
  await scan(page, 1, sheets[2] ?? '')
  await scan(page, 2, sheets[0] ?? '')
  await expect(page.getByText('Deze twee bladen openen dit kantoor.')).toBeVisible()
  await page.getByRole('link', { name: 'Vandaag', exact: true }).first().click()
  await expect(page.getByText(/^Herstelbladen geprobeerd: /)).toBeVisible()

  await page.keyboard.press('Control+l')
  await page.getByRole('button', { name: 'Ik weet mijn wachtzin niet meer' }).click()
  await expect(page.getByLabel('Blad 1, groep 1', { exact: true })).toBeFocused()
  // Pasted in one go, and the second one typed in small letters with dashes.
  await page
    .getByLabel('Blad 1, groep 1', { exact: true })
    .fill((sheets[1] ?? '').replaceAll(/(.{5})/g, '$1 '))
  await page.getByLabel('Blad 2, groep 1', { exact: true }).focus()
  await page.keyboard.type((sheets[2] ?? '').toLowerCase())
  await page.getByRole('button', { name: 'Bladen nakijken' }).click()
  await expect(page.getByText('Deze twee bladen openen het kantoor.')).toBeVisible()
  expect(await screenFaults(page)).toEqual([])
  await page.getByLabel('Nieuwe wachtzin', { exact: true }).fill('een boom vol met mussen')
  await page.getByLabel('Typ de wachtzin nog een keer').fill('een boom vol met mussen')
  await page.getByRole('button', { name: 'Kantoor openen' }).click()
  await page.getByRole('heading', { name: /Ria/ }).waitFor()
  await openSafety(page)
  await expect(page.getByText(/Maak nieuwe bladen\./)).toBeVisible()
})

test('each mistake on a typed sheet is told at once and by its group', async ({ page, electronApp }) => {
  test.slow()
  await enterPracticeOffice(page)
  const [one = '', two = ''] = await makeSheetsInPractice(page, electronApp)
  await page.getByRole('button', { name: 'Bladen proberen' }).click()
  const problem = page.getByRole('group', { name: 'Blad 1' }).getByRole('status')

  await type(page, 1, 7, one.slice(30, 34) + (one[34] === 'A' ? 'B' : 'A'))
  await expect(problem).toHaveText('Groep 7 klopt niet. Kijk nog eens op het blad.')
  await expect(page.getByLabel('Blad 1, groep 7', { exact: true })).toHaveAttribute('aria-invalid', 'true')
  await type(page, 1, 7, 'AB0')
  await expect(problem).toContainText('het teken 0 staat nooit op een blad')
  await type(page, 1, 7, one.slice(40, 45))
  await type(page, 1, 9, one.slice(30, 35))
  await expect(problem).toHaveText('Groep 7 en groep 9 staan op elkaars plek.')
  expect(await screenFaults(page)).toEqual([])
  await type(page, 1, 1, one)
  await expect(problem).toHaveText('')
  await type(page, 2, 1, one)
  await expect(page.getByText('Dit is twee keer hetzelfde blad.')).toBeVisible()
  await type(page, 2, 1, two)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Deze twee bladen openen dit kantoor.')).toBeVisible()
})

test('printing hands the sheet to the printer, and nothing of it stays in the window', async ({ page }) => {
  await enterPracticeOffice(page)
  await openSafety(page)
  await page.getByRole('button', { name: 'Herstelbladen maken' }).click()
  await page.getByRole('button', { name: 'Bladen klaarmaken' }).click()
  await page.evaluate(() => {
    window.print = () => {
      const picture = document.querySelector<HTMLImageElement>('.printed-pages img')
      document.documentElement.dataset['printed'] = `${picture?.naturalWidth ?? 0}`
    }
  })
  await page.getByRole('button', { name: 'Blad 1 afdrukken' }).click()
  await expect
    .poll(() => page.evaluate(() => Number(document.documentElement.dataset['printed'] ?? 0)))
    .toBeGreaterThan(100)
  expect(await page.locator('.printed-pages').count()).toBe(0)
})

for (const [width, height] of [
  [1093, 552],
  [683, 345],
] as const) {
  test(`at ${width} × ${height} axe finds nothing and nothing has to be scrolled sideways`, async ({
    page,
  }) => {
    test.slow()
    await page.setViewportSize({ width, height })
    await enterPracticeOffice(page)
    const found: string[] = []
    for (const { name, reach } of recoveryStops) {
      await reach(page)
      found.push(...(await screenFaults(page)).map((fault) => `${name}: ${fault}`))
    }
    expect(found).toEqual([])
  })
}

async function makeSheetsInPractice(
  page: Page,
  electronApp: ElectronApplication,
): Promise<readonly string[]> {
  await openSafety(page)
  await page.getByRole('button', { name: 'Herstelbladen maken' }).click()
  await page.getByRole('button', { name: 'Bladen klaarmaken' }).click()
  const sheets = await savedSheets(page, electronApp)
  await typeAskedGroups(page, sheets)
  await page.getByRole('button', { name: 'Deze bladen gaan nu gelden' }).click()
  await page.getByText('De nieuwe bladen gelden.').waitFor()
  return sheets
}

async function makeOffice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nieuw kantoor maken' }).click()
  await page.getByLabel('Naam van het kantoor').fill('Steunpunt Oeverdam')
  await page.getByLabel('Jouw voornaam').fill('Ria')
  await page.getByLabel('Kies een wachtzin').fill(passphrase)
  await page.getByLabel('Typ de wachtzin nog een keer').fill(passphrase)
  await page.getByRole('button', { name: 'Kantoor maken en openen' }).click()
}

/** Saves the three sheets, and reads from each PDF what a person would read from paper: eighty characters. */
async function savedSheets(page: Page, electronApp: ElectronApplication): Promise<readonly string[]> {
  await electronApp.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, folder)
  for (const sheet of [1, 2, 3]) {
    await page.getByRole('button', { name: `Blad ${sheet} bewaren als PDF` }).click()
    await page.getByText(`Blad ${sheet} is bewaard als`).waitFor()
  }
  const codes: string[] = []
  for (const name of readdirSync(folder).sort()) {
    const words = await wordsByPoppler(readFileSync(join(folder, name)))
    const code = words.filter((word) => /^[2-9A-HJKMNP-Z]{5}$/u.test(word)).join('')
    expect(code).toHaveLength(80)
    codes.push(code)
  }
  return codes
}

async function typeAskedGroups(page: Page, sheets: readonly string[]): Promise<void> {
  for (const field of await page.getByLabel(/^Blad \d, groep \d+$/).all()) {
    const label = (await field.getAttribute('aria-label')) ?? (await field.evaluate(labelOf))
    const [, sheet = '', group = ''] = /Blad (\d), groep (\d+)/.exec(label) ?? []
    const code = sheets[Number(sheet) - 1] ?? ''
    await field.fill(code.slice(5 * (Number(group) - 1), 5 * Number(group)).toLowerCase())
  }
}

function labelOf(field: Element): string {
  return (field as HTMLInputElement).labels?.[0]?.textContent ?? ''
}

/** A hand scanner: every letter as a key, then Enter. */
async function scan(page: Page, sheet: number, code: string): Promise<void> {
  await page.getByLabel(`Blad ${sheet}, groep 1`, { exact: true }).focus()
  await page.keyboard.type(code)
  await page.keyboard.press('Enter')
}

async function type(page: Page, sheet: number, group: number, text: string): Promise<void> {
  await page.getByLabel(`Blad ${sheet}, groep ${group}`, { exact: true }).fill(text)
}
