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

export type HandoverFailureKind = HandoverFailure['kind']
