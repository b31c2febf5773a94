import { z } from 'zod'
import { ProvenBackup } from '#shared/fileFormat/backupRecordFile.ts'
import { BackupKind, BackupName, BackupsView, FoundBackup, RestorePreview } from './backupViews.ts'
import { command, done, nothing, query, work } from './operation.ts'
import { Passphrase } from './passphrase.ts'
import {
  AskedGroups,
  Coordinators,
  KnownSets,
  RecoverWish,
  RecoveryView,
  SheetPlaces,
  SheetWish,
  SheetsInMaking,
  TwoSheets,
} from './recoverySheets.ts'
import { OfficeKind, OfficeOpened, PaperPreview, Saved } from './views.ts'

/** What gets an office back: recovery sheets, and copies at another place: part of `contract.ts`. */
export const recoveryOperations = {
  // Recovery sheets
  readRecovery: query(nothing, RecoveryView),
  /** Makes a new set in memory; the sheets that are there stay good until `finishSheets`. */
  startSheets: command(SheetPlaces, SheetsInMaking),
  /** One new sheet as a picture, to be handed to the printer and to nothing else. */
  drawSheet: query(SheetWish, PaperPreview.unwrap().pick({ pages: true }).readonly()),
  /** Asks for a folder and writes the PDF of one new sheet there: whoever has that file has the sheet. */
  saveSheet: command(SheetWish, z.object({ fileName: z.string() }).readonly()),
  /** Puts the new set into use, when two groups were typed from paper; earlier sheets open nothing any more. */
  finishSheets: command(AskedGroups, Saved),
  stopSheets: command(nothing, done),
  /** Proves that two sheets open this office, and notes the day. */
  trySheets: command(TwoSheets, Saved),
  readKnownSets: query(nothing, KnownSets),
  /** At the locked office: whether these two sheets open it, and for whom. */
  checkSheets: query(TwoSheets, Coordinators),
  recoverOffice: command(RecoverWish, OfficeOpened),

  // Backups
  readBackups: query(nothing, BackupsView),
  /** Asks for a folder, which is remembered sealed. */
  chooseBackupPlace: command(z.object({ kind: BackupKind }).readonly(), done),
  /** Makes one at the chosen place and opens it again; it counts only then. */
  makeBackup: work(z.object({ kind: BackupKind }).readonly(), ProvenBackup),
  /** Opens the newest one at that place again; writes nothing there. */
  testBackup: work(z.object({ kind: BackupKind }).readonly(), ProvenBackup),

  // Putting one back
  /** Asks for a folder and says which backups lie there. */
  findBackups: command(nothing, z.array(FoundBackup).readonly()),
  /** Copies that backup beside the office, opens it and compares; nothing of the office of now is touched. */
  previewRestore: work(z.object({ backup: BackupName, passphrase: Passphrase }).readonly(), RestorePreview),
  /**
   * The backup that was looked at becomes the office. The office of now is closed and set aside whole under the name
   * that is answered; null when there was none.
   */
  restoreBackup: work(nothing, z.object({ kind: OfficeKind, setAside: z.string().nullable() }).readonly()),
  /**
   * Puts back a backup that nobody can open yet, for two recovery sheets to open it afterwards. Only where no office stands,
   * or one whose header can't be read, which is set aside.
   */
  restoreLocked: work(
    z.object({ backup: BackupName }).readonly(),
    z.object({ kind: OfficeKind, setAside: z.string().nullable() }).readonly(),
  ),
  /** Lets go of a backup that was looked at. */
  dropRestore: command(nothing, done),
} as const
