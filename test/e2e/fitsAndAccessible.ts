import axe from 'axe-core'
import type { Page } from '@playwright/test'
import { expect } from './fixture.ts'

const usualScreen = { width: 1366, height: 690 } as const

/** What axe finds on the screen as it is now: the rule, and the first piece of the page that breaks it. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as { axe: typeof axe }
    const { violations } = await runner.run(document)
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
}

/** By how many pixels the page, or a part of it that scrolls, is wider than its window; empty when it fits. */
export async function tooWide(page: Page): Promise<readonly string[]> {
  const excess = await page.evaluate(() =>
    Math.max(
      ...[document.documentElement, ...document.querySelectorAll('main, nav')].map(
        (area) => area.scrollWidth - area.clientWidth,
      ),
    ),
  )
  return excess > 0 ? [`${String(page.viewportSize()?.width)}: ${String(excess)} px too wide`] : []
}

/** Both, at the window's size of now. */
export async function screenFaults(page: Page): Promise<readonly string[]> {
  return [...(await axeFaults(page)), ...(await tooWide(page))]
}

/**
 * What stands on the screen now needs no sideways scrolling at the usual size, 125 % text, 200 % zoom and 400 % zoom, and
 * axe finds nothing. The window has the size `after` again then.
 */
export async function expectFitsAndAccessible(
  page: Page,
  after: { readonly width: number; readonly height: number } = usualScreen,
): Promise<void> {
  const wide: string[] = []
  for (const [width, height] of [
    [1366, 690],
    [1093, 552],
    [683, 345],
    [320, 256],
  ] as const) {
    await page.setViewportSize({ width, height })
    wide.push(...(await tooWide(page)))
  }
  await page.setViewportSize(after)
  expect([...wide, ...(await axeFaults(page))]).toEqual([])
}
