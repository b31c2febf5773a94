/** What can go wrong between two offices, and what a person can do about it. Sentences: `shared/i18n/handoverSentences.ts`. */
export type HandoverFailure =
  /** The chosen file or the typed text is no introduction of an office, or was changed on its way. */
  | { readonly kind: 'introductionUnreadable' }
  /** Made by a newer Wegwijs. */
  | { readonly kind: 'introductionNewer' }
  /** It is this office itself. */
  | { readonly kind: 'introductionIsOurs' }
  /** An office of this name is known with other keys: that is never taken over silently. */
  | { readonly kind: 'officeKeyChanged'; readonly office: string }
  /** Neither copy of what the office remembers about other offices can be read. */
  | { readonly kind: 'handoverRecordDamaged' }
  | { readonly kind: 'handoverRecordNewer' }
  /** The chosen folder lies inside the program's own. */
  | { readonly kind: 'handoverPlaceIsOffice' }

  // Making a file
  /** Somebody in it did not say yes to handing over, or took it back. */
  | { readonly kind: 'handoverConsentMissing' }
  /** The words are not six words of ours: too easy to guess. */
  | { readonly kind: 'handoverWordsWeak' }
  /** Nobody made sure of its keys: not enough for a whole office. */
  | { readonly kind: 'handoverOfficeUnchecked' }
  /** Nobody of the office said yes to that one. */
  | { readonly kind: 'handoverNobodyGoes' }
  /** A dossier or document was changed while the file was made. */
  | { readonly kind: 'handoverChangedMeanwhile' }
  | { readonly kind: 'handoverPlaceAway' }
  /** `megabytes` more are needed; 0 when that is not known. */
  | { readonly kind: 'handoverPlaceFull'; readonly megabytes: number }
  | { readonly kind: 'handoverPlaceReadOnly' }
  /** FAT32 holds no file of 4 GB or more. */
  | { readonly kind: 'handoverTooBigForFat' }
  /** The place refused for another reason; `code` is the system's own. */
  | { readonly kind: 'handoverPlaceRefused'; readonly code: string }
  /** The stick gave back something else than was written to it. */
  | { readonly kind: 'handoverReadBackDiffers' }

  // Reading a file
  /** No file of Wegwijs for handing over. */
  | { readonly kind: 'handoverNotOurs' }
  /** A bit is another than it was, or a piece is missing. */
  | { readonly kind: 'handoverDamaged' }
  /** Shorter than its sender says: pulled out too early. */
  | { readonly kind: 'handoverCutOff' }
  | { readonly kind: 'handoverNotForUs' }
  | { readonly kind: 'handoverWordsNeeded' }
  | { readonly kind: 'handoverWordsWrong' }
  /** Its words would take more memory than this computer has. */
  | { readonly kind: 'handoverTooHeavy' }
  | { readonly kind: 'handoverNewer'; readonly theirs: number; readonly ours: number }
  /** The signature is not of the office that it names. */
  | { readonly kind: 'handoverForged' }
  | { readonly kind: 'handoverManifestLies' }
  | { readonly kind: 'handoverPathTrick' }
  | { readonly kind: 'handoverPartMissing' }
  | { readonly kind: 'handoverPartExtra' }
  | { readonly kind: 'handoverPartTwice' }
  | { readonly kind: 'handoverPartTooBig' }
  /** A part is another one than the sender signed for. */
  | { readonly kind: 'handoverPartDiffers' }
  | { readonly kind: 'handoverDossierUnreadable' }
  /** The file is not where it was chosen, or is another one now. */
  | { readonly kind: 'handoverFileGone' }

  // Taking in
  | { readonly kind: 'handoverNothingOpen' }
  /** Nobody here knows the office that signed it. */
  | { readonly kind: 'handoverSenderUnknown'; readonly office: string }
  | { readonly kind: 'handoverSenderChanged'; readonly office: string }
  /** It was made by this office itself. */
  | { readonly kind: 'handoverOwnFile' }
  /** Taken in before. */
  | { readonly kind: 'handoverAgain' }
  /** A later file about this person was taken in before. */
  | { readonly kind: 'handoverOlder' }
  /** The person is known here by the travelling number: a second dossier would be made. */
  | { readonly kind: 'handoverKnownHere' }
  /** Something that both offices wrote down differently has no answer yet. */
  | { readonly kind: 'handoverQuestionOpen' }
  /** Somebody worked on it since it was taken in. */
  | { readonly kind: 'handoverUndoTooLate' }
  /** A receipt for a file that this office does not know to have made. */
  | { readonly kind: 'receiptUnknown' }

export type HandoverFailureKind = HandoverFailure['kind']
