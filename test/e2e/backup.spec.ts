import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { doorOverOffice } from '../builders/doorOverOffice.ts'
import { expectFitsAndAccessible } from './fitsAndAccessible.ts'
import { expect, test } from './fixture.ts'
import { enterPracticeOffice } from './walk.ts'

let stick = ''

test.beforeEach(async ({ page, electronApp }) => {
  stick = mkdtempSync(join(tmpdir(), 'wegwijs-stick-'))
  await chooseInDialog(electronApp, stick)
  await page.setViewportSize({ width: 1366, height: 690 })
})

test.afterEach(() => {
  rmSync(stick, { recursive: true, force: true })
})

test('a backup on a stick is made, tested and dated, and put back with the names of what stays behind', async ({
  page,
}) => {
  await enterPracticeOffice(page)
  await expect(page.getByText('Er is nog geen reservekopie.')).toBeVisible()
  await toSafety(page)
  const weekly = page.getByRole('region', { name: 'Elke week, op een stick' })
  await weekly.getByRole('button', { name: 'Stick kiezen' }).click()
  await weekly.getByRole('button', { name: 'Reservekopie op stick maken' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('11 dossiers zijn te openen. Haal de stick veilig weg.')).toBeVisible()
  await expect(weekly.getByText('te openen, 11 dossiers')).toBeVisible()
  expect(readdirSync(stick)).toHaveLength(1)
  // Who works by keyboard is still where the work was started.
  await expect(weekly.getByRole('button', { name: 'Reservekopie op stick maken' })).toBeFocused()
  await weekly.getByRole('button', { name: 'Testen' }).click()
  await expect(page.getByText('De reservekopie is getest.')).toBeVisible()
  await expectFitsAndAccessible(page)

  await page.getByRole('link', { name: 'Vandaag' }).click()
  await expect(page.getByText('te openen, 11 dossiers')).toBeVisible()
  await page.getByRole('link', { name: 'Rima' }).first().click()
  await page.getByRole('tab', { name: 'Overzicht' }).click()
  await page.getByRole('button', { name: 'Gegevens wijzigen' }).click()
  await page.getByLabel('Goed om te weten').fill('Na de reservekopie.')
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Alles was al bewaard')).toBeVisible()

  await toSafety(page)
  await page.getByRole('button', { name: 'Reservekopie terugzetten…' }).click()
  await page.getByRole('button', { name: 'Bekijken' }).click()
  await expect(page.getByText('1 gewijzigd, 0 erbij. Dat blijft achter.')).toBeVisible()
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: 'Rima' })).toBeVisible()
  await expectFitsAndAccessible(page)
  await page.getByRole('button', { name: '11 dossiers terugzetten' }).click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('Het kantoor van nu wordt niet gewist.')
  await question.getByRole('button', { name: '11 dossiers terugzetten' }).click()
  await expect(page.getByText('De reservekopie is teruggezet.')).toBeVisible()
  expect(await page.content()).not.toContain('Rima')
  await enterPracticeOffice(page)
  await page.getByRole('link', { name: 'Rima' }).first().click()
  await page.getByRole('tab', { name: 'Overzicht' }).click()
  await expect(page.getByText('Na de reservekopie.')).toHaveCount(0)
})

test('the office is looked over: in plain words, to be saved as text without names', async ({ page }) => {
  await enterPracticeOffice(page)
  await toSafety(page)
  await page.getByRole('button', { name: 'Nu nakijken' }).click()
  await expect(page.getByText('Alle 11 dossiers zijn heel en gaan open.')).toBeVisible()
  await expectFitsAndAccessible(page)
  await page.getByRole('button', { name: 'Opslaan als tekst' }).click()
  await expect(page.getByText('Er staan geen namen van mensen in.')).toBeVisible()
  const [name] = readdirSync(stick)
  expect(readFileSync(join(stick, name ?? ''), 'utf8')).not.toContain('Rima')
})

test('at the first start a folder without a backup says so, and one can go back', async ({ page }) => {
  await page.getByRole('button', { name: 'Reservekopie terugzetten…' }).click()
  await page.getByRole('button', { name: 'Stick of map kiezen' }).click()
  await expect(page.getByText('In deze map staat geen reservekopie van Wegwijs.')).toBeVisible()
  await expectFitsAndAccessible(page)
  await page.getByRole('button', { name: 'Stoppen, niets veranderen' }).click()
  await expect(page.getByRole('heading', { name: 'Welkom' })).toBeVisible()
})

test('with two sheets and no passphrase a backup goes back unopened, and the lock says how to go on', async ({
  page,
}) => {
  const old = await doorOverOffice({ paperFolder: stick })
  const card = { name: 'Kantoor De Brug', phone: '', worker: 'Toos', passphrase: 'de brug bij het station' }
  await old.good('createOffice', card)
  await old.good('chooseBackupPlace', { kind: 'packed' })
  await old.good('makeBackup', { kind: 'packed' })
  await old.close()

  await page.getByRole('button', { name: 'Reservekopie terugzetten…' }).click()
  await page.getByRole('button', { name: 'Stick of map kiezen' }).click()
  await expect(page.getByText('Kantoor De Brug')).toBeVisible()
  await expectFitsAndAccessible(page)
  await page.getByRole('button', { name: 'Terugzetten en openen met herstelbladen' }).click()
  await expect(page.getByText('De reservekopie is teruggezet.')).toBeVisible()
  await page.getByRole('button', { name: 'Ik weet mijn wachtzin niet meer' }).click()
  await expect(page.getByRole('heading', { name: 'Openen met twee herstelbladen' })).toBeVisible()
})

async function toSafety(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('tab', { name: 'Reservekopie en herstel' }).click()
  await expect(page.getByRole('heading', { name: 'Kantoor nakijken' })).toBeVisible()
}

function chooseInDialog(app: ElectronApplication, folder: string): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, folder)
}
