import { describe, expect, test } from 'vitest'
import type { Failure, FailureKind } from '#shared/contract/failure.ts'
import type { DossierId } from '#shared/domain/dossier.ts'
import { failureSentence } from './failureSentences.ts'

const id = 'a'.repeat(32) as DossierId

/** One example of each kind; a kind that is added to Failure without an example here does not compile. */
const examples: { readonly [Kind in FailureKind]: Extract<Failure, { readonly kind: Kind }> } = {
  wrongPassphrase: { kind: 'wrongPassphrase' },
  waitBeforeRetry: { kind: 'waitBeforeRetry', seconds: 16 },
  passphraseTooShort: { kind: 'passphraseTooShort', minimumCharacters: 15 },
  officeMissing: { kind: 'officeMissing' },
  officeDamaged: { kind: 'officeDamaged', setAside: ['list.damaged-1', 'header.damaged-1'] },
  officeNewer: { kind: 'officeNewer', theirs: 7, ours: 1 },
  officeExists: { kind: 'officeExists' },
  officeInUse: { kind: 'officeInUse' },
  officeLocked: { kind: 'officeLocked' },
  officeStopped: { kind: 'officeStopped' },
  dossierMissing: { kind: 'dossierMissing', id },
  dossierDamaged: { kind: 'dossierDamaged', id, setAside: 'dossier.damaged-3' },
  dossierNewer: { kind: 'dossierNewer', id },
  diskFull: { kind: 'diskFull' },
  diskNotWritable: { kind: 'diskNotWritable' },
  diskRefused: { kind: 'diskRefused', code: 'EIO' },
  bsnFound: { kind: 'bsnFound' },
  nameEmpty: { kind: 'nameEmpty' },
  consentNeeded: { kind: 'consentNeeded' },
  reasonNeeded: { kind: 'reasonNeeded' },
  dateUnreadable: { kind: 'dateUnreadable' },
  timeUnreadable: { kind: 'timeUnreadable' },
  nothingToUndo: { kind: 'nothingToUndo' },
  nothingToRedo: { kind: 'nothingToRedo' },
  goneMeanwhile: { kind: 'goneMeanwhile' },
  paperCannotPrint: { kind: 'paperCannotPrint', character: '中', codePoint: 'U+4E2D', where: 'Ik wil 中' },
  printerFailed: { kind: 'printerFailed' },
  nameTaken: { kind: 'nameTaken' },
  endMissing: { kind: 'endMissing' },
  endPassed: { kind: 'endPassed' },
  lastCoordinator: { kind: 'lastCoordinator' },
  accessEnded: { kind: 'accessEnded' },
  roomUnreadable: { kind: 'roomUnreadable' },
  notForYou: { kind: 'notForYou' },
  notYourPerson: { kind: 'notYourPerson', id },
  noRecoverySheets: { kind: 'noRecoverySheets' },
  sheetUnreadable: { kind: 'sheetUnreadable', typed: 1 },
  sheetOfOlderSet: { kind: 'sheetOfOlderSet', typed: 2 },
  sheetOfOtherOffice: { kind: 'sheetOfOtherOffice', typed: 1 },
  sheetTwice: { kind: 'sheetTwice' },
  sheetsOpenNothing: { kind: 'sheetsOpenNothing' },
  sheetGroupDiffers: { kind: 'sheetGroupDiffers', sheet: 2, group: 7 },
  sheetBesideOffice: { kind: 'sheetBesideOffice' },
  cancelled: { kind: 'cancelled' },
  workInHand: { kind: 'workInHand' },
  attachmentTooLarge: { kind: 'attachmentTooLarge', mostMegabytes: 25 },
  attachmentRefused: { kind: 'attachmentRefused' },
  attachmentBsn: { kind: 'attachmentBsn' },
  attachmentNotRead: { kind: 'attachmentNotRead' },
  attachmentAlreadyHere: { kind: 'attachmentAlreadyHere' },
  tooManyAttachments: { kind: 'tooManyAttachments' },
  attachmentDamaged: { kind: 'attachmentDamaged', setAside: 'set-aside/2026-11-24T1000.0.ocb' },
  attachmentMissing: { kind: 'attachmentMissing' },
  placeNotSafe: { kind: 'placeNotSafe', why: 'synced' },
  backupPlaceAway: { kind: 'backupPlaceAway' },
  backupPlaceFull: { kind: 'backupPlaceFull', megabytes: 120 },
  backupPlaceRefused: { kind: 'backupPlaceRefused', code: 'EIO' },
  backupPlaceIsOffice: { kind: 'backupPlaceIsOffice' },
  backupNotOpened: { kind: 'backupNotOpened' },
  backupNotFound: { kind: 'backupNotFound' },
  officeStandsHere: { kind: 'officeStandsHere' },
  noRoomToRestore: { kind: 'noRoomToRestore', megabytes: 95 },
  introductionUnreadable: { kind: 'introductionUnreadable' },
  introductionNewer: { kind: 'introductionNewer' },
  introductionIsOurs: { kind: 'introductionIsOurs' },
  officeKeyChanged: { kind: 'officeKeyChanged', office: 'Steunpunt Oostdorp' },
  handoverRecordDamaged: { kind: 'handoverRecordDamaged' },
  handoverRecordNewer: { kind: 'handoverRecordNewer' },
  handoverPlaceIsOffice: { kind: 'handoverPlaceIsOffice' },
  handoverDossierUnreadable: { kind: 'handoverDossierUnreadable' },
  handoverFileGone: { kind: 'handoverFileGone' },
  handoverNothingOpen: { kind: 'handoverNothingOpen' },
  handoverSenderUnknown: { kind: 'handoverSenderUnknown', office: 'Kantoor Oostdorp' },
  handoverSenderChanged: { kind: 'handoverSenderChanged', office: 'Kantoor Oostdorp' },
  handoverOwnFile: { kind: 'handoverOwnFile' },
  handoverAgain: { kind: 'handoverAgain' },
  handoverOlder: { kind: 'handoverOlder' },
  handoverKnownHere: { kind: 'handoverKnownHere' },
  handoverQuestionOpen: { kind: 'handoverQuestionOpen' },
  handoverUndoTooLate: { kind: 'handoverUndoTooLate' },
  receiptUnknown: { kind: 'receiptUnknown' },
  handoverConsentMissing: { kind: 'handoverConsentMissing' },
  handoverWordsWeak: { kind: 'handoverWordsWeak' },
  handoverOfficeUnchecked: { kind: 'handoverOfficeUnchecked' },
  handoverNobodyGoes: { kind: 'handoverNobodyGoes' },
  handoverChangedMeanwhile: { kind: 'handoverChangedMeanwhile' },
  handoverPlaceAway: { kind: 'handoverPlaceAway' },
  handoverPlaceFull: { kind: 'handoverPlaceFull', megabytes: 31 },
  handoverPlaceReadOnly: { kind: 'handoverPlaceReadOnly' },
  handoverTooBigForFat: { kind: 'handoverTooBigForFat' },
  handoverPlaceRefused: { kind: 'handoverPlaceRefused', code: 'EIO' },
  handoverReadBackDiffers: { kind: 'handoverReadBackDiffers' },
  handoverNotOurs: { kind: 'handoverNotOurs' },
  handoverDamaged: { kind: 'handoverDamaged' },
  handoverCutOff: { kind: 'handoverCutOff' },
  handoverNotForUs: { kind: 'handoverNotForUs' },
  handoverWordsNeeded: { kind: 'handoverWordsNeeded' },
  handoverWordsWrong: { kind: 'handoverWordsWrong' },
  handoverTooHeavy: { kind: 'handoverTooHeavy' },
  handoverNewer: { kind: 'handoverNewer', theirs: 3, ours: 1 },
  handoverForged: { kind: 'handoverForged' },
  handoverManifestLies: { kind: 'handoverManifestLies' },
  handoverPathTrick: { kind: 'handoverPathTrick' },
  handoverPartMissing: { kind: 'handoverPartMissing' },
  handoverPartExtra: { kind: 'handoverPartExtra' },
  handoverPartTwice: { kind: 'handoverPartTwice' },
  handoverPartTooBig: { kind: 'handoverPartTooBig' },
  handoverPartDiffers: { kind: 'handoverPartDiffers' },
  invalidInput: { kind: 'invalidInput' },
  unexpected: { kind: 'unexpected', code: 'W-7Q' },
}

describe.each(Object.values(examples))('$kind', (failure) => {
  test('says what happened and whether anything is lost, with its values, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const sentence = failureSentence(failure, language)
      expect(sentence).not.toContain('{{')
      expect(sentence.split(/(?<=[.?])\s/u).length, sentence).toBeGreaterThanOrEqual(2)
      for (const [name, value] of Object.entries(failure)) {
        // `why` is a word of ours: the next test holds it to a sentence of its own.
        if (!['kind', 'id', 'why'].includes(name))
          for (const part of [value].flat()) expect(sentence).toContain(String(part))
      }
    }
  })

  test('shows no id of a dossier and blames nobody', () => {
    expect(failureSentence(failure, 'nl')).not.toContain(id)
    expect(failureSentence(failure, 'nl')).not.toMatch(/ongeldig|fout opgetreden|verkeerd|helaas/iu)
    expect(failureSentence(failure, 'en')).not.toMatch(/invalid|illegal|sorry|fatal/iu)
  })
})

test('each reason why an office can not be kept somewhere is said in other words', () => {
  for (const language of ['nl', 'en'] as const) {
    const said = (['fat', 'network', 'synced'] as const).map((why) =>
      failureSentence({ kind: 'placeNotSafe', why }, language),
    )
    expect(new Set(said).size).toBe(3)
  }
})

test('a damaged office of which no file could be put aside names none', () => {
  const failure = { kind: 'officeDamaged', setAside: [] } as const
  for (const language of ['nl', 'en'] as const)
    expect(failureSentence(failure, language)).not.toMatch(/[: ]\./u)
})
