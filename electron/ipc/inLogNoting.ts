import type { AgreementWish } from '#shared/contract/paperViews.ts'
import type { PaperWish } from '#shared/contract/views.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import type { LogDeed } from '#shared/domain/logEntry.ts'
import type { OfficeHandlers, OfficeRequestName } from './officeOperations.ts'

type InputOf<Name extends OfficeRequestName> = Parameters<OfficeHandlers[Name]>[0]

/** What stands in the log besides who and when. */
export interface Noted {
  readonly deed: LogDeed
  readonly dossier: DossierId | null
  /** A fixed word of ours. */
  readonly about: string
}

/** What one operation leaves in the log. */
export type Noting<Name extends OfficeRequestName> =
  /** Shows or changes nothing about a person, or is noted by the operation that it is a part of. */
  | { readonly when: 'never' }
  /** Saves what another operation has noted before. */
  | { readonly when: 'noted' }
  /** Rides in the frame of its own save: kept or refused together with the change. */
  | {
      readonly when: 'withSave'
      readonly deed: LogDeed
      readonly about: 'done' | 'undo' | 'redo' | 'nothing'
    }
  /** A dossier came on the screen; the same user and dossier again within some minutes is the same look. */
  | { readonly when: 'looked'; readonly dossier: (input: InputOf<Name>) => DossierId }
  /** On the disk before it runs, because what left can't be called back; a failure afterwards is noted too. */
  | { readonly when: 'before'; readonly what: (input: InputOf<Name>) => Noted }
  /** After it went well. */
  | { readonly when: 'after'; readonly what: (input: InputOf<Name>) => Noted }
  /** Reads the log: what waits to be written comes first. `dossier`: whose log, which is a look at that dossier. */
  | { readonly when: 'reading'; readonly dossier: (input: InputOf<Name>) => DossierId | null }
  /** Lets somebody in: this, how if not by a passphrase, and the wrong passphrases before it. */
  | { readonly when: 'opening'; readonly by?: LogDeed }

const never = { when: 'never' } as const
const opening = { when: 'opening' } as const
const changes = { when: 'withSave', deed: 'changed', about: 'done' } as const

/** Something about the office itself. */
function after(deed: LogDeed, about = ''): { readonly when: 'after'; readonly what: () => Noted } {
  return { when: 'after', what: () => ({ deed, dossier: null, about }) }
}

function printed({ id, paper, language }: PaperWish): Noted {
  return { deed: 'printed', dossier: id, about: `${paper} ${language}` }
}

/** About a user, so in nobody's dossier. */
function agreement({ language }: AgreementWish): Noted {
  return { deed: 'printed', dossier: null, about: `volunteer ${language}` }
}

/** As the log says it of everything that was noted before and then did not happen. */
function failed(noted: Noted): Noted {
  return { ...noted, about: `${noted.about} failed` }
}

/**
 * The one place that decides what is noted; an operation that is not here does not compile.
 *
 * A list of names stands on everybody's screen and is not noted; opening a dossier is.
 */
export const noting: { readonly [Name in OfficeRequestName]: Noting<Name> } = {
  listOffices: never,
  readSession: never,
  createOffice: opening,
  openPracticeOffice: opening,
  resetPracticeOffice: opening,
  unlockOffice: opening,
  readOfficeCard: never,
  editOfficeCard: never,

  today: never,
  listPeople: never,
  listRecent: never,
  similarPeople: never,
  addPerson: { when: 'withSave', deed: 'added', about: 'nothing' },
  readDossier: { when: 'looked', dossier: ({ id }) => id },
  editPerson: changes,
  // A time, and nothing of the person.
  earlierState: never,
  restoreEarlier: { when: 'withSave', deed: 'putBack', about: 'nothing' },

  giveAnswer: changes,
  reviseIntake: changes,
  noteConsent: changes,
  withdrawConsent: changes,
  revisePlan: changes,
  reviseAppointments: changes,
  reviseMoments: changes,
  reviseFirstWeeks: changes,
  reviseAskBack: changes,
  readRules: never,
  // In the frame of the change itself (`ruleHandlers.ts`).
  changeRule: never,
  editMunicipalPip: changes,
  takeApart: { when: 'withSave', deed: 'added', about: 'nothing' },
  editLawFacts: changes,
  undo: { when: 'withSave', deed: 'changed', about: 'undo' },
  redo: { when: 'withSave', deed: 'changed', about: 'redo' },

  // Names, which stand on everybody's screen.
  readHousehold: never,
  // With a line for each of the people in the frame of the change.
  reviseHousehold: never,
  supportHousehold: never,
  setSupporters: never,
  finishSupport: changes,

  previewPaper: { when: 'looked', dossier: ({ id }) => id },
  savePaperIn: {
    when: 'before',
    what: ({ wish }) => printed(wish),
  },
  // Each of them is noted by itself.
  savePapersIn: never,
  startPrint: { when: 'before', what: printed },
  notePrint: { when: 'noted' },
  stopPrint: { when: 'after', what: (wish) => failed(printed(wish)) },
  previewAgreement: never,
  saveAgreementIn: { when: 'before', what: ({ wish }) => agreement(wish) },
  startAgreementPrint: { when: 'before', what: agreement },
  stopAgreementPrint: { when: 'after', what: (wish) => failed(agreement(wish)) },

  // The save that lets the dossier speak of the document is noted, not the sealing before it.
  storeAttachment: never,
  keepAttachment: changes,
  reviseAttachments: changes,
  readAttachment: { when: 'looked', dossier: ({ id }) => id },
  saveAttachmentIn: {
    when: 'before',
    what: ({ wish }) => ({ deed: 'exported', dossier: wish.id, about: 'attachment' }),
  },
  // Like a list of names: opening what is found is noted.
  searchTexts: never,
  readAllTexts: never,

  readDossierLog: { when: 'reading', dossier: ({ id }) => id },
  readOfficeLog: { when: 'reading', dossier: () => null },
  checkLog: after('officeChecked', 'log'),

  // A user's own unfinished text; what becomes of it is noted when it is saved.
  saveDraft: never,
  readDrafts: never,
  dropDraft: never,

  // Until the new set is in use nothing has happened; a sheet says nothing about anybody.
  readRecovery: never,
  startSheets: never,
  drawSheet: never,
  saveSheetIn: never,
  stopSheets: never,
  finishSheets: after('recoveryMade'),
  trySheets: after('recoveryTried'),
  readKnownSets: never,
  checkSheets: never,
  recoverOffice: { when: 'opening', by: 'recoveryUsed' },

  listUsers: never,
  suggestPassphrase: never,
  addUser: after('userAdded'),
  setUserEnd: after('userChanged'),
  stopAccess: after('userStopped'),
  changePassphrase: after('passphraseChanged'),
  showNames: after('userChanged'),
  renewKeys: after('keysRenewed'),
  // With its reason in the frame of its own save.
  breakGlass: never,
  putNoteAway: { when: 'withSave', deed: 'changed', about: 'nothing' },

  // Without the office key nothing can be written in its log: the looks of a room come in with its slips.
  readRoom: never,
  findInRoom: never,
  lookInRoom: never,
  leaveSlip: never,

  readAlarms: never,
  dismissAlarms: never,

  readBackups: never,
  chooseBackupPlaceIn: never,
  // Noted by itself, also when the daily one runs without being asked.
  makeBackup: never,
  testBackup: never,
  findBackupsIn: never,
  previewRestore: never,
  // Nobody is in yet: the opening with recovery sheets afterwards is noted.
  restoreLocked: never,
  // In the log of the copy that is the office from then on.
  restoreBackup: never,
  dropRestore: never,
  // Noted by itself.
  checkOffice: never,
  saveOfficeReportIn: never,

  // Who made sure of another office, and when, stands with that office.
  readHandoverOffices: never,
  readOfficeIntroduction: never,
  saveOfficeIntroductionIn: never,
  chooseOfficeIntroductionIn: never,
  keepOffice: never,
  confirmOffice: never,
  forgetOffice: never,
  suggestHandoverWords: never,
  // Noted by itself, for each of its people, before a byte of it is written.
  makeHandoverIn: never,
  // Each dossier is opened by the program and shown to nobody; whoever goes is noted like above.
  surveyOfficeMove: never,
  makeOfficeMoveIn: never,
  readHandoverRegister: never,
  // Who is in it is nobody of this office yet.
  openHandoverIn: never,
  openHandoverWithWords: never,
  readArrived: never,
  compareArrived: { when: 'looked', dossier: ({ id }) => id },
  takeIn: { when: 'withSave', deed: 'added', about: 'nothing' },
  undoTakeIn: { when: 'withSave', deed: 'putBack', about: 'nothing' },
  dropArrived: never,
  saveReceiptIn: never,
  takeReceipt: never,

  readWork: never,
  cancelWork: never,
}
