import type { Browser, Page } from '@playwright/test'
import { pageOf, type PrintedSheet } from './printedSheet.ts'

/** A tab that has the sheet's fonts: it stands on a page of a file, because only from there may it read the fonts' files. */
export async function openTab(browser: Browser, page: string): Promise<Page> {
  const tab = await browser.newPage()
  await tab.goto(`file://${page}`)
  await fontsLoaded(tab)
  return tab
}

/** The sheet as Chromium prints it, tagged: its words are put on the page, set with the fonts and written. */
export async function printWithChromium(tab: Page, sheet: PrintedSheet): Promise<Uint8Array> {
  await tab.setContent(pageOf(sheet))
  await fontsLoaded(tab)
  return tab.pdf({ preferCSSPageSize: true, tagged: true })
}

async function fontsLoaded(tab: Page): Promise<void> {
  const missing = await tab.evaluate(async () => {
    const fonts = await document.fonts.ready
    return [...fonts].filter((font) => font.status !== 'loaded').length
  })
  if (missing > 0) throw new Error('Chromium prints without the fonts of the sheet')
}
