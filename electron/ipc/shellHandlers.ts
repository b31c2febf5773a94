import { fail, ok } from '#shared/result.ts'
import type { PreferencesFile } from '../preferences.ts'
import { diskRefusal } from '../vault/diskRefusal.ts'
import type { Handlers } from './door.ts'
import type { AskOffice, OfficeOperation, ShellOperation } from './officeOperations.ts'

/** How a print ended; a system that does not tell says 'printed'. */
export type Print = (copies: number) => Promise<'printed' | 'cancelled' | 'failed'>

export interface Shell {
  readonly ask: AskOffice
  /** Ends the process with the keys and tells the window. */
  readonly lock: () => Promise<void>
  /** The system's own dialog; null when the person closes it. */
  readonly chooseFolder: () => Promise<string | null>
  /** Hands what the window has ready for paper to the system's own dialog. */
  readonly print: Print
  /** The system's own dialog for one document; null when the person closes it. */
  readonly chooseDocument: () => Promise<string | null>
  /** Likewise, for a file of another office. */
  readonly chooseFile: () => Promise<string | null>
  readonly preferences: PreferencesFile
}

/** Every operation of the contract: what needs a dialog is answered here, the others where the keys are. */
export function createHandlers(shell: Shell): Handlers {
  return { ...shellHandlers(shell), ...passedOn(shell.ask) }
}

function shellHandlers(shell: Shell): Pick<Handlers, ShellOperation> {
  const { ask, lock, chooseFolder, chooseDocument, chooseFile, print, preferences } = shell
  return {
    async lockOffice() {
      await lock()
      return ok({})
    },
    async savePaper(wish) {
      const folder = await chooseFolder()
      return folder === null ? fail({ kind: 'cancelled' }) : ask('savePaperIn', { wish, folder })
    },
    async printPaper({ copies, ...wish }) {
      const started = await ask('startPrint', wish)
      if (!started.ok) return started
      const end = await print(copies)
      if (end !== 'printed') {
        await ask('stopPrint', wish)
        return fail(end === 'failed' ? { kind: 'printerFailed' } : { kind: 'cancelled' })
      }
      return ok({ isNoted: (await ask('notePrint', wish)).ok })
    },
    async savePapers(wish) {
      const folder = await chooseFolder()
      return folder === null ? fail({ kind: 'cancelled' }) : ask('savePapersIn', { wish, folder })
    },
    async saveAgreement(wish) {
      const folder = await chooseFolder()
      return folder === null ? fail({ kind: 'cancelled' }) : ask('saveAgreementIn', { wish, folder })
    },
    async printAgreement({ copies, ...wish }) {
      const started = await ask('startAgreementPrint', wish)
      if (!started.ok) return started
      const end = await print(copies)
      if (end === 'printed') return ok({})
      await ask('stopAgreementPrint', wish)
      return fail(end === 'failed' ? { kind: 'printerFailed' } : { kind: 'cancelled' })
    },
    async saveSheet(wish) {
      const folder = await chooseFolder()
      return folder === null ? fail({ kind: 'cancelled' }) : ask('saveSheetIn', { wish, folder })
    },
    async addAttachment(wish) {
      const path = await chooseDocument()
      if (path === null) return fail({ kind: 'cancelled' })
      const stored = await ask('storeAttachment', { wish, path })
      return stored.ok ? ask('keepAttachment', stored.value) : stored
    },
    async saveAttachment(wish) {
      const folder = await chooseFolder()
      return folder === null ? fail({ kind: 'cancelled' }) : ask('saveAttachmentIn', { wish, folder })
    },
    async chooseBackupPlace({ kind }) {
      const folder = await chooseFolder()
      return folder === null ? fail({ kind: 'cancelled' }) : ask('chooseBackupPlaceIn', { kind, folder })
    },
    async findBackups() {
      const folder = await chooseFolder()
      return folder === null ? fail({ kind: 'cancelled' }) : ask('findBackupsIn', { folder })
    },
    async saveOfficeReport(wish) {
      const folder = await chooseFolder()
      return folder === null ? fail({ kind: 'cancelled' }) : ask('saveOfficeReportIn', { ...wish, folder })
    },
    async saveOfficeIntroduction() {
      const folder = await chooseFolder()
      return folder === null ? fail({ kind: 'cancelled' }) : ask('saveOfficeIntroductionIn', { folder })
    },
    async chooseOfficeIntroduction() {
      const file = await chooseFile()
      return file === null ? fail({ kind: 'cancelled' }) : ask('chooseOfficeIntroductionIn', { file })
    },
    async makeHandover(wish) {
      const folder = await chooseFolder()
      return folder === null ? fail({ kind: 'cancelled' }) : ask('makeHandoverIn', { wish, folder })
    },
    async makeOfficeMove(wish) {
      const folder = await chooseFolder()
      return folder === null ? fail({ kind: 'cancelled' }) : ask('makeOfficeMoveIn', { wish, folder })
    },
    async openHandover() {
      const file = await chooseFile()
      return file === null ? fail({ kind: 'cancelled' }) : ask('openHandoverIn', { file })
    },
    async saveReceipt() {
      const folder = await chooseFolder()
      return folder === null ? fail({ kind: 'cancelled' }) : ask('saveReceiptIn', { folder })
    },
    async readPreferences() {
      return ok(await preferences.read())
    },
    async savePreferences(wanted) {
      try {
        await preferences.write(wanted)
        return ok({})
      } catch (refusal) {
        return fail(diskRefusal(refusal))
      }
    },
  }
}

function passedOn(ask: AskOffice): Pick<Handlers, OfficeOperation> {
  return {
    listOffices: (input) => ask('listOffices', input),
    createOffice: (input) => ask('createOffice', input),
    openPracticeOffice: (input) => ask('openPracticeOffice', input),
    resetPracticeOffice: (input) => ask('resetPracticeOffice', input),
    unlockOffice: (input) => ask('unlockOffice', input),
    readSession: (input) => ask('readSession', input),
    readOfficeCard: (input) => ask('readOfficeCard', input),
    readAlarms: (input) => ask('readAlarms', input),
    dismissAlarms: (input) => ask('dismissAlarms', input),
    editOfficeCard: (input) => ask('editOfficeCard', input),
    today: (input) => ask('today', input),
    listPeople: (input) => ask('listPeople', input),
    listRecent: (input) => ask('listRecent', input),
    similarPeople: (input) => ask('similarPeople', input),
    addPerson: (input) => ask('addPerson', input),
    readDossier: (input) => ask('readDossier', input),
    editPerson: (input) => ask('editPerson', input),
    earlierState: (input) => ask('earlierState', input),
    restoreEarlier: (input) => ask('restoreEarlier', input),
    giveAnswer: (input) => ask('giveAnswer', input),
    reviseIntake: (input) => ask('reviseIntake', input),
    noteConsent: (input) => ask('noteConsent', input),
    withdrawConsent: (input) => ask('withdrawConsent', input),
    revisePlan: (input) => ask('revisePlan', input),
    listUsers: (input) => ask('listUsers', input),
    suggestPassphrase: (input) => ask('suggestPassphrase', input),
    addUser: (input) => ask('addUser', input),
    setUserEnd: (input) => ask('setUserEnd', input),
    stopAccess: (input) => ask('stopAccess', input),
    changePassphrase: (input) => ask('changePassphrase', input),
    showNames: (input) => ask('showNames', input),
    renewKeys: (input) => ask('renewKeys', input),
    setSupporters: (input) => ask('setSupporters', input),
    finishSupport: (input) => ask('finishSupport', input),
    breakGlass: (input) => ask('breakGlass', input),
    putNoteAway: (input) => ask('putNoteAway', input),
    readRoom: (input) => ask('readRoom', input),
    findInRoom: (input) => ask('findInRoom', input),
    lookInRoom: (input) => ask('lookInRoom', input),
    leaveSlip: (input) => ask('leaveSlip', input),
    readWork: (input) => ask('readWork', input),
    cancelWork: (input) => ask('cancelWork', input),
    reviseAppointments: (input) => ask('reviseAppointments', input),
    undo: (input) => ask('undo', input),
    redo: (input) => ask('redo', input),
    previewPaper: (input) => ask('previewPaper', input),
    previewAgreement: (input) => ask('previewAgreement', input),
    reviseMoments: (input) => ask('reviseMoments', input),
    editMunicipalPip: (input) => ask('editMunicipalPip', input),
    readRecovery: (input) => ask('readRecovery', input),
    startSheets: (input) => ask('startSheets', input),
    drawSheet: (input) => ask('drawSheet', input),
    finishSheets: (input) => ask('finishSheets', input),
    stopSheets: (input) => ask('stopSheets', input),
    trySheets: (input) => ask('trySheets', input),
    readKnownSets: (input) => ask('readKnownSets', input),
    checkSheets: (input) => ask('checkSheets', input),
    recoverOffice: (input) => ask('recoverOffice', input),
    searchTexts: (input) => ask('searchTexts', input),
    readAllTexts: (input) => ask('readAllTexts', input),
    reviseAttachments: (input) => ask('reviseAttachments', input),
    readAttachment: (input) => ask('readAttachment', input),
    readDossierLog: (input) => ask('readDossierLog', input),
    readOfficeLog: (input) => ask('readOfficeLog', input),
    checkLog: (input) => ask('checkLog', input),
    saveDraft: (input) => ask('saveDraft', input),
    readDrafts: (input) => ask('readDrafts', input),
    dropDraft: (input) => ask('dropDraft', input),
    readBackups: (input) => ask('readBackups', input),
    makeBackup: (input) => ask('makeBackup', input),
    testBackup: (input) => ask('testBackup', input),
    previewRestore: (input) => ask('previewRestore', input),
    restoreLocked: (input) => ask('restoreLocked', input),
    restoreBackup: (input) => ask('restoreBackup', input),
    dropRestore: (input) => ask('dropRestore', input),
    checkOffice: (input) => ask('checkOffice', input),
    editLawFacts: (input) => ask('editLawFacts', input),
    readRules: (input) => ask('readRules', input),
    changeRule: (input) => ask('changeRule', input),
    takeApart: (input) => ask('takeApart', input),
    reviseAskBack: (input) => ask('reviseAskBack', input),
    reviseFirstWeeks: (input) => ask('reviseFirstWeeks', input),
    readHousehold: (input) => ask('readHousehold', input),
    reviseHousehold: (input) => ask('reviseHousehold', input),
    supportHousehold: (input) => ask('supportHousehold', input),
    readHandoverOffices: (input) => ask('readHandoverOffices', input),
    readOfficeIntroduction: (input) => ask('readOfficeIntroduction', input),
    keepOffice: (input) => ask('keepOffice', input),
    confirmOffice: (input) => ask('confirmOffice', input),
    forgetOffice: (input) => ask('forgetOffice', input),
    suggestHandoverWords: (input) => ask('suggestHandoverWords', input),
    surveyOfficeMove: (input) => ask('surveyOfficeMove', input),
    readHandoverRegister: (input) => ask('readHandoverRegister', input),
    openHandoverWithWords: (input) => ask('openHandoverWithWords', input),
    readArrived: (input) => ask('readArrived', input),
    compareArrived: (input) => ask('compareArrived', input),
    takeIn: (input) => ask('takeIn', input),
    undoTakeIn: (input) => ask('undoTakeIn', input),
    dropArrived: (input) => ask('dropArrived', input),
    takeReceipt: (input) => ask('takeReceipt', input),
  }
}
