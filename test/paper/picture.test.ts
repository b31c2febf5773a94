import type { Browser } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PaperLanguage } from '#shared/domain/language.ts'
import type { LaidOutPaper } from '../../electron/paper/laidOutPaper.ts'
import type { Press } from '../../electron/paper/press.ts'
import { startBrowser } from './chromiumPage.ts'
import { inkOfPdf, inkOfPng, inkShare, strayInk } from './ink.ts'
import { samplePaper } from './samplePaper.ts'
import { testPress } from './testPress.ts'

let press: Press
let browser: Browser

beforeAll(async () => {
  press = await testPress()
  browser = await startBrowser()
})

afterAll(async () => {
  await browser.close()
})

test.each(['ar', 'ti', 'uk'] as const)('what the window shows in %s is what is printed', async (language) => {
  const paper = laid(language)
  const [picture] = press.pictures(paper)
  const screen = inkOfPng(await screenshot(picture!, paper))
  const print = await inkOfPdf(press.pdf(paper), 1, 144)
  expect(inkShare(print)).toBeGreaterThan(0.005)
  expect(strayInk(print, screen)).toBeLessThanOrEqual(0.001)
  expect(strayInk(screen, print)).toBeLessThanOrEqual(0.001)
})

test('a picture runs nothing and asks for nothing', () => {
  for (const picture of press.pictures(laid('ar'))) {
    expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /)
    expect(picture).not.toMatch(/<script|<image|<style|<text|\son\w+=|href="(?!#)/)
  }
})

test('another page is seen as another page', async () => {
  const paper = laid('uk')
  const screen = inkOfPng(await screenshot(press.pictures(paper)[1]!, paper))
  expect(strayInk(await inkOfPdf(press.pdf(paper), 1, 144), screen)).toBeGreaterThan(0.2)
})

function laid(language: PaperLanguage): LaidOutPaper {
  const paper = press.lay(samplePaper(language))
  if (!paper.ok) throw new Error(paper.failure.kind)
  return paper.value
}

/** As the window shows it: an image with a data: address, here two pixels a point. */
async function screenshot(picture: string, { widthPoints, heightPoints }: LaidOutPaper): Promise<Uint8Array> {
  const context = await browser.newContext({
    viewport: { width: Math.ceil(widthPoints), height: Math.ceil(heightPoints) },
    deviceScaleFactor: 2,
  })
  const tab = await context.newPage()
  const source = `data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}`
  await tab.setContent(
    `<!doctype html><style>* { margin: 0 } img { display: block; width: ${String(widthPoints)}px }</style><img src="${source}">`,
  )
  await tab.waitForFunction(() => document.querySelector('img')?.complete === true)
  const png = await tab.screenshot()
  await context.close()
  return png
}
