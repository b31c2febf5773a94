import type { Failure } from '#shared/contract/failure.ts'
import type { HandoverFailure } from '#shared/contract/handoverFailure.ts'
import { moreRoom } from './moreRoom.ts'

/** Also said of an office that lies there already (`alarmSentences.ts`). */
export const unsafePlaces = {
  fat: {
    nl: 'deze schijf of stick is niet gemaakt om gegevens veilig op te schrijven (FAT).',
    en: 'this disk or stick is not made to write data on safely (FAT).',
  },
  network: {
    nl: 'deze map staat op het netwerk.',
    en: 'this folder is on the network.',
  },
  synced: {
    nl: 'een ander programma kopieert deze map naar internet.',
    en: 'another program copies this folder to the internet.',
  },
} as const

/** What is put into the sentence of a failure. */
export function valuesOf(
  failure: Exclude<Failure, HandoverFailure>,
  language: 'nl' | 'en',
): Readonly<Record<string, string>> {
  switch (failure.kind) {
    case 'waitBeforeRetry':
      return { seconds: inSeconds(failure.seconds, language) }
    case 'passphraseTooShort':
      return { minimumCharacters: String(failure.minimumCharacters) }
    case 'officeDamaged':
      return { setAside: putAside(failure.setAside, language) }
    case 'officeNewer':
      return { theirs: String(failure.theirs), ours: String(failure.ours) }
    case 'dossierDamaged':
    case 'attachmentDamaged':
      return { setAside: failure.setAside }
    case 'attachmentTooLarge':
      return { mostMegabytes: String(failure.mostMegabytes) }
    case 'backupPlaceFull':
    case 'noRoomToRestore':
      return { needed: moreRoom(failure.megabytes, language) }
    case 'diskRefused':
    case 'backupPlaceRefused':
    case 'unexpected':
      return { code: failure.code }
    case 'paperCannotPrint':
      return { character: failure.character, codePoint: failure.codePoint, where: failure.where }
    case 'placeNotSafe':
      return { why: unsafePlaces[failure.why][language] }
    case 'sheetUnreadable':
    case 'sheetOfOlderSet':
    case 'sheetOfOtherOffice':
      return { typed: String(failure.typed) }
    case 'sheetGroupDiffers':
      return { sheet: String(failure.sheet), group: String(failure.group) }
    case 'noRecoverySheets':
    case 'sheetTwice':
    case 'sheetsOpenNothing':
    case 'sheetBesideOffice':
    case 'wrongPassphrase':
    case 'officeMissing':
    case 'consentNeeded':
    case 'reasonNeeded':
    case 'workInHand':
    case 'officeExists':
    case 'officeInUse':
    case 'officeLocked':
    case 'officeStopped':
    case 'dossierMissing':
    case 'dossierNewer':
    case 'diskFull':
    case 'diskNotWritable':
    case 'bsnFound':
    case 'nameEmpty':
    case 'dateUnreadable':
    case 'timeUnreadable':
    case 'nothingToUndo':
    case 'nothingToRedo':
    case 'goneMeanwhile':
    case 'printerFailed':
    case 'nameTaken':
    case 'endMissing':
    case 'endPassed':
    case 'lastCoordinator':
    case 'accessEnded':
    case 'roomUnreadable':
    case 'notForYou':
    case 'notYourPerson':
    case 'cancelled':
    case 'attachmentRefused':
    case 'attachmentBsn':
    case 'attachmentNotRead':
    case 'attachmentAlreadyHere':
    case 'tooManyAttachments':
    case 'attachmentMissing':
    case 'invalidInput':
    case 'backupPlaceAway':
    case 'backupPlaceIsOffice':
    case 'backupNotOpened':
    case 'backupNotFound':
    case 'officeStandsHere':
      return {}
  }
}

/** A file that is gone was not put anywhere. */
function putAside(files: readonly string[], language: 'nl' | 'en'): string {
  if (files.length === 0)
    return language === 'nl' ? 'Er is niets gewist of veranderd.' : 'Nothing was erased or changed.'
  return language === 'nl'
    ? `De bestanden staan apart en zijn niet veranderd: ${files.join(', ')}.`
    : `The files were put aside, unchanged: ${files.join(', ')}.`
}

function inSeconds(seconds: number, language: 'nl' | 'en'): string {
  if (language === 'nl') return seconds === 1 ? '1 seconde' : `${String(seconds)} seconden`
  return seconds === 1 ? '1 second' : `${String(seconds)} seconds`
}
