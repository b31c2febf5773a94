import type { Page } from '@playwright/test'
import { expect, launch, test } from './fixture.ts'
import { pressEnter } from './keys.ts'

/** Core tasks with nothing but keys, as someone does who cannot or will not use a mouse (ux 5.3). */
test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 690 })
})

test('from the first screen to a person found by half a name', async ({ page }) => {
  await enterByKeys(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type('daryu')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('row')).toHaveCount(2)
  await tabTo(page, /Daryush/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Overzicht' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Daryush')
})

test('a new person, and the first questions together, some of them passed over', async ({ page }) => {
  await enterByKeys(page)
  await page.keyboard.press('Control+Shift+N')
  await page.keyboard.type('Selam')
  await tabTo(page, /Taal naast het Nederlands/)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.type('Tigr')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Dossier maken')
  await page.keyboard.press('Enter')
  await tabTo(page, /^Begin met/)
  await page.keyboard.press('Enter')

  await expect(page.getByText('Alleen het dossier van Selam')).toBeVisible()
  await tabTo(page, /^koken/)
  await page.keyboard.press('Space')
  await tabTo(page, 'In de woorden van Selam')
  await page.keyboard.type('ምድላው መግቢ')
  await tabTo(page, 'Volgende vraag')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Vraag 2 van 15')).toBeVisible()
  await tabTo(page, 'Overslaan')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Vraag 3 van 15')).toBeVisible()
  await tabTo(page, 'Liever niet over praten')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Vraag 4 van 15')).toBeVisible()
  await tabTo(page, 'Stoppen en later verder')
  await page.keyboard.press('Enter')

  const strengths = page.getByRole('region', { name: 'Wat kun je al?' })
  await expect(strengths).toContainText('Besproken')
  await expect(strengths.locator('[lang=ti]').last()).toHaveText('ምድላው መግቢ')
  await expect(strengths).toContainText('Overgeslagen')
  await expect(strengths).toContainText('Liever niet')
})

test('a goal in own words with two steps, moved up, undone and done again', async ({ page }) => {
  await openByKeys(page, 'rima')
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Control+Tab')
  const goals = page.getByRole('region', { name: /^Doel \d/ })
  await expect(page.getByRole('tab', { name: 'Mijn plan' })).toHaveAttribute('aria-selected', 'true')
  await expect(goals.first()).toBeVisible()
  const before = await goals.count()

  await tabTo(page, 'Doel toevoegen')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('In de woorden van Rima')).toBeFocused()
  await page.keyboard.type('أريد أن أقود الدراجة')
  for (const step of ['Een fiets lenen', 'Samen oefenen in het park']) {
    await tabTo(page, 'Stap toevoegen')
    await page.keyboard.press('Enter')
    await page.keyboard.type(step)
    await tabTo(page, 'Voor wanneer?')
    await page.keyboard.type('morgen')
    await tabTo(page, 'Stap is goed zo')
    await page.keyboard.press('Enter')
  }
  await tabTo(page, 'Klaar met wijzigen')
  await page.keyboard.press('Enter')
  await expect(goals).toHaveCount(before + 1)
  await expect(goals.last()).toContainText('أريد أن أقود الدراجة')
  await expect(goals.last()).toContainText('Samen oefenen in het park')
  await expect(goals.last().getByRole('row')).toHaveCount(3)

  await tabTo(page, `Doel naar boven: Doel ${before + 1}`)
  await page.keyboard.press('Enter')
  await expect(goals.nth(before - 1)).toContainText('أريد أن أقود الدراجة')
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Dit is nu ongedaan: doel verplaatst')).toBeVisible()
  await expect(goals.last()).toContainText('أريد أن أقود الدراجة')
  await page.keyboard.press('Control+y')
  await expect(page.getByText('Opnieuw gedaan: doel verplaatst')).toBeVisible()
  await expect(goals.nth(before - 1)).toContainText('أريد أن أقود الدراجة')
})

test('what happened in one dossier is not told in the next', async ({ page }) => {
  await openByKeys(page, 'rima')
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Control+Tab')
  await tabTo(page, /^Stap weghalen/)
  await page.keyboard.press('Enter')
  const told = page.getByText('Stap weggehaald.')
  await expect(told).toBeVisible()
  // Looking together went on by itself at the plan.
  await page.keyboard.press('F8')
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('table')).toBeVisible()
  await expect(told).toHaveCount(0)
})

test('the paper is seen page by page, and the keys of the window answer', async ({ page }) => {
  await openByKeys(page, 'olena')
  await page.keyboard.press('Control+p')
  await expect(page.getByRole('img').first()).toHaveAttribute('alt', /Mijn plan/)
  await page.keyboard.press('Control+s')
  await expect(page.getByText('Alles was al bewaard')).toBeVisible()
  await expect(page.getByText('Alleen het dossier van Olena is te zien')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Mensen' })).toHaveCount(0)
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await page.keyboard.press('F8')
  await page.keyboard.press('Control+=')
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '125')
  await page.keyboard.press('Control+0')
  await expect(page.locator('html')).toHaveAttribute('data-text-size', '100')
  await page.keyboard.press('F1')
  await expect(page.getByRole('heading', { name: 'Sneltoetsen' })).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(page.getByRole('tab', { name: 'Papieren' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('heading', { name: 'Mensen' })).toBeVisible()
  await page.keyboard.press('F6')
  await expect(page.getByRole('banner')).toBeFocused()
})

test('locking at once after the last key keeps what was typed, and nothing stays in the window', async ({
  page,
  userData,
  startOptions,
  electronApp,
}) => {
  await pressEnter(page.getByRole('button', { name: 'Nieuw kantoor maken' }))
  await page.keyboard.type('Steunpunt Waterveen')
  await tabTo(page, 'Jouw voornaam')
  await page.keyboard.type('Ria')
  await tabTo(page, 'Kies een wachtzin')
  await page.keyboard.type('vier rustige woorden samen')
  await tabTo(page, 'Typ de wachtzin nog een keer')
  await page.keyboard.type('vier rustige woorden samen')
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Later' }).press('Enter', { timeout: 20_000 })
  await expect(page.getByRole('heading', { name: 'Ria' })).toBeVisible({ timeout: 20_000 })
  await page.keyboard.press('Control+Shift+N')
  await page.keyboard.type('Amina')
  await page.keyboard.press('Enter')
  await tabTo(page, /^Begin met/)
  await page.keyboard.press('Enter')
  await tabTo(page, 'In de woorden van Amina')
  await page.keyboard.type('Ik naai graag')
  await page.keyboard.press('Control+l')
  await expect(page.getByText('De gegevens zijn op slot.')).toBeVisible()
  expect(await page.content()).not.toContain('Amina')

  await page.keyboard.type('Vier rustige woorden samen')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Deze wachtzin past niet')).toBeVisible()
  await electronApp.close()

  const again = await launch(startOptions, userData)
  const window = await again.firstWindow()
  await window.getByLabel('Wachtzin', { exact: true }).fill('vier rustige woorden samen')
  await expect(async () => {
    await window.getByRole('button', { name: 'Openen', exact: true }).click({ timeout: 1_000 })
    await expect(window.getByRole('heading', { name: 'Ria' })).toBeVisible({ timeout: 4_000 })
  }).toPass({ timeout: 30_000 })
  await window.keyboard.press('Alt+2')
  await window.getByRole('table').getByRole('link', { name: 'Amina' }).press('Enter')
  await window.keyboard.press('Control+Tab')
  await expect(window.getByText('Ik naai graag')).toBeVisible()
  await again.close()
})

async function enterByKeys(page: Page): Promise<void> {
  await tabTo(page, 'Begin in het oefenkantoor')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Ria' })).toBeVisible({ timeout: 20_000 })
}

async function openByKeys(page: Page, name: string): Promise<void> {
  await enterByKeys(page)
  await page.keyboard.press('Control+k')
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
  await tabTo(page, new RegExp(name, 'i'))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Overzicht' })).toBeVisible()
}

/** Presses Tab until the thing with this name has the focus; every stop on the way must show its ring. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const stops: string[] = []
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(focusedStop)
    if (stop === null) continue
    expect(stop.hasRing, `the focus is to be seen on ‘${stop.name}’`).toBe(true)
    stops.push(stop.name)
    if (typeof name === 'string' ? stop.name === name : name.test(stop.name)) return
  }
  throw new Error(`Tab never came to ${String(name)}; it came to: ${[...new Set(stops)].join(' · ')}`)
}

/** Runs in the page: what has the focus, by the words a screen reader would say, and whether a ring is drawn. */
function focusedStop(): { name: string; hasRing: boolean } | null {
  const focused = document.activeElement
  if (!(focused instanceof HTMLElement) || focused === document.body) return null
  const around = focused.closest('label')
  const labelled = (focused.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join(' ')
  const name = [focused.getAttribute('aria-label'), labelled, around?.textContent, focused.textContent]
    .map((words) => (words ?? '').trim())
    .find((words) => words !== '')
  const isRing = (style: CSSStyleDeclaration): boolean =>
    style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 3
  const drawn = [getComputedStyle(focused), getComputedStyle(focused, '::after')]
  if (around) drawn.push(getComputedStyle(around))
  return { name: name ?? '', hasRing: drawn.some(isRing) }
}
