import { describe, expect, test } from 'vitest'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { paperNames } from '#shared/domain/paperNames.ts'
import { leftOutAtFirst, paperSections, sectionsOf, type PaperSection } from '#shared/domain/paperSections.ts'
import { practiceDossiers } from '#shared/domain/practiceOffice/practiceOffice.ts'
import { dossierPaper } from './dossierPapers.ts'

const today = calendarDate('2026-11-24')
let made = 0
const people = practiceDossiers(today, () => String((made += 1)).padStart(32, '0') as RandomId)
const rima = people[0]
if (!rima) throw new Error('the practice office is empty')

const [goal] = rima.plan.goals
const [moment] = rima.moments
if (!goal || !moment) throw new Error('Rima has a goal and a moment')

const answer = { state: 'answered', language: 'nl', inDutch: '', pointedAt: [], answeredOn: today } as const
/** Everything that is off at first, each with words of its own. */
const full: Dossier = {
  ...rima,
  plan: {
    ...rima.plan,
    goals: [
      { ...goal, ownWords: { text: 'Naar de fysio', language: 'nl' }, pictogram: 'health' },
      { ...goal, ownWords: { text: 'Mijn moeder hier', language: 'nl' }, pictogram: 'family' },
      { ...goal, ownWords: { text: 'Een eigen winkel', language: 'nl' }, pictogram: 'shop' },
    ],
  },
  intake: {
    ...rima.intake,
    answers: {
      ...rima.intake.answers,
      careFor: { ...answer, ownWords: 'Voor mijn oma' },
      moneyWorries: { ...answer, ownWords: 'De huur' },
      needed: { ...answer, ownWords: 'Een stoel met armen' },
      feelAtHome: { ...answer, ownWords: 'Met het licht aan' },
    },
  },
  moments: [{ ...moment, own: { family: 2, health: 3, safety: 4, housing: 5 } }],
}

const words: Readonly<Record<string, readonly (readonly [PaperSection, string])[]>> = {
  mijnPlan: [
    ['health', 'Naar de fysio'],
    ['family', 'Mijn moeder hier'],
  ],
  kennismaking: [
    ['family', 'Voor mijn oma'],
    ['money', 'De huur'],
    ['health', 'Een stoel met armen'],
    ['safety', 'Met het licht aan'],
  ],
  howIsItGoing: [
    ['family', 'Kinderen en gezin'],
    ['health', 'Gezondheid en zorg'],
    ['safety', 'Veiligheid'],
  ],
  firstWeeks: [['notes', 'De meterstanden hangen in de gang.']],
}

describe.each(['mijnPlan', 'kennismaking', 'howIsItGoing', 'firstWeeks'] as const)('%s', (paper) => {
  test.each(words[paper] ?? [])(
    'has nothing about %s at first, and has it when it is wanted',
    (section, said) => {
      expect(leftOutAtFirst(paper, full)).toContain(section)
      expect(printed(paper)).not.toContain(said)
      const others = leftOutAtFirst(paper, full).filter((each) => each !== section)
      expect(printed(paper, others)).toContain(said)
    },
  )

  test('each section it offers takes something off, and nothing comes back by leaving off more', () => {
    const whole = printed(paper, [])
    for (const section of sectionsOf(paper, full))
      expect(printed(paper, [section]).length, section).toBeLessThan(whole.length)
    expect(printed(paper, paperSections).length).toBeLessThan(whole.length)
  })
})

test('a choice that has nothing to leave off is not offered', () => {
  expect(sectionsOf('mijnPlan', { ...full, plan: { ...full.plan, goals: [] } })).toEqual([
    'room',
    'signatures',
  ])
  expect(sectionsOf('howIsItGoing', { ...full, moments: [] })).toEqual([])
  for (const paper of paperNames)
    for (const section of leftOutAtFirst(paper, full)) expect(sectionsOf(paper, full)).toContain(section)
})

test('a sheet that says something of money does not say that it has nothing of it', () => {
  expect(printed('kennismaking')).toContain('Hier staat niets over')
  expect(printed('kennismaking', ['health', 'family', 'safety'])).not.toContain('Hier staat niets over')
})

function printed(paper: (typeof paperNames)[number], leaveOut?: readonly PaperSection[]): string {
  const document = dossierPaper({ paper }, full, {
    language: 'nl',
    today,
    largeLetters: false,
    practice: false,
    office: 'Steunpunt',
    worker: 'Ria',
    officePhone: '',
    ...(leaveOut === undefined ? {} : { leaveOut }),
  })
  return JSON.stringify(document?.blocks)
}
