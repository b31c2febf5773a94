import { noPlanAround } from '../planAround.ts'
import { aroundOf } from './practiceAround.ts'
import { addDays, addMonths, calendarDateOf, partsOf, type CalendarDate } from '../calendarDate.ts'
import type { Dossier, PaperRecord } from '../dossier.ts'
import type { RandomId } from '../fields.ts'
import { emptyIntake, type IntakeAnswer } from '../intake.ts'
import { noFirstWeeks } from '../firstWeeks.ts'
import { noAskBacks } from '../askBack.ts'
import { noHandovers } from '../handover/handovers.ts'
import type { Pictogram, QuestionId } from '../intakeQuestions.ts'
import type { LanguageTag } from '../language.ts'
import { noLawFacts } from '../lawFacts.ts'
import { emptyMunicipalPip } from '../municipalPip.ts'
import type { Birth, Person } from '../person.ts'
import type { Goal, GoalState, Plan, PlanVersion, Step, StepDoer } from '../plan.ts'
import { practiceAppointments } from './practiceAppointments.ts'
import { momentOf, type PracticeMoment } from './practiceMoment.ts'

/** Months first, then days; negative is before today. The practice office never gets old. */
export interface FromToday {
  readonly months?: number
  readonly days?: number
}

/** An invented person, written so that every date moves with today. */
export interface PracticeCase {
  /** 'C1' … 'C10', as in `notes/domain.md` 10; also the seed of the ids. */
  readonly code: string
  readonly number: string
  readonly startedOn: FromToday
  readonly birth: PracticeBirth
  readonly person: Omit<Person, 'birth' | 'startedOn'>
  readonly talkedOn: FromToday
  readonly answers: Partial<Readonly<Record<QuestionId, PracticeAnswer>>>
  readonly goals: readonly PracticeGoal[]
  readonly lookAgainOn: FromToday | null
  readonly versions?: readonly PracticeVersion[]
  readonly moments: readonly PracticeMoment[]
}

export type PracticeBirth =
  | { readonly kind: 'exact'; readonly years: number; readonly days: number }
  | { readonly kind: 'year' | 'estimated'; readonly years: number }

export interface PracticeAnswer {
  readonly state: IntakeAnswer['state']
  readonly ownWords: string
  readonly language: LanguageTag
  readonly inDutch: string
  readonly pointedAt: readonly Pictogram[]
}

export interface PracticeGoal {
  readonly name: string
  readonly words: string
  readonly language: LanguageTag
  readonly inDutch: string
  readonly why?: string
  readonly canAlready?: string
  readonly pictogram: Pictogram | null
  readonly state: GoalState
  readonly steps: readonly PracticeStep[]
}

export interface PracticeStep {
  readonly what: string
  readonly doer: StepDoer
  readonly doerName?: string
  readonly by: FromToday | null
  readonly done?: boolean
}

export interface PracticeVersion {
  readonly frozenOn: FromToday
  readonly goals: readonly PracticeGoal[]
  readonly lookAgainOn: FromToday | null
}

export function said(
  language: LanguageTag,
  ownWords: string,
  inDutch: string,
  pointedAt: readonly Pictogram[] = [],
): PracticeAnswer {
  return { state: 'answered', ownWords, language, inDutch, pointedAt }
}

/** Answered by pointing only. */
export function pointed(language: LanguageTag, pointedAt: readonly Pictogram[]): PracticeAnswer {
  return { state: 'answered', ownWords: '', language, inDutch: '', pointedAt }
}

export function skipped(language: LanguageTag): PracticeAnswer {
  return { state: 'skipped', ownWords: '', language, inDutch: '', pointedAt: [] }
}

export function ratherNot(language: LanguageTag): PracticeAnswer {
  return { state: 'ratherNot', ownWords: '', language, inDutch: '', pointedAt: [] }
}

/** The dossier of an invented person as it stands today; `newId` gives the same id for the same name within one making. */
export function dossierOf(
  practice: PracticeCase,
  today: CalendarDate,
  newId: (name: string) => RandomId,
): Dossier {
  const versions = (practice.versions ?? []).map((version, at) =>
    versionOf(practice, version, at + 1, today, newId),
  )
  const plan: Plan = {
    goals: practice.goals.map((goal) => goalOf(practice.code, goal, today, newId)),
    lookAgainOn: practice.lookAgainOn && dayFrom(today, practice.lookAgainOn),
    versions,
    around: aroundOf(practice.code, today, newId),
  }
  return {
    id: newId(practice.code),
    number: practice.number,
    person: {
      ...practice.person,
      birth: birthOf(practice.birth, today),
      startedOn: dayFrom(today, practice.startedOn),
    },
    intake: { ...emptyIntake, answers: answersOf(practice, today) },
    plan,
    papers: versions.map((version) => paperOf(version, practice)),
    appointments: practiceAppointments(practice.code, today, newId),
    moments: practice.moments.map((moment, at) =>
      momentOf(moment, dayFrom(today, moment.on), newId(`${practice.code}/moment ${String(at + 1)}`)),
    ),
    municipality: emptyMunicipalPip,
    lawFacts: noLawFacts,
    supporters: [],
    finishedOn: null,
    deskNotes: [],
    slipsTaken: [],
    glassBroken: [],
    attachments: [],
    firstWeeks: noFirstWeeks,
    handovers: noHandovers,
    askBacks: noAskBacks,
    joins: [],
  }
}

export function dayFrom(today: CalendarDate, { months = 0, days = 0 }: FromToday): CalendarDate {
  return addDays(addMonths(today, months), days)
}

function birthOf(birth: PracticeBirth, today: CalendarDate): Birth {
  const year = partsOf(today).year - birth.years
  switch (birth.kind) {
    case 'exact':
      return { kind: 'exact', date: dayFrom(today, { months: -12 * birth.years, days: -birth.days }) }
    case 'estimated':
      return { kind: 'estimated', date: calendarDateOf(year, 1, 1) }
    case 'year':
      return { kind: 'year', year }
  }
}

function answersOf({ answers, talkedOn }: PracticeCase, today: CalendarDate): Dossier['intake']['answers'] {
  const answeredOn = dayFrom(today, talkedOn)
  return Object.fromEntries(
    Object.entries(answers).map(([question, answer]) => [question, { ...answer, answeredOn }]),
  )
}

function goalOf(
  code: string,
  goal: PracticeGoal,
  today: CalendarDate,
  newId: (name: string) => RandomId,
): Goal {
  return {
    id: newId(`${code}/${goal.name}`),
    ownWords: { text: goal.words, language: goal.language },
    inDutch: goal.inDutch,
    why: goal.why ?? '',
    canAlready: goal.canAlready ?? '',
    pictogram: goal.pictogram,
    state: goal.state,
    steps: goal.steps.map((step) => stepOf(`${code}/${goal.name}`, step, today, newId)),
  }
}

function stepOf(
  goal: string,
  step: PracticeStep,
  today: CalendarDate,
  newId: (name: string) => RandomId,
): Step {
  return {
    id: newId(`${goal}/${step.what}`),
    what: step.what,
    doer: step.doer,
    doerName: step.doerName ?? '',
    by: step.by && dayFrom(today, step.by),
    done: step.done ?? false,
  }
}

function versionOf(
  practice: PracticeCase,
  version: PracticeVersion,
  number: number,
  today: CalendarDate,
  newId: (name: string) => RandomId,
): PlanVersion {
  return {
    number,
    frozenOn: dayFrom(today, version.frozenOn),
    goals: version.goals.map((goal) => goalOf(practice.code, goal, today, newId)),
    lookAgainOn: version.lookAgainOn && dayFrom(today, version.lookAgainOn),
    around: noPlanAround,
  }
}

function paperOf(version: PlanVersion, { person }: PracticeCase): PaperRecord {
  return {
    paper: 'mijnPlan',
    language: person.paperLanguage,
    madeOn: version.frozenOn,
    planVersion: version.number,
  }
}
