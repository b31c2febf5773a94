import type { Drawing } from './appointmentChoices.ts'
import type { CalendarDate } from './calendarDate.ts'
import type { Dossier } from './dossier.ts'
import { linesIn } from './firstWeeksLines.ts'
import { firstWeeksGroups } from './firstWeeksTasks.ts'
import { intakeQuestions, isSensitive, type IntakePart } from './intakeQuestions.ts'
import { sectionParts, sectionTopics } from './paperSections.ts'

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
  papers: 'attachment',
  health: 'health',
  family: 'family',
  money: 'wallet',
  safety: 'lock',
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
      return dated(answeredIn(dossier, (part) => !isSensitive(part)))
    case 'plan':
      return {
        isThere: plan.goals.length > 0 || plan.versions.length > 0,
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
    case 'papers':
      return dated(papers.map(({ madeOn }) => madeOn))
    case 'health':
    case 'family':
    case 'safety':
    case 'money': {
      const [topic, about] = [sectionTopics[part], sectionParts[part]]
      const seen = moments.filter(({ own }) => topic !== undefined && own[topic] !== undefined)
      return dated([...answeredIn(dossier, (each) => each === about), ...seen.map(({ on }) => on)])
    }
  }
}

/** The days of what was answered in these parts of the kennismaking. */
function answeredIn({ intake }: Dossier, isAbout: (part: IntakePart) => boolean): readonly CalendarDate[] {
  return intakeQuestions.flatMap(({ id, part }) => {
    const answer = intake.answers[id]
    return answer?.state === 'answered' && isAbout(part) ? [answer.answeredOn] : []
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
