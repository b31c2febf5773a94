import { expect, test } from '../e2e/fixture.ts'
test.use({ startOptions: { app: 'test/chromium-host/contractApp', switches: [], environment: {} } })
test('starts', async ({ page, electronApp }) => {
  expect(await page.title()).toBe('Contract page')
  expect(await page.evaluate(() => globalThis.seenFirst)).toEqual({})
})
