import { chromium, type Browser } from '@playwright/test'
import { existsSync } from 'node:fs'

/** The same Chromium for ours and for the other side. */
export const chromiumProgram = [
  process.env['WEGWIJS_CHROMIUM'],
  '/usr/lib/chromium/chromium-headless-shell',
  '/usr/lib/chromium/chromium',
].find((file) => file !== undefined && existsSync(file))

export function launchChromium(): Promise<Browser> {
  if (chromiumProgram === undefined)
    throw new Error('Install chromium-headless-shell first (npm test does it)')
  return chromium.launch({ executablePath: chromiumProgram })
}
