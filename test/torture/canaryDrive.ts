import type { Answer, Input, Operation } from '#shared/contract/contract.ts'
import { addDays } from '#shared/domain/calendarDate.ts'
import { firstWeeksGroups, firstWeeksTaskIds } from '#shared/domain/firstWeeksTasks.ts'
import type { AroundChange } from '#shared/domain/planAround.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import { consentPurposes, extraParts, questionIds } from '#shared/domain/intakeQuestions.ts'
import type { Person } from '#shared/domain/person.ts'
import { paperNames } from '#shared/domain/paperNames.ts'
import { today } from '../builders/doorOverOffice.ts'
import { driveHandover } from './canaryHandover.ts'
import { driveTeam } from './canaryTeam.ts'
import { canary, canaryInArabic, canaryInGeez, canaryPassphrase } from './canaryWords.ts'

/** A step that must go well. */
export type Go = <Name extends Operation>(name: Name, input: Input<Name>) => Promise<Answer<Name>>

/** A word that says where it was typed. */
const typed = (where: string): string => `${canary} ${where}`
const idOf = (letter: string): RandomId => letter.repeat(32) as RandomId

/**
 * Stand readable in the header by design: on the lock screen a person sees whose office it is, before any passphrase.
 */
export const readableByDesign: readonly string[] = [
  'createOffice: name',
  'createOffice: phone',
  'createOffice: worker',
  'editOfficeCard: name',
  'editOfficeCard: phone',
  'addUser: name',
  'unlockOffice: name',
  'recoverOffice: name',
]

/**
 * The first needs sheets of paper that were printed and typed back (`test/journeys/recovery.test.ts`), then come the names
 * of a backup's own folder, and the words of a sealed file, which are words of ours (`test/journeys/handover.test.ts`).
 */
export const drivenElsewhere: readonly string[] = [
  'recoverOffice: passphrase',
  'previewRestore: backup',
  'makeHandover: to.words',
  'openHandoverWithWords: words',
  'restoreLocked: backup',
]

const person: Person = {
  callName: typed('callName'),
  otherNames: typed('otherNames'),
  nameInOwnScript: `${canaryInGeez} ${canary}`,
  birth: { kind: 'year', year: 1994 },
  speaks: ['ti', 'ar'],
  reads: ['ti'],
  dutch: 'little',
  interpreter: 'yes',
  interpreterWish: typed('interpreterWish'),
  paperLanguage: 'ti',
  phone: typed('phone'),
  goodToKnow: `${typed('goodToKnow')} ${canaryInArabic} `.repeat(400),
  supportedBy: typed('supportedBy'),
  startedOn: today,
}

const ownWords = (where: string) => ({ text: `${typed(where)} ${canaryInArabic}`, language: 'ar' }) as const

/** Everything a working day types, in every operation that takes text; the office is locked and opened in between. */
export async function driveEverything(go: Go, chooseDocument: () => Promise<void>): Promise<void> {
  await go('createOffice', {
    name: 'Steunpunt Oeverdam',
    worker: 'Ria',
    phone: '',
    passphrase: canaryPassphrase,
  })
  await go('editOfficeCard', { phone: '088 000 00 01' })
  const { id } = await go('addPerson', { person })
  await go('similarPeople', { names: typed('names'), birth: person.birth })
  await go('listPeople', { search: typed('search'), limit: 50 })
  await go('editPerson', { id, edit: { ...person, callName: typed('another name') } })
  await kennismaking(go, id)
  await plan(go, id)
  await meetings(go, id)
  await firstWeeks(go, id)
  await go('editMunicipalPip', {
    id,
    edit: {
      hoursPerWeek: typed('hours'),
      mapHours: typed('map'),
      interviewsAgreed: typed('interviews'),
      contactName: typed('contact'),
      contactPhone: typed('contact phone'),
      alsoInLetter: typed('letter'),
    },
  })
  await go('editLawFacts', {
    id,
    edit: {
      whyStay: typed('why stay'),
      courseBefore: typed('course before'),
      courseAfter: typed('course after'),
      participationBefore: typed('participation before'),
      participationAfter: typed('participation after'),
      pvtDone: typed('pvt done'),
      mapDone: typed('map done'),
    },
  })
  await subjectsAndTalks(go, id)
  await chooseDocument()
  await document(go, id)
  await go('undo', { id })
  await go('redo', { id })
  await go('lockOffice', {})
  await go('unlockOffice', { passphrase: canaryPassphrase })
  await go('listPeople', { search: canary, limit: 50 })
  await go('readDossier', { id })
  await go('readAllTexts', {})
  await go('searchTexts', { search: canary })
  await go('today', {})
  for (const paper of paperNames) {
    await go('previewPaper', { id, paper, language: 'ti', largeLetters: false })
    await go('savePaper', { id, paper, language: 'ti', largeLetters: false })
  }
  await go('printPaper', { id, paper: 'mijnPlan', language: 'ti', largeLetters: false, copies: 2 })
  await go('savePapers', { ids: [id], paper: 'kennismaking', largeLetters: false })
  await rules(go)
  await around(go, id)
  await draftsAndLog(go, id)
  await driveTeam(go, person, id)
  await backups(go)
  await driveHandover(go, id)
  await go('lockOffice', {})
}

async function around(go: Go, id: RandomId): Promise<void> {
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

async function rules(go: Go): Promise<void> {
  const row = {
    value: typed('rule value'),
    validFrom: null,
    validTo: null,
    fromTyped: typed('rule from'),
    toTyped: typed('rule to'),
    source: typed('rule source'),
    reason: typed('rule reason'),
    mark: 'P',
    checkedOn: today,
  } as const
  await go('changeRule', { key: 'termLength', id: idOf('e'), what: { deed: 'set', row } })
  await go('readRules', {})
}

async function document(go: Go, id: RandomId): Promise<void> {
  const wish = {
    title: typed('document'),
    kind: 'diploma',
    mayBeLarge: false,
    isNoIdentityDocument: true,
  } as const
  const { attachment } = await go('addAttachment', { id, ...wish })
  await go('reviseAttachments', {
    id,
    revision: { change: 'editAttachment', attachmentId: attachment, edit: { title: typed('another title') } },
  })
  await go('readAttachment', { id, attachment, from: 0 })
  await go('saveAttachment', { id, attachment })
}

async function draftsAndLog(go: Go, about: RandomId): Promise<void> {
  const draft = { text: typed('draft'), label: typed('label'), path: typed('path'), about }
  await go('saveDraft', { ...draft, subject: typed('kept draft') })
  await go('saveDraft', { ...draft, subject: typed('dropped draft') })
  await go('dropDraft', { subject: typed('dropped draft') })
  await go('readDrafts', {})
  await go('checkLog', { paper: { entries: 1, logCode: typed('logCode') } })
}

async function backups(go: Go): Promise<void> {
  for (const kind of ['daily', 'packed'] as const) {
    await go('chooseBackupPlace', { kind })
    await go('makeBackup', { kind })
    await go('testBackup', { kind })
  }
  const [found] = await go('findBackups', {})
  await go('previewRestore', { backup: found?.name ?? '', passphrase: canaryPassphrase })
}

async function kennismaking(go: Go, id: RandomId): Promise<void> {
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

async function subjectsAndTalks(go: Go, id: RandomId): Promise<void> {
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

async function plan(go: Go, id: RandomId): Promise<void> {
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

async function meetings(go: Go, id: RandomId): Promise<void> {
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

async function firstWeeks(go: Go, id: RandomId): Promise<void> {
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
