import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from './fixture.ts'

async function openRima(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin in het oefenkantoor' }).click()
  await page.getByRole('link', { name: 'Rima' }).first().click()
  await page.getByRole('tab', { name: 'Overzicht' }).click()
}

function chooseInDialog(app: ElectronApplication, folder: string | null): Promise<void> {
  return app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
  }, folder)
}

test('the computer goes to sleep in the middle of a word: the office is locked and the word is there', async ({
  page,
  electronApp,
}) => {
  await openRima(page)
  await page.getByRole('button', { name: 'Gegevens wijzigen' }).click()
  const field = page.getByLabel('Goed om te weten')
  await field.fill('Liever op dinsd')
  await electronApp.evaluate(({ powerMonitor }) => {
    powerMonitor.emit('suspend')
  })
  await expect(page.getByRole('button', { name: 'Begin in het oefenkantoor' })).toBeVisible()
  expect(await page.content()).not.toContain('Rima')
  await openRima(page)
  await expect(page.getByText('Liever op dinsd')).toBeVisible()
})

test('a paper is saved where a person wants it, under a number, and its plan is frozen', async ({
  page,
  electronApp,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-chosen-'))
  await openRima(page)
  await page.getByRole('tab', { name: 'Papieren' }).click()
  const save = page.getByRole('button', { name: 'Bewaren als PDF' })

  await chooseInDialog(electronApp, null)
  await save.click()
  await expect(save).toBeEnabled()
  expect(readdirSync(folder)).toEqual([])

  await chooseInDialog(electronApp, folder)
  await save.click()
  await expect.poll(() => readdirSync(folder)).toHaveLength(1)
  const [name = ''] = readdirSync(folder)
  expect(name).toMatch(/^mijn-plan-[A-Z]{2}-\d{4}-ar\.pdf$/)
  // The name is there before the bytes are; the window says it when they are flushed.
  await expect(page.getByText(name)).toBeVisible()
  expect(readFileSync(join(folder, name)).subarray(0, 5).toString()).toBe('%PDF-')

  await chooseInDialog(electronApp, join(folder, 'taken away meanwhile'))
  await save.click()
  await expect(page.getByRole('alert').or(page.getByText('ENOENT')).first()).toBeVisible()
  rmSync(folder, { recursive: true })
})
