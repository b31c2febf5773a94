import type { Dossier } from './dossier.ts'
import { firstWeeksGroups } from './firstWeeksTasks.ts'
import { linesIn } from './firstWeeksLines.ts'
import { questionsOf, type IntakePart } from './intakeQuestions.ts'
import type { MomentTopic } from './momentTopics.ts'
import { isSaid } from './said.ts'
import type { PaperName } from './paperNames.ts'

/**
 * What can be left off a paper, with the person, before it is printed. Names say what it is about; the same name means the
 * same on each paper. Stands apart from the schemas, so that the window can use it without carrying them.
 */
export const paperSections = [
  'why',
  'strengths',
  'helps',
  'expectations',
  'routes',
  'exit',
  'municipality',
  'languages',
  'goodToKnow',
  'ownStory',
  'wheel',
  'notes',
  'room',
  'signatures',
  'family',
  'health',
  'money',
  'safety',
] as const
export type PaperSection = (typeof paperSections)[number]

/** Papers lie on kitchen tables: these stand on one only when the person asks for it (`notes/ux.md` 4.1 rule 12). */
const offAtFirst: ReadonlySet<PaperSection> = new Set([
  'family',
  'health',
  'money',
  'safety',
  'notes',
  'helps',
  'expectations',
  'routes',
  'exit',
])

/** The sections this paper has for this person, in the order of the paper; one without content is no choice. */
export function sectionsOf(paper: PaperName, dossier: Dossier): readonly PaperSection[] {
  return paperSections.filter((section) => present[paper]?.(section, dossier) ?? false)
}

/** What is left off until somebody wants it on. */
export function leftOutAtFirst(paper: PaperName, dossier: Dossier): readonly PaperSection[] {
  return sectionsOf(paper, dossier).filter((section) => offAtFirst.has(section))
}

/** The part of the kennismaking a section is about. */
export const sectionParts: Readonly<Partial<Record<PaperSection, IntakePart>>> = {
  family: 'familyLife',
  money: 'papersAndMoney',
  health: 'takeIntoAccount',
  safety: 'safety',
}

/** The topic of looking back a section is about. */
export const sectionTopics: Readonly<Partial<Record<PaperSection, MomentTopic>>> = {
  family: 'family',
  health: 'health',
  safety: 'safety',
}

type Presence = (section: PaperSection, dossier: Dossier) => boolean

const present: Readonly<Partial<Record<PaperName, Presence>>> = {
  mijnPlan(section, { plan: { goals, around }, municipality }) {
    if (section === 'helps') return isSaid(around.helps) || isSaid(around.isHard)
    if (section === 'expectations') return around.expectations.some(isSaid)
    if (section === 'exit') return isSaid(around.exit)
    if (section === 'routes')
      return Object.values(around.routes).some(({ thought }) => thought !== 'notDiscussed')
    if (section === 'municipality')
      return municipality.route !== 'unknown' || municipality.termEndsOn !== null
    if (section === 'why') return goals.some(({ why }) => why.trim() !== '')
    if (section === 'strengths') return goals.some(({ canAlready }) => canAlready.trim() !== '')
    if (section === 'family' || section === 'health')
      return goals.some(({ pictogram }) => pictogram === section)
    return section === 'room' || section === 'signatures'
  },
  kennismaking(section, { person, intake }) {
    const part = sectionParts[section]
    if (part !== undefined)
      return questionsOf(part).some(({ id }) => intake.answers[id]?.state === 'answered')
    if (section === 'languages') return person.speaks.length + person.reads.length > 0
    return section === 'goodToKnow' && person.goodToKnow.trim() !== ''
  },
  howIsItGoing(section, { moments }) {
    const seen = moments.slice(-2)
    const topic = sectionTopics[section]
    if (topic !== undefined) return seen.some(({ own }) => own[topic] !== undefined)
    return seen.length > 0 && (section === 'wheel' || section === 'ownStory')
  },
  firstWeeks(section, { firstWeeks }) {
    if (section !== 'notes') return false
    return firstWeeksGroups
      .flatMap((group) => linesIn(firstWeeks, group))
      .some(({ state }) => state.note.trim() !== '')
  },
}
