import type { Page } from '@playwright/test'
import { expectFitsAndAccessible } from './fitsAndAccessible.ts'
import { expect, test } from './fixture.ts'
import { pressEnter, tabTo } from './keys.ts'
import { enterPracticeOffice, openDossier } from './walk.ts'

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 690 })
  await enterPracticeOffice(page)
  await openDossier(page, 'Salim')
})

const family = (page: Page) => page.getByRole('region', { name: 'Gezin' })
const head = (page: Page) => page.locator('header').filter({ has: page.getByRole('heading', { level: 1 }) })

/** Looks for somebody and puts him or her with the person whose dossier is open. */
async function join(page: Page, name: string, relation: string): Promise<void> {
  await page.getByRole('button', { name: 'Iemand toevoegen' }).click()
  await page.getByLabel('Wie hoort erbij?').fill(name)
  await page.getByRole('button', { name: `Kies ${name}` }).click()
  await family(page).getByText(relation, { exact: true }).click()
  await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
  await expect(page.getByText('Deze persoon hoort er nu bij.')).toBeVisible()
}

test('a family is made, changed and split by keyboard alone, and put together again', async ({ page }) => {
  const add = page.getByRole('button', { name: 'Iemand toevoegen' })
  await tabTo(page, add)
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Wie hoort erbij?')).toBeFocused()
  // Any spelling, as everywhere.
  await page.keyboard.type('Holena')
  const choose = page.getByRole('button', { name: 'Kies Olena' })
  await choose.waitFor()
  await tabTo(page, choose)
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('radio', { name: 'hoort erbij' }))
  await page.keyboard.press('ArrowUp')
  await expect(page.getByRole('radio', { name: 'ouder' })).toBeChecked()
  await tabTo(page, page.getByRole('button', { name: 'Toevoegen', exact: true }))
  await page.keyboard.press('Enter')
  await expect(add).toBeFocused()
  await expect(head(page)).toContainText('Gezin: Olena (ouder)')

  const split = page.getByRole('button', { name: 'Gezin splitsen' })
  await tabTo(page, split)
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Apart verder' }).click()
  await expect(page.getByText('Kies wie apart verder gaat.')).toBeVisible()
  await tabTo(page, family(page).getByRole('checkbox', { name: 'Salim', exact: true }))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: 'Apart verder' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Het gezin is gesplitst.')).toBeVisible()
  await expect(head(page)).not.toContainText('Olena')

  await page.keyboard.press('Control+z')
  await expect(page.getByText('Dit is nu ongedaan: gezin gesplitst.')).toBeVisible()
  await expect(head(page)).toContainText('Gezin: Olena (ouder)')
  await page.getByRole('link', { name: 'Mensen', exact: true }).first().click()
  await expect(page.getByRole('row').filter({ hasText: 'Olena' })).toContainText('(gezin van 2)')
})

test('while somebody looks along the others are not there, unless both said yes', async ({ page }) => {
  await join(page, 'Olena', 'partner')
  await page.keyboard.press('F8')
  await expect(page.getByText('Alleen het dossier van Salim is te zien.')).toBeVisible()
  await expect(page.locator('body')).not.toContainText('Olena')
  await page.keyboard.press('F8')

  await family(page).getByText('Salim mag op het scherm').click()
  await expect(family(page).getByRole('checkbox', { name: /Salim mag op het scherm/ })).toBeChecked()
  await head(page).getByRole('link', { name: 'Olena' }).click()
  await family(page).getByText('Olena mag op het scherm').click()
  await expect(family(page).getByRole('checkbox', { name: /Olena mag op het scherm/ })).toBeChecked()
  await page.keyboard.press('F8')
  await expect(head(page)).toContainText('Gezin: Salim (partner)')
  await expect(head(page).getByRole('link', { name: 'Salim' })).toHaveCount(0)
})

test('somebody new is added from a dossier; language and telephone come along only when asked, and a lock loses nothing', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Gegevens wijzigen' }).click()
  await page.getByLabel('Telefoon').fill('06 00 00 00 05')
  await page.getByRole('button', { name: 'Klaar met wijzigen' }).click()
  await page.getByRole('button', { name: 'Iemand toevoegen' }).click()
  await page.getByLabel('Wie hoort erbij?').fill('Mariamna')
  await page.getByRole('link', { name: 'Nieuw dossier maken' }).click()
  await page.getByLabel('Hoe wil je genoemd worden?').fill('Mariamna')
  await expect(page.getByText('Hoort bij Salim.')).toBeVisible()
  await expect(page.getByLabel('Telefoon')).toHaveValue('')
  await family(page).getByText('partner', { exact: true }).click()
  await expect(page.getByRole('radio', { name: 'partner' })).toBeChecked()
  await page.getByRole('button', { name: 'Talen van Salim overnemen' }).click()
  await page.getByRole('button', { name: 'Telefoonnummer van Salim overnemen' }).click()
  await expect(page.getByLabel('Telefoon')).toHaveValue('06 00 00 00 05')

  await page.getByRole('button', { name: 'Op slot' }).click()
  await page.getByRole('button', { name: 'Begin in het oefenkantoor' }).click()
  await page.getByRole('button', { name: 'Verder gaan: Nieuwe persoon' }).click()
  await expect(page.getByText('Hoort bij Salim.')).toBeVisible()
  await expect(page.getByLabel('Hoe wil je genoemd worden?')).toHaveValue('Mariamna')
  await page.getByRole('button', { name: 'Dossier maken' }).click()
  // The kennismaking begins, and two people look: nobody of the family was asked yet.
  await expect(page.getByText('Alleen het dossier van Mariamna is te zien.')).toBeVisible()
  await expect(head(page)).not.toContainText('Salim')
  await page.keyboard.press('F8')
  await expect(head(page)).toContainText('Gezin: Salim (partner)')
  await expect(head(page)).toContainText('Arabisch')
})

test('two hundred people in one family stay in one window: a few at first, all of them when asked', async ({
  page,
}) => {
  test.slow()
  await page.evaluate(async () => {
    const { backend } = window as unknown as {
      readonly backend: {
        readonly call: (operation: string, input: unknown) => Promise<{ readonly value: unknown }>
      }
    }
    const ask = async (operation: string, input: unknown): Promise<unknown> =>
      (await backend.call(operation, input)).value
    const found = (await ask('listPeople', { search: 'Salim', limit: 1 })) as {
      readonly people: readonly { readonly id: string }[]
    }
    const of = found.people[0]?.id
    const { dossier } = (await ask('readDossier', { id: of })) as { readonly dossier: { person: object } }
    for (let number = 1; number <= 200; number += 1) {
      const otherNames = number % 10 === 0 ? 'van een heel lange naam '.repeat(10) : ''
      const person = { ...dossier.person, callName: `Lid ${String(number)}`, otherNames, nameInOwnScript: '' }
      const added = (await ask('addPerson', { person })) as { readonly id: string }
      const revision = { change: 'join', person: added.id, relation: 'other', withHousehold: false }
      await ask('reviseHousehold', { id: of, revision })
    }
  })
  // The window did not do this itself: it asks again when the dossier is opened anew.
  await page.getByRole('button', { name: 'Op slot' }).click()
  await enterPracticeOffice(page)
  await page.getByRole('link', { name: 'Mensen', exact: true }).first().click()
  await page.getByRole('searchbox').last().fill('Salim')
  await page.getByRole('table').getByRole('link', { name: 'Salim' }).click()
  await expect(head(page)).toContainText('en nog 194')
  await expect(family(page).getByText('12 van 200')).toBeVisible()
  await expectFitsAndAccessible(page, { width: 1366, height: 690 })
  await pressEnter(family(page).getByRole('button', { name: 'Toon iedereen' }))
  await expect(family(page).getByRole('button', { name: /^Wijzig: Lid/ })).toHaveCount(200)
  await page.keyboard.press('F8')
  await expect(page.locator('body')).not.toContainText('Lid 1')
})
