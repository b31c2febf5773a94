import fc from 'fast-check'
import { calendarDate } from '#shared/domain/calendarDate.ts'
import { Dossier } from '#shared/domain/dossier.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { reviseAppointments } from '#shared/domain/appointment.ts'
import { reviseFirstWeeks } from '#shared/domain/firstWeeks.ts'
import { untouched } from '#shared/domain/firstWeeksLines.ts'
import { giveAnswer } from '#shared/domain/intake.ts'
import { questionIds } from '#shared/domain/intakeQuestions.ts'
import { reviseMoments } from '#shared/domain/moment.ts'
import { momentTopics } from '#shared/domain/momentTopics.ts'
import { editMunicipalPip } from '#shared/domain/municipalPip.ts'
import { freezePlan, revisePlan } from '#shared/domain/plan.ts'
import { practiceDossiers } from '#shared/domain/practiceOffice/practiceOffice.ts'

export const handoverDay = calendarDate('2026-11-24')

export function idOf(number: number): RandomId {
  return number.toString(16).padStart(32, '0') as RandomId
}

let made = 0
/** The ten practice people, with ids that are never made by an edit. */
export const practicePeople: readonly Dossier[] = practiceDossiers(handoverDay, () => idOf((made += 1)))

export function personNamed(name: string): Dossier {
  const found = practicePeople.find(({ person }) => person.callName === name)
  if (!found) throw new Error(`nobody is called ${name}`)
  return found
}

type Edit = (dossier: Dossier) => Dossier

const word = fc.constantFrom('', 'kort', 'unknown', 'Zij wil naar school.', 'مدرسة', 'a\nb')
const day = fc.constantFrom(calendarDate('2026-12-01'), calendarDate('2027-02-03'))
/** Few, so that both sides add the same item now and then. */
const id = fc.integer({ min: 900_001, max: 900_004 }).map(idOf)
const which = fc.nat({ max: 5 })

/** One thing that somebody in an office does to a dossier. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({ phone: word, goodToKnow: word, otherNames: word })
    .map((change): Edit => (dossier) => ({ ...dossier, person: { ...dossier.person, ...change } })),
  fc.constantFrom('ar', 'nl', 'ti').map((paperLanguage): Edit => {
    return (dossier) => ({ ...dossier, person: { ...dossier.person, paperLanguage } })
  }),
  fc.tuple(fc.constantFrom(...questionIds), word).map(([question, ownWords]): Edit => {
    const answer = {
      state: 'answered', ownWords, language: 'ar', inDutch: '', pointedAt: [], answeredOn: handoverDay,
    } as const // prettier-ignore
    return (dossier) => ({ ...dossier, intake: giveAnswer(dossier.intake, question, answer) })
  }),
  fc.tuple(id, word).map(([goal, text]): Edit => {
    const added = {
      id: goal, ownWords: { text, language: 'ar' }, inDutch: text, why: '', canAlready: '',
      pictogram: null, state: 'open', steps: [],
    } as const // prettier-ignore
    return (dossier) =>
      dossier.plan.goals.some((known) => known.id === goal)
        ? dossier
        : { ...dossier, plan: revisePlan(dossier.plan, { change: 'addGoal', goal: added }) ?? dossier.plan }
  }),
  fc.tuple(which, word, fc.constantFrom('open', 'busy', 'reached', 'letGo')).map(([at, why, state]): Edit => {
    return (dossier) => {
      const goal = dossier.plan.goals[at % Math.max(1, dossier.plan.goals.length)]
      if (!goal) return dossier
      const plan = revisePlan(dossier.plan, { change: 'editGoal', goalId: goal.id, edit: { why, state } })
      return { ...dossier, plan: plan ?? dossier.plan }
    }
  }),
  fc.tuple(which, fc.boolean(), word).map(([at, done, what]): Edit => {
    return (dossier) => {
      const goal = dossier.plan.goals[at % Math.max(1, dossier.plan.goals.length)]
      const step = goal?.steps[0]
      if (!goal || !step) return dossier
      const change = { change: 'editStep', goalId: goal.id, stepId: step.id, edit: { done, what } } as const
      return { ...dossier, plan: revisePlan(dossier.plan, change) ?? dossier.plan }
    }
  }),
  fc.tuple(which, word, day).map(([at, place, on]): Edit => {
    return (dossier) => {
      const found = dossier.appointments[at % Math.max(1, dossier.appointments.length)]
      if (!found) return dossier
      const change = { change: 'editAppointment', appointmentId: found.id, edit: { place, on } } as const
      return { ...dossier, appointments: reviseAppointments(dossier.appointments, change) ?? [] }
    }
  }),
  fc.tuple(id, fc.constantFrom(...momentTopics), word, day).map(([moment, topic, text, on]): Edit => {
    return (dossier) => {
      const words = { text, language: 'ar' } as const
      const place = { change: 'placeMark', momentId: moment, topic, mark: 3 } as const
      const known = dossier.moments.some((each) => each.id === moment)
      const blank = { id: moment, on, own: {}, worker: {}, proudOf: words, whatHelped: words, whatNow: words }
      const moments = known
        ? dossier.moments
        : (reviseMoments(dossier.moments, { change: 'addMoment', moment: blank }) ?? [])
      return { ...dossier, moments: reviseMoments(moments, place) ?? moments }
    }
  }),
  fc.tuple(fc.constantFrom('b1', 'z', 'unknown'), day, word).map(([route, decidedOn, contactName]): Edit => {
    const facts = { route, decidedOn, contactName } as const
    return (dossier) => ({ ...dossier, municipality: editMunicipalPip(dossier.municipality, facts) })
  }),
  fc.tuple(fc.boolean(), word, id).map(([done, note, line]): Edit => {
    return (dossier) => {
      const task = { change: 'editTask', task: 'digid', edit: { done, note } } as const
      const weeks = reviseFirstWeeks(dossier.firstWeeks, task) ?? dossier.firstWeeks
      if (weeks.own.some((own) => own.id === line)) return { ...dossier, firstWeeks: weeks }
      const own = { id: line, group: 'weekOne', what: note, state: untouched } as const
      return { ...dossier, firstWeeks: reviseFirstWeeks(weeks, { change: 'addLine', line: own }) ?? weeks }
    }
  }),
  fc.constant<Edit>((dossier) => ({ ...dossier, plan: freezePlan(dossier.plan, handoverDay) })),
)

function after(dossier: Dossier, edits: readonly Edit[]): Dossier {
  return Dossier.parse(edits.reduce((so, each) => each(so), dossier))
}

const edits = fc.array(edit, { maxLength: 12 })

/** A practice person whose dossier two offices each changed. */
export const twoSides: fc.Arbitrary<{ readonly ours: Dossier; readonly theirs: Dossier }> = fc
  .tuple(fc.nat({ max: practicePeople.length - 1 }), edits, edits)
  .map(([at, ours, theirs]) => {
    const start = practicePeople[at]
    if (!start) throw new Error('the practice office is empty')
    return { ours: after(start, ours), theirs: after(start, theirs) }
  })

/** What somebody does to a dossier afterwards. */
export const laterEdits: fc.Arbitrary<(dossier: Dossier) => Dossier> = edits.map(
  (all) => (dossier) => after(dossier, all),
)
