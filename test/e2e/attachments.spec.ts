import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Locator, Page } from '@playwright/test'
import { encode } from 'fast-png'
import { axeFaults } from './fitsAndAccessible.ts'
import { expect, test } from './fixture.ts'
import { officeProcess } from './officeProcess.ts'
import { enterPracticeOffice, openDossier } from './walk.ts'

function chooseInDialog(app: ElectronApplication, path: string | null): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
  }, path)
}

/** A sheet of grey squares, as large as a scanned page: more than one part through the door. */
function aScan(): Uint8Array {
  const [width, height] = [1_240, 1_754]
  const data = Uint8Array.from({ length: width * height }, (_, at) => (at * 2_654_435_761) >>> 24)
  return encode({ width, height, data, channels: 1, depth: 8 })
}

/** The documents lie among the papers; looking together goes on there by itself. */
async function openPapers(page: Page): Promise<void> {
  await openDossier(page, 'Rima')
  await page.getByRole('tab', { name: 'Papieren' }).click()
}

async function startAdding(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Bijlage toevoegen' }).click()
  return page.getByRole('group', { name: 'Bijlage toevoegen' })
}

test('a scan is added, looked at together, saved in a folder, taken away and taken back', async ({
  page,
  electronApp,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-chosen-'))
  const scan = join(folder, 'IMG_0001.png')
  writeFileSync(scan, aScan())
  await page.setViewportSize({ width: 1366, height: 690 })
  await enterPracticeOffice(page)
  await openPapers(page)

  const form = await startAdding(page)
  await expect(form).toBeFocused()
  await form.getByLabel('Hoe noem je het?').fill('Diploma bakkerij شهادة')
  await form.getByRole('button', { name: 'Bestand kiezen' }).click()
  await expect(form.getByRole('alert')).toContainText('Zet eerst een vinkje')
  expect(await axeFaults(page)).toEqual([])
  await form.getByText('Dit is geen paspoort, ID-kaart').click()
  await chooseInDialog(electronApp, null)
  const office = officeProcess(electronApp)
  process.kill(office, 'SIGSTOP')
  await form.getByRole('button', { name: 'Bestand kiezen' }).click()
  await expect(form.getByRole('button', { name: 'Bestand kiezen' })).toBeDisabled()
  await chooseInDialog(electronApp, join(folder, 'not there.png'))
  setTimeout(() => process.kill(office, 'SIGCONT'), 1_500)
  await form.getByRole('button', { name: 'Bestand kiezen' }).click()
  await expect(form.getByRole('alert')).toContainText('niet helemaal lezen')
  await chooseInDialog(electronApp, scan)
  await form.getByRole('button', { name: 'Bestand kiezen' }).click()
  await expect(page.getByText('Bijlage toegevoegd en versleuteld.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Bijlage toevoegen' })).toBeFocused()
  expect(await page.content()).not.toContain('IMG_0001')

  await page.getByRole('button', { name: /^Bekijken:.*Diploma/ }).click()
  const picture = page.getByRole('dialog').getByRole('img')
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1_240)
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Samen kijken uit' }).click()

  await page.getByRole('button', { name: /^Opslaan in een map:.*Diploma/ }).click()
  await expect(page.getByText('zonder versleuteling')).toBeVisible()
  expect(await axeFaults(page)).toEqual([])
  await chooseInDialog(electronApp, folder)
  await page.getByRole('button', { name: 'Map kiezen' }).click()
  await expect(page.getByText(/In de map gezet als bijlage-[A-Z]{2}-\d{4}-1\.png/)).toBeVisible()
  const saved = readdirSync(folder).find((name) => name.startsWith('bijlage-')) ?? ''
  expect(readFileSync(join(folder, saved)).equals(readFileSync(scan))).toBe(true)

  await page.getByRole('button', { name: /^Wijzigen:.*Diploma/ }).click()
  expect(await axeFaults(page)).toEqual([])
  await page.getByRole('button', { name: 'Weghalen' }).click()
  await expect(page.getByText('Bijlage weggehaald.')).toBeVisible()
  await expect(page.getByText('Er zijn nog geen bijlagen.')).toBeVisible()
  await page.getByRole('button', { name: 'Ongedaan maken', exact: true }).last().click()
  await expect(page.getByRole('button', { name: /^Bekijken:.*Diploma/ })).toBeVisible()
  rmSync(folder, { recursive: true })
})

test('locking while a large document is sealed leaves no half of it and no word of the dossier', async ({
  page,
  electronApp,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-chosen-'))
  const film = join(folder, 'scan.pdf')
  writeFileSync(film, Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(150_000_000, 7)]))
  await enterPracticeOffice(page)
  await openPapers(page)
  const form = await startAdding(page)
  await form.getByText('Dit is geen paspoort, ID-kaart').click()
  await chooseInDialog(electronApp, film)
  await form.getByRole('button', { name: 'Bestand kiezen' }).click()
  await expect(form.getByRole('alert')).toContainText('groter dan 25 MB')
  await form.getByText('Het mag een groot bestand zijn').click()
  await form.getByRole('button', { name: 'Bestand kiezen' }).click()
  await electronApp.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('suspend')
  })
  await expect(page.getByRole('button', { name: 'Begin in het oefenkantoor' })).toBeVisible()
  expect(await page.content()).not.toContain('Rima')
  await enterPracticeOffice(page)
  await openPapers(page)
  await expect(page.getByRole('button', { name: 'Bijlage toevoegen' })).toBeVisible()
  rmSync(folder, { recursive: true })
})
