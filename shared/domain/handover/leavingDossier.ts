import { noAttachments } from '../attachment.ts'
import { newDossier, type Dossier } from '../dossier.ts'
import { noFirstWeeks, type FirstWeeks } from '../firstWeeks.ts'
import type { Intake } from '../intake.ts'
import { intakeQuestions, type ExtraPart, type IntakePart } from '../intakeQuestions.ts'
import { noLawFacts, type LawFacts } from '../lawFacts.ts'
import type { Moment } from '../moment.ts'
import type { MomentTopic } from '../momentTopics.ts'
import { emptyMunicipalPip } from '../municipalPip.ts'
import type { Person } from '../person.ts'
import { emptyPlan, type Plan } from '../plan.ts'
import { noPlanAround } from '../planAround.ts'
import { alwaysGoes, partOfAnswers, partOfGoal, partOfTopic, type TransferPart } from '../transferParts.ts'
import { noHandovers } from './handovers.ts'

type Goes = (part: TransferPart) => boolean

/**
 * What leaves of a dossier when these parts go, and nothing besides. Never: appointments that did not happen, workers'
 * notes and views, slips of the front desk, who supports and who looked in, what was agreed to here, earlier versions of
 * the plan, and to whom it went before (`product.md` F6).
 */
export function leavingDossier(dossier: Dossier, parts: readonly TransferPart[]): Dossier {
  const goes: Goes = (part) => alwaysGoes(part) || parts.includes(part)
  const { id, number, person, intake, plan, papers, appointments, moments, municipality } = dossier
  return {
    ...newDossier(id, number, leavingPerson(person, goes)),
    intake: leavingIntake(intake, goes),
    plan: goes('plan') ? leavingPlan(plan, goes) : emptyPlan,
    // A version of the plan stays here, so the paper names none.
    papers: goes('papers') ? papers.map((paper) => ({ ...paper, planVersion: null })) : [],
    appointments: goes('appointments')
      ? appointments.filter(({ state }) => state === 'planned' || state === 'spoken')
      : [],
    moments: moments.flatMap((moment) => leavingMoment(moment, goes)),
    municipality: goes('municipality') ? municipality : emptyMunicipalPip,
    lawFacts: goes('municipality') ? leavingLawFacts(dossier.lawFacts) : noLawFacts,
    firstWeeks: goes('firstWeeks') ? leavingWeeks(dossier.firstWeeks) : noFirstWeeks,
    attachments: goes('documents')
      ? dossier.attachments.map((document) => ({ ...document, addedBy: '' }))
      : noAttachments,
    handovers: { ...noHandovers, travelId: dossier.handovers.travelId },
  }
}

function leavingPerson(person: Person, goes: Goes): Person {
  const named: Person = { ...person, supportedBy: '' }
  if (goes('languages')) return named
  return {
    ...named,
    speaks: [],
    reads: [],
    dutch: 'unknown',
    interpreter: 'unknown',
    interpreterWish: '',
    paperLanguage: 'nl',
  }
}

/** A no is an answer too and goes along; talks, consents and why something was opened are this office's. */
function leavingIntake({ answers, opened }: Intake, goes: Goes): Intake {
  const answerGoes = (part: IntakePart): boolean => goes(partOfAnswers(part))
  const asked = intakeQuestions.filter(({ part }) => answerGoes(part)).map(({ id }) => id)
  const isAsked = new Set<string>(asked)
  const kept = Object.entries(opened).filter(([part]) => answerGoes(part as ExtraPart))
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([question]) => isAsked.has(question))),
    opened: Object.fromEntries(kept.map(([part, { openedOn }]) => [part, { why: '', openedOn }])),
    talks: [],
    consents: [],
  }
}

/** As it stands now: an earlier version with lines taken out would be no version. */
function leavingPlan({ goals, lookAgainOn, around }: Plan, goes: Goes): Plan {
  return {
    goals: goals.filter((goal) => goes(partOfGoal(goal))),
    lookAgainOn,
    versions: [],
    // What is hard stands on a paper only with permission, and goes on none.
    around: { ...around, isHard: noPlanAround.isHard },
  }
}

/** Hours and which law. Stay is kept for a reason only, and that reason is this office's: the next one asks anew. */
function leavingLawFacts(facts: LawFacts): LawFacts {
  const { whyStay, permit, status, permitFrom, permitUntil, movedHereOn, informationOn } = noLawFacts
  return { ...facts, whyStay, permit, status, permitFrom, permitUntil, movedHereOn, informationOn }
}

function leavingMoment(moment: Moment, goes: Goes): readonly Moment[] {
  const own = Object.fromEntries(
    Object.entries(moment.own).filter(([topic]) => goes(partOfTopic(topic as MomentTopic))),
  )
  if (goes('moments')) return [{ ...moment, own, worker: {} }]
  if (Object.keys(own).length === 0) return []
  const silent = ({ language }: Moment['proudOf']): Moment['proudOf'] => ({ text: '', language })
  const { proudOf, whatHelped, whatNow } = moment
  return [
    {
      ...moment,
      own,
      worker: {},
      proudOf: silent(proudOf),
      whatHelped: silent(whatHelped),
      whatNow: silent(whatNow),
    },
  ]
}

function leavingWeeks({ states, hidden, own }: FirstWeeks): FirstWeeks {
  return {
    states: Object.fromEntries(Object.entries(states).map(([task, state]) => [task, { ...state, note: '' }])),
    hidden,
    own: own.map((line) => ({ ...line, state: { ...line.state, note: '' } })),
  }
}
