import { addDays } from '#shared/domain/calendarDate.ts'
import { firstWeeksGroups, firstWeeksTaskIds } from '#shared/domain/firstWeeksTasks.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { consentPurposes, extraParts, questionIds } from '#shared/domain/intakeQuestions.ts'
import type { AroundChange } from '#shared/domain/planAround.ts'
import { today } from '../builders/doorOverOffice.ts'
import type { Go } from './canaryDrive.ts'
import { canaryInArabic, idOf, typed } from './canaryWords.ts'

/* What a working day types into one dossier, part by part. */

const ownWords = (where: string) => ({ text: `${typed(where)} ${canaryInArabic}`, language: 'ar' }) as const

export async function kennismaking(go: Go, id: RandomId): Promise<void> {
  for (const question of questionIds) {
    const { text, language } = ownWords(question)
    const answer = {
      state: 'answered',
      ownWords: text,
      language,
      inDutch: typed(question),
      pointedAt: [],
    } as const
    await go('giveAnswer', { id, question, answer })
  }
}

export async function subjectsAndTalks(go: Go, id: RandomId): Promise<void> {
  for (const purpose of consentPurposes)
    await go('noteConsent', {
      id,
      given: {
        ...{ purpose, said: 'yes', how: 'spoken', language: 'ti' },
        about: { to: typed('to another office'), parts: ['plan'] },
      },
    })
  for (const part of extraParts) {
    await go('reviseIntake', { id, revision: { change: 'openPart', part, why: typed('why') } })
    await go('reviseIntake', { id, revision: { change: 'sayWhy', part, why: typed('why indeed') } })
  }
  const talkId = idOf('9')
  const talk = { id: talkId, on: today, interpreter: 'inRoom', alone: 'alone', note: typed('talk') } as const
  await go('reviseIntake', { id, revision: { change: 'addTalk', talk } })
  await go('reviseIntake', {
    id,
    revision: { change: 'editTalk', talkId, edit: { note: typed('talk again') } },
  })
}

export async function plan(go: Go, id: RandomId): Promise<void> {
  const [goalId, stepId] = [idOf('a'), idOf('b')]
  const words = {
    ownWords: ownWords('goal'),
    inDutch: typed('goal'),
    why: typed('why'),
    canAlready: typed('can'),
  }
  const step = {
    what: typed('step'),
    doer: 'other',
    doerName: typed('doer'),
    by: addDays(today, 3),
    done: false,
  } as const
  const goal = {
    ...words,
    id: goalId,
    pictogram: null,
    state: 'open',
    steps: [{ ...step, id: idOf('c') }],
  } as const
  await go('revisePlan', { id, revision: { change: 'addGoal', goal } })
  const template = { ...goal, id: idOf('7'), steps: [{ ...step, id: idOf('8') }] }
  await go('revisePlan', { id, revision: { change: 'takeTemplate', goals: [template] } })
  await go('revisePlan', { id, revision: { change: 'editGoal', goalId, edit: words } })
  await go('revisePlan', { id, revision: { change: 'addStep', goalId, step: { ...step, id: stepId } } })
  await go('revisePlan', { id, revision: { change: 'editStep', goalId, stepId, edit: step } })
}

export async function around(go: Go, id: RandomId): Promise<void> {
  const revise = (change: AroundChange): Promise<unknown> =>
    go('revisePlan', { id, revision: { change: 'around', around: change } })
  for (const part of ['helps', 'isHard', 'exit'] as const)
    await revise({
      change: 'say',
      part,
      edit: { ownWords: ownWords(part), inDutch: typed(`${part} in Dutch`) },
    })
  await revise({ change: 'editRoute', route: 'b1', edit: { thought: 'wanted', why: typed('route why') } })
  const expectation = {
    id: idOf('f'),
    on: today,
    ownWords: ownWords('expectation'),
    inDutch: typed('expected'),
  }
  await revise({ change: 'addExpectation', expectation })
  await revise({
    change: 'editExpectation',
    expectationId: idOf('f'),
    edit: { inDutch: typed('expected now') },
  })
}

export async function meetings(go: Go, id: RandomId): Promise<void> {
  const words = {
    inOwnWords: typed('appointment'),
    place: typed('place'),
    route: typed('route'),
    withWhom: typed('with whom'),
    bringAlso: typed('bring'),
  }
  const appointmentId = idOf('d')
  const appointment = {
    ...words, id: appointmentId, on: addDays(today, 2), time: '10:30', what: 'other', bring: [], interpreter: true, state: 'planned',
  } as const // prettier-ignore
  await go('reviseAppointments', { id, revision: { change: 'addAppointment', appointment } })
  await go('reviseAppointments', { id, revision: { change: 'editAppointment', appointmentId, edit: words } })
  const momentId = idOf('e')
  const said = { proudOf: ownWords('proud'), whatHelped: ownWords('helped'), whatNow: ownWords('now') }
  const moment = { ...said, id: momentId, on: today, own: {}, worker: {} }
  await go('reviseMoments', { id, revision: { change: 'addMoment', moment } })
  await go('reviseMoments', { id, revision: { change: 'editMoment', momentId, edit: said } })
}

export async function firstWeeks(go: Go, id: RandomId): Promise<void> {
  const [task] = firstWeeksTaskIds
  const note = typed('first weeks')
  const line = {
    id: idOf('f'),
    group: firstWeeksGroups[0],
    what: typed('own line'),
    state: { who: null, done: false, doneOn: null, note },
  }
  await go('reviseFirstWeeks', { id, revision: { change: 'editTask', task, edit: { note } } })
  await go('reviseFirstWeeks', { id, revision: { change: 'addLine', line } })
  await go('reviseFirstWeeks', {
    id,
    revision: { change: 'editLine', lineId: line.id, edit: { note, what: typed('own line again') } },
  })
}
