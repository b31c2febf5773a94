import type { BackupKind } from '#shared/contract/backupViews.ts'
import type { AttachmentWish } from '#shared/contract/attachmentWish.ts'
import type { Answer, Input, Operation } from '#shared/contract/contract.ts'
import type { AgreementWish, ManyPapersWish } from '#shared/contract/paperViews.ts'
import type { PaperWish } from '#shared/contract/views.ts'
import type { OfficeToMove } from '#shared/contract/officeMoveViews.ts'
import type { HandoverWish } from '#shared/contract/handoverViews.ts'
import type { Failure } from '#shared/contract/failure.ts'
import type { SheetWish } from '#shared/contract/recoverySheets.ts'
import type { Result } from '#shared/result.ts'
import type { Handler } from './door.ts'

/** Operations that the main process answers itself, because they need a dialog, this computer's settings or the lock. */
export const shellOperations = [
  'lockOffice',
  'savePaper',
  'printPaper',
  'savePapers',
  'saveAgreement',
  'printAgreement',
  'saveSheet',
  'readPreferences',
  'savePreferences',
  'addAttachment',
  'saveAttachment',
  'chooseBackupPlace',
  'findBackups',
  'saveOfficeReport',
  'saveOfficeIntroduction',
  'chooseOfficeIntroduction',
  'makeHandover',
  'makeOfficeMove',
  'openHandover',
  'saveReceipt',
] as const
export type ShellOperation = (typeof shellOperations)[number]

/** Operations that are answered where the keys are. */
export type OfficeOperation = Exclude<Operation, ShellOperation>

export interface PaperInFolder {
  readonly wish: PaperWish
  /** Chosen by a person in the system's dialog; never comes from the window. */
  readonly folder: string
}

export interface PapersInFolder {
  readonly wish: ManyPapersWish
  readonly folder: string
}

export interface AgreementInFolder {
  readonly wish: AgreementWish
  readonly folder: string
}

export interface SheetInFolder {
  readonly wish: SheetWish
  readonly folder: string
}

/** Chosen by a person in the system's dialog; never comes from the window. */
export interface ChosenDocument {
  readonly wish: AttachmentWish
  readonly path: string
}

export interface AttachmentInFolder {
  readonly wish: Input<'saveAttachment'>
  /** Chosen by a person in the system's dialog. */
  readonly folder: string
}

export interface BackupPlaceChosen {
  readonly kind: BackupKind
  /** Chosen by a person in the system's dialog; never comes from the window. */
  readonly folder: string
}

export interface HandoverInFolder extends ChosenFolder {
  readonly wish: HandoverWish
}

/** Chosen by a person in the system's dialog; never comes from the window. */
export interface ChosenFolder {
  readonly folder: string
}

/** Chosen by a person in the system's dialog; never comes from the window. */
export interface ChosenFile {
  readonly file: string
}

/** Everything the office process can do. What ends in `In` is for the main process only and has no door to the window. */
export type OfficeHandlers = { readonly [Name in OfficeOperation]: Handler<Name> } & {
  readonly savePaperIn: (input: PaperInFolder) => Promise<Result<Answer<'savePaper'>, Failure>>
  readonly savePapersIn: (input: PapersInFolder) => Promise<Result<Answer<'savePapers'>, Failure>>
  /** Before the system's dialog: whether this may be printed. In the log from here on, because paper can't be called back. */
  readonly startPrint: (input: PaperWish) => Promise<Result<object, Failure>>
  /** After it, in the dossier; fails as a save does. */
  readonly notePrint: (input: PaperWish) => Promise<Result<object, Failure>>
  /** After a dialog that was closed, or a printer that failed. */
  readonly stopPrint: (input: PaperWish) => Promise<Result<object, Failure>>
  readonly startAgreementPrint: (input: AgreementWish) => Promise<Result<object, Failure>>
  readonly stopAgreementPrint: (input: AgreementWish) => Promise<Result<object, Failure>>
  readonly saveAgreementIn: (input: AgreementInFolder) => Promise<Result<Answer<'saveAgreement'>, Failure>>
  readonly saveSheetIn: (input: SheetInFolder) => Promise<Result<Answer<'saveSheet'>, Failure>>
  /** Seals a chosen document; no dossier speaks of it yet. Work: saves go on meanwhile. Without a door, like those in `In`. */
  readonly storeAttachment: (input: ChosenDocument) => Promise<Result<Answer<'addAttachment'>, Failure>>
  /** Lets the dossier speak of what was stored. A command. */
  readonly keepAttachment: (
    input: Answer<'addAttachment'>,
  ) => Promise<Result<Answer<'addAttachment'>, Failure>>
  readonly saveAttachmentIn: (input: AttachmentInFolder) => Promise<Result<Answer<'saveAttachment'>, Failure>>
  readonly chooseBackupPlaceIn: (
    input: BackupPlaceChosen,
  ) => Promise<Result<Answer<'chooseBackupPlace'>, Failure>>
  readonly findBackupsIn: (input: {
    readonly folder: string
  }) => Promise<Result<Answer<'findBackups'>, Failure>>
  readonly saveOfficeReportIn: (
    input: Input<'saveOfficeReport'> & { readonly folder: string },
  ) => Promise<Result<Answer<'saveOfficeReport'>, Failure>>
  readonly saveOfficeIntroductionIn: (
    input: ChosenFolder,
  ) => Promise<Result<Answer<'saveOfficeIntroduction'>, Failure>>
  readonly chooseOfficeIntroductionIn: (
    input: ChosenFile,
  ) => Promise<Result<Answer<'chooseOfficeIntroduction'>, Failure>>
  /** Work: it runs beside the commands. */
  readonly makeHandoverIn: (input: HandoverInFolder) => Promise<Result<Answer<'makeHandover'>, Failure>>
  /** Work, as well. */
  readonly makeOfficeMoveIn: (
    input: ChosenFolder & { readonly wish: OfficeToMove },
  ) => Promise<Result<Answer<'makeOfficeMove'>, Failure>>
  readonly openHandoverIn: (input: ChosenFile) => Promise<Result<Answer<'openHandover'>, Failure>>
  readonly saveReceiptIn: (input: ChosenFolder) => Promise<Result<Answer<'saveReceipt'>, Failure>>
}

/** Requests of the main process itself that change something and take their turn. */
export const commandsOfMain: readonly string[] = [
  'savePaperIn',
  'notePrint',
  'saveAgreementIn',
  'saveSheetIn',
  'keepAttachment',
  'chooseBackupPlaceIn',
  'findBackupsIn',
  'saveOfficeReportIn',
  'saveOfficeIntroductionIn',
  'chooseOfficeIntroductionIn',
  'saveReceiptIn',
]

export type OfficeRequestName = keyof OfficeHandlers

/** Asks the office, wherever it runs: in its own process, or in this one when there is no window. */
export type AskOffice = <Name extends OfficeRequestName>(
  name: Name,
  input: Parameters<OfficeHandlers[Name]>[0],
) => ReturnType<OfficeHandlers[Name]>
