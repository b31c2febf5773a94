import type { Drawing } from './appointmentChoices.ts'
import type { CalendarDate } from './calendarDate.ts'
import type { Dossier } from './dossier.ts'
import { linesIn } from './firstWeeksLines.ts'
import { firstWeeksGroups } from './firstWeeksTasks.ts'
import { intakeQuestions, type IntakePart, type Pictogram } from './intakeQuestions.ts'
import type { MomentTopic } from './momentTopics.ts'
import { sectionTopics } from './paperSections.ts'

/**
 * What a file consists of when it is handed over, each part with a yes or no of its own. Appointments that did not happen
 * and workers' notes are no part: they never travel (`product.md` F6).
 */
export const transferParts = [
  'person',
  'languages',
  'kennismaking',
  'plan',
  'appointments',
  'moments',
  'municipality',
  'firstWeeks',
  'papers',
  'documents',
  'health',
  'family',
  'money',
  'safety',
] as const
export type TransferPart = (typeof transferParts)[number]

export const transferDrawings: Readonly<Record<TransferPart, Drawing>> = {
  person: 'card',
  languages: 'language',
  kennismaking: 'meeting',
  plan: 'notebook',
  appointments: 'calendar',
  moments: 'stairs',
  municipality: 'townHall',
  firstWeeks: 'key',
  papers: 'letter',
  documents: 'attachment',
  health: 'health',
  family: 'family',
  money: 'wallet',
  safety: 'lock',
}

/** Without a name nobody there knows whom it is about. */
export function alwaysGoes(part: TransferPart): boolean {
  return part === 'person'
}

/** These go only when they are ticked this time: nobody's earlier yes counts for them. */
const askedEachTime: readonly TransferPart[] = ['documents', 'health', 'family', 'money', 'safety']

export function isAskedEachTime(part: TransferPart): boolean {
  return askedEachTime.includes(part)
}

/** With which part an answer of the kennismaking goes. Who stands around somebody are other people: asked each time. */
export function partOfAnswers(part: IntakePart): TransferPart {
  switch (part) {
    case 'people':
    case 'familyLife':
      return 'family'
    case 'papersAndMoney':
      return 'money'
    case 'takeIntoAccount':
      return 'health'
    case 'safety':
      return 'safety'
    case 'strengths':
    case 'wishes':
    case 'dailyLife':
    case 'language':
    case 'beforeHere':
    case 'home':
    case 'learning':
    case 'working':
    case 'digital':
    case 'agreements':
      return 'kennismaking'
  }
}

/** A goal about health is said about health: it goes with the plan only when that part goes too. */
export function partOfGoal({ pictogram }: { readonly pictogram: Pictogram | null }): TransferPart {
  return pictogram === 'health' || pictogram === 'family' || pictogram === 'money' ? pictogram : 'plan'
}

/** With which part the mark on a topic of looking back goes. */
export function partOfTopic(topic: MomentTopic): TransferPart {
  return askedEachTime.find((part) => topicOf(part) === topic) ?? 'moments'
}

function topicOf(part: TransferPart): MomentTopic | undefined {
  return part === 'health' || part === 'family' || part === 'safety' ? sectionTopics[part] : undefined
}

export interface PartOfFile {
  readonly part: TransferPart
  /** Whether the file holds anything of it. */
  readonly isThere: boolean
  /** The newest day that stands in it; null when it has none. */
  readonly lastOn: CalendarDate | null
}

/** Every part of the file as it stands, in the order in which it is talked through. */
export function partsOfFile(dossier: Dossier): readonly PartOfFile[] {
  return transferParts.map((part) => ({ part, ...contentOf(part, dossier) }))
}

function contentOf(part: TransferPart, dossier: Dossier): Omit<PartOfFile, 'part'> {
  const { plan, papers, moments, municipality, firstWeeks } = dossier
  switch (part) {
    case 'person':
    case 'languages':
      return { isThere: true, lastOn: null }
    case 'kennismaking':
      return dated(answeredIn(dossier, part))
    case 'plan':
      return {
        isThere: plan.goals.length > 0,
        lastOn: newest(plan.versions.map(({ frozenOn }) => frozenOn)),
      }
    case 'appointments': {
      const kept = dossier.appointments.filter(({ state }) => state === 'planned' || state === 'spoken')
      return { isThere: kept.length > 0, lastOn: newest(kept.map(({ on }) => on)) }
    }
    case 'moments':
      return dated(moments.map(({ on }) => on))
    case 'municipality':
      return {
        isThere: municipality.decidedOn !== null || municipality.lawHolds !== 'unknown',
        lastOn: newest([municipality.decidedOn, municipality.changedOn]),
      }
    case 'firstWeeks': {
      const states = firstWeeksGroups.flatMap((group) => linesIn(firstWeeks, group)).map(({ state }) => state)
      const touched = states.filter(({ who, done, note }) => who !== null || done || note.trim() !== '')
      return { isThere: touched.length > 0, lastOn: newest(touched.map(({ doneOn }) => doneOn)) }
    }
    case 'documents':
      return dated(dossier.attachments.map(({ addedOn }) => addedOn))
    case 'papers':
      return dated(papers.map(({ madeOn }) => madeOn))
    case 'health':
    case 'family':
    case 'safety':
    case 'money': {
      const topic = topicOf(part)
      const seen = moments.filter(({ own }) => topic !== undefined && own[topic] !== undefined)
      const about = dated([...answeredIn(dossier, part), ...seen.map(({ on }) => on)])
      return { ...about, isThere: about.isThere || plan.goals.some((goal) => partOfGoal(goal) === part) }
    }
  }
}

/** The days of the answers that go with a part. */
function answeredIn({ intake }: Dossier, wanted: TransferPart): readonly CalendarDate[] {
  return intakeQuestions.flatMap(({ id, part }) => {
    const answer = intake.answers[id]
    return answer?.state === 'answered' && partOfAnswers(part) === wanted ? [answer.answeredOn] : []
  })
}

function dated(days: readonly CalendarDate[]): Omit<PartOfFile, 'part'> {
  return { isThere: days.length > 0, lastOn: newest(days) }
}

/** Days are written so that they sort as text. */
function newest(days: readonly (CalendarDate | null)[]): CalendarDate | null {
  return days.reduce<CalendarDate | null>(
    (found, day) => (day !== null && (found === null || day > found) ? day : found),
    null,
  )
}
