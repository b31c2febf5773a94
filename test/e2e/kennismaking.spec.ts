import axe from 'axe-core'
import { expect, test } from './fixture.ts'
import { pressEnter } from './keys.ts'
import { enterPracticeOffice, openDossier } from './walk.ts'

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 690 })
  await enterPracticeOffice(page)
})

test('a subject is opened for one person with the reason, and health only after consent', async ({
  page,
}) => {
  test.slow()
  await openDossier(page, 'Rima')
  await page.getByRole('tab', { name: 'Kennismaking' }).click()
  const more = page.getByRole('region', { name: 'Meer onderwerpen' })
  await more.getByRole('button', { name: 'Open Wonen' }).click()
  await expect(page.getByRole('region', { name: 'Wonen' })).toContainText('Nog niet begonnen')

  await pressEnter(more.getByRole('button', { name: 'Open Post en geld' }))
  await expect(more.getByRole('button', { name: 'Open Post en geld' })).toBeDisabled()
  await more.getByLabel('Waarom helpt dit Rima?').fill('Rima wil zelf de brieven lezen')
  await pressEnter(more.getByRole('button', { name: 'Open Post en geld' }))
  await expect(page.getByLabel('Waarom dit open is')).toHaveValue('Rima wil zelf de brieven lezen')

  await expect(more.getByRole('button', { name: 'Open Rekening mee houden' })).toBeDisabled()
  const consents = page.getByRole('region', { name: 'Toestemming' })
  await pressEnter(consents.getByRole('button', { name: /Vragen: Wij schrijven op/ }))
  await pressEnter(page.getByRole('button', { name: 'Ja', exact: true }))
  await expect(more.getByRole('button', { name: 'Open Rekening mee houden' })).toBeEnabled()
  await pressEnter(more.getByRole('button', { name: 'Open Rekening mee houden' }))
  await more.getByLabel('Waarom helpt dit Rima?').fill('rustige lestijden kiezen')
  await pressEnter(more.getByRole('button', { name: 'Open Rekening mee houden' }))
  await page.getByRole('link', { name: 'Is er iets waar wij rekening mee moeten houden?' }).click()
  await page.getByLabel('In de woorden van Rima').fill('Graag in de ochtend')
  await page.getByText('Stoppen en later verder').click()
  await expect(page.getByRole('region', { name: 'Rekening mee houden' })).toContainText('Graag in de ochtend')

  await page.getByRole('button', { name: /Toestemming stoppen: Wij schrijven op/ }).click()
  await expect(page.getByRole('dialog')).toContainText('Is er iets waar wij rekening mee moeten houden?')
  await page.getByRole('button', { name: 'Stoppen en weghalen' }).click()
  await expect(page.getByRole('region', { name: 'Rekening mee houden' })).toHaveCount(0)
  await expect(consents).toContainText('Gestopt op')

  await pressEnter(page.getByRole('button', { name: 'Gesprek opschrijven' }))
  // Beside the talk that Rima had before.
  await expect(page.getByLabel('Op welke dag?')).toHaveCount(2)
  await expect(page.getByLabel('Op welke dag?').first()).not.toHaveValue('')
  for (const size of [
    { width: 1366, height: 690 },
    { width: 683, height: 345 },
  ]) {
    await page.setViewportSize(size)
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wide).toBeLessThanOrEqual(0)
  }
  await page.evaluate(axe.source)
  const found = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe
      .run()
      .then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${String(nodes[0]?.html)}`)),
  )
  expect(found).toEqual([])
})
