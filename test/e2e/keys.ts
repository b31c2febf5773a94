import type { Locator, Page } from '@playwright/test'
import { expect } from './fixture.ts'

/** A key waits for nobody: a button that still waits for an answer would not feel it. */
export async function pressEnter(button: Locator): Promise<void> {
  await expect(button).toBeEnabled()
  await button.press('Enter')
}

export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab')
    if (await wanted.evaluate((control) => control === document.activeElement)) return
  }
  throw new Error(`Tab never came to ${String(wanted)}`)
}
