import { chromium, type Browser } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { installedFile } from './testPress.ts'

const executablePath = '/usr/lib/chromium/chromium-headless-shell'

/** The reference for shaping: a real browser with the app's own fonts. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--font-render-hinting=none', '--disable-gpu'],
  })
}

/** `@font-face` rules for the regular fonts, as data, so that nothing is asked from anywhere. */
export async function fontFaces(): Promise<string> {
  const faces = await Promise.all(
    (['NotoSans', 'NotoSansArabic', 'NotoSansEthiopic'] as const).map(async (family) => {
      const bytes = await readFile(installedFile(`${family}-Regular.ttf`))
      return `@font-face { font-family: '${family}'; src: url(data:font/ttf;base64,${bytes.toString('base64')}) }`
    }),
  )
  return faces.join('\n')
}
