import type { HandoverFailureKind } from '#shared/contract/handoverFailure.ts'

/** What is said when handing over does not go through; see `failureSentences.ts`. */
export const handoverSentences: Readonly<
  Record<HandoverFailureKind, { readonly nl: string; readonly en: string }>
> = {
  introductionUnreadable: {
    nl: 'Dit is geen kennismakingsbestand van een kantoor, of er is iets in veranderd. Er is niets bewaard. Vraag het andere kantoor om een nieuw bestand of een nieuwe QR-code.',
    en: 'This is not an introduction file of an office, or something in it was changed. Nothing was saved. Ask the other office for a new file or a new QR code.',
  },
  introductionNewer: {
    nl: 'Het andere kantoor heeft een nieuwere Wegwijs. Er is niets bewaard. Zet eerst de nieuwe Wegwijs op deze computer.',
    en: 'The other office has a newer Wegwijs. Nothing was saved. Put the new Wegwijs on this computer first.',
  },
  introductionIsOurs: {
    nl: 'Dit is jullie eigen kantoor. Er is niets bewaard. Vraag het andere kantoor om zijn bestand of QR-code.',
    en: 'This is your own office. Nothing was saved. Ask the other office for its file or QR code.',
  },
  officeKeyChanged: {
    nl: 'Let op: {{office}} is hier bekend met een ander veiligheidsnummer. Er is niets veranderd. Bel dat kantoor op een nummer dat je al kende en vraag of er een nieuw kantoor is gemaakt. Een coördinator kan het nieuwe nummer daarna bewaren.',
    en: 'Please note: {{office}} is known here with another safety number. Nothing was changed. Call that office on a number that you already knew and ask whether a new office was made. A coordinator can save the new number after that.',
  },
  handoverRecordDamaged: {
    nl: 'De lijst met andere kantoren is beschadigd. De dossiers zijn in orde. Zet een reservekopie terug, of maak opnieuw kennis met die kantoren.',
    en: 'The list of other offices is damaged. The files are fine. Put a backup back, or meet those offices again.',
  },
  handoverRecordNewer: {
    nl: 'De lijst met andere kantoren is geschreven door een nieuwere Wegwijs. Er is niets veranderd. Zet de nieuwe Wegwijs op deze computer.',
    en: 'The list of other offices was written by a newer Wegwijs. Nothing was changed. Put the new Wegwijs on this computer.',
  },
  handoverPlaceIsOffice: {
    nl: 'Deze map hoort bij Wegwijs zelf. Er is niets geschreven. Kies een USB-stick.',
    en: 'This folder is part of Wegwijs itself. Nothing was written. Choose a USB stick.',
  },
}
