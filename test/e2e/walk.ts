import type { Page } from '@playwright/test'
import { householdStops } from './householdStops.ts'
import { momentStops } from './momentStops.ts'
import { recoveryStops } from './recoveryStops.ts'

/** One screen in one state, reached from the practice office's first screen or from the step before. */
export interface Stop {
  readonly name: string
  readonly reach: (page: Page) => Promise<void>
}

export async function enterPracticeOffice(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin in het oefenkantoor' }).click()
  await page.getByRole('heading', { name: 'Ria' }).waitFor()
}

/** Where two people look, looking together goes on by itself; a spec that walks on alone turns it off, as a worker does. */
export async function goOnAlone(page: Page): Promise<void> {
  if (await page.getByRole('button', { name: 'Samen kijken uit' }).isVisible())
    await page.keyboard.press('F8')
}

/** Opens the dossier of a practice person. */
export async function openDossier(page: Page, name: string): Promise<void> {
  await goOnAlone(page)
  await page.getByRole('link', { name: 'Mensen', exact: true }).first().click()
  await page.getByRole('table').getByRole('link', { name }).click()
  await page.getByRole('tab', { name: 'Overzicht' }).waitFor()
}

/** Before an office is open. */
export const frontDoor: readonly Stop[] = [
  { name: 'first start', reach: async (page) => page.getByRole('heading', { name: 'Welkom' }).waitFor() },
  {
    name: 'new office, with everything still missing',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Nieuw kantoor maken' }).click()
      await page.getByRole('button', { name: 'Kantoor maken en openen' }).click()
      await page.getByText('Typ je voornaam').waitFor()
    },
  },
]

/** Every screen of the first working day, in an order in which one can walk. */
export const workingDay: readonly Stop[] = [
  { name: 'today', reach: async (page) => page.getByRole('heading', { name: 'Ria' }).waitFor() },
  {
    name: 'people',
    reach: async (page) => {
      await page.getByRole('link', { name: 'Mensen', exact: true }).first().click()
      await page.getByRole('table').waitFor()
    },
  },
  {
    name: 'nobody whose support is rounded off',
    reach: async (page) => {
      await page.getByText('Afgerond', { exact: true }).click()
      await page.getByText('Bij niemand is de steun afgerond').waitFor()
      await page.getByText('Mijn mensen', { exact: true }).click()
    },
  },
  {
    name: 'nobody found',
    reach: async (page) => {
      await page.getByRole('searchbox').last().fill('qqqq')
      await page.getByText('Niemand gevonden').waitFor()
    },
  },
  {
    name: 'new person, someone similar',
    reach: async (page) => {
      await page.getByRole('link', { name: 'Nieuwe persoon' }).first().click()
      await page.getByLabel('Hoe wil je genoemd worden?').fill('Joenas')
      await page.getByText('lijkt erop').waitFor()
      await page.getByText('Precieze dag').click()
      await page.getByLabel('Geboortedatum').fill('32-1-1990')
      await page.getByText('Deze dag bestaat niet').waitFor()
    },
  },
  { name: 'overview', reach: async (page) => openDossier(page, 'Rima') },
  ...householdStops,
  {
    name: 'an appointment being written',
    reach: async (page) => {
      await page
        .getByRole('button', { name: /^Wijzigen: gesprek/ })
        .first()
        .click()
      await page.getByLabel('Hoe laat?').waitFor()
    },
  },
  {
    name: 'change the person',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Klaar met wijzigen' }).click()
      await page.getByRole('button', { name: 'Gegevens wijzigen' }).click()
    },
  },
  {
    name: 'a list of languages open',
    reach: async (page) => {
      await page.getByRole('button', { name: /Taal naast het Nederlands/ }).click()
      await page.getByRole('listbox').waitFor()
    },
  },
  {
    name: 'plan',
    reach: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByRole('tab', { name: 'Mijn plan' }).click()
      await page.getByRole('button', { name: 'Doel toevoegen' }).waitFor()
    },
  },
  {
    name: 'a goal and a step being written',
    reach: async (page) => {
      await page
        .getByRole('button', { name: /^Wijzig: Doel/ })
        .first()
        .click()
      await page.getByRole('button', { name: 'Stap toevoegen' }).first().click()
      await page.getByRole('textbox', { name: 'Wat?' }).waitFor()
    },
  },
  {
    name: 'a month open',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Kies een dag in de maand' }).first().click()
      await page.getByRole('grid').waitFor()
    },
  },
  {
    name: 'a step taken away, with the way back',
    reach: async (page) => {
      await page.keyboard.press('Escape')
      await page
        .getByRole('button', { name: /^Stap weghalen/ })
        .first()
        .click()
      await page.getByText('Stap weggehaald.').waitFor()
    },
  },
  {
    name: 'what the municipality asks, being typed over',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Feiten uit de brief invullen' }).click()
      await page.getByLabel('Laatste dag volgens de brief').waitFor()
    },
  },
  {
    name: 'papers',
    reach: async (page) => {
      await page.getByRole('tab', { name: 'Papieren' }).click()
      await page.getByRole('img').first().waitFor()
    },
  },
  {
    name: 'a document being added, the box not ticked',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Bijlage toevoegen' }).click()
      await page.getByRole('button', { name: 'Bestand kiezen' }).click()
      await page.getByText('Zet eerst een vinkje').waitFor()
    },
  },
  {
    name: 'settings',
    reach: async (page) => {
      await goOnAlone(page)
      await page.getByRole('link', { name: 'Instellingen' }).click()
    },
  },
  {
    name: 'settings of the office',
    reach: async (page) => {
      await page.getByRole('link', { name: 'Instellingen' }).click()
      await page.getByRole('tab', { name: 'Kantoor' }).click()
    },
  },
  ...recoveryStops,
  { name: 'help', reach: async (page) => page.getByRole('link', { name: 'Hulp', exact: true }).click() },
  {
    name: 'kennismaking',
    reach: async (page) => {
      await openDossier(page, 'Yonas')
      await page.getByRole('tab', { name: 'Kennismaking' }).click()
      await page.getByRole('heading', { name: 'Wat kun je al?' }).waitFor()
    },
  },
  {
    name: 'a question, looking together',
    reach: async (page) => {
      await page.getByRole('link', { name: 'Wat kun je goed?' }).click()
      await page.getByRole('button', { name: 'Volgende vraag' }).waitFor()
    },
  },
  {
    name: 'the question large on the screen',
    reach: async (page) => {
      await page.getByRole('button', { name: 'Groot op het scherm' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'back in the dossier',
    reach: async (page) => {
      await page.keyboard.press('Escape')
      await page.getByText('Stoppen en later verder').click()
      await page.getByRole('tab', { name: 'Hoe gaat het?' }).waitFor()
    },
  },
  ...momentStops,
  {
    name: 'the first weeks, a line being written',
    reach: async (page) => {
      await page.getByRole('tab', { name: 'Eerste weken' }).click()
      await page.getByRole('button', { name: 'Wijzigen: Post openen en bewaren' }).click()
      await page.getByLabel('Opmerking').waitFor()
    },
  },
]
