import axe from 'axe-core'
import type { Page } from '@playwright/test'
import { expect, test } from './fixture.ts'
import { enterPracticeOffice, frontDoor, workingDay, type Stop } from './walk.ts'

const officeScreen = { width: 1366, height: 690 }

/** What must never be: a fault for assistive technology, words cut off at the side, a style or script we did not ship. */
test('no screen has an axe violation, in any of its states', async ({ page }) => {
  test.slow()
  await page.setViewportSize(officeScreen)
  const found: string[] = []
  await walk(page, async (stop) => found.push(...(await axeViolations(page, stop.name))))
  expect(found).toEqual([])
})

for (const [name, size, textSize] of [
  ['125 % Windows scale', { width: 1093, height: 552 }, '100'],
  ['200 % zoom', { width: 683, height: 345 }, '100'],
  ['400 % zoom', { width: 320, height: 256 }, '100'],
  ['text A+ on a small laptop', officeScreen, '125'],
  ['text A++ on a small laptop', officeScreen, '150'],
] as const) {
  test(`nothing has to be scrolled sideways: ${name}`, async ({ page }) => {
    test.slow()
    await page.setViewportSize(size)
    await page.evaluate((chosen) => {
      document.documentElement.dataset['textSize'] = chosen
    }, textSize)
    const tooWide: string[] = []
    await walk(page, async (stop) => {
      const excess = await page.evaluate(() => {
        const areas = [
          document.documentElement,
          ...document.querySelectorAll<HTMLElement>('main, nav, [role=dialog]'),
        ]
        return Math.max(...areas.map((area) => area.scrollWidth - area.clientWidth))
      })
      if (excess > 0) tooWide.push(`${stop.name}: ${excess} px`)
    })
    expect(tooWide).toEqual([])
  })
}

test('every stop of the keyboard is 44 pixels large or a link inside text, at the usual size', async ({
  page,
}) => {
  test.slow()
  await page.setViewportSize(officeScreen)
  const small: string[] = []
  await walk(page, async (stop) => {
    const names = await page.evaluate(smallStops)
    small.push(...names.map((name) => `${stop.name}: ${name}`))
  })
  expect(small).toEqual([])
})

test('the main action stands on the screen without scrolling', async ({ page }) => {
  await page.setViewportSize(officeScreen)
  await enterPracticeOffice(page)
  const main = page.locator('main')
  await expect(main.getByRole('link', { name: 'Nieuwe persoon' })).toBeInViewport({ ratio: 1 })
  for (const [stop, action] of [
    ['people', main.getByRole('link', { name: 'Nieuwe persoon' })],
    ['new person, someone similar', page.getByRole('button', { name: 'Dossier maken' })],
    ['overview', page.getByRole('link', { name: 'Naar het plan' })],
    ['plan', page.getByRole('button', { name: 'Doel toevoegen' })],
    ['papers', page.getByRole('button', { name: 'Bewaren als PDF' })],
    ['kennismaking', main.getByRole('link', { name: /^(Verder|Begin) met/ })],
    ['a question, looking together', page.getByRole('button', { name: 'Volgende vraag' })],
  ] as const) {
    await workingDay.find(({ name }) => name === stop)?.reach(page)
    await expect(action, stop).toBeInViewport({ ratio: 1 })
  }
})

test('no screen has an axe violation in dark forced colours', async ({ page }) => {
  test.slow()
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.setViewportSize(officeScreen)
  const found: string[] = []
  // In dark forced colours axe reads colours that are not painted: its contrast rule is off there (ux 5.2).
  await walk(page, async (stop) => found.push(...(await axeViolations(page, stop.name, ['color-contrast']))))
  expect(found).toEqual([])
})

test('our policy of content is never broken', async ({ page }) => {
  test.slow()
  await page.evaluate(() => {
    const broken: string[] = []
    Object.assign(window, { brokenPolicy: broken })
    document.addEventListener('securitypolicyviolation', (event) => {
      broken.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`)
    })
  })
  await walk(page, async () => Promise.resolve())
  expect(await page.evaluate(() => (window as unknown as { brokenPolicy: string[] }).brokenPolicy)).toEqual(
    [],
  )
})

test('what a person wrote in the own language says which language it is', async ({ page }) => {
  await enterPracticeOffice(page)
  await page.getByRole('link', { name: 'Mensen', exact: true }).first().click()
  const ownScript = page.getByRole('table').locator('bdi[lang]')
  await expect(ownScript.first()).toBeVisible()
  for (const name of await ownScript.all()) {
    const [language, direction, text] = [
      await name.getAttribute('lang'),
      await name.getAttribute('dir'),
      await name.innerText(),
    ]
    expect(direction, text).toBe(/\p{Script=Arabic}/u.test(text) ? 'rtl' : 'ltr')
    expect(language, text).toMatch(/^(ar|fa|prs|ps|ckb|ur|ti|am|uk|ru|zh)$/)
  }
})

/** Runs in the page: what can be pointed at and is smaller than 44 by 44, apart from links inside text. */
function smallStops(): string[] {
  const selector = 'button, textarea, input:not([type=radio], [type=checkbox]), label:has(input), [role=tab]'
  return [...document.querySelectorAll<HTMLElement>(selector)]
    .filter((control) => control.tabIndex >= 0 || control.matches('label'))
    .filter((control) => {
      const { width, height } = control.getBoundingClientRect()
      return width > 1 && (width < 43.5 || height < 43.5)
    })
    .map((control) => control.textContent || control.outerHTML.slice(0, 80))
}

async function walk(page: Page, look: (stop: Stop) => Promise<unknown>): Promise<void> {
  for (const stop of frontDoor) {
    await stop.reach(page)
    await look(stop)
  }
  await page.getByRole('button', { name: 'Stoppen, niets veranderen' }).click()
  await enterPracticeOffice(page)
  for (const stop of workingDay) {
    await stop.reach(page)
    await look(stop)
  }
}

async function axeViolations(page: Page, screen: string, without: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe.source)
  const violations = await page.evaluate(async (rulesOff) => {
    const { axe: runner } = window as unknown as { axe: typeof axe }
    const result = await runner.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: Object.fromEntries(rulesOff.map((rule) => [rule, { enabled: false }])),
    })
    return result.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map((node) => `${node.html.slice(0, 160)} [${node.failureSummary?.slice(0, 200) ?? ''}]`).join(' | ')}`,
    )
  }, without)
  return violations.map((violation) => `${screen}: ${violation}`)
}
