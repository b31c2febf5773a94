import type { Locator, Page } from '@playwright/test'
import { expectFitsAndAccessible } from './fitsAndAccessible.ts'
import { expect, test } from './fixture.ts'
import { pressEnter } from './keys.ts'
import { enterPracticeOffice, goOnAlone, openDossier } from './walk.ts'

const officeScreen = { width: 1366, height: 690 }
const term = 'Tijd om in te burgeren'

test.beforeEach(async ({ page }) => {
  await page.setViewportSize(officeScreen)
  await enterPracticeOffice(page)
})

async function openRules(page: Page): Promise<void> {
  await goOnAlone(page)
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('tab', { name: 'Regels' }).click()
  await ruleOf(page, term).waitFor()
}

function ruleOf(page: Page, name: string): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name, exact: true, level: 4 }) })
}

test('a rule is changed by keyboard with its source, counts in a plan, and goes back to ours', async ({
  page,
}) => {
  test.slow()
  await openRules(page)
  await page.getByRole('searchbox', { name: 'Zoek een regel' }).fill('WET art. 11')
  await expect(page.getByRole('heading', { level: 4 })).toHaveText([term])
  const rule = ruleOf(page, term)
  await expect(rule).toContainText('3 jaar')
  await expect(rule).toContainText('Wet inburgering 2021, art. 11')
  await pressEnter(rule.getByRole('button', { name: `Wijzigen: ${term}` }))
  await expect(rule.getByLabel('Waarde in jaren')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('4')
  await expect(rule.getByText('Er staat niet waar dit vandaan komt.')).toBeVisible()
  await rule.getByLabel('Waar staat dit?').focus()
  await page.keyboard.type('Staatsblad 2027, 1')
  await rule.getByLabel('Waarom verandert dit?').focus()
  await page.keyboard.type('De wet veranderde.')
  await expect(rule.getByText('Er staat niet waar dit vandaan komt.')).toHaveCount(0)
  await pressEnter(rule.getByRole('button', { name: 'Nieuwe regel bewaren' }))
  await expect(page.getByText('Nieuwe regel bewaard.')).toBeVisible()
  await expect(rule).toContainText('4 jaar')
  await expect(rule).toContainText('van dit kantoor')

  await openDossier(page, 'Rima')
  await page.getByRole('tab', { name: 'Mijn plan' }).click()
  const asked = page.getByRole('region', { name: 'Wat vraagt de gemeente?' })
  await asked.getByRole('button', { name: 'Feiten uit de brief invullen' }).click()
  await page.getByLabel('Datum van het eerste besluit (PIP)').fill('10-3-2026')
  await expect(asked).toContainText('de laatste dag zondag 10 maart 2030')
  await expect(asked).toContainText('Staatsblad 2027, 1')

  await openRules(page)
  await pressEnter(rule.getByRole('button', { name: `Terug naar de regel van Wegwijs: ${term}` }))
  await expect(page.getByText('De regel van Wegwijs geldt weer.')).toBeVisible()
  await expect(rule).toContainText('3 jaar')
  await pressEnter(rule.getByRole('button', { name: `Geschiedenis: ${term}` }))
  const history = rule.getByRole('list', { name: `Wat er eerder was: ${term}` })
  await expect(history.getByRole('listitem')).toHaveCount(3)
  await expect(history).toContainText('De wet veranderde.')
  await pressEnter(page.getByRole('button', { name: 'Ongedaan maken' }))
  await expect(rule).toContainText('4 jaar')
  await expect(history).toContainText('Dit telt niet meer.')
})

test('a rule that ends before it starts is kept as typed, and said why it does not count', async ({
  page,
}) => {
  await openRules(page)
  const rule = ruleOf(page, term)
  await rule.getByRole('button', { name: `Wijzigen: ${term}` }).click()
  await rule.getByLabel('Waarde in jaren').fill('drie')
  await rule.getByLabel('Geldt vanaf').fill('31-12-2027')
  await rule.getByLabel('Geldt tot en met').fill('1-1-2027')
  await expect(rule).toContainText('De regel eindigt voor hij begint.')
  // The lock in the middle loses nothing.
  await page.getByRole('button', { name: 'Op slot' }).click()
  await enterPracticeOffice(page)
  await openRules(page)
  await expect(rule.getByLabel('Waarde in jaren')).toHaveValue('drie')
  await rule.getByRole('button', { name: 'Nieuwe regel bewaren' }).click()
  await expect(page.getByText('Het programma rekent er nog niet mee.')).toBeVisible()
  await expect(rule).toContainText('3 jaar')
  await rule.getByRole('button', { name: `Geschiedenis: ${term}` }).click()
  await expect(rule).toContainText('drie')
  await expect(rule).toContainText('We kunnen het getal niet lezen. De regel eindigt voor hij begint.')
})

test('the rules fit their window and have no fault for assistive technology', async ({ page }) => {
  test.slow()
  await openRules(page)
  const rule = ruleOf(page, term)
  await rule.getByRole('button', { name: `Wijzigen: ${term}` }).click()
  await rule.getByLabel('Waar staat dit?').waitFor()
  await expectFitsAndAccessible(page, officeScreen)
})
