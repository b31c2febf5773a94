import type { Failure } from '#shared/contract/failure.ts'
import type { HandoverFailure, HandoverFailureKind } from '#shared/contract/handoverFailure.ts'
import { moreRoom } from './moreRoom.ts'

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
  handoverConsentMissing: {
    nl: 'Van iemand in dit bestand staat er nog geen ja. Er is geen bestand gemaakt. Vraag het eerst, en noteer het antwoord bij Toestemming.',
    en: 'Somebody in this file has not said yes yet. No file was made. Ask first, and write the answer down under Consent.',
  },
  handoverWordsWeak: {
    nl: 'Deze woorden zijn te makkelijk te raden. Er is geen bestand gemaakt. Gebruik de zes woorden die Wegwijs voorstelt.',
    en: 'These words are too easy to guess. No file was made. Use the six words that Wegwijs suggests.',
  },
  handoverOfficeUnchecked: {
    nl: 'Het nummer van dat kantoor is nog niet vergeleken. Er is niets gemaakt. Bel dat kantoor en vergelijk eerst het nummer.',
    en: 'The number of that office was not compared yet. Nothing was made. Call that office and compare the number first.',
  },
  handoverNobodyGoes: {
    nl: 'Nog niemand zei ja tegen dat kantoor. Er is geen bestand gemaakt. Vraag het eerst aan de mensen, in hun dossier bij Overdragen.',
    en: 'Nobody said yes to that office yet. No file was made. Ask the people first, in their file under Hand over.',
  },
  handoverChangedMeanwhile: {
    nl: 'Iemand veranderde iets in een dossier terwijl het bestand werd gemaakt. Er is geen bestand gemaakt en niets verloren. Maak het nog eens.',
    en: 'Somebody changed something in a file while the bundle was made. No bundle was made and nothing is lost. Make it again.',
  },
  handoverPlaceAway: {
    nl: 'De stick is er niet meer. Er staat geen bestand op dat telt, en hier is niets veranderd. Steek de stick weer in en maak het bestand nog eens.',
    en: 'The stick is not there any more. There is no file on it that counts, and nothing changed here. Put the stick back in and make the file again.',
  },
  handoverPlaceFull: {
    nl: 'Op de stick is niet genoeg ruimte.{{needed}} Er staat geen half bestand op. Maak ruimte op de stick, of neem een andere.',
    en: 'There is not enough room on the stick.{{needed}} No half file is on it. Make room on the stick, or take another one.',
  },
  handoverPlaceReadOnly: {
    nl: 'Op deze stick kan niet worden geschreven. Er is niets veranderd. Kijk of er een schuifje op zit, of neem een andere stick.',
    en: 'This stick cannot be written to. Nothing was changed. See whether it has a small switch, or take another stick.',
  },
  handoverTooBigForFat: {
    nl: 'Dit bestand is groter dan 4 GB, en dat past niet op een stick met FAT32. Er staat niets op. Neem een stick met exFAT, of doe minder documenten in één bestand.',
    en: 'This file is larger than 4 GB, and that does not fit on a stick with FAT32. Nothing is on it. Take a stick with exFAT, or put fewer documents in one file.',
  },
  handoverPlaceRefused: {
    nl: 'De stick doet niet mee. Er staat geen bestand op dat telt, en hier is niets veranderd. Probeer het nog eens of neem een andere stick. Code voor wie helpt: {{code}}.',
    en: 'The stick does not respond. There is no file on it that counts, and nothing changed here. Try again or take another stick. Code for the person who helps: {{code}}.',
  },
  handoverReadBackDiffers: {
    nl: 'De stick gaf iets anders terug dan wij schreven. Het bestand is weer weggehaald en hier is niets veranderd. Neem een andere stick: deze gaat stuk.',
    en: 'The stick gave back something else than we wrote. The file was removed and nothing changed here. Take another stick: this one is going bad.',
  },
  handoverNotOurs: {
    nl: 'Dit is geen overdracht van Wegwijs. Er is niets opgenomen. Kies een bestand dat met ‘wegwijs’ begint en op ‘.age’ eindigt.',
    en: 'This is not a Wegwijs handover. Nothing was taken in. Choose a file whose name begins with ‘wegwijs’ and ends with ‘.age’.',
  },
  handoverDamaged: {
    nl: 'Dit bestand is beschadigd of niet helemaal gekopieerd. Er is niets opgenomen en hier is niets veranderd. Vraag het andere kantoor om het bestand nog eens te maken.',
    en: 'This file is damaged or was not copied completely. Nothing was taken in and nothing changed here. Ask the other office to make the file again.',
  },
  handoverCutOff: {
    nl: 'Dit bestand is te kort: de stick ging er te vroeg uit. Er is niets opgenomen. Vraag het andere kantoor om het bestand nog eens te maken en te wachten tot Wegwijs zegt dat de stick eruit mag.',
    en: 'This file is too short: the stick was taken out too early. Nothing was taken in. Ask the other office to make the file again and to wait until Wegwijs says that the stick may come out.',
  },
  handoverNotForUs: {
    nl: 'Dit bestand is voor een ander kantoor gemaakt, of het begin is beschadigd. Wij kunnen het niet openen. Er is niets opgenomen. Vraag de afzender voor welk kantoor het is.',
    en: 'This file was made for another office, or its beginning is damaged. We cannot open it. Nothing was taken in. Ask the sender which office it is for.',
  },
  handoverWordsNeeded: {
    nl: 'Dit bestand gaat open met zes woorden. Er is nog niets opgenomen. Bel het andere kantoor, vraag de woorden en typ ze hier.',
    en: 'This file opens with six words. Nothing was taken in yet. Call the other office, ask for the words and type them here.',
  },
  handoverWordsWrong: {
    nl: 'Met deze woorden gaat het bestand niet open. Er is niets opgenomen of verloren. Vraag de zes woorden nog eens en typ ze in dezelfde volgorde.',
    en: 'The file does not open with these words. Nothing was taken in or lost. Ask for the six words again and type them in the same order.',
  },
  handoverTooHeavy: {
    nl: 'Dit bestand vraagt om te openen meer geheugen dan goed is voor deze computer. Er is niets geopend of opgenomen. Vraag het andere kantoor om het met Wegwijs te maken.',
    en: 'Opening this file asks for more memory than is good for this computer. Nothing was opened or taken in. Ask the other office to make it with Wegwijs.',
  },
  handoverNewer: {
    nl: 'Dit bestand is gemaakt met een nieuwere Wegwijs (vorm {{theirs}}, wij kennen {{ours}}). Er is niets opgenomen. Zet eerst de nieuwe Wegwijs op deze computer.',
    en: 'This file was made with a newer Wegwijs (form {{theirs}}, we know {{ours}}). Nothing was taken in. Put the new Wegwijs on this computer first.',
  },
  handoverForged: {
    nl: 'De handtekening klopt niet: dit bestand is niet gemaakt door het kantoor dat erin staat, of er is iets in veranderd. Er is niets opgenomen. Bel dat kantoor op een nummer dat je al kende.',
    en: 'The signature does not fit: this file was not made by the office that it names, or something in it was changed. Nothing was taken in. Call that office on a number that you already knew.',
  },
  handoverManifestLies: {
    nl: 'De inhoudslijst in dit bestand klopt niet. Er is niets opgenomen. Vraag het andere kantoor om het bestand nog eens te maken.',
    en: 'The list of contents in this file is not right. Nothing was taken in. Ask the other office to make the file again.',
  },
  handoverPathTrick: {
    nl: 'In dit bestand staat een naam die niet bij een overdracht hoort. Er is niets uitgepakt of opgenomen. Gebruik het niet en bel het kantoor dat het gaf.',
    en: 'There is a name in this file that does not belong in a handover. Nothing was unpacked or taken in. Do not use it and call the office that gave it.',
  },
  handoverPartMissing: {
    nl: 'In dit bestand ontbreekt een deel dat erin hoort. Er is niets opgenomen. Vraag het andere kantoor om het bestand nog eens te maken.',
    en: 'A part that belongs in this file is missing. Nothing was taken in. Ask the other office to make the file again.',
  },
  handoverPartExtra: {
    nl: 'In dit bestand zit meer dan de afzender heeft getekend. Er is niets opgenomen. Vraag het andere kantoor om het bestand nog eens te maken.',
    en: 'There is more in this file than the sender signed for. Nothing was taken in. Ask the other office to make the file again.',
  },
  handoverPartTwice: {
    nl: 'In dit bestand staat een deel twee keer. Er is niets opgenomen. Vraag het andere kantoor om het bestand nog eens te maken.',
    en: 'A part stands in this file twice. Nothing was taken in. Ask the other office to make the file again.',
  },
  handoverPartTooBig: {
    nl: 'Een deel van dit bestand is veel te groot voor een dossier. Er is niets opgenomen. Gebruik het niet en bel het kantoor dat het gaf.',
    en: 'A part of this file is far too large for a dossier. Nothing was taken in. Do not use it and call the office that gave it.',
  },
  handoverPartDiffers: {
    nl: 'Een deel van dit bestand is anders dan de afzender heeft getekend. Er is niets opgenomen. Vraag het andere kantoor om het bestand nog eens te maken.',
    en: 'A part of this file is different from what the sender signed. Nothing was taken in. Ask the other office to make the file again.',
  },
  handoverDossierUnreadable: {
    nl: 'Een dossier in dit bestand kan deze Wegwijs niet lezen. Misschien is het met een nieuwere gemaakt. Er is niets opgenomen. Zet eerst de nieuwste Wegwijs op deze computer.',
    en: 'This Wegwijs cannot read a dossier in this file. Perhaps a newer one made it. Nothing was taken in. Put the newest Wegwijs on this computer first.',
  },
  handoverFileGone: {
    nl: 'Het bestand is er niet meer, of het is nu een ander bestand. Er is niets opgenomen. Steek de stick weer in en kies het bestand nog eens.',
    en: 'The file is not there any more, or it is another file now. Nothing was taken in. Put the stick back in and choose the file again.',
  },
  handoverNothingOpen: {
    nl: 'Er is geen bestand open om op te nemen. Er is niets veranderd. Kies het bestand eerst.',
    en: 'No file is open to be taken in. Nothing was changed. Choose the file first.',
  },
  handoverSenderUnknown: {
    nl: '{{office}} is hier nog niet bekend. Er is niets opgenomen. Maak eerst kennis: bel dat kantoor en vergelijk het veiligheidsnummer.',
    en: '{{office}} is not known here yet. Nothing was taken in. Get to know it first: call that office and compare the safety number.',
  },
  handoverSenderChanged: {
    nl: 'Let op: {{office}} is hier bekend met een ander veiligheidsnummer. Er is niets opgenomen. Bel dat kantoor op een nummer dat je al kende.',
    en: 'Please note: {{office}} is known here with another safety number. Nothing was taken in. Call that office on a number that you already knew.',
  },
  handoverOwnFile: {
    nl: 'Dit bestand is door jullie zelf gemaakt. Er is niets opgenomen: de dossiers staan hier al. Geef het aan het andere kantoor.',
    en: 'You made this file yourselves. Nothing was taken in: the dossiers are here already. Give it to the other office.',
  },
  handoverAgain: {
    nl: 'Dit bestand is hier al eerder opgenomen. Er is niets twee keer opgenomen en niets veranderd. Je hoeft niets te doen.',
    en: 'This file was taken in here before. Nothing was taken in twice and nothing was changed. You need not do anything.',
  },
  handoverOlder: {
    nl: 'Dit bestand is ouder dan wat hier al is opgenomen. Er is niets veranderd. Vraag het andere kantoor om het nieuwste bestand.',
    en: 'This file is older than what was already taken in here. Nothing was changed. Ask the other office for the newest file.',
  },
  handoverKnownHere: {
    nl: 'Deze persoon is hier al bekend. Er is niets opgenomen, zodat er geen tweede dossier komt. Kies ‘zelfde persoon’.',
    en: 'This person is known here already. Nothing was taken in, so that there is no second dossier. Choose ‘same person’.',
  },
  handoverQuestionOpen: {
    nl: 'Er is nog een vraag open over wat beide kantoren anders opschreven. Er is niets opgenomen. Kies bij elke vraag wat blijft staan.',
    en: 'There is still an open question about what both offices wrote down differently. Nothing was taken in. Choose for each question what stays.',
  },
  handoverUndoTooLate: {
    nl: 'Iemand heeft na het opnemen al in het dossier gewerkt. Daarom is er niets teruggedraaid en niets verloren. Verander zelf wat niet klopt.',
    en: 'Somebody has worked in the dossier since it was taken in. That is why nothing was undone and nothing is lost. Change what is not right yourself.',
  },
  receiptUnknown: {
    nl: 'Dit ontvangstbewijs hoort niet bij een bestand dat jullie gaven. Er is niets genoteerd. Vraag het andere kantoor van welk bestand het is.',
    en: 'This receipt does not belong to a file that you gave. Nothing was noted. Ask the other office which file it is for.',
  },
}

export function isHandoverFailure(failure: Failure): failure is HandoverFailure {
  return Object.hasOwn(handoverSentences, failure.kind)
}

/** What stands in the sentence of this failure. */
export function handoverValues(
  failure: HandoverFailure,
  language: 'nl' | 'en',
): Readonly<Record<string, string>> {
  const { kind: _, ...rest } = failure
  const values: Record<string, string> = {}
  for (const [name, value] of Object.entries(rest)) values[name] = String(value)
  return failure.kind === 'handoverPlaceFull' ? { needed: moreRoom(failure.megabytes, language) } : values
}
