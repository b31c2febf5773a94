import axe from 'axe-core'
import type { Page } from '@playwright/test'
import { expect } from './fixture.ts'

/**
 * What stands on the screen now needs no sideways scrolling at the usual size, 125 % text, 200 % zoom and 400 % zoom, and
 * axe finds nothing. The window has the size `after` again then.
 */
export async function expectFitsAndAccessible(
  page: Page,
  after: { readonly width: number; readonly height: number },
): Promise<void> {
  const tooWide: string[] = []
  for (const [width, height] of [
    [1366, 690],
    [1093, 552],
    [683, 345],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height })
    const excess = await page.evaluate(() =>
      Math.max(
        ...[document.documentElement, ...document.querySelectorAll('main')].map(
          (area) => area.scrollWidth - area.clientWidth,
        ),
      ),
    )
    if (excess > 0) tooWide.push(`${String(width)}: ${String(excess)} px`)
  }
  await page.setViewportSize(after)
  await page.evaluate(axe.source)
  const faults = await page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe }
    const { violations } = await runner.run(document)
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
  expect(tooWide).toEqual([])
  expect(faults).toEqual([])
}
