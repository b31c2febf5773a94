import type { Answer, Input, Operation } from '#shared/contract/contract.ts'
import type { RandomId } from '#shared/domain/fields.ts'
import type { Person } from '#shared/domain/person.ts'
import { paperNames } from '#shared/domain/paperNames.ts'
import { today } from '../builders/doorOverOffice.ts'
import { around, firstWeeks, kennismaking, meetings, plan, subjectsAndTalks } from './canaryDossier.ts'
import { driveHandover } from './canaryHandover.ts'
import { driveTeam } from './canaryTeam.ts'
import { canary, canaryInArabic, canaryInGeez, canaryPassphrase, idOf, typed } from './canaryWords.ts'

/** A step that must go well. */
export type Go = <Name extends Operation>(name: Name, input: Input<Name>) => Promise<Answer<Name>>

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
