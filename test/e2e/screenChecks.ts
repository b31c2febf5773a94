import type { ElectronApplication, Page } from '@playwright/test'
import axe from 'axe-core'
import { expect } from './fixture.ts'

/** No sideways scroll at 200 % zoom and at the usual size, and nothing that axe finds. */
export async function expectFitAndAccessible(page: Page): Promise<void> {
  for (const [width, height] of [
    [683, 345],
    [1093, 552],
    [1366, 690],
  ] as const) {
    await page.setViewportSize({ width, height })
    const excess = await page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth)
    expect(excess, `sideways at ${String(width)}`).toBeLessThanOrEqual(0)
  }
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe }
    const { violations: found } = await runner.run()
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  })
  expect(violations).toEqual([])
}

/** What the system's own dialog answers from now on: a folder or a file. */
export function chooseInDialog(app: ElectronApplication, chosen: string): Promise<void> {
  return app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] })
  }, chosen)
}
