import type { Page } from '@playwright/test'

/** The screens of looking back, from any tab of a dossier; a stop of the walk each. */
export const momentStops = [
  {
    name: 'looking back',
    reach: async (page: Page): Promise<void> => {
      await page.getByRole('tab', { name: 'Hoe gaat het?' }).click()
      await page.getByRole('button', { name: 'Nieuw moment vastleggen' }).waitFor()
    },
  },
  {
    name: 'a topic in two languages',
    reach: async (page: Page): Promise<void> => {
      await page.getByRole('button', { name: 'Nieuw moment vastleggen' }).click()
      await page.getByText('Onderwerp 1 van 12').waitFor()
      await page.getByText('We doen het samen.').first().click()
      await page.locator('summary', { hasText: 'Zo ziet' }).click()
      await page.getByRole('button', { name: 'Toch niet bespreken' }).waitFor()
    },
  },
  {
    name: 'own words after the topics',
    reach: async (page: Page): Promise<void> => {
      for (let topic = 1; topic <= 12; topic += 1)
        await page.getByRole('button', { name: 'Volgende' }).click()
      await page.getByLabel('Wat wil ik nu?').waitFor()
    },
  },
  {
    name: 'then and now',
    reach: async (page: Page): Promise<void> => {
      await page.getByLabel('Wat wil ik nu?').fill('ስራሕ እደሊ')
      await page.getByRole('button', { name: 'Klaar' }).click()
      await page.getByRole('button', { name: 'Maak er een doel van' }).waitFor()
    },
  },
] as const
