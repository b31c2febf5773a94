import type { Page } from '@playwright/test'
import type { Stop } from './walk.ts'

/** The recovery sheets in the practice office: nothing yet, being made, and the sixteen groups. */
export const recoveryStops: readonly Stop[] = [
  {
    name: 'recovery sheets, none yet',
    reach: async (page) => {
      await openSafety(page)
      await page.getByRole('heading', { name: 'Herstelbladen', exact: true }).waitFor()
    },
  },
  {
    name: 'recovery sheets, where they will be',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Herstelbladen maken' }).click()
      await page.getByLabel('Waar komt blad 1 te liggen?').fill('kluis')
    },
  },
  {
    name: 'recovery sheets, to be printed and checked',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Bladen klaarmaken' }).click()
      await page.getByRole('button', { name: 'Blad 3 afdrukken' }).waitFor()
      await page.getByRole('button', { name: 'Deze bladen gaan nu gelden' }).click()
      await page
        .getByText(/Groep \d+ klopt niet/)
        .first()
        .waitFor()
    },
  },
  {
    name: 'recovery sheets, stopped',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Stoppen, niets veranderen' }).click()
      await page.getByRole('button', { name: 'Herstelbladen maken' }).waitFor()
    },
  },
]

export async function openSafety(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Instellingen' }).click()
  await page.getByRole('tab', { name: 'Reservekopie en herstel' }).click()
}
