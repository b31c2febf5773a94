import type { DossierId } from '#shared/domain/dossier.ts'
import type { HandoverFailure } from './handoverFailure.ts'

/**
 * Everything that can go wrong and that a person can act on.
 *
 * Each kind has its sentence in `shared/i18n/failureSentences.ts`: what happened, is anything lost, what now.
 * A kind without a sentence in Dutch and English does not compile.
 */
export type Failure =
  | HandoverFailure
  | { readonly kind: 'wrongPassphrase' }
  /** Too many wrong passphrases; the next try is accepted after `seconds`. Never a wipe, never a lock-out. */
  | { readonly kind: 'waitBeforeRetry'; readonly seconds: number }
  | { readonly kind: 'passphraseTooShort'; readonly minimumCharacters: number }
  /** The folder was an office before (or should be one) and its header is gone. Never the same as a first start. */
  | { readonly kind: 'officeMissing' }
  /** The header or the list can't be read; `setAside` names the files that were put aside, untouched. */
  | { readonly kind: 'officeDamaged'; readonly setAside: readonly string[] }
  /** Written by a newer Wegwijs; nothing was opened or changed. */
  | { readonly kind: 'officeNewer'; readonly theirs: number; readonly ours: number }
  | { readonly kind: 'officeExists' }
  | { readonly kind: 'officeInUse' }
  | { readonly kind: 'officeLocked' }
  /** The office process stopped by itself; the office is locked, acknowledged saves are on the disk. */
  | { readonly kind: 'officeStopped' }
  | { readonly kind: 'dossierMissing'; readonly id: DossierId }
  /** One dossier can't be read; its file was set aside as `setAside`, the others are usable. */
  | { readonly kind: 'dossierDamaged'; readonly id: DossierId; readonly setAside: string }
  | { readonly kind: 'dossierNewer'; readonly id: DossierId }
  | { readonly kind: 'diskFull' }
  | { readonly kind: 'diskNotWritable' }
  /** The disk refused for another reason; `code` is the system's own (EIO, EBUSY …). */
  | { readonly kind: 'diskRefused'; readonly code: string }
  /** A nine- or eight-digit number that passes the BSN check stands in a text; nothing of that text was kept. */
  | { readonly kind: 'bsnFound' }
  /** A person or an office can't be without a name to be found by; the name it had stays. */
  | { readonly kind: 'nameEmpty' }
  /** A part about health is opened after the person agreed to it; nothing was opened. */
  | { readonly kind: 'consentNeeded' }
  /** A sensitive part is opened with the reason why it helps this person; nothing was opened. */
  | { readonly kind: 'reasonNeeded' }
  /** What was typed as a date or time is none that we can read; it stays in its field, not saved. Said by the window only. */
  | { readonly kind: 'dateUnreadable' }
  | { readonly kind: 'timeUnreadable' }
  | { readonly kind: 'nothingToUndo' }
  | { readonly kind: 'nothingToRedo' }
  /** What should be changed is no longer there (another change removed it). */
  | { readonly kind: 'goneMeanwhile' }
  /** A character that none of the fonts has; the document was refused, not printed without it. */
  | {
      readonly kind: 'paperCannotPrint'
      readonly character: string
      /** For example 'U+4E2D'. */
      readonly codePoint: string
      /** The sentence it stands in, shortened to 60 characters. */
      readonly where: string
    }
  /** The system's printing failed; a closed dialog is 'cancelled'. */
  | { readonly kind: 'printerFailed' }
  | { readonly kind: 'nameTaken' }
  | { readonly kind: 'endMissing' }
  | { readonly kind: 'endPassed' }
  | { readonly kind: 'lastCoordinator' }
  /** The last day of this user's access has passed; only a coordinator can give it again. */
  | { readonly kind: 'accessEnded' }
  /** What was written for a user without the office key is missing or damaged; the office itself is not touched by it. */
  | { readonly kind: 'roomUnreadable' }
  /** The user who is in has no business there. */
  | { readonly kind: 'notForYou' }
  /** Another's dossier: it opens after a reason was given (`breakGlass`). */
  | { readonly kind: 'notYourPerson'; readonly id: DossierId }
  /** This office has no recovery sheets, or none yet. */
  | { readonly kind: 'noRecoverySheets' }
  /** The groups of the first or second sheet are no sheet; the window says which one while they are typed. */
  | { readonly kind: 'sheetUnreadable'; readonly typed: 1 | 2 }
  /** Made before the sheets that count now: it opens nothing any more. */
  | { readonly kind: 'sheetOfOlderSet'; readonly typed: 1 | 2 }
  /** Of another office, or of a set that was never put into use. */
  | { readonly kind: 'sheetOfOtherOffice'; readonly typed: 1 | 2 }
  | { readonly kind: 'sheetTwice' }
  /** Two sheets of the right set that give another key: one of them was not written by this office. */
  | { readonly kind: 'sheetsOpenNothing' }
  /** A group that was asked from paper is another one than on the new sheet. */
  | { readonly kind: 'sheetGroupDiffers'; readonly sheet: number; readonly group: number }
  /** A sheet may not be kept beside the office that it opens. */
  | { readonly kind: 'sheetBesideOffice' }
  | { readonly kind: 'cancelled' }
  /** Another long work is running; this one did not start. */
  | { readonly kind: 'workInHand' }
  /** A document that was chosen is larger than may be; nothing of it was kept. */
  | { readonly kind: 'attachmentTooLarge'; readonly mostMegabytes: number }
  /** By its content it is no PDF, photo or plain text (or empty); nothing of it was kept. */
  | { readonly kind: 'attachmentRefused' }
  /** A number that looks like a BSN stands in the name of the chosen file, or in its text; nothing of it was kept. */
  | { readonly kind: 'attachmentBsn' }
  /** The chosen file could not be read to its end; nothing of it was kept. */
  | { readonly kind: 'attachmentNotRead' }
  /** The very same document is in this dossier; nothing was added. */
  | { readonly kind: 'attachmentAlreadyHere' }
  | { readonly kind: 'tooManyAttachments' }
  /** One document can't be read; its file was set aside as `setAside`. The dossier and its other documents are usable. */
  | { readonly kind: 'attachmentDamaged'; readonly setAside: string }
  /** The sealed file of a document is gone from the disk; the dossier is usable. */
  | { readonly kind: 'attachmentMissing' }
  /** A new office was to be made where files are not safe: on a FAT disk, on a network, or where a program copies them. */
  | { readonly kind: 'placeNotSafe'; readonly why: 'fat' | 'network' | 'synced' }
  /** The folder or stick for backups is not there (any more); earlier backups on it are whole. */
  | { readonly kind: 'backupPlaceAway' }
  /** `megabytes` more are needed; 0 when that is not known. Earlier backups are whole. */
  | { readonly kind: 'backupPlaceFull'; readonly megabytes: number }
  /** The place refused for another reason; `code` is the system's own. */
  | { readonly kind: 'backupPlaceRefused'; readonly code: string }
  /** The chosen folder lies inside the program's own. */
  | { readonly kind: 'backupPlaceIsOffice' }
  /** The copy was written and does not open: it does not count. */
  | { readonly kind: 'backupNotOpened' }
  | { readonly kind: 'backupNotFound' }
  /** A backup was to be put back unopened where an office stands that can be opened. */
  | { readonly kind: 'officeStandsHere' }
  /** `megabytes` more are needed on this computer; 0 when that is not known. */
  | { readonly kind: 'noRoomToRestore'; readonly megabytes: number }
  /** The window sent something the contract does not know: a fault of ours, details are in the log. */
  | { readonly kind: 'invalidInput' }
  /** A fault of ours; `code` finds the entry in the log. */
  | { readonly kind: 'unexpected'; readonly code: string }

export type FailureKind = Failure['kind']
