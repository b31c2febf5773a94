import type { Page } from '@playwright/test'

/** Who belong together, from the overview of Rima's dossier; a stop of the walk each. */
export const householdStops = [
  {
    name: 'somebody of the family being looked for',
    reach: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Iemand toevoegen' }).click()
      await page.getByLabel('Wie hoort erbij?').fill('Olena')
      await page.getByRole('button', { name: 'Kies Olena' }).waitFor()
    },
  },
  {
    name: 'what somebody is for somebody',
    reach: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Kies Olena' }).click()
      await page.getByRole('radio', { name: 'ouder' }).waitFor()
    },
  },
  {
    name: 'a family of two, being changed and split',
    reach: async (page: Page): Promise<void> => {
      await page.getByText('ouder', { exact: true }).click()
      await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
      await page.getByRole('button', { name: 'Wijzig: Olena' }).click()
      await page.getByRole('button', { name: 'Gezin splitsen' }).click()
      await page.getByRole('button', { name: 'Apart verder' }).waitFor()
    },
  },
] as const
